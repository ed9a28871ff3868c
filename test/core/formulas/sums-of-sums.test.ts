import { analysed } from "../support";
import { said, sentences, tableWithFormulas } from "./support";

/**
 * Projects each of which is said to receive what all projects above it receive together: 1, 1, 2, 4, 8 … 万元; the sum of
 * what they receive leaves the last one out. From the twentieth on the stored results are old ones, of 0.
 */
function doubling(projects: number) {
  const last = projects + 2;
  const rows = Array.from({ length: projects }, (_, i) => {
    const result = i === 0 ? 1 : i < 20 ? 2 ** (i - 1) : 0;
    const received = i === 0 ? "1.00" : `=SUM(C3:C${i + 2}) → ${result}.00`;
    return `第${i + 1}项 | 0.00 | ${received} | 0.00 | 0.00`;
  });
  const total = ["B", "C", "D", "E"].map((column) => `=SUM(${column}3:${column}${column === "C" ? last - 1 : last})`);
  const lines = [
    "项目 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余",
    ...rows,
    ["合计", ...total.map((formula) => `${formula} → 0.00`)].join(" | "),
  ];
  return analysed(tableWithFormulas("2024年度项目资金收支明细表（万元）", lines.join("\n"), "项目"));
}

const ENDED = /核对公式时到上限为止，其余公式的写法未核对/;

describe("sums of sums of sums", () => {
  it("are followed to their ends in any table that people make", () => {
    const twenty = doubling(20);
    expect(said(twenty).filter((line) => line.includes("C23"))).toEqual([expect.stringMatching(/^F-2 /)]);
    expect(sentences(twenty).join()).not.toMatch(ENDED);
  });

  it("are followed to a bound otherwise, which is told, and their figures are judged all the same", () => {
    // To their ends 600 such sums come to 600³ ÷ 6 = 36 million cells.
    const many = doubling(600);
    expect(sentences(many).filter((sentence) => ENDED.test(sentence))).toHaveLength(1);
    // 600 projects and 合计.
    expect(many.checks.filter(({ rule, verdict }) => rule === "P-1" && verdict !== "not-judgeable")).toHaveLength(601);
  });
});
