import { table } from "../../support";
import { figures, formsOf, merged, unread } from "./reading";

const D04 = table(
  "财政拨款收入支出决算总表",
  `
   | | | | | | | | 公开04表
  公开部门：某区教育局 | | | | | | | | 金额单位：万元
  收入 | | | 支出 | | | | |
  项目 | 行次 | 决算数 | 项目(按功能分类) | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
  栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5
  一、一般公共预算财政拨款 | 1 | 500.00 | 一、一般公共服务支出 | 33 | 10.00 | 10.00 | |
  二、政府性基金预算财政拨款 | 2 | 30.00 | 五、教育支出 | 37 | 450.00 | 450.00 | |
  三、国有资本经营预算财政拨款 | 3 | 2.00 | 十一、城乡社区支出 | 43 | 27.00 | | 27.00 |
   | 4 | | 十九、住房保障支出 | 51 | 40.00 | 40.00 | |
   | 5 | | 二十一、国有资本经营预算支出 | 53 | 1.00 | | | 1.00
  本年收入合计 | 27 | 532.00 | 本年支出合计 | 59 | 528.00 | 500.00 | 27.00 | 1.00
  年初财政拨款结转和结余 | 28 | 12.00 | 年末财政拨款结转和结余 | 60 | 16.00 | 8.00 | 7.00 | 1.00
  \u3000一、一般公共预算财政拨款 | 29 | 8.00 | | 61 | | | |
  \u3000二、政府性基金预算财政拨款 | 30 | 4.00 | | 62 | | | |
  \u3000三、国有资本经营预算财政拨款 | 31 | 0.00 | | 63 | | | |
  总计 | 32 | 544.00 | 总计 | 64 | 544.00 | 508.00 | 34.00 | 2.00
  注：本表反映部门本年度财政拨款的总收支和年末结转结余情况。`,
);

describe("公开04表 财政拨款收入支出决算总表", () => {
  it("states each budget's income and, apart from it, each budget's opening balance", () => {
    expect(formsOf(D04)).toEqual(["D04"]);
    expect(figures(D04)).toEqual({
      "D04.income.general": "500",
      "D04.income.fund": "30",
      "D04.income.stateCapital": "2",
      "D04.income": "532",
      "D04.opening": "12",
      "D04.opening.general": "8",
      "D04.opening.fund": "4",
      "D04.opening.stateCapital": "0",
      "D04.total": "544",
      "D04.class.201": "10",
      "D04.class.201.general": "10",
      "D04.class.205": "450",
      "D04.class.205.general": "450",
      "D04.class.212": "27",
      "D04.class.212.fund": "27",
      "D04.class.221": "40",
      "D04.class.221.general": "40",
      "D04.class.223": "1",
      "D04.class.223.stateCapital": "1",
      "D04.expenditure": "528",
      "D04.expenditure.general": "500",
      "D04.expenditure.fund": "27",
      "D04.expenditure.stateCapital": "1",
      "D04.closing": "16",
      "D04.closing.general": "8",
      "D04.closing.fund": "7",
      "D04.closing.stateCapital": "1",
      "D04.totalOut": "544",
      "D04.totalOut.general": "508",
      "D04.totalOut.fund": "34",
      "D04.totalOut.stateCapital": "2",
    });
    expect(unread(D04)).toEqual([]);
  });

  it("of 2019 has no state capital, no 行次, and 决算数 above the budgets", () => {
    const sheet = merged(
      table(
        "2019年度财政拨款收支决算总表",
        `
        部门：某区教育局 | 单位：元
        收入 | | 支出 | | |
        项目 | 金额 | 项目 | 决算数 | |
         | | | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
        一、一般公共预算财政拨款 | 500.00 | 五、教育支出 | 503.00 | 503.00 |
        二、政府性基金预算财政拨款 | 30.00 | 十一、城乡社区支出 | 28.00 | | 28.00
        本年收入合计 | 530.00 | 本年支出合计 | 531.00 | 503.00 | 28.00
        年初财政拨款结转和结余 | 9.00 | 年末财政拨款结转和结余 | 8.00 | 3.00 | 5.00
        一般公共预算财政拨款 | 6.00 | | | |
        政府性基金预算财政拨款 | 3.00 | | | |
        总计 | 539.00 | 总计 | 539.00 | 506.00 | 33.00`,
      ),
      "A3:B3",
      "C3:F3",
      "D4:F4",
      "A4:A5",
      "B4:B5",
      "C4:C5",
    );
    expect(formsOf(sheet)).toEqual(["D04"]);
    expect(figures(sheet)).toMatchObject({
      "D04.income.general": "500",
      "D04.opening.general": "6",
      "D04.opening.fund": "3",
      "D04.class.212.fund": "28",
      "D04.expenditure": "531",
      "D04.closing.fund": "5",
      "D04.total": "539",
      "D04.totalOut": "539",
    });
  });

  it("may mark the budgets of the opening balance with 其中 and leave 财政拨款 out of the balances' names", () => {
    const sheet = table(
      "财政拨款收入支出决算表",
      `
      部门：某区教育局 | 单位：元
      收 入 | | 支 出 | | |
      项 目 | 金额 | 项 目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
      一、一般公共预算财政拨款 | 500.00 | 五、教育支出 | 503.00 | 503.00 |
      二、政府性基金预算财政拨款 | 30.00 | 十一、城乡社区支出 | 28.00 | | 28.00
      本年收入合计 | 530.00 | 本年支出合计 | 531.00 | 503.00 | 28.00
      年初结转和结余 | 9.00 | 年末结转和结余 | 8.00 | 3.00 | 5.00
      其中：一般公共预算财政拨款 | 6.00 | | | |
      政府性基金预算财政拨款 | 3.00 | | | |
      收入总计 | 539.00 | 支出总计 | 539.01 | 506.00 | 33.00`,
    );
    expect(formsOf(sheet)).toEqual(["D04"]);
    expect(figures(sheet)).toMatchObject({
      "D04.income.general": "500",
      "D04.income.fund": "30",
      "D04.opening": "9",
      "D04.opening.general": "6",
      "D04.opening.fund": "3",
      "D04.closing.fund": "5",
      "D04.total": "539",
      "D04.totalOut": "539.01",
    });
  });

  it("is not 公开05表, whose title differs by 一般公共预算 only", () => {
    expect(formsOf({ ...D04, cells: D04.cells.filter((c) => c.row !== 1), name: "财政拨款收入支出决算总表" })).toEqual([
      "D04",
    ]);
  });
});

