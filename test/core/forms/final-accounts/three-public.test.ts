import { table } from "../../support";
import { figures, formsOf, merged, nilKeys, unread } from "./reading";

/** What every layout of the table states for 2021. */
const STATED = {
  "D07.total.budget": "20",
  "D07.abroad.budget": "3",
  "D07.vehicle.budget": "12",
  "D07.vehiclePurchase.budget": "4",
  "D07.vehicleRun.budget": "8",
  "D07.reception.budget": "5",
  "D07.total.actual": "15.5",
  "D07.abroad.actual": "1",
  "D07.vehicle.actual": "10.5",
  "D07.vehiclePurchase.actual": "3.5",
  "D07.vehicleRun.actual": "7",
  "D07.reception.actual": "4",
};

describe("公开07表 “三公”经费支出决算表", () => {
  it("of the national template has 预算数 and 决算数 above the items, and one row", () => {
    const items = "合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费";
    const parts = " | | 小计 | 公务用车购置费 | 公务用车运行维护费 | ";
    const sheet = merged(
      table(
        "财政拨款“三公”经费支出决算表",
        `
        公开部门：某区教育局 | | | | | | | | | | | 单位：万元
        预算数 | | | | | | 决算数 | | | | |
        ${items} | ${items}
        ${parts} | ${parts}
        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
        20.00 | 3.00 | 12.00 | 4.00 | 8.00 | 5.00 | 15.50 | 1.00 | 10.50 | 3.50 | 7.00 | 4.00
        注：本表反映部门本年度“三公”经费支出预决算情况。`,
      ),
      "A3:F3",
      "G3:L3",
      "C4:E4",
      "I4:K4",
      ...["A", "B", "F", "G", "H", "L"].map((c) => `${c}4:${c}5`),
    );
    expect(formsOf(sheet)).toEqual(["D07"]);
    expect(figures(sheet)).toEqual(STATED);
    expect(unread(sheet)).toEqual([]);
  });

  it("of the national template may have dashes only", () => {
    const items = "合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费";
    const parts = " | | 小计 | 公务用车购置费 | 公务用车运行维护费 | ";
    const sheet = merged(
      table(
        "财政拨款“三公”经费支出决算表",
        `
        单位：万元
        预算数 | | | | | | 决算数 | | | | |
        ${items} | ${items}
        ${parts} | ${parts}
        ${Array(12).fill("-").join(" | ")}`,
      ),
      "A3:F3",
      "G3:L3",
      "C4:E4",
      "I4:K4",
      ...["A", "B", "F", "G", "H", "L"].map((c) => `${c}4:${c}5`),
    );
    expect(nilKeys(sheet)).toEqual(Object.keys(STATED));
  });

  it("of 上海 has 预算数 and 决算数 below each item", () => {
    const pair = "预算数 | 决算数";
    const sheet = merged(
      table(
        "2021年度一般公共预算财政拨款“三公”经费支出决算表",
        `
        单位：万元
        合计 | | 因公出国（境）费 | | 公务用车购置及运行维护费 | | | | | | 公务接待费 |
         | | | | 小计 | | 公务用车购置费 | | 公务用车运行维护费 | | |
        ${[pair, pair, pair, pair, pair, pair].join(" | ")}
        20.00 | 15.50 | 3.00 | 1.00 | 12.00 | 10.50 | 4.00 | 3.50 | 8.00 | 7.00 | 5.00 | 4.00`,
      ),
      "A3:B4",
      "C3:D4",
      "E3:J3",
      "E4:F4",
      "G4:H4",
      "I4:J4",
      "K3:L4",
    );
    expect(formsOf(sheet)).toEqual(["D07"]);
    expect(figures(sheet)).toEqual(STATED);
  });

  it("of counties has the items down and the years across, and the counts below", () => {
    const sheet = table(
      "2021年度“三公”经费支出情况表",
      `
      单位：万元
      项目 | 2020年决算数 | 2021年预算数 | 2021年决算数
      合计 | 16.00 | 20.00 | 15.50
      1.因公出国（境）费用 | 0.00 | 3.00 | 1.00
      2.公务接待费 | 6.00 | 5.00 | 4.00
      3.公务用车购置及运行维护费 | 10.00 | 12.00 | 10.50
      其中：（1）公务用车购置费 | 0.00 | 4.00 | 3.50
      （2）公务用车运行维护费 | 10.00 | 8.00 | 7.00
      公务用车保有量（辆） | 5 | | 6
      国内公务接待批次（个） | 30 | | 28
      国内公务接待人次（人） | 210 | | 190`,
    );
    expect(formsOf(sheet)).toEqual(["D07"]);
    expect(figures(sheet)).toMatchObject({
      ...STATED,
      "D07.total.prior": "16",
      "D07.vehicleRun.prior": "10",
      "D07.vehicles.actual": "6",
      "D07.receptions.actual": "28",
      "D07.guests.prior": "210",
    });
  });

  it("of 云南 has 年初预算数 and 全年预算数 side by side, with agency running costs", () => {
    const sheet = table(
      "“三公”经费、行政参公单位机关运行经费情况表",
      `
      公开部门：某县教育局\u3000金额单位：万元
      项目 | 行次 | 年初预算数 | 全年预算数 | 决算统计数
      一、“三公”经费支出 | 1 | | |
      （一）支出合计 | 2 | 20.00 | 21.00 | 15.50
      1．因公出国（境）费 | 3 | 3.00 | 3.00 | 1.00
      2．公务用车购置及运行维护费 | 4 | 12.00 | 13.00 | 10.50
      （1）公务用车购置费 | 5 | 4.00 | 5.00 | 3.50
      （2）公务用车运行维护费 | 6 | 8.00 | 8.00 | 7.00
      3．公务接待费 | 7 | 5.00 | 5.00 | 4.00
      （二）相关统计数 | 8 | — | — | —
      4．公务用车保有量（辆） | 12 | — | — | 6
      二、机关运行经费 | 17 | | | 33.00`,
    );
    expect(formsOf(sheet)).toEqual(["D07_running"]);
    expect(figures(sheet)).toEqual({
      ...STATED,
      "D07.total.fullBudget": "21",
      "D07.abroad.fullBudget": "3",
      "D07.vehicle.fullBudget": "13",
      "D07.vehiclePurchase.fullBudget": "5",
      "D07.vehicleRun.fullBudget": "8",
      "D07.reception.fullBudget": "5",
      "D07.vehicles.actual": "6",
      "D07.agencyRunning.actual": "33",
    });
  });

  it.each([
    ["年初预算数 | 决算数", "2021年度一般公共预算“三公”经费支出表"],
    ["2021年预算数 | 2021年决算数", "2021年度一般公共预算“三公”经费支出情况表"],
  ])("may leave 决算 out of its title where its columns are headed %s", (columns, title) => {
    const sheet = table(
      title,
      `单位：万元
      项目 | ${columns}
      “三公”经费合计 | 9.00 | 8.00
      1.因公出国（境）费 | 1.00 | 1.00
      2.公务接待费 | 3.00 | 2.00
      3.公务用车购置及运行维护费 | 5.00 | 5.00`,
    );
    expect(formsOf(sheet)).toEqual(["D07"]);
    expect(figures(sheet)).toMatchObject({ "D07.total.budget": "9", "D07.total.actual": "8" });
  });

  it("of the budget states last year's final accounts only", () => {
    const sheet = table(
      "2023年一般公共预算“三公”经费支出表",
      `单位：万元
      项目 | 2022年决算数 | 2023年预算数
      “三公”经费合计 | 8.00 | 9.00
      1.因公出国（境）费 | 1.00 | 1.00
      2.公务接待费 | 2.00 | 3.00
      3.公务用车购置及运行维护费 | 5.00 | 5.00`,
    );
    expect(formsOf(sheet)).toEqual(["B9"]);
  });

  it("of the budget is another form", () => {
    for (const title of ["一般公共预算“三公”经费支出表", "部门“三公”经费和机关运行经费预算表"]) {
      const sheet = table(
        title,
        "单位：万元\n合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费\n9.00 | 1.00 | 3.00 | 5.00",
      );
      expect(formsOf(sheet)).not.toContain("D07");
    }
  });
});

