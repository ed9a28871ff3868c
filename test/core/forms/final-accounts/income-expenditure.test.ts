import { table } from "../../support";
import { figures, formsOf, unread } from "./reading";

/** 公开01表 as the national template prints it, 2021. */
const D01 = table(
  "收入支出决算总表",
  `
   | | | | | 公开01表
  公开部门：某区教育局 | | | | | 金额单位：万元
  收入 | | | 支出 | |
  项目 | 行次 | 决算数 | 项目(按功能分类) | 行次 | 决算数
  栏次 | | 1 | 栏次 | | 2
  一、一般公共预算财政拨款收入 | 1 | 500.00 | 一、一般公共服务支出 | 32 | 10.00
  二、政府性基金预算财政拨款收入 | 2 | 30.00 | 五、教育支出 | 36 | 420.00
  三、国有资本经营预算财政拨款收入 | 3 | 2.00 | 八、社会保障和就业支出 | 39 | 60.00
  四、上级补助收入 | 4 | 4.00 | 十四、资源勘探工业信息等支出 | 45 | 3.00
  五、事业收入 | 5 | 5.00 | 十八、自然资源海洋气象等支出 | 49 | 4.00
  六、经营收入 | 6 | 6.00 | 十九、住房保障支出 | 50 | 40.00
  七、附属单位上缴收入 | 7 | 7.00 | 二十三、其他支出 | 54 | 5.00
  八、其他收入 | 8 | 8.00 | 二十六、抗疫特别国债安排的支出 | 57 | 1.00
  本年收入合计 | 27 | 562.00 | 本年支出合计 | 58 | 543.00
  使用非财政拨款结余 | 28 | 9.00 | 结余分配 | 59 | 11.00
  年初结转和结余 | 29 | 12.00 | 年末结转和结余 | 60 | 29.00
   | 30 | | | 61 |
  总计 | 31 | 583.00 | 总计 | 62 | 583.00
  注：本表反映部门本年度的总收支和年末结转结余情况。`,
  "GK01 收入支出决算总表",
);

