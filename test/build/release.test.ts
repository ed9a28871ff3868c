import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { PLATFORMS } from "../../scripts/release/node-binaries";
import { serveFolder } from "../../scripts/workbench/serve";
import { readWorkbook } from "../../src/files";
import { savedAs } from "../formats/other-formats";
import { paragraphs, sheetInWord, wordFile } from "../formats/word-document";
import { FINDINGS } from "../sample-counts";
import { openBrowser } from "../workbench/browser";
import { WorkbenchForTests } from "../workbench/workbench-page";

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
const WORKBENCH = `gouji-workbench-${version}-draft.zip`;
const EXECUTABLES = PLATFORMS.map(
  ({ name }) => `gouji-${version}-draft-${name}${name === "windows-x64" ? ".exe" : ""}`,
);
const LICENCES = `gouji-${version}-draft-executables-licences.txt`;
const PACKAGE = `gouji-${version}-draft.tgz`;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("npm run release", () => {
  it("makes the add-in, the intranet site, the workbench, the npm package and executables, and the checksums of all", () => {
    const files = [...NAMES, WORKBENCH, PACKAGE, ...EXECUTABLES, LICENCES];
    expect(readdirSync(out).sort()).toEqual(["SHA256SUMS", ...files].sort());
    for (const file of files)
      process.stdout.write(`${(statSync(join(out, file)).size / 1e6).toFixed(1)} MB  ${file}\n`);
    const sums = readFileSync(join(out, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    expect(sums.map((line) => line.split("  "))).toEqual(
      files.map((name) => [
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

describe("the npm package's command `npx gouji`", () => {
  const place = () => join(folder, "project");
  const npx = (...call: string[]) =>
    spawnSync(`npx --no-install gouji ${call.join(" ")}`, { cwd: place(), shell: true, encoding: "utf8" });

  beforeAll(async () => {
    const original = new Uint8Array(readFileSync(SAMPLE));
    const { sheets } = await readWorkbook(original);
    const files = {
      "决算.xlsx": original,
      "决算.xls": savedAs("biff8", original),
      "决算.et": savedAs("biff8", original),
      "决算.ods": savedAs("ods", original),
      "网页.xls": savedAs("html", original),
      "表格.xls": savedAs("xlml", original),
      "公开.docx": wordFile(paragraphs("2020年度部门决算说明") + sheets.map(sheetInWord).join("")),
    };
    mkdirSync(join(place(), "账表"));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place(), "账表", name), bytes);
    cpSync(join(ROOT, "assets/samples/furong-2020-report.txt"), join(place(), "报告.txt"));
  });

  it("reads .xlsx, .xls, .et, .ods, web pages and XML under the name .xls, and the tables of .docx", () => {
    const { status, stdout, stderr } = npx("check", "账表", "--json");
    const lines = stdout.trim().split("\n");
    interface Line {
      readonly file: string;
      readonly status: string;
      readonly findings: readonly { readonly code: string }[];
    }
    const read = new Map(lines.map((line) => JSON.parse(line) as Line).map((line) => [line.file, line]));
    expect([stderr.includes("未能核对"), status, read.size]).toEqual([false, 1, 7]);
    const codes = (file: string) => read.get(file)!.findings.map(({ code }) => code);
    expect(codes("决算.xlsx")).toHaveLength(FINDINGS);
    for (const file of ["决算.xls", "决算.et", "决算.ods", "表格.xls"]) expect(codes(file)).toEqual(codes("决算.xlsx"));
    for (const file of ["网页.xls", "公开.docx"]) expect(read.get(file)!.status).toBe("checked");
    expect(codes("公开.docx")).toContain("P-1");
  });

  it("checks one file, compares two and holds a report against the tables", () => {
    expect(npx("check", "账表/决算.xls").stdout).toContain("长沙市芙蓉区应急管理局");
    expect(npx("compare", "账表/决算.xlsx", "账表/决算.xls").status).toBe(0);
    expect(npx("claims", "账表/决算.xls", "报告.txt").stdout).toMatch(/^核对 \d+ 处/);
  });
});

describe("an executable", () => {
  const bundle = () => readFileSync(join(folder, "project/node_modules/gouji/dist/cli.js"));
  const HEADERS = {
    "windows-x64": (program: Buffer) => {
      const header = program.readUInt32LE(0x3c);
      const signature = program.readBigUInt64LE(header + 24 + 112 + 4 * 8);
      return [program.toString("latin1", 0, 2), program.toString("latin1", header, header + 4), signature];
    },
    "linux-x64": (program: Buffer) => [program.toString("latin1", 1, 4), program.readUInt16LE(18)],
    "linux-arm64": (program: Buffer) => [program.toString("latin1", 1, 4), program.readUInt16LE(18)],
  };

  it.each([
    // A Windows program without a signature; ELF for the processors 62 (x86-64) and 183 (AArch64).
    ["windows-x64", ["MZ", "PE\0\0", 0n]],
    ["linux-x64", ["ELF", 62]],
    ["linux-arm64", ["ELF", 183]],
  ] as const)("for %s is a program of that platform, switched to the bundle that it holds", (platform, header) => {
    const file = EXECUTABLES.find((name) => name.includes(platform))!;
    const program = readFileSync(join(out, file));
    expect(HEADERS[platform](program)).toEqual(header);
    const fuse = program.indexOf("NODE_SEA_FUSE_");
    expect(program.toString("latin1", fuse, fuse + 50)).toMatch(/^NODE_SEA_FUSE_[0-9a-f]{32}:1/);
    expect(program.includes(bundle())).toBe(true);
    expect(program.includes(folder)).toBe(false);
  });

  const here = PLATFORMS.find(({ machine }) => machine === `${process.platform}-${process.arch}`);
  const run = (...call: string[]) => {
    const file = EXECUTABLES[PLATFORMS.indexOf(here!)]!;
    // No PATH: there is no Node.js to be found.
    return spawnSync(join(out, file), call, { cwd: folder, encoding: "utf8", env: { PATH: "" } });
  };
  const onThisMachine = here ? it : it.skip;

  onThisMachine("gives the JSON of the command line, without Node.js", () => {
    const cli = join(folder, "project/node_modules/gouji/dist/cli.js");
    const call = ["check", SAMPLE, "--json"];
    const expected = spawnSync(process.execPath, [cli, ...call], { encoding: "utf8" });
    const { status, stdout, stderr } = run(...call);
    expect([status, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(expected.stdout));
  });

  onThisMachine("reads other formats and checks many files in worker threads", () => {
    const { status, stdout, stderr } = run("check", join(folder, "project/账表"), "--jobs", "2");
    expect(stderr).not.toContain("未能核对");
    expect(stdout).toContain("文件 7 个");
    expect(status).toBe(1);
  });
});

describe("the workbench as a site", () => {
  let site: string;
  const OFFICE = dirname(require.resolve("@microsoft/office-js/package.json"));

  beforeAll(() => {
    for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(join(out, WORKBENCH)))))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    site = join(folder, WORKBENCH.replace(/\.zip$/, ""));
  });

  it("holds pages, licences and how to put it on a server, and no office.js", () => {
    const files = readdirSync(site, { recursive: true, encoding: "utf8" });
    for (const file of ["index.html", "LICENSE", "THIRD-PARTY-NOTICES.txt", "workbench.md", "workbench.zh-CN.md"])
      expect(files).toContain(file);
    expect(files.filter((file) => /office.*\.js$/.test(file) && !file.includes("office-js-helpers"))).toEqual([]);
    expect(readFileSync(join(site, "THIRD-PARTY-NOTICES.txt"), "utf8")).toContain("\n@univerjs/core ");
  });

  it("says what is missing where there is no office.js, neither beside it nor at Microsoft's address", async () => {
    const [serving, browser] = [await serveFolder(site, 0), await openBrowser()];
    const page = await browser.newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.goto(serving.address);
    await page.locator("#notice-words").getByText("office.js").waitFor({ timeout: 60_000 });
    await browser.close();
    await serving.close();
  });

  it("shows the findings with a copy of office.js in pane/office-js, and asks no other server", async () => {
    cpSync(join(OFFICE, "dist"), join(site, "pane/office-js"), { recursive: true });
    const workbench = await WorkbenchForTests.start(site);
    const open = await workbench.open();
    await open.validate();
    expect(await open.findings()).toHaveLength(FINDINGS);
    expect(open.requests.filter((url) => !url.startsWith(open.address) && !/^(blob|data):/.test(url))).toEqual([]);
    await open.close();
    await workbench.stop();
  });
});
