import { analyse } from "../../src/core/analyse";
import type { Analysis } from "../../src/core/analyse";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { readMemory } from "../../src/core/memory";
import { readSettings } from "../../src/core/settings/settings-file";
import { computedSheets, marksOf } from "../../src/core/sheets";
import { readWorkbook, writeWorkbook } from "../../src/files";
import { render } from "../../src/messages/render";
import { analysed, table } from "../core/support";
import { partsOf, plainWorkbook, sheetData } from "../files/packages";

/** A project's table with one project of that name, whose closing balance is 90 too high. */
function projectNamed(name: string, received: SheetSnapshot["cells"][number]["value"] = 5): SheetSnapshot {
  const sheet = table(
    "2020年度项目资金收支明细表（万元）",
    `
    项目  | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
    NAME  | 1.00         | 5.00     | 3.00     | 93.00
    正常  | 1.00         | 5.00     | 3.00     | 3.00
    合计  | 2.00         | 10.00    | 6.00     | 6.00`,
    "项目资金",
  );
  const cells = sheet.cells.map((cell) =>
    cell.value === "NAME"
      ? { ...cell, value: name }
      : cell.row === 3 && cell.column === 3
        ? { ...cell, value: received }
        : cell,
  );
  return { ...sheet, cells };
}

/** Every cell that our computed sheets would write. */
function cellsOf(analysis: Analysis) {
  return computedSheets(analysis, "zh-CN").flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => cell ?? [])),
  );
}

describe("names that mean something to JavaScript", () => {
  const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

  it.each(NAMES)("as a project, %s is judged like any other project", (name) => {
    const verdicts = (analysis: Analysis) => analysis.checks.map(({ rule, verdict }) => `${rule} ${verdict}`);
    const analysis = analysed(projectNamed(name));
    expect(verdicts(analysis)).toEqual(verdicts(analysed(projectNamed("岗位津贴"))));
    expect(analysis.checks.filter(({ scope }) => scope?.includes(name)).length).toBeGreaterThan(0);
  });

  it("as sheets, each keeps its own table and cells", () => {
    const sheets = NAMES.map((name) => ({ ...projectNamed("甲"), name }));
    const analysis = analysed(...sheets);
    expect(analysis.tables.map(({ table }) => table.sheet)).toEqual(NAMES);
    expect(marksOf(analysis, "zh-CN").every(({ cell }) => NAMES.includes(cell.sheet))).toBe(true);
  });

  it("as keys of a settings file are refused by name, and change no object", () => {
    const given = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "toString": "x"}',
    ) as unknown;
    const { problems } = readSettings(given);
    expect(problems.map((problem) => render(problem, "zh-CN"))).toEqual([
      "设置项“__proto__”不存在",
      "设置项“constructor”不存在",
      "设置项“toString”不存在",
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("in what a workbook remembers are sheets and findings of that name and nothing else", () => {
    const json =
      '{"__proto__": {"polluted": true}, "assignedForms": [{"sheet": "__proto__", "form": "constructor"}], "explanations": [{"finding": "__proto__", "text": "x"}]}';
    const memory = readMemory(json);
    expect(memory.assignedForms).toEqual([{ sheet: "__proto__", form: "constructor" }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const sheet = { ...projectNamed("甲"), name: "__proto__" };
    expect(analyse({ sheets: [sheet], memory }).tables).toHaveLength(1);
  });
});

describe("figures beyond all measure", () => {
  it.each([1e300, -1e300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "%d is no figure, and is told",
    (number) => {
      const analysis = analysed(projectNamed("甲", number));
      const flow = analysis.checks.find(({ rule, scope }) => rule === "P-1" && scope?.includes("甲"));
      expect(flow?.verdict).toBe("not-judgeable");
      expect(analysis.findings.map(({ code }) => code)).toContain("R-7");
    },
  );

  it("the smallest that a double can hold are computed with", () => {
    expect(analysed(projectNamed("甲", 5e-324)).checks.length).toBeGreaterThan(0);
  });
});

describe("formulas that go round in circles", () => {
  const inCell = (address: string, formula: string) => {
    const [column, row] = [address.charCodeAt(0) - 64, Number(address.slice(1))];
    const sheet = projectNamed("甲");
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, formula } : cell)),
    };
  };

  it.each([
    ["itself", "C3"],
    ["all of its column", "SUM(C:C)"],
    ["all of the sheet", "SUM(A1:XFD1048576)"],
  ])("through %s are judged by the values that Excel left in them", (_what, formula) => {
    const analysis = analysed(inCell("C3", formula));
    expect(analysis.tables).toHaveLength(1);
    expect(cellsOf(analysis).length).toBeGreaterThan(0);
  });

  it("through two own checks that refer to each other's cells end", () => {
    const own = table(
      "自定义勾稽",
      `
      名称 | 左式 | 右式
      甲   | =B4  | =C4
      乙   | =B3  | =C3`,
      "自定义勾稽",
    );
    const analysis = analysed(own, projectNamed("甲"));
    expect(analysis.checks.length).toBeGreaterThan(0);
  });
});

describe("a text of the user's that would be a formula, a command or a page", () => {
  const TEXTS = [
    "=cmd|'/c calc'!A1",
    "+1+1",
    "-2+3",
    "@SUM(1,1)",
    "\t=1+1",
    '=HYPERLINK("http://x","x")',
    "<script>alert(1)</script>",
  ];

  it.each(TEXTS)("%j is written back as text", async (name) => {
    const analysis = analysed(projectNamed(name));
    // Labels are compared, and shown, without quotation marks.
    const bare = name.trim().replace(/['"\s]/g, "");
    const quotes = (value: unknown) => typeof value === "string" && value.replace(/['"\s]/g, "").includes(bare);
    const quoting = cellsOf(analysis).filter(({ text }) => quotes(text));
    expect(quoting.length).toBeGreaterThan(0);
    // Where a formula quotes it, it stands between quotation marks.
    const outside = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')*'/g, "");
    for (const { formula } of cellsOf(analysis)) {
      if (formula !== undefined) expect(outside(formula)).not.toMatch(/cmd\||HYPERLINK|<script/);
    }
    const bytes = plainWorkbook([["项目资金", sheetData('<row r="1"><c r="A1"><v>1</v></c></row>')]]);
    const written = await writeWorkbook(bytes, { sheets: computedSheets(analysis, "zh-CN"), marks: [] });
    const read = (await readWorkbook(written)).sheets.filter(({ ours }) => ours !== undefined);
    const shown = read.flatMap(({ cells }) => cells.filter(({ value }) => quotes(value)));
    expect(shown.length).toBeGreaterThan(0);
    for (const { formula } of shown) expect(outside(formula ?? "")).not.toMatch(/cmd\||HYPERLINK|<script/);
    for (const [path, xml] of partsOf(written)) if (path.endsWith(".xml")) expect(xml).not.toContain("<script");
  });
});
