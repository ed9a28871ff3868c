import { table } from "../../support";
import { figures, formsOf, merged, unread } from "./reading";

const CODE = "科目编码 | 科目名称 | 决算数";

describe("公开06表 一般公共预算财政拨款基本支出决算表", () => {
  const threeBlocks = merged(
    table(
      "一般公共预算财政拨款基本支出决算明细表",
      `
       | | | | | | | | 公开06表
      部门：某区教育局 | | | | | | | | 单位：万元
      人员经费 | | | 公用经费 | | | | |
      ${CODE} | ${CODE} | ${CODE}
      301 | 工资福利支出 | 330.00 | 302 | 商品和服务支出 | 15.00 | 307 | 债务利息及费用支出 | 0.00
      30101 | 基本工资 | 200.00 | 30201 | 办公费 | 10.00 | 310 | 资本性支出 | 5.00
      30102 | 津贴补贴 | 130.00 | 30217 | 公务接待费 | 5.00 | 31002 | 办公设备购置 | 5.00
      303 | 对个人和家庭的补助 | 50.00 | | | | 399 | 其他支出 | 0.00
      30302 | 退休费 | 50.00 | | | | | |
      人员经费合计 | | 380.00 | 公用经费合计 | | | | | 20.00
      注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。`,
    ),
    "A4:C4",
    "D4:I4",
    "A11:B11",
    "D11:H11",
  );

  it("has three blocks of subjects side by side, and the sums of two kinds below", () => {
    expect(formsOf(threeBlocks)).toEqual(["D06"]);
    expect(figures(threeBlocks)).toEqual({
      "D06.code.amount@301": "330",
      "D06.code.amount@30101": "200",
      "D06.code.amount@30102": "130",
      "D06.code.amount@303": "50",
      "D06.code.amount@30302": "50",
      "D06.code.amount@302": "15",
      "D06.code.amount@30201": "10",
      "D06.code.amount@30217": "5",
      "D06.code.amount@307": "0",
      "D06.code.amount@310": "5",
      "D06.code.amount@31002": "5",
      "D06.code.amount@399": "0",
      "D06.personnel": "380",
      "D06.public": "20",
    });
    expect(unread(threeBlocks)).toEqual([]);
  });

  it("or two blocks, in 元, with 金额 for 决算数 and a total", () => {
    const sheet = merged(
      table(
        "2020年度一般公共预算财政拨款基本支出决算表",
        `
        部门：某区教育局\u3000单位：元
        人员经费 | | | 公用经费 | |
        科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
        301 | 工资福利支出 | 3300000.00 | 302 | 商品和服务支出 | 200000.00
        30101 | 基本工资 | 3300000.00 | 30201 | 办公费 | 200000.00
        人员经费合计 | | 3300000.00 | 公用经费合计 | | 200000.00
        基本支出合计 | | | | | 3500000.00`,
      ),
      "A3:C3",
      "D3:F3",
    );
    expect(formsOf(sheet)).toEqual(["D06"]);
    expect(figures(sheet)).toMatchObject({
      "D06.code.amount@30101": "3300000",
      "D06.code.amount@302": "200000",
      "D06.personnel": "3300000",
      "D06.public": "200000",
      "D06.total": "3500000",
    });
  });

  it("or one list with the sums between", () => {
    const sheet = table(
      "一般公共预算财政拨款基本支出决算表",
      `
      单位：万元
      ${CODE}
      301 | 工资福利支出 | 330.00
      30101 | 基本工资 | 330.00
      人员经费合计 | | 330.00
      302 | 商品和服务支出 | 20.00
      30201 | 办公费 | 20.00
      公用经费合计 | | 20.00
      合计 | | 350.00`,
    );
    expect(figures(sheet)).toEqual({
      "D06.code.amount@301": "330",
      "D06.code.amount@30101": "330",
      "D06.personnel": "330",
      "D06.code.amount@302": "20",
      "D06.code.amount@30201": "20",
      "D06.public": "20",
      "D06.total": "350",
    });
  });

  it("or one list with columns of personnel and public costs", () => {
    const sheet = table(
      "一般公共预算财政拨款基本支出决算表",
      `
      单位：万元
      经济分类科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
      合计 | | 350.00 | 330.00 | 20.00
      301 | 工资福利支出 | 326.00 | 326.00 |
      303 | 对个人和家庭的补助 | 5.00 | 4.00 | 1.00
      30302 | 退休费 | 5.00 | 4.00 | 1.00
      302 | 商品和服务支出 | 19.00 | | 19.00`,
    );
    expect(formsOf(sheet)).toEqual(["D06"]);
    expect(figures(sheet)).toMatchObject({
      "D06.total": "350",
      "D06.personnel": "330",
      "D06.public": "20",
      "D06.code.amount@30302": "5",
      "D06.code.personnel@30302": "4",
      "D06.code.public@302": "19",
    });
  });

  it("or the sums alone, as in self-evaluation reports", () => {
    const sheet = table(
      "2020年度基本支出情况表",
      "单位：万元\n项目 | 决算数\n人员经费 | 380.00\n公用经费 | 20.00\n合计 | 400.00",
    );
    expect(formsOf(sheet)).toEqual(["D06"]);
    expect(figures(sheet)).toEqual({ "D06.personnel": "380", "D06.public": "20", "D06.total": "400" });
  });

  it("is 财决08-1表 where its code says so", () => {
    const sheet = {
      ...threeBlocks,
      name: "Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-",
      cells: threeBlocks.cells.filter((cell) => cell.value !== "公开06表"),
    };
    expect(formsOf(sheet)).toEqual(["Z08_1"]);
    expect(figures(sheet)).toMatchObject({ "Z08_1.code.amount@30101": "200", "Z08_1.personnel": "380" });
  });

  it("is not the budget's 一般公共预算基本支出表", () => {
    const sheet = table(
      "一般公共预算基本支出表",
      "单位：万元\n科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费\n301 | 工资福利支出 | 5.00 | 5.00 |\n合计 | | 5.00 | 5.00 |",
    );
    expect(formsOf(sheet)).not.toContain("D06");
  });
});