describe("公开01表 收入支出决算总表", () => {
  it("states every line of income, expenditure by class, and both totals", () => {
    expect(formsOf(D01)).toEqual(["D01"]);
    expect(figures(D01)).toEqual({
      "D01.income.general": "500",
      "D01.income.fund": "30",
      "D01.income.stateCapital": "2",
      "D01.income.superior": "4",
      "D01.income.business": "5",
      "D01.income.operating": "6",
      "D01.income.affiliated": "7",
      "D01.income.other": "8",
      "D01.income": "562",
      "D01.useOfSurplus": "9",
      "D01.opening": "12",
      "D01.total": "583",
      "D01.class.201": "10",
      "D01.class.205": "420",
      "D01.class.208": "60",
      "D01.class.215": "3",
      "D01.class.220": "4",
      "D01.class.221": "40",
      "D01.class.229": "5",
      "D01.class.234": "1",
      "D01.expenditure": "543",
      "D01.distribution": "11",
      "D01.closing": "29",
      "D01.totalOut": "583",
    });
  });

  it("of 2018 and 2019 has one line of fiscal appropriation, older names of classes, and no 行次", () => {
    const sheet = table(
      "2019年度部门收支决算总表（公开01表）",
      `
      部门：某县文化局\u3000单位：元
      收入 | | 支出 |
      项目 | 金额 | 项目（按功能分类） | 金额
      一、财政拨款收入 | 900.00 | 七、文化体育与传媒支出 | 700.00
      其中：政府性基金预算财政拨款 | 100.00 | 九、医疗卫生与计划生育支出 | 50.00
      二、上级补助收入 | 0.00 | 十四、资源勘探信息等支出 | 20.00
      三、事业收入 | 10.00 | 十八、国土海洋气象等支出 | 30.00
      六、其他收入 | 90.00 | 十九、住房保障支出 | 100.00
      本年收入合计 | 1000.00 | 本年支出合计 | 900.00
      用事业基金弥补收支差额 | 5.00 | 结余分配 | 0.00
      年初结转和结余 | 95.00 | 年末结转和结余 | 200.00
      总计 | 1100.00 | 总计 | 1100.00`,
    );
    expect(formsOf(sheet)).toEqual(["D01"]);
    expect(figures(sheet)).toMatchObject({
      "D01.income.fiscal": "900",
      "D01.income.fiscal.fund": "100",
      "D01.income.other": "90",
      "D01.useOfSurplus": "5",
      "D01.opening": "95",
      "D01.class.207": "700",
      "D01.class.210": "50",
      "D01.class.215": "20",
      "D01.class.220": "30",
      "D01.total": "1100",
      "D01.closing": "200",
      "D01.totalOut": "1100",
    });
    // What is part of a line is no line of its own, so that no sum counts it twice.
    expect(figures(sheet)).not.toHaveProperty(["D01.income.fund"]);
  });

  it("does not add 其中 lines of the opening balance to anything", () => {
    const sheet = table(
      "收入支出决算总表",
      `
      单位：万元
      项目 | 决算数 | 项目 | 决算数
      一、一般公共预算财政拨款收入 | 90.00 | 一、一般公共服务支出 | 95.00
      本年收入合计 | 90.00 | 本年支出合计 | 95.00
      使用非财政拨款结余 | 0.00 | 结余分配 | 0.00
      年初结转和结余 | 10.00 | 年末结转和结余 | 5.00
      其中：项目支出结转和结余 | 7.00 | 其中：项目支出结转和结余 | 5.00
      总计 | 100.00 | 总计 | 100.00`,
    );
    expect(Object.values(figures(sheet))).not.toContain("7");
    expect(figures(sheet)).toMatchObject({ "D01.opening": "10", "D01.closing": "5", "D01.total": "100" });
  });

  it("may have expenditure below income instead of beside it", () => {
    const sheet = table(
      "2021年度收入支出决算总表",
      `
      部门：某区教育局 | 单位：元
      项目 | 决算数
      一、一般公共预算财政拨款收入 | 500.00
      八、其他收入 | 3.00
      本年收入合计 | 503.00
      年初结转和结余 | 9.00
      总计 | 512.00
      项目 | 决算数
      一、教育支出 | 500.00
      二、其他支出 | 2.00
      本年支出合计 | 502.00
      结余分配 | 3.00
      年末结转和结余 | 7.00
      总计 | 512.01`,
    );
    expect(formsOf(sheet)).toEqual(["D01"]);
    expect(figures(sheet)).toEqual({
      "D01.income.general": "500",
      "D01.income.other": "3",
      "D01.income": "503",
      "D01.opening": "9",
      "D01.total": "512",
      "D01.class.205": "500",
      "D01.class.229": "2",
      "D01.expenditure": "502",
      "D01.distribution": "3",
      "D01.closing": "7",
      "D01.totalOut": "512.01",
    });
  });

  it("prints the use of surplus of 2022 and later under its longer names", () => {
    for (const name of ["使用非财政拨款结余（含专用结余）", "使用非财政拨款结余和专用结余"]) {
      const sheet = table(
        "2022年度收入支出决算总表",
        `
        单位：万元
        项目 | 决算数 | 项目 | 决算数
        一、一般公共预算财政拨款收入 | 90.00 | 一、一般公共服务支出 | 95.00
        本年收入合计 | 90.00 | 本年支出合计 | 95.00
        ${name} | 6.00 | 结余分配 | 0.00
        年初结转和结余 | 4.00 | 年末结转和结余 | 5.00
        总计 | 100.00 | 总计 | 100.00`,
      );
      expect(figures(sheet)["D01.useOfSurplus"]).toBe("6");
    }
  });
});

