import { spawn } from "node:child_process";

/** The command of each system that opens an address in the person's own browser. */
const COMMANDS: Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>> = {
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
};

/** Opens an address in the person's browser. @returns false where that is not possible, as on a machine without one. */
export function openInBrowser(address: string): Promise<boolean> {
  const [command, ...args] = COMMANDS[process.platform] ?? ["xdg-open"];
  return new Promise((resolve) => {
    const started = spawn(command, [...args, address], { stdio: "ignore", detached: true });
    started.on("error", () => resolve(false));
    started.on("exit", (code) => resolve(code === 0));
    started.unref();
    // A command that goes on running has found a browser.
    setTimeout(() => resolve(true), 3000).unref();
  });
}
