import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../src/files";

const ROOT = join(__dirname, "../..");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");
const BASE = "https://nw.example/gouji";
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
const SAMPLE = join(ROOT, "assets/samples/furong-2020.xlsx");

jest.setTimeout(900_000);

let folder: string;
let out: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-release-test-"));
  out = join(folder, "release");
  const call = [TSX, "scripts/release/release.ts", "--draft", "--base", BASE, "--out", out];
  execFileSync(process.execPath, call, { cwd: ROOT });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = ["gouji-addin", "gouji-intranet"].map((name) => `${name}-${version}-draft.zip`);
const PACKAGE = `gouji-${version}-draft.tgz`;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("npm run release", () => {
  it("makes the add-in, the intranet site and the npm package, and the checksums of all three", () => {
    expect(readdirSync(out).sort()).toEqual(["SHA256SUMS", PACKAGE, ...NAMES].sort());
    const sums = readFileSync(join(out, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    expect(sums.map((line) => line.split("  "))).toEqual(
      [...NAMES, PACKAGE].map((name) => [
        createHash("sha256")
          .update(readFileSync(join(out, name)))
          .digest("hex"),
        name,
      ]),
    );
  });

  it.each(NAMES)("%s has one folder with pages, a manifest for the address, licences and how to install it", (name) => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(out, name))));
    const top = name.replace(/\.zip$/, "/");
    expect(Object.keys(parts).filter((part) => !part.startsWith(top))).toEqual([]);
    expect(text(parts[`${top}manifest.xml`]!)).toContain(`${BASE}/taskpane.html`);
    expect(text(parts[`${top}LICENSE`]!)).toContain("MIT");
    const notices = text(parts[`${top}THIRD-PARTY-NOTICES.txt`]!);
    for (const each of ["react ", "decimal.js ", "@fluentui/react-components "]) expect(notices).toContain(`\n${each}`);
    expect(`${top}office-js/office.js` in parts).toBe(name.includes("intranet"));
    for (const page of ["taskpane.html", "deploy.md", "deploy.zh-CN.md", "trust-catalogue.ps1"])
      expect(parts).toHaveProperty([`${top}${page}`]);
  });

  it("refuses a folder that holds other things", () => {
    const mine = mkdtempSync(join(tmpdir(), "gouji-mine-"));
    writeFileSync(join(mine, "账.txt"), "");
    const call = [TSX, "scripts/release/release.ts", "--draft", "--out", mine];
    const { status, stderr } = spawnSync(process.execPath, call, { cwd: ROOT, encoding: "utf8" });
    expect([status, stderr, readdirSync(mine)]).toEqual([1, expect.stringContaining("账.txt"), ["账.txt"]]);
    rmSync(mine, { recursive: true });
  });
});

describe("the npm package", () => {
  let project: string;
  const node = (...call: string[]) => spawnSync(process.execPath, call, { cwd: project, encoding: "utf8" });

  beforeAll(() => {
    project = join(folder, "project");
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), '{ "name": "project", "version": "1.0.0" }');
    const install = `npm install --offline --no-audit --no-fund "${join(out, PACKAGE)}"`;
    execFileSync(install, { cwd: project, shell: true, stdio: "ignore" });
  });

  it("installs without a network and brings nothing but itself", () => {
    expect(readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["gouji"]);
    const published = JSON.parse(readFileSync(join(project, "node_modules/gouji/package.json"), "utf8"));
    expect(Object.keys(published)).not.toEqual(expect.arrayContaining(["private"]));
    expect([published.dependencies, published.scripts]).toEqual([undefined, undefined]);
    const notices = readFileSync(join(project, "node_modules/gouji/THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const each of ["decimal.js ", "fflate ", "saxes "]) expect(notices).toContain(`\n${each}`);
  });

  it.each([
    ["an ES module", "module", "nodenext"],
    ["a CommonJS module", "commonjs", "nodenext"],
    ["a module for a bundler", "module", "bundler"],
  ])("runs the example as %s, whose types TypeScript accepts", async (_, type, resolution) => {
    const place = join(project, `${type}-${resolution}`);
    mkdirSync(place);
    writeFileSync(join(place, "package.json"), JSON.stringify({ type }));
    cpSync(join(ROOT, "examples/check.ts"), join(place, "check.ts"));
    const types = ["--types", "node", "--typeRoots", join(ROOT, "node_modules/@types")];
    const strict = ["--strict", "--exactOptionalPropertyTypes", "--target", "es2022"];
    const how = ["--moduleResolution", resolution, "--module", resolution === "bundler" ? "es2022" : "nodenext"];
    const compiled = node(TSC, ...strict, ...how, ...types, join(place, "check.ts"));
    expect(compiled.stdout).toBe("");
    const run = node(join(place, "check.js"), SAMPLE, join(place, "copy.xlsx"));
    expect(run.stderr).toBe("");
    expect(run.stdout).toContain("长沙市芙蓉区应急管理局 2020: 7 inconsistent");
    expect(run.stdout).toContain("项目资金收支明细表!I6 → 16.00万元");
    const copy = await readWorkbook(new Uint8Array(readFileSync(join(place, "copy.xlsx"))));
    expect(copy.sheets.filter(({ ours }) => ours !== undefined)).toHaveLength(8);
  });

  it("tells a wrong use of its types", () => {
    writeFileSync(join(project, "wrong.ts"), 'import { analyse } from "gouji";\nanalyse("决算.xlsx");\n');
    const { stdout } = node(TSC, "--noEmit", "--strict", "--module", "nodenext", "wrong.ts");
    expect(stdout).toMatch(/wrong\.ts\(2,9\): error TS2345/);
  });

  it("gives the schemas of its results", () => {
    const { stdout } = node("-p", 'require("gouji/schemas/check-result.schema.json").title');
    expect(stdout.trim()).toBe("gouji check --json");
  });

  it("brings the command line, which checks many files in its own worker threads", () => {
    const bin = join(project, "node_modules/gouji/dist/cli.js");
    const { status, stdout, stderr } = node(
      bin,
      "check",
      join(ROOT, "assets/samples"),
      "--jobs",
      "2",
      "--out-dir",
      "out",
    );
    expect(stderr).not.toContain("未能核对");
    expect(stdout).toContain("文件 3 个：没有错误 1，有错误 2，未能核对 0");
    expect(status).toBe(1);
    expect(node(bin, "--version").stdout.trim()).toBe(version);
  });
});
