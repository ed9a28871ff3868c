import type { Analysis } from "../../../src/core/analyse";
import { applicable } from "../../../src/core/analyse";
import { analysed, table } from "../support";
import { cellAt, PROJECTS, projects, rowShown, sheetOf, shownAt } from "./support";
import type { SheetSpec } from "../../../src/core/sheets/spec";
import type { LedgerEntry } from "../../../src/core/ledger/ledger";
import { ledgerOf } from "../../../src/core/ledger/ledger";

/** The first row of the ledger: four rows of heads, its heading and its header go before. */
const LEDGER = 7;

/** The row of the first check: below the ledger and one heading. */
const firstCheck = (analysis: Analysis) => LEDGER + told(analysis).length + 1;

/** The ledger of the rules that the workbook has tables for. */
const told = ({ tables, checks }: Analysis): LedgerEntry[] => ledgerOf({ tables, checks: applicable(checks) });

const sheet = () => sheetOf(projects(), "checks");

/** The row of the first check with this code and scope. */
function checkRow(spec: SheetSpec, code: string, scope: string): number {
  const index = spec.rows.findIndex((row) => row[1]?.text === code && row[3]?.text === scope);
  if (index < 0) throw new Error(`no check ${code} of ${scope}`);
  return index + 1;
}

describe("勾稽结果", () => {
  it("keeps its counts and the header of the list in view", () => {
    expect(sheet().headerRows).toBe(4);
    expect(rowShown(sheet(), 4)).toMatch(/^结果 \| 编号/);
  });

  it("counts the verdicts live", () => {
    const analysis = projects();
    const failing = analysis.checks.filter((c) => c.verdict === "inconsistent").length;
    const first = firstCheck(analysis);
    expect(cellAt(sheet(), "C3")).toEqual({
      formula: `"不成立 "&COUNTIF($A$${first}:$A$${first + applicable(analysis.checks).length - 1},"不成立")&" 项"`,
      text: `不成立 ${failing} 项`,
      style: "inconsistent",
    });
    expect(shownAt(sheet(), `A${first}`)).toBe("不成立");
    expect(shownAt(sheet(), `A${first - 1}`)).toMatch(/^二、全部勾稽关系/);
  });

  it("prints the checks without their cells, which stand beside the page", () => {
    expect(sheet().printedColumns).toBe(9);
    expect(shownAt(sheet(), "K4")).toBe("单元格1");
  });

  it("lists the checks by verdict: failing, within rounding, not judgeable, holding", () => {
    const results = sheet()
      .rows.slice(firstCheck(projects()) - 1)
      .map((row) => row[0]?.text)
      .filter((text) => text !== undefined && /^(不成立|尾差|无法执行|成立)$/.test(text));
    const order = ["不成立", "尾差", "无法执行", "成立"];
    expect(results).toEqual([...results].sort((a, b) => order.indexOf(a!) - order.indexOf(b!)));
  });

  it("puts the numbers into the expression and works the difference out live", () => {
    const row = checkRow(sheet(), "P-1", "区本级/季度测评奖/芙安字〔2015〕13号");
    expect(cellAt(sheet(), `E${row}`)).toMatchObject({
      text: "0.00 + 1.00 − 1.00 − 15.00",
      formula: `TEXT(N('项目'!F6),"#,##0.00")&" + "&TEXT('项目'!G6,"#,##0.00")&" − "&TEXT('项目'!H6,"#,##0.00")&" − "&TEXT('项目'!I6,"#,##0.00")`,
    });
    expect(cellAt(sheet(), `F${row}`)).toMatchObject({
      formula: "ROUND(N('项目'!F6)+'项目'!G6-'项目'!H6-'项目'!I6,6)",
      decimal: "-15",
    });
    expect(cellAt(sheet(), `G${row}`)).toMatchObject({ decimal: "0.015" });
    expect(cellAt(sheet(), `A${row}`)!.formula).toContain(`ABS(F${row})<=0.015`);
    expect(["K", "L", "M", "N"].map((c) => cellAt(sheet(), `${c}${row}`)!.link!.address)).toEqual([
      "F6",
      "G6",
      "H6",
      "I6",
    ]);
  });

  it("joins neighbours in a column to one sum", () => {
    const row = checkRow(sheet(), "P-3", "区本级小计/本年收到");
    expect(cellAt(sheet(), `F${row}`)!.formula).toBe("ROUND(SUM('项目'!G5:G6)-'项目'!G7,6)");
  });

  it("counts the checks of each table live over the list of checks, which names the table of every check", () => {
    const analysis = projects();
    const spec = sheet();
    const first = firstCheck(analysis);
    const last = first + applicable(analysis.checks).length - 1;
    const row = LEDGER;
    const [own, across] = told(analysis);
    expect(shownAt(spec, `A${row - 2}`)).toBe("一、勾稽台账");
    expect(rowShown(spec, row - 1)).toBe(
      "勾稽项数 | 表 | 最大尾差 | 无法执行的勾稽（项数） | 成立 | 尾差 | 不成立 | 无法执行",
    );
    const name = "项目资金收支明细表（项目!A1:K11）";
    expect(shownAt(spec, `C${row}`)).toBe(name);
    expect(cellAt(spec, `H${row}`)).toEqual({
      formula: `COUNTIFS($I$${first}:$I$${last},"${name}",$A$${first}:$A$${last},"不成立")`,
      decimal: String(own!.counts.inconsistent),
      style: "count",
    });
    const named = Array.from(spec.rows.slice(first - 1, last), (cells) => cells[8]?.text);
    expect(named.filter((text) => text === name)).toHaveLength(own!.checks.length);
    expect(named.filter((text) => text === "各表之间（含缺表的勾稽）")).toHaveLength(across!.checks.length);
    expect(shownAt(spec, `A${row + 1}`)).toBe(String(across!.checks.length));
  });

  it("counts the checks of a table on a sheet whose name holds ~, which escapes what follows it in COUNTIF", () => {
    const analysis = analysed({ ...PROJECTS, name: "项目~1" });
    const row = LEDGER;
    const spec = sheetOf(analysis, "checks");
    expect(shownAt(spec, `C${row}`)).toBe("项目资金收支明细表（项目~1!A1:K11）");
    expect(cellAt(spec, `A${row}`)!.formula).toMatch(/,"项目资金收支明细表（项目~~1!A1:K11）"\)$/);
  });

  it("lists in the ledger the rules that could not be judged, with how often", () => {
    const row = LEDGER;
    const { open } = told(projects())[0]!;
    expect(shownAt(sheet(), `E${row}`).split("、")).toEqual(open.map(({ rule, count }) => `${rule}（${count}）`));
    expect(open.map(({ rule }) => rule)).toContain("P-3");
  });

  it("tells the rules of whose tables the workbook has none in one line and counts them nowhere", () => {
    const { checks } = projects();
    const absent = checks.length - applicable(checks).length;
    expect(absent).toBeGreaterThan(0);
    const texts = sheet().rows.flatMap((row) => row.map((cell) => cell?.text ?? ""));
    expect(texts).toContain(`另有 ${absent} 组勾稽不适用：本工作簿中没有所涉的表`);
    expect(texts).toContain(`二、全部勾稽关系（${checks.length - absent}项）`);
    expect(shownAt(sheet(), "A3")).toBe(`勾稽 ${checks.length - absent} 项`);
  });

  it("says why a check could not be judged", () => {
    const row = checkRow(sheet(), "P-4", "部门");
    expect(rowShown(sheet(), row)).toMatch(/^无法执行 \| P-4/);
    expect(shownAt(sheet(), `H${row}`)).toMatch(/^缺少：/);
    expect(shownAt(sheet(), `F${row}`)).toBe("");
  });

  it("shows an inequality with room to spare as holding", () => {
    const row = checkRow(sheet(), "P-7", "区本级/岗位津贴");
    expect(shownAt(sheet(), `E${row}`)).toBe("6.64 − 0.00 − 7.00 ≤ 0");
    expect(shownAt(sheet(), `A${row}`)).toBe("成立");
    expect(cellAt(sheet(), `A${row}`)!.formula).toContain(`F${row}<=0`);
  });

  it("names cells beyond the fourth as text, neighbours joined", () => {
    const row = checkRow(sheet(), "P-8", "区本级小计");
    expect(shownAt(sheet(), `O${row}`)).toBe("项目!D6、E6、G7");
  });
});

