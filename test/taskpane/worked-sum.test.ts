import type { Check } from "../../src/core/check/check";
import { workedSum } from "../../src/taskpane/results/worked-sum";
import { analysed, checksOf, table } from "../core/support";

const project = (row: string) =>
  table(
    "2023年度项目资金收支明细表",
    `单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n${row}\n合计 | | | |`,
  );

/** A sum as one line of text. */
function inWords(check: Check, whole = false): string {
  const sum = workedSum(check, whole)!;
  const lines = sum.lines.map(({ sign, name, facts, value }) => `${sign}${name || facts.length} ${value}`);
  const against = sum.against.map(({ sign, name, facts, value }) => `${sign}${name || facts.length} ${value}`);
  return `${lines.join(" ")}＝${sum.total ?? ""}，表列 ${against.join(" ")}，差 ${sum.difference}`;
}

describe("a check as a sum on paper", () => {
  it("holds the last figure against what it comes from: 3.20 + 12.40 − 9.15 = 6.45, and 6.54 is stated", () => {
    const [check] = checksOf(analysed(project("宣传经费 | 3.20 | 12.40 | 9.15 | 6.54")), "P-1");
    expect(inWords(check!)).toBe(
      "上年结转结余 3.20 ＋本年收到 12.40 −本年支出 9.15＝6.45，表列 年末结转结余 6.54，差 0.09",
    );
  });

  it("sets thousands apart: 1,250.00 + 100.00 − 50.00 = 1,300.00", () => {
    const [check] = checksOf(analysed(project("宣传经费 | 1250.00 | 100.00 | 50.00 | 1310.00")), "P-1");
    expect(inWords(check!)).toContain("上年结转结余 1,250.00 ＋本年收到 100.00 −本年支出 50.00＝1,300.00");
  });

  it("folds more than eight figures of one sign into one line, unless every one is wanted", () => {
    const rows = "甲乙丙丁戊己庚辛壬".split("").map((name) => `${name} | 0.00 | 1.00 | 1.00 | 0.00`);
    const workbook = table(
      "2023年度项目资金收支明细表",
      `单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n${rows.join("\n")}\n合计 | 0.00 | 9.50 | 9.00 | 0.00`,
    );
    const check = checksOf(analysed(workbook), "P-3").find(({ verdict }) => verdict === "inconsistent")!;
    expect(inWords(check)).toBe("9 9.00＝，表列 合计 9.50，差 0.50");
    expect(inWords(check, true)).toMatch(/^甲 1\.00 ＋乙 1\.00 .*＋壬 1\.00＝9\.00，表列 合计 9\.50，差 0\.50$/);
  });
});