describe("财决01表 收入支出决算总表", () => {
  const Z01 = table(
    "收入支出决算总表",
    `
     | | | | | | | | | | | | | | 财决01表
    编制单位：某区教育局 | | | | | | | | | | | | | | 金额单位：元
    收入 | | | | | 支出 | | | | | 支出
    项目 | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目(按功能分类) | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目(按支出性质和经济分类) | 行次 | 年初预算数 | 全年预算数 | 决算数
    栏次 | | 1 | 2 | 3 | 栏次 | | 4 | 5 | 6 | 栏次 | | 7 | 8 | 9
    一、一般公共预算财政拨款收入 | 1 | 100.00 | 110.00 | 108.00 | 五、教育支出 | 36 | 90.00 | 95.00 | 93.00 | 一、基本支出 | 58 | 60.00 | 61.00 | 62.00
    八、其他收入 | 8 | 1.00 | 2.00 | 3.00 | 二十三、其他支出 | 54 | 4.00 | 5.00 | 6.00 | \u3000\u3000人员经费 | 59 | 50.00 | 51.00 | 52.00
     | 9 | | | | 二十六、抗疫特别国债安排的支出 | 57 | 7.00 | 8.00 | 9.00 | \u3000\u3000公用经费 | 60 | 10.00 | 10.00 | 10.00
     | 10 | | | | | 61 | | | | 二、项目支出 | 61 | 41.00 | 47.00 | 46.00
     | 11 | | | | | 62 | | | | \u3000\u3000其中：基本建设类项目 | 62 | 21.00 | 22.00 | 23.00
     | 12 | | | | | | | | | 三、上缴上级支出 | 63 | 0.10 | 0.20 | 0.30
     | 13 | | | | | | | | | 四、经营支出 | 64 | 0.40 | 0.50 | 0.60
     | 14 | | | | | | | | | 五、对附属单位补助支出 | 65 | 0.70 | 0.80 | 0.90
     | 15 | | | | | | | | | 经济分类支出合计 | 68 | 101.40 | 108.50 | 108.60
     | 16 | | | | | | | | | \u3000\u3000工资福利支出 | 69 | 30.00 | 31.00 | 32.00
     | 17 | | | | | | | | | \u3000\u3000资本性支出（基本建设） | 73 | 12.00 | 13.00 | 14.00
     | 18 | | | | | | | | | \u3000\u3000资本性支出 | 74 | 15.00 | 16.00 | 17.00
     | 19 | | | | | | | | | \u3000\u3000其他支出 | 78 | 18.00 | 19.00 | 20.00
    本年收入合计 | 27 | 101.00 | 112.00 | 111.00 | | | | | | 本年支出合计 | 84 | 102.00 | 109.00 | 110.00
    使用非财政拨款结余 | 28 | 0.00 | 0.00 | 0.00 | | | | | | 结余分配 | 85 | 0.00 | 0.00 | 2.00
    年初结转和结余 | 29 | 5.00 | 6.00 | 7.00 | | | | | | 年末结转和结余 | 86 | 4.00 | 9.00 | 6.00
    总计 | 31 | 106.00 | 118.00 | 118.00 | | | | | | 总计 | 88 | 106.00 | 118.00 | 118.00`,
    "Z01 收入支出决算总表(财决01表)",
  );

  it("is told from 公开01表 by its budgets and states each line three times, in three blocks", () => {
    expect(formsOf(Z01)).toEqual(["Z01"]);
    expect(figures(Z01)).toMatchObject({
      "Z01.income.general.budget": "100",
      "Z01.income.general.fullBudget": "110",
      "Z01.income.general.actual": "108",
      "Z01.income.actual": "111",
      "Z01.opening.budget": "5",
      "Z01.total.actual": "118",
      "Z01.class.205.fullBudget": "95",
      "Z01.class.229.actual": "6",
      "Z01.economic.399.actual": "20",
      "Z01.basic.budget": "60",
      "Z01.personnel.actual": "52",
      "Z01.public.fullBudget": "10",
      "Z01.project.actual": "46",
      "Z01.construction.actual": "23",
      "Z01.remitted.budget": "0.1",
      "Z01.operating.actual": "0.6",
      "Z01.subsidies.fullBudget": "0.8",
      "Z01.economicTotal.actual": "108.6",
      "Z01.economic.301.budget": "30",
      "Z01.economic.309.actual": "14",
      "Z01.economic.310.actual": "17",
      "Z01.expenditure.actual": "110",
      "Z01.distribution.actual": "2",
      "Z01.closing.fullBudget": "9",
      "Z01.totalOut.actual": "118",
    });
    expect(Object.values(figures(Z01)).filter((printed) => printed.includes("|"))).toEqual([]);
    expect(unread(Z01)).toEqual([]);
  });

  it("without any code is still known by its budgets and its third block", () => {
    const plain = { ...Z01, name: "Sheet1", cells: Z01.cells.filter((cell) => cell.value !== "财决01表") };
    expect(formsOf(plain)).toEqual(["Z01"]);
  });
});
