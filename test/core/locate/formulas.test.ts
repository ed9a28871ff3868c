import { unfolded } from "../../../src/core/findings/folding/unfolded";
import { analysed, table } from "../support";
import { changed, tableWithFormulas } from "../formulas/support";
import { printed } from "../../../src/core/facts/printed";
import { changesOf } from "../../../src/core/locate/suspect";
import type { Analysis } from "../../../src/core/analyse";

/** Income and expenditure by project, totals and closing balances computed; 万元. */
const PROJECTS = `
  项目 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
  甲   | 10.11 | 70.25 | 60.14 | =B3+C3-D3 → 20.22
  乙   | 20.42 | 50.71 | 41.30 | =B4+C4-D4 → 29.83
  丙   | 31.53 | 40.36 | 22.08 | =B5+C5-D5 → 49.81
  合计 | =SUM(B3:B5) → 62.06 | =SUM(C3:C5) → 161.32 | =SUM(D3:D5) → 123.52 | =SUM(E3:E5) → 99.86`;
const DEPARTMENT = table(
  "2024年度部门收支余情况表",
  `单位：万元
   项目 | 决算数
   年初结转和结余 | 62.06
   本年收入合计 | 161.32
   项目支出 | 123.52
   本年支出合计 | 123.52
   年末结转和结余 | 99.86`,
  "余",
);

const projects = (instead: Readonly<Record<string, string>> = {}) =>
  analysed(tableWithFormulas("2024年度项目资金收支明细表（万元）", changed(PROJECTS, instead), "项目"), DEPARTMENT);

/** The likeliest corrections of every finding about sums. */
function proposed(analysis: Analysis): string[] {
  // The disagreement stands under the formula that is its cause.
  return unfolded(analysis.findings)
    .filter(({ checks, code }) => checks.length > 0 && !code.startsWith("F-"))
    .flatMap(({ suspects: all }) =>
      all
        .filter(({ rank }) => rank === 1)
        .map(
          (s) =>
            `${s.slip} ${changesOf(s)
              .map(({ fact, proposed: to }) => `${fact.cell.address} ${printed(fact, to)}`)
              .join()}`,
        ),
    );
}

describe("the search for the wrong cell among formulas", () => {
  it("finds nothing where everything agrees", () => {
    expect(proposed(projects())).toEqual([]);
  });

  it("names the figure that was typed, not the totals that Excel computed from it", () => {
    // 丙 received 40.36, typed 46.36: its closing balance, both totals and the sheet's balance follow by themselves.
    const wrong = projects({
      C5: "46.36",
      E5: "=B5+C5-D5 → 55.81",
      C6: "=SUM(C3:C5) → 167.32",
      E6: "=SUM(E3:E5) → 105.86",
    });
    expect(proposed(wrong)).toContain("digit-replaced C5 40.36");
    expect(proposed(wrong).join()).not.toMatch(/C6|E5|E6/);
  });

  it("names a total that a number was typed over, with what its formula would give", () => {
    const wrong = projects({ D6: "119.02" });
    expect(proposed(wrong)).toEqual(["typed-over D6 123.52"]);
  });

  it("names a sum that misses a row, with what the whole sum would give", () => {
    const wrong = projects({ D6: "=SUM(D3:D4) → 101.44" });
    expect(proposed(wrong)).toEqual(["wrong-formula D6 123.52"]);
  });
});