describe("a check of a printed rate", () => {
  const rated = (rate: string): Analysis =>
    analysed(
      table(
        "2020年度“三公”经费支出情况表",
        `单位：万元\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数 | 预算控制率\n合计 | 3.43 | 5.00 | 4.12 | ${rate}\n公务接待费 | 3.43 | 5.00 | 4.12 |\n因公出国（境）费 | | | |`,
        "三公",
      ),
    );

  it("shows the division, and no difference where the recomputed rate rounds to the printed one", () => {
    const spec = sheetOf(rated("82.40%"), "checks");
    const row = checkRow(spec, "S-3", "合计");
    expect(shownAt(spec, `E${row}`)).toBe("82.40% − 4.12 ÷ 5.00");
    expect(cellAt(spec, `F${row}`)).toMatchObject({
      formula: "IF(ROUND('三公'!D4/'三公'!C4,4)=ROUND('三公'!E4,4),0,ROUND('三公'!E4-'三公'!D4/'三公'!C4,6))",
      decimal: "0",
    });
  });

  it("shows the difference in percentage points where it does not", () => {
    const spec = sheetOf(rated("84.20%"), "checks");
    const row = checkRow(spec, "S-3", "合计");
    expect(cellAt(spec, `F${row}`)).toMatchObject({ decimal: "0.018", style: "percent" });
    expect(shownAt(spec, `A${row}`)).toBe("不成立");
  });
});
