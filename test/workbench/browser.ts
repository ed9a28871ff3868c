import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium: the machine's own, else the one that `npm run browser` has brought. */
export function openBrowser(): Promise<Browser> {
  const own = ownBrowser();
  if (own !== undefined) return chromium.launch({ executablePath: own, args: ["--no-sandbox"] });
  if (process.platform !== "linux")
    return chromium.launch({ channel: process.platform === "win32" ? "msedge" : "chrome" });
  const { path, args } = packedBrowser();
  return chromium.launch({ executablePath: path, args });
}

function ownBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const files = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH ?? "", ...files].find((file) => file !== "" && existsSync(file));
}

/** The package unpacks its browser when asked for it. It is an ES module, which jest does not load: another Node asks. */
function packedBrowser(): { path: string; args: string[] } {
  const script =
    'import chromium from "@sparticuz/chromium";' +
    "console.log(JSON.stringify({ path: await chromium.executablePath(), args: chromium.args }));";
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  if (status !== 0) throw new Error("there is no Chromium: `npm run browser` brings one");
  const { path, args } = JSON.parse(stdout) as { path: string; args: string[] };
  // In one process the browser goes with its first page; only where there is a single process to be had is that a gain.
  return { path, args: args.filter((argument) => argument !== "--single-process") };
}