describe("财决附03表 机构运行信息表", () => {
  it("states the three public expenses, agency running costs and procurement under its own keys", () => {
    const sheet = table(
      "机构运行信息表",
      `
       | | | | 财决附03表
      编制单位：某区教育局 | | | | 金额单位：元
      项目 | 行次 | 年初预算数 | 全年预算数 | 统计数
      栏次 | | 1 | 2 | 3
      一、“三公”经费支出 | 1 | — | — | —
      （一）支出合计 | 2 | 200000.00 | 210000.00 | 155000.00
      1．因公出国（境）费 | 3 | 30000.00 | 30000.00 | 10000.00
      3．公务接待费 | 7 | 50000.00 | 50000.00 | 40000.00
      5．国内公务接待批次（个） | 14 | — | — | 28
      二、机关运行经费 | 22 | — | — | 330000.00
      （一）行政单位 | 23 | — | — | 300000.00
      四、政府采购支出信息 | 30 | — | — | —
      （一）政府采购支出合计 | 31 | — | — | 90000.00
      1．政府采购货物支出 | 32 | — | — | 50000.00
      （二）政府采购授予中小企业合同金额 | 35 | — | — | 80000.00
      其中：授予小微企业合同金额 | 36 | — | — | 20000.00`,
      "F03 机构运行信息表(财决附03表)",
    );
    expect(formsOf(sheet)).toEqual(["F03"]);
    expect(figures(sheet)).toEqual({
      "F03.total.budget": "200000",
      "F03.total.fullBudget": "210000",
      "F03.total.actual": "155000",
      "F03.abroad.budget": "30000",
      "F03.abroad.fullBudget": "30000",
      "F03.abroad.actual": "10000",
      "F03.reception.budget": "50000",
      "F03.reception.fullBudget": "50000",
      "F03.reception.actual": "40000",
      "F03.receptions.actual": "28",
      "F03.agencyRunning.actual": "330000",
      "F03.agencyRunning.administrative.actual": "300000",
      "F03.procurement.actual": "90000",
      "F03.procurement.goods.actual": "50000",
      "F03.procurement.smallAndMedium.actual": "80000",
      "F03.procurement.smallAndMicro.actual": "20000",
    });
  });
});