describe("财决01-1表 财政拨款收入支出决算总表", () => {
  it("of the layout of 公开04表 is known by its code", () => {
    const sheet = {
      ...D04,
      name: "Z01_1 财政拨款收入支出决算总表(财决01-1表)",
      cells: D04.cells.map((c) => (c.value === "公开04表" ? { ...c, value: "财决01-1表" } : c)),
    };
    expect(formsOf(sheet)).toEqual(["Z01_1"]);
    expect(figures(sheet)).toMatchObject({ "Z01_1.income": "532", "Z01_1.closing.fund": "7" });
  });

  it("with budgets states each figure under its own key", () => {
    const sheet = merged(
      table(
        "财政拨款收入支出决算总表",
        `
         | | | | | | | | 财决01-1表
        编制单位：某区教育局 | 金额单位：元
        项目 | 年初预算数 | 全年预算数 | 决算数 | 项目(按功能分类) | 年初预算数 | | | 决算数 | |
         | | | | | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
        一、一般公共预算财政拨款 | 100.00 | 110.00 | 108.00 | 五、教育支出 | 90.00 | 90.00 | | 105.00 | 105.00 |
        二、政府性基金预算财政拨款 | 20.00 | 21.00 | 22.00 | 十一、城乡社区支出 | 18.00 | | 18.00 | 19.00 | | 19.00
        本年收入合计 | 120.00 | 131.00 | 130.00 | 本年支出合计 | 108.00 | 90.00 | 18.00 | 124.00 | 105.00 | 19.00
        年初财政拨款结转和结余 | 0.00 | 4.00 | 4.00 | 年末财政拨款结转和结余 | 12.00 | 10.00 | 2.00 | 10.00 | 7.00 | 3.00
        总计 | 120.00 | 135.00 | 134.00 | 总计 | 120.00 | 100.00 | 20.00 | 134.00 | 112.00 | 22.00`,
        "Z01_1 财政拨款收入支出决算总表(财决01-1表)",
      ),
      "F4:H4",
      "I4:K4",
      ...["A", "B", "C", "D", "E"].map((c) => `${c}4:${c}5`),
    );
    expect(formsOf(sheet)).toEqual(["Z01_1"]);
    expect(figures(sheet)).toMatchObject({
      "Z01_1.income.general": "108",
      "Z01_1.income.general.budget": "100",
      "Z01_1.income.general.fullBudget": "110",
      "Z01_1.class.205.budget": "90",
      "Z01_1.class.205.general.budget": "90",
      "Z01_1.class.205": "105",
      "Z01_1.class.212.fund": "19",
      "Z01_1.expenditure.fund.budget": "18",
      "Z01_1.closing": "10",
      "Z01_1.totalOut.general": "112",
    });
  });
});
