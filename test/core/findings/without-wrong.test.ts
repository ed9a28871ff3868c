import { cells } from "../compliance/told";
import { analysed, table } from "../support";

const projects = (rows: string) =>
  analysed(
    table(
      "2020年度项目资金收支明细表（万元）",
      `项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      ${rows}`,
    ),
  );

describe("what a figure that is certainly wrong seems to say of conduct", () => {
  it("is not told beside the correction, while the other projects are told as ever", () => {
    const analysis = projects(`巡查经费 | 0.00 | 100.00 | 9.00 | 10.00
      培训经费 | 0.00 | 100.00 | 50.00 | 50.00
      合计 | 0.00 | 200.00 | 140.00 | 60.00`);
    // 100.00 − 10.00 = 140.00 − 50.00 = 90.00: row and column say the same.
    const sure = analysis.findings.filter(({ cause }) => cause?.certain);
    expect(sure.flatMap(({ cause }) => cause!.cells.map(({ fact }) => fact.cell.address))).toEqual(["D3"]);
    // 9 ÷ 100 would be a rate of 9 %; 50 ÷ 100 = 50 % and 140 ÷ 200 = 70 % are low indeed.
    const about = cells(analysis, "C-3").flat();
    expect(about).not.toContain("D3");
    expect(about).toEqual(expect.arrayContaining(["D4", "D5"]));
  });

  it("is told where the figure is right", () => {
    // 100.00 − 30.00 = 70.00, and 30 ÷ 100 = 30 %.
    const analysis = projects(`巡查经费 | 0.00 | 100.00 | 30.00 | 70.00
      合计 | 0.00 | 100.00 | 30.00 | 70.00`);
    expect(cells(analysis, "C-3").flat()).toContain("D3");
  });
});
