import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../src/workbench");
const LOCK = join(FOLDER, "package-lock.json");
/** What npm itself notes down of what it has installed. */
const INSTALLED = join(FOLDER, "node_modules/.package-lock.json");
/** Stands while somebody installs. */
const TURN = join(tmpdir(), `gouji-workbench-${createHash("sha256").update(FOLDER).digest("hex").slice(0, 16)}`);
/** Milliseconds after which nobody can still be installing. */
const LONGEST = 600_000;

/**
 * Installs the packages that only the workbench needs, unless they are there as the lock file says. Quiet; takes some
 * twenty seconds the first time. Of several that ask at once one installs and the others wait.
 * @param onInstall called before packages are installed; npm then shows its own progress.
 * @throws Error with npm's own words when it fails.
 */
export function installWorkbench(onInstall?: () => void): void {
  while (!isInstalled()) {
    if (!takeTurn()) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      continue;
    }
    try {
      onInstall?.();
      const npm = spawnSync("npm install --no-audit --no-fund --loglevel=error", {
        cwd: FOLDER,
        shell: true,
        encoding: "utf8",
        stdio: onInstall ? ["ignore", "inherit", "inherit"] : "pipe",
      });
      if (npm.status !== 0) {
        const reason = npm.error?.message ?? npm.stderr?.trim() ?? "";
        throw new Error(`npm install failed in src/workbench (exit code ${npm.status ?? "none"}):\n${reason}`);
      }
      if (!isInstalled()) throw new Error("npm install in src/workbench did not bring what its lock file names");
    } finally {
      rmSync(TURN, { recursive: true, force: true });
    }
  }
}

/** A folder can be made only once; one that somebody left behind is made anew. */
function takeTurn(): boolean {
  const since = statSync(TURN, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  if (Date.now() - since > LONGEST) rmSync(TURN, { recursive: true, force: true });
  try {
    mkdirSync(TURN);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/** By versions, not by time: times say nothing after a checkout. */
function isInstalled(): boolean {
  if (!existsSync(INSTALLED)) return false;
  const [wanted, installed] = [versions(LOCK), versions(INSTALLED)];
  return [...wanted].every(([path, version]) => installed.get(path) === version);
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/** The packages of a lock file by their folders, those left out that not every platform has. */
function versions(file: string): Map<string, string | undefined> {
  const { packages } = JSON.parse(readFileSync(file, "utf8")) as LockFile;
  const needed = Object.entries(packages).filter(([path, { optional }]) => path !== "" && !optional);
  return new Map(needed.map(([path, { version }]) => [path, version]));
}
