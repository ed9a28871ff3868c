import { changesOf } from "../../../../src/core/locate/suspect";
import type { SheetSnapshot } from "../../../../src/core/grid/snapshot";
import { analysed, checksOf, suspects, table, verdicts, withCell } from "../../support";
import { failing, reasonOf } from "./accounts";

const UNIT = "部门：某区文化局　单位：万元";
const list = (title: string, rows: string) =>
  table(title, `${UNIT}\n科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n${rows}`, title.slice(0, 20));

/** 80.00 万元, all of it fiscal: 70.00 of the general public budget and 10.00 of government funds. */
const ALL_MONEY = list(
  "支出决算表",
  `合计 | | 80.00 | 45.00 | 35.00
   207 | 文化旅游体育与传媒支出 | 70.00 | 45.00 | 25.00
   20701 | 文化和旅游 | 70.00 | 45.00 | 25.00
   2070101 | 行政运行 | 45.00 | 45.00 |
   2070109 | 群众文化 | 25.00 | | 25.00
   212 | 城乡社区支出 | 10.00 | | 10.00
   21208 | 国有土地使用权出让收入安排的支出 | 10.00 | | 10.00`,
);
const GENERAL = list(
  "一般公共预算财政拨款支出决算表",
  `合计 | | 70.00 | 45.00 | 25.00
   207 | 文化旅游体育与传媒支出 | 70.00 | 45.00 | 25.00
   20701 | 文化和旅游 | 70.00 | 45.00 | 25.00
   2070101 | 行政运行 | 45.00 | 45.00 |
   2070109 | 群众文化 | 25.00 | | 25.00`,
);
const FUND = table(
  "政府性基金预算财政拨款收入支出决算表",
  `${UNIT}
   科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 基本支出 | 项目支出 | 年末结转和结余
   合计 | | 2.00 | 10.00 | 10.00 | | 10.00 | 2.00
   212 | 城乡社区支出 | 2.00 | 10.00 | 10.00 | | 10.00 | 2.00
   21208 | 国有土地使用权出让收入安排的支出 | 2.00 | 10.00 | 10.00 | | 10.00 | 2.00`,
  "基金",
);
const ALL = [ALL_MONEY, GENERAL, FUND];

/** The tables with one cell of one of them changed. */
function withOne(sheet: SheetSnapshot, cell: string, value: number | string | null, among = ALL) {
  return analysed(...among.map((s) => (s === sheet ? withCell(s, cell, value) : s)));
}
const scopesOf = (analysis: ReturnType<typeof analysed>) => [...new Set(Object.values(verdicts(analysis, "X-18")))];

describe("X-18: table 03 is tables 05, 08 and 09 together, code by code", () => {
  it("holds in each column where all money is fiscal", () => {
    const judged = verdicts(analysed(...ALL), "X-18");
    expect([...new Set(Object.values(judged))]).toEqual(["exact"]);
    expect(judged).toMatchObject({
      "合计/本年支出合计": "exact",
      "2070101 行政运行/基本支出": "exact",
      "212 城乡社区支出/项目支出": "exact",
    });
  });

  it("does not hold with a wrong figure in one of the lists, and names the cell of each", () => {
    expect(failing(withOne(GENERAL, "E8", 52), "X-18")).toEqual({ "2070109 群众文化/项目支出": ["E8", "E8"] });
    expect(failing(withOne(GENERAL, "C7", 54), "X-18")).toEqual({ "2070101 行政运行/本年支出合计": ["C7", "C7"] });
  });

  it("names the cell that its own table and the other table both speak against", () => {
    expect(suspects(withOne(GENERAL, "C7", 54), "D05-1")[0]).toMatchObject({ cell: "C7", to: "45.00" });
  });

  it("holds within rounding where the tables were rounded separately", () => {
    const judged = verdicts(withOne(GENERAL, "C7", 45.01), "X-18");
    expect(judged["2070101 行政运行/本年支出合计"]).toBe("within-rounding");
  });

  it("asks for no more than ≤ where there is other money, and fails where the part is larger than the whole", () => {
    const more = withCell(withCell(withCell(ALL_MONEY, "C8", 27), "C6", 72), "C5", 72);
    const other = withCell(more, "C4", 82);
    expect(scopesOf(analysed(other, GENERAL, FUND))).toEqual(["exact"]);
    expect(checksOf(analysed(other, GENERAL, FUND), "X-18")[0]!.relation).toBe("at-most-zero");
    expect(failing(analysed(withCell(other, "C7", 40), GENERAL, FUND), "X-18")).toEqual({
      "2070101 行政运行/本年支出合计": ["C7", "C7"],
    });
  });

  it("says nothing of levels that a list does not print", () => {
    const short = { ...GENERAL, cells: GENERAL.cells.filter(({ row }) => row < 7) };
    const judged = verdicts(analysed(ALL_MONEY, short, FUND), "X-18");
    expect(judged["20701 文化和旅游/基本支出"]).toBe("exact");
    expect(judged["2070101 行政运行/基本支出"]).toBeUndefined();
  });

  it("counts a code that no list of a budget prints as nil", () => {
    const without = { ...GENERAL, cells: GENERAL.cells.filter(({ row }) => row !== 8) };
    const analysis = analysed(ALL_MONEY, without, FUND);
    expect(failing(analysis, "X-18")).toMatchObject({ "2070109 群众文化/项目支出": ["E8"] });
  });

  it("is not judged where a column of one of the tables was not read", () => {
    const heading = withCell(GENERAL, "D3", "口径外合并数");
    expect(reasonOf(analysed(ALL_MONEY, heading, FUND), "X-18")).toContain("未能识别");
  });

  it("is no evidence where both tables have the same fault", () => {
    const both = [withCell(ALL_MONEY, "D6", 54), withCell(GENERAL, "D6", 54), FUND];
    const check = checksOf(analysed(...both), "X-18").find(({ scope }) => scope === "20701 文化和旅游/基本支出")!;
    expect(check.verdict).toBe("not-judgeable");
    const named = analysed(...both).findings.flatMap((finding) => finding.suspects ?? []);
    // One card: the same figure was typed wrong in both.
    expect(
      named
        .filter(({ rank }) => rank === 1)
        .flatMap(changesOf)
        .map(({ fact }) => fact.cell),
    ).toEqual([
      { sheet: "一般公共预算财政拨款支出决算表", address: "D6" },
      { sheet: "支出决算表", address: "D6" },
    ]);
  });
});
