import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchNode, type NodeBinary } from "./node-binaries";
import { withoutSignature } from "./portable-executable";

/** Under this name the executable holds the code once more, as src/cli/many/single-executable.ts asks for it. */
const CODE = "cli.js";

/**
 * Makes the command line a single file for each platform that needs no Node.js: Node.js with the bundle in it
 * (docs/adr/0021), and a file with the licences of all that is inside.
 * @param npm the folder of the npm package (npm-package.ts), which has the bundle.
 * @param work a folder for what is needed on the way.
 * @param into the folder of the executables.
 * @returns the names of the files.
 * @throws Error where Node.js cannot be fetched, or on a machine for which there is no executable.
 */
export async function makeExecutables(npm: string, work: string, into: string, version: string): Promise<string[]> {
  mkdirSync(work, { recursive: true });
  const { binaries, licence } = await fetchNode(join(work, "node"));
  const here = `${process.platform}-${process.arch}`;
  const builder = binaries.find(({ machine }) => machine === here);
  if (builder === undefined) {
    const machines = binaries.map(({ machine }) => machine).join(", ");
    throw new Error(`executables are built on ${machines}, not on ${here}`);
  }
  copyFileSync(join(npm, "dist/cli.js"), join(work, CODE));
  const names = binaries.map((binary) => {
    const name = `gouji-${version}-${binary.name}${binary.name.startsWith("windows") ? ".exe" : ""}`;
    build(builder.path, binary, work, join(into, name));
    return name;
  });
  const licences = `gouji-${version}-executables-licences.txt`;
  const texts = [join(npm, "LICENSE"), join(npm, "THIRD-PARTY-NOTICES.txt")].map((file) => readFileSync(file, "utf8"));
  writeFileSync(join(into, licences), [...texts, `The executables contain Node.js.\n\n${licence}`].join("\n"));
  return [...names, licences];
}

/** Paths are relative to the folder of work: the executable remembers them, and whose machine it was is nobody's matter. */
function build(builder: string, { name, path }: NodeBinary, work: string, output: string): void {
  const configuration = `${name}.json`;
  const choices = {
    main: CODE,
    executable: path,
    output,
    disableExperimentalSEAWarning: true,
    // Both would be good for the builder's platform alone.
    useSnapshot: false,
    useCodeCache: false,
    // What is in NODE_OPTIONS is meant for other programs.
    execArgvExtension: "none",
    assets: { [CODE]: CODE },
  };
  writeFileSync(join(work, configuration), JSON.stringify(choices));
  const { status, stdout, stderr } = spawnSync(builder, ["--build-sea", configuration], { cwd: work, encoding: "utf8" });
  if (status !== 0) throw new Error(`node --build-sea: ${stdout}${stderr}`);
  if (name.startsWith("windows")) writeFileSync(output, withoutSignature(readFileSync(output)));
  chmodSync(output, 0o755);
}
