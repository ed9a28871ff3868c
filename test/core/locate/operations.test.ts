import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { printed } from "../../../src/core/facts/printed";
import { changesOf } from "../../../src/core/locate/suspect";
import { analysed, table, withCell } from "../support";

const EXPENDITURE = table(
  "支出决算表",
  `部门：某区文化局　单位：元
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
   合计 | | 1130000.00 | 610000.00 | 520000.00
   201 | 一般公共服务支出 | 700000.00 | 425000.00 | 275000.00
   20101 | 人大事务 | 512300.00 | 310400.00 | 201900.00
   2010101 | 行政运行 | 310400.00 | 310400.00 |
   2010104 | 人大会议 | 201900.00 | | 201900.00
   20199 | 其他一般公共服务支出 | 187700.00 | 114600.00 | 73100.00
   208 | 社会保障和就业支出 | 300000.00 | 185000.00 | 115000.00
   20805 | 行政事业单位养老支出 | 300000.00 | 185000.00 | 115000.00
   212 | 城乡社区支出 | 130000.00 | | 130000.00
   21201 | 城乡社区管理事务 | 130000.00 | | 130000.00`,
  "GK03",
);

/** The suspects of the first rank of every finding of an error or warning, `A1 1.00→2.00 A2 …`. */
function mistakes(...sheets: SheetSnapshot[]): string[] {
  return analysed(...sheets)
    .findings.filter((finding) => finding.severity !== "info")
    .map(({ suspects }) =>
      suspects
        .filter(({ rank }) => rank === 1)
        .map((suspect) => {
          const changes = changesOf(suspect).map(
            ({ fact, proposed }) => `${fact.cell.address} ${printed(fact, proposed)}`,
          );
          return `${suspect.slip}: ${changes.sort().join(", ")}`;
        })
        .join(" | "),
    );
}

function with_(sheet: SheetSnapshot, cells: Readonly<Record<string, number | null>>): SheetSnapshot {
  return Object.entries(cells).reduce((made, [address, value]) => withCell(made, address, value), sheet);
}

describe("one mistake that makes several cells wrong", () => {
  it("is not looked for in a table that agrees", () => {
    expect(mistakes(EXPENDITURE)).toEqual([]);
  });

  it("is two cells of a row in each other's place", () => {
    expect(mistakes(with_(EXPENDITURE, { D9: 73100, E9: 114600 }))).toEqual(["swapped: D9 114600.00, E9 73100.00"]);
  });

  it("is two cells of a column in each other's place", () => {
    expect(mistakes(with_(EXPENDITURE, { C6: 187700, C9: 512300 }))).toEqual(["swapped: C6 512300.00, C9 187700.00"]);
    expect(mistakes(with_(EXPENDITURE, { C9: 300000, C10: 187700 }))).toEqual(["swapped: C10 300000.00, C9 187700.00"]);
  });

  it("is a run of figures one row too low", () => {
    // D5 … D8 moved down by a row: the first stays empty, and the last stands where nothing belongs.
    expect(mistakes(with_(EXPENDITURE, { E5: null, E6: 275000, E7: 201900 }))).toEqual([
      "shifted: E5 275000.00, E6 201900.00, E7 0.00",
    ]);
  });

  it("is a row in 万元 in a table in 元", () => {
    expect(mistakes(with_(EXPENDITURE, { C10: 30, D10: 18.5, E10: 11.5 }))).toEqual([
      "unit-row: C10 300000.00, D10 185000.00, E10 115000.00",
    ]);
  });

  it("is a column in 万元 in a table in 元, told by the sums across it", () => {
    const inWan = { D4: 61, D5: 42.5, D6: 31.04, D7: 31.04, D9: 11.46, D10: 18.5, D11: 18.5 };
    expect(mistakes(with_(EXPENDITURE, inWan))).toEqual([
      "unit-column: D10 185000.00, D11 185000.00, D4 610000.00, D5 425000.00, D6 310400.00, D7 310400.00, D9 114600.00",
    ]);
  });

  it("is two columns in each other's place", () => {
    const swapped = table(
      "支出决算表",
      `部门：某区文化局　单位：元
       科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
       合计 | | 610000.00 | 1130000.00 | 520000.00
       201 | 一般公共服务支出 | 425000.00 | 700000.00 | 275000.00
       208 | 社会保障和就业支出 | 185000.00 | 300000.00 | 115000.00
       212 | 城乡社区支出 | | 130000.00 | 130000.00`,
      "GK03",
    );
    expect(mistakes(swapped)).toEqual([
      "columns-swapped: C4 1130000.00, C5 700000.00, C6 300000.00, C7 130000.00, D4 610000.00, D5 425000.00, D6 185000.00, D7 0.00",
    ]);
  });

  it("is a row that is printed twice", () => {
    const twice = table(
      "支出决算表",
      `部门：某区文化局　单位：元
       科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
       合计 | | 700000.00 | 425000.00 | 275000.00
       201 | 一般公共服务支出 | 700000.00 | 425000.00 | 275000.00
       20101 | 人大事务 | 512300.00 | 310400.00 | 201900.00
       20199 | 其他一般公共服务支出 | 187700.00 | 114600.00 | 73100.00
       20199 | 其他一般公共服务支出 | 187700.00 | 114600.00 | 73100.00`,
      "GK03",
    );
    expect(mistakes(twice).join("\n")).toContain("row-doubled: C8 0.00, D8 0.00, E8 0.00");
  });
});
