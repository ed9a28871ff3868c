import { analysed, table } from "../support";

/** A form in which 40.00 of 50.00 were spent, all of it fiscal, with the rate that is printed for it. */
const form = (whole: string, fiscal: string, rate: string) =>
  analysed(
    table(
      "2023年度部门预算项目支出绩效自评表",
      `项目名称 | 河道清淤
       项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
       | 年度资金总额 | 50.00 | ${whole} | 40.00 | 10 | ${rate} | 8
       | 其中：当年财政拨款 | 50.00 | ${fiscal} | 40.00 | - | | -
       | 其他资金 | 0 | 0 | 0 | - | | -`,
      "自评表",
    ),
  );

describe("a rate", () => {
  it("that holds speaks for the figures it is made of: the part is wrong, not the whole", () => {
    // 50.00 = 500.00 fails; 40.00 ÷ 50.00 = 80.00 % holds, and would not with 500.00.
    const finding = form("50.00", "500.00", "80.00%").findings.find(({ suspects }) => suspects.length > 0);
    expect(finding!.suspects.map(({ fact }) => fact.cell.address)).toEqual(["D5"]);
  });

  it("that fails for the same figure is told with the sum, and both make the cell certain", () => {
    // 500.00 in place of 50.00 breaks the sum of the column and the rate.
    const { findings } = form("500.00", "50.00", "80.00%");
    const [finding] = findings.filter(({ suspects }) => suspects.length > 0);
    const likeliest = finding!.suspects.filter(({ rank }) => rank === 1);
    expect(likeliest.map(({ fact }) => fact.cell.address)).toEqual(["D4"]);
    expect(finding!.checks).toHaveLength(2);
  });
});
