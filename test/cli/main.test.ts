import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";

const TSX = join(__dirname, "../../node_modules/tsx/dist/cli.mjs");
const ARGUMENTS = [TSX, "src/cli/main.ts", "check", "assets/samples/furong-2020.xlsx", "--json"];

interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in a process of its own; whoever reads it stops after the first bytes. */
function readAtMost(bytes: number): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ARGUMENTS, { stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (data: Buffer) => {
      stdout += data.toString();
      if (stdout.length >= bytes) child.stdout.destroy();
    });
    child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

describe("the program gouji", () => {
  it("ends quietly, with the exit code of its findings, when its reader stops early", async () => {
    const { code, stdout, stderr } = await readAtMost(1);
    expect(stdout.startsWith("{")).toBe(true);
    expect(stderr).toBe("");
    expect(code).toBe(1);
  });

  it("says all of it to a reader that stays", async () => {
    const { stdout, code } = await readAtMost(Infinity);
    expect(JSON.parse(stdout)).toHaveProperty("findings");
    expect(code).toBe(1);
  });

  (existsSync("/dev/full") ? it : it.skip)("ends with 2 and says so when its output cannot be written", async () => {
    const full = openSync("/dev/full", "w");
    const { code, stderr } = await new Promise<Omit<Ending, "stdout">>((resolve) => {
      const child = spawn(process.execPath, ARGUMENTS, { stdio: ["ignore", full, "pipe"] });
      let said = "";
      child.stderr!.on("data", (data: Buffer) => (said += data.toString()));
      child.on("close", (ended) => resolve({ code: ended, stderr: said }));
    });
    closeSync(full);
    expect(stderr).toBe("gouji: 结果没有写完（ENOSPC）。请检查磁盘空间后重试\n");
    expect(code).toBe(2);
  });
});
