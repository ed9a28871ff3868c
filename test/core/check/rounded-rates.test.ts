import { analysed, checksOf, table } from "../support";

/** Control rates by rows: 28.91 ÷ 32.77 = 88.22 %, 11.87 ÷ 12.52 = 94.81 %, 3.72 ÷ 5.53 = 67.27 %, 13.32 ÷ 14.72 = 90.49 %. */
const trips = (figures: string, rates = ["88.22%", "94.81%", "67.27%", "90.49%"]) => {
  const [all, trip, guests, cars] = figures.split("; ");
  return table(
    "“三公”经费支出决算表",
    `单位：万元
    项目 | 预算数 | 决算数 | 预算控制率
    合计 | ${all} | ${rates[0]}
    因公出国（境）费 | ${trip} | ${rates[1]}
    公务接待费 | ${guests} | ${rates[2]}
    公务用车购置及运行维护费 | ${cars} | ${rates[3]}`,
  );
};
const WHOLE = "33.00 | 29.00; 13.00 | 12.00; 6.00 | 4.00; 15.00 | 13.00";

const rates = (sheet: ReturnType<typeof table>) => checksOf(analysed(sheet), "S-3").map(({ verdict }) => verdict);

describe("rates beside round amounts", () => {
  it("hold as printed with the amounts that they were worked out from", () => {
    expect(rates(trips("32.77 | 28.91; 12.52 | 11.87; 5.53 | 3.72; 14.72 | 13.32"))).toEqual(Array(4).fill("exact"));
  });

  it("are within rounding where rounding the amounts explains all of them", () => {
    // 29 ÷ 33 = 87.88 %, 12 ÷ 13 = 92.31 %, 4 ÷ 6 = 66.67 %, 13 ÷ 15 = 86.67 %.
    expect(rates(trips(WHOLE))).toEqual(Array(4).fill("within-rounding"));
  });

  it("are wrong where it does not explain one of them: 3 ÷ 6 is 67.27 % with no half of a unit", () => {
    expect(rates(trips("33.00 | 29.00; 13.00 | 12.00; 6.00 | 3.00; 15.00 | 13.00"))).toContain("inconsistent");
  });

  it("are wrong where the room that rounding leaves is so large that any rate would do", () => {
    const small = "11.00 | 9.00; 3.00 | 2.00; 2.00 | 2.00; 6.00 | 5.00";
    expect(rates(trips(small, ["88.82%", "51.00%", "100.00%", "71.00%"]))).toContain("inconsistent");
  });

  it("say nothing of the amounts: their sums are judged as before", () => {
    // 12 + 4 + 13 is 29, not 32.
    const sheet = trips("33.00 | 32.00; 13.00 | 12.00; 5.00 | 4.00; 15.00 | 13.00", [
      "95.52%",
      "94.81%",
      "78.26%",
      "89.04%",
    ]);
    expect(checksOf(analysed(sheet), "S-1").map(({ verdict }) => verdict)).toContain("inconsistent");
  });

  it("are wrong where most of them are those of the round amounts", () => {
    // 29 ÷ 34 = 85.29 %, 13 ÷ 15 = 86.67 %; 34 = 13 + 6 + 15 and 29 = 12 + 4 + 13.
    const own = ["85.29%", "92.31%", "66.67%", "88.54%"];
    expect(rates(trips(WHOLE.replace("33", "34"), own)).sort()).toEqual(["exact", "exact", "exact", "inconsistent"]);
  });
});

describe("the one rate of a form of round amounts", () => {
  const form = (budget: string, spent: string, rate: string) =>
    table(
      "项目支出绩效自评表",
      `单位：万元
      项目名称 | 校园网络维护 | | | | |
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      | 年度资金总额 | ${budget} | ${budget} | ${spent} | 10 | ${rate} |`,
    );
  const verdict = (...figures: Parameters<typeof form>) =>
    checksOf(analysed(form(...figures)), "H3-2").find(({ id }) => id.endsWith("执行率"))!.verdict;

  it("is within rounding where two digits and more are other than the amounts make them", () => {
    // 112.34 ÷ 118.77 = 94.59 %; 112 ÷ 119 = 94.12 %.
    expect(verdict("118.77", "112.34", "94.59%")).toBe("exact");
    expect(verdict("119.00", "112.00", "94.59%")).toBe("within-rounding");
  });

  it("is wrong where one digit explains it", () => {
    expect(verdict("119.00", "112.00", "94.42%")).toBe("inconsistent");
  });

  it("is wrong where rounding leaves room for much: 3 ÷ 7 and 3 of 6.5 to 7.5", () => {
    expect(verdict("7.00", "3.00", "44.51%")).toBe("inconsistent");
  });

  it("is wrong where one of the amounts is not round", () => {
    expect(verdict("119.00", "112.34", "94.59%")).toBe("inconsistent");
  });
});
