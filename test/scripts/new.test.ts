import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { addNew } from "../../scripts/new/add";

const ROOT = mkdtempSync(join(tmpdir(), "gouji-new-"));

beforeAll(() => {
  for (const path of ["src", "test/core/support.ts", "tsconfig.json", "jest.base.cjs", "package.json"])
    cpSync(path, join(ROOT, path), { recursive: true, filter: (from) => !from.includes("workbench") });
  symlinkSync(resolve("node_modules"), join(ROOT, "node_modules"), "dir");
});
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const MADE = [
  ["rule", "projects/spent-within-budget", "P-99"],
  ["form", "projects/spending-plan", "P9"],
  ["indicator", "spending-share", "支出占比"],
  ["sheet", "spending-plan", undefined],
] as const;

describe("npm run new", () => {
  const written: string[] = [];

  it.each(MADE)("writes a %s, its test and its line of the index", (kind, name, id) => {
    const files = addNew(ROOT, kind, name, id);
    expect(files).toEqual([
      `src/core/${kind}s/${name}.ts`,
      `test/core/${kind}s/${name}.test.ts`,
      `src/core/${kind}s/index.ts`,
    ]);
    expect(readFileSync(join(ROOT, files[2]!), "utf8")).toContain(` from "./${name}";\n`);
    written.push(...files);
  });

  it("writes what the type check accepts", () => {
    const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const files = written.map((file) => join(ROOT, file));
    const program = ts.createProgram(files, { ...options, incremental: false, types: ["node", "jest"] });
    const found = files.flatMap((file) => {
      const source = program.getSourceFile(file)!;
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    expect(written).toHaveLength(12);
    expect(found.map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`)).toEqual([]);
  }, 180_000);

  it("writes tests that run, and fail until the rule, indicator or sheet says something", () => {
    const jest = resolve("node_modules/jest/bin/jest.js");
    const config = join(ROOT, "jest.base.cjs");
    const { stdout } = spawnSync(process.execPath, [jest, "-i", "--json", "--config", config, "--rootDir", ROOT], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const { testResults } = JSON.parse(stdout) as {
      testResults: { name: string; assertionResults: { title: string; status: string }[] }[];
    };
    const ended = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status !== "todo").map(({ title, status }) => `${title}: ${status}`),
    );
    expect(ended.sort()).toEqual([
      "holds where both sides agree: failed",
      "is known by its title and headings, and its figures are read: passed",
      "is the numerator divided by the denominator: failed",
      "stands where the workbook has what it is made from: failed",
    ]);
  }, 180_000);

  it.each([
    ["verdict", "a", '"verdict" is none of form, indicator, rule, sheet'],
    ["rule", "spent-within-budget", /one of .*projects/],
    ["rule", "identity/spent", /one of .*projects/],
    ["sheet", "projects/plan", /no folder/],
    ["sheet", "SpendingPlan", /small letters/],
    ["rule", "projects/flow", "src/core/rules/projects/flow.ts is there already"],
  ])("refuses %s %s and writes nothing", (kind, name, reason) => {
    const index = () => readFileSync(join(ROOT, "src/core/rules/index.ts"), "utf8");
    const before = index();
    expect(() => addNew(ROOT, kind, name)).toThrow(reason);
    expect(index()).toBe(before);
  });
});
