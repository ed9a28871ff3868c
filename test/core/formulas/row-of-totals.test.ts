import type { Analysis } from "../../../src/core/analyse";
import { toText } from "../../../src/core/amount";
import { changesOf } from "../../../src/core/locate/suspect";
import { analysed, table } from "../support";
import { changed, evidence, said, sentences, tableWithFormulas } from "./support";

/** Four projects and totals all of which stop at the third; 万元. */
const SHORT = `
  项目 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
  甲   | 1.10 | 7.30 | 6.20 | =B3+C3-D3 → 2.20
  乙   | 2.10 | 5.40 | 4.30 | =B4+C4-D4 → 3.20
  丙   | 3.10 | 4.50 | 2.40 | =B5+C5-D5 → 5.20
  丁   | 0.60 | 9.70 | 8.90 | =B6+C6-D6 → 1.40
  合计 | =SUM(B3:B5) → 6.30 | =SUM(C3:C5) → 17.20 | =SUM(D3:D5) → 12.90 | =SUM(E3:E5) → 10.60`;
/** The same, of which the totals begin at the second. */
const LATE = {
  B7: "=SUM(B4:B6) → 5.80",
  C7: "=SUM(C4:C6) → 19.60",
  D7: "=SUM(D4:D6) → 15.60",
  E7: "=SUM(E4:E6) → 9.80",
};

const projects = (instead: Readonly<Record<string, string>> = {}) =>
  analysed(tableWithFormulas("2024年度项目资金收支明细表（万元）", changed(SHORT, instead), "项目"));

/** The likeliest corrections of the findings about sums: the slip, and what each cell should hold in 元. */
function proposed({ findings }: Analysis): string[] {
  return findings
    .flatMap(({ suspects }) => suspects.filter(({ rank }) => rank === 1))
    .map((suspect) => {
      const cells = changesOf(suspect).map(({ fact, proposed: to }) => `${fact.cell.address} ${toText(to)}`);
      return `${suspect.slip}: ${cells.join(", ")}`;
    });
}

const EVERY = "P-3:合计/上年结转结余 P-3:合计/本年收到 P-3:合计/本年支出 P-3:合计/年末结转结余";

describe("a row of totals all of whose sums leave the same row out", () => {
  it("is told once, with what each sum would give, and named as the cause", () => {
    const analysis = projects();
    expect(said(analysis)).toEqual([`F-2 warning 项目!B7 ${EVERY}`]);
    expect(sentences(analysis)).toEqual([
      expect.stringMatching(
        /B7、项目!C7、项目!D7、项目!E7 的公式（=SUM\(B3:B5\)、.*）同样漏加了 项目!B6、项目!C6、项目!D6、项目!E6「丁」（依据P-3.*），须一并改正：项目!B7 现为 6\.30，应为 6\.90、.*项目!E7 现为 10\.60，应为 12\.00；改正后 .* 成立$/,
      ),
    ]);
    expect(proposed(analysis)).toEqual(["wrong-formula: B7 69000, C7 269000, D7 218000, E7 120000"]);
  });

  it("is told as well where it is the first row", () => {
    const analysis = projects(LATE);
    expect(said(analysis)).toEqual([`F-2 warning 项目!B7 ${EVERY}`]);
    expect(proposed(analysis)).toEqual(["wrong-formula: B7 69000, C7 269000, D7 218000, E7 120000"]);
  });

  it("is told as well where the closing balances are typed", () => {
    const analysis = projects({ E3: "2.20", E4: "3.20", E5: "5.20", E6: "1.40" });
    expect(said(analysis)).toEqual([`F-2 warning 项目!B7 ${EVERY}`]);
  });

  it("is told sum by sum where the closing total is worked out from the others and follows them", () => {
    const analysis = projects({ E7: "=B7+C7-D7 → 10.60" });
    expect(said(analysis)).toEqual([
      "F-2 warning 项目!B7 P-3:合计/上年结转结余",
      "F-2 warning 项目!C7 P-3:合计/本年收到",
      "F-2 warning 项目!D7 P-3:合计/本年支出",
    ]);
  });

  it("is told of the sums that it makes a difference to", () => {
    // 丁 closes with 0.60 + 9.70 − 10.30 = 0: the sum of the closing balances is right all the same.
    const analysis = projects({ D6: "10.30", E6: "=B6+C6-D6 → 0.00" });
    expect(said(analysis)).toEqual(["F-2 warning 项目!B7 P-3:合计/上年结转结余 P-3:合计/本年收到 P-3:合计/本年支出"]);
    expect(proposed(analysis)).toEqual(["wrong-formula: B7 69000, C7 269000, D7 232000"]);
  });

  it("tells the search which cells are mended together", () => {
    expect(evidence(projects())).toMatchObject({
      B7: "left-out 69000",
      C7: "left-out 269000",
      D7: "left-out 218000",
      E7: "left-out 120000",
    });
  });

  it("leaves a single short sum to itself", () => {
    const whole = { B7: "=SUM(B3:B6) → 6.90", D7: "=SUM(D3:D6) → 21.80", E7: "=SUM(E3:E6) → 12.00" };
    expect(said(projects(whole))).toEqual(["F-2 error 项目!C7 P-1:合计 P-3:合计/本年收到"]);
  });

  it("is no fault where another table has the same totals", () => {
    const department = table(
      "2024年度部门收支余情况表",
      `单位：万元
       项目 | 决算数
       年初结转和结余 | 6.30
       本年收入合计 | 17.20
       项目支出 | 12.90
       本年支出合计 | 12.90
       年末结转和结余 | 10.60`,
      "余",
    );
    const both = analysed(
      tableWithFormulas("2024年度项目资金收支明细表（万元）", changed(SHORT, {}), "项目"),
      department,
    );
    expect(said(both).filter((line) => line.startsWith("F-2 warning"))).toEqual([]);
  });
});
