import type { CheckedLine, Line } from "../../../src/cli/many/line";
import { summarySheets } from "../../../src/cli/many/summary";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { addressOf } from "../../../src/core/grid/address";
import { newWorkbook, readWorkbook } from "../../../src/files";
import { hasLibreOffice, throughLibreOffice } from "../../libreoffice";

type Finding = CheckedLine["findings"][number];
type Suspect = Finding["suspects"][number];

const head = { tool: "gouji", version: "1.2.3", language: "zh-CN" } as const;

function checked(file: string, exact: number, findings: readonly Finding[], tables = 7): CheckedLine {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...head,
    file,
    status: "checked",
    year: 2020,
    department: "应急局",
    tables,
    summary: {
      verdicts: { exact, withinRounding: 2, inconsistent: 1, notJudgeable: 4 },
      findings: { error: of("error"), warning: of("warning"), info: of("info") },
      notApplicable: 0,
      groups: { correct: 0, verify: 0, conduct: findings.length, reading: 0 },
    },
    findings: [...findings],
  };
}

const finding = (severity: Finding["severity"], message: string, suspects: readonly Suspect[] = []): Finding => ({
  code: "P-1",
  severity,
  group: "verify",
  headline: message,
  message,
  source: null,
  cells: [{ sheet: "明细", address: "I6" }],
  checks: [],
  suspects: [...suspects],
});

const suspect = (address: string, rank: number): Suspect => ({
  sheet: "明细",
  address,
  label: "收到",
  value: "1.00",
  proposed: "16.00",
  with: [],
  kind: "other",
  rank,
});

const failed = (file: string): Line => ({
  ...head,
  file,
  status: "failed",
  problem: { code: "damaged", message: "已损坏" },
});

/** A sheet's cells by address. */
function cellsOf(sheet: SheetSnapshot): Record<string, unknown> {
  return Object.fromEntries(sheet.cells.map(({ row, column, value }) => [addressOf(row, column), value]));
}

async function written(lines: readonly Line[], mostRows?: number): Promise<SheetSnapshot[]> {
  const sheets = summarySheets(lines, "1.2.3", "zh-CN", mostRows);
  return [...(await readWorkbook(await newWorkbook(sheets))).sheets];
}

describe("the summary of many files", () => {
  const lines = [
    checked("甲/a.xlsx", 80, [finding("error", "不成立"), finding("warning", "执行率低")]),
    failed("乙/b.xlsx"),
    checked("丙/c.xlsx", 20, []),
    checked("丁/d.xlsx", 0, [], 0),
  ];

  it("has a row a file: counts of tables, verdicts and findings, and how it ended", async () => {
    const cells = cellsOf((await written(lines))[0]!);
    const row = (number: number) => [..."ABCDEFGHIJKLMN"].map((column) => cells[`${column}${number}`] ?? null);
    expect(row(5)).toEqual([1, "甲/a.xlsx", "应急局", "2020", 7, 80, 2, 1, 4, 1, 1, 0, "有错误", null]);
    expect(row(6)).toEqual([2, "乙/b.xlsx", ...Array(10).fill(null), "未能核对", "已损坏"]);
    expect(row(7).slice(-2)).toEqual(["没有错误", null]);
    expect(row(8).slice(-2)).toEqual(["未识别", null]);
    expect(cells["A2"]).toContain("文件 4 个：没有错误 2，有错误 1，未能核对 1");
  });

  it("has totals that are live sums", async () => {
    const [files] = await written(lines);
    const total = files!.cells.filter(({ row }) => row === 9);
    expect(total.find(({ column }) => column === 6)).toMatchObject({ formula: "SUM(F5:F8)", value: 100 });
    expect(total.find(({ column }) => column === 10)).toMatchObject({ formula: "SUM(J5:J8)", value: 1 });
  });

  it("has every finding in its second sheet, with the file and the cell that is probably wrong", async () => {
    const one = checked("a.xlsx", 1, [finding("error", "不成立", [suspect("I6", 1), suspect("J6", 2)])]);
    const cells = cellsOf((await written([one]))[1]!);
    const row = [..."ABCDEFGHIJ"].map((column) => cells[`${column}4`]);
    expect(row).toEqual([1, "a.xlsx", "应急局", "错误", "P-1", "不成立", "明细!I6", "明细!I6", 1, 16]);
  });

  it("names no cell where two are equally probable", async () => {
    const one = checked("a.xlsx", 1, [finding("error", "不成立", [suspect("I6", 1), suspect("J6", 1)])]);
    expect(cellsOf((await written([one]))[1]!)["H4"]).toBeUndefined();
  });

  it("writes what looks like a formula as text", async () => {
    const file = '=HYPERLINK("http://x.example","a").xlsx';
    const sheets = await written([checked(file, 1, [finding("info", "=1+1")])]);
    const cells = sheets.flatMap((sheet) => sheet.cells);
    expect(cells.filter(({ value }) => value === file || value === "=1+1")).toHaveLength(3);
    expect(cells.flatMap(({ formula }) => formula ?? []).filter((formula) => !formula.startsWith("SUM("))).toEqual([]);
  });

  it("goes on in a further sheet when one is full", async () => {
    const many = checked(
      "a.xlsx",
      1,
      ["一", "二", "三", "四", "五"].map((message) => finding("info", message)),
    );
    const sheets = await written([many], 2);
    expect(sheets.map(({ name }) => name)).toEqual(["文件汇总", "全部发现", "全部发现(2)", "全部发现(3)"]);
    expect(sheets.slice(1).map((sheet) => cellsOf(sheet)["F4"])).toEqual(["一", "三", "五"]);
  });

  it("may be longer than a call's arguments may be many", async () => {
    const [sheet] = summarySheets([], "1.2.3", "zh-CN");
    const rows = Array.from({ length: 150_000 }, () => [{ text: "提示" }]);
    const { sheets } = await readWorkbook(await newWorkbook([{ ...sheet!, rows, merges: [] }]));
    expect(sheets[0]!.cells).toHaveLength(150_000);
  });

  (hasLibreOffice() ? it : it.skip)("is read and summed up by LibreOffice", async () => {
    const bytes = await newWorkbook(summarySheets(lines, "1.2.3", "zh-CN"));
    const { sheets } = await readWorkbook(throughLibreOffice(bytes));
    const cells = cellsOf(sheets[0]!);
    expect([cells["E9"], cells["F9"], cells["J9"], cells["K9"]]).toEqual([14, 100, 1, 1]);
    expect(cellsOf(sheets[1]!)["F5"]).toBe("执行率低");
  });
});
