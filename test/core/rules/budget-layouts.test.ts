import { absolute, toText } from "../../../src/core/amount";
import { analysed, checksOf, suspects, table, verdicts, withCell } from "../support";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";

/** The forms that were read, and everything told that is more than a remark. */
function told(...sheets: SheetSnapshot[]) {
  const { tables, findings } = analysed(...sheets);
  return {
    forms: tables.map(({ table: { form } }) => form.id),
    alarms: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}

const projects = table(
  "2023年项目支出表",
  `部门：甲县水利局 | | | | | | | 单位：万元
  类型 | 项目名称 | 项目单位 | 合计 | 本年拨款 | | 财政拨款结转结余 | 单位资金
   | | | | 一般公共预算 | 政府性基金预算 | 一般公共预算 |
  合计 | | | 96.00 | 60.00 | 20.00 | 12.00 | 4.00
  特定目标类 | 河道清淤 | 甲县水利局 | 62.00 | 40.00 | 20.00 | 2.00 |
  其他运转类 | 水文站运行 | 甲县水利局 | 34.00 | 20.00 | | 10.00 | 4.00`,
);
/** 本年拨款 and 财政拨款结转结余 head the columns below them. */
const merged: SheetSnapshot = {
  ...projects,
  merges: [
    { top: 3, left: 5, bottom: 3, right: 6 },
    { top: 3, left: 7, bottom: 3, right: 7 },
  ],
};

describe("项目支出表 of the integrated budget system (Inner Mongolia 2023)", () => {
  it("adds up by project and by source", () => {
    expect(told(merged)).toEqual({ forms: ["B12"], alarms: [] });
    expect(Object.values(verdicts(analysed(merged), "B-3")).every((verdict) => verdict === "exact")).toBe(true);
  });

  it("shows the project whose sum is not that of its sources", () => {
    const analysis = analysed(withCell(merged, "D6", 26));
    expect(suspects(analysis, "B-3")).toMatchObject([{ cell: "D6", to: "62.00" }]);
  });
});

describe("支出总表 with 其他运转类 and 特定目标类 (Shanxi 2023)", () => {
  const list = table(
    "2023年支出总表",
    `部门：甲县水利局 | | | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 其他运转类 | 特定目标类
    213 | 农林水支出 | 150.00 | 54.00 | 96.00 | 34.00 | 62.00
    21303 | 水利 | 150.00 | 54.00 | 96.00 | 34.00 | 62.00
    合计 | | 150.00 | 54.00 | 96.00 | 34.00 | 62.00`,
  );

  it("takes both as the parts of 项目支出", () => {
    expect(told(list)).toEqual({ forms: ["B3"], alarms: [] });
    const wrong = analysed(withCell(list, "F4", 30));
    const failing = wrong.checks.filter(({ verdict }) => verdict === "inconsistent").map(({ scope }) => scope ?? "");
    expect(failing.some((scope) => scope.endsWith("/项目支出"))).toBe(true);
  });
});

describe("收入总体情况表 and 支出总体情况表 of Guangdong (2023)", () => {
  const income = table(
    "收入总体情况表",
    `单位名称：甲区文联 | 单位：万元
    项目 | 本年预算
    一、预算拨款 | 210.00
    一般公共预算拨款 | 200.00
    政府性基金预算拨款 | 10.00
    二、财政专户拨款 |
    本年收入合计 | 210.00
    七、上年结转 | 5.00
    收入总计 | 215.00`,
  );
  const expenditure = table(
    "支出总体情况表",
    `单位名称：甲区文联 | 单位：万元
    项目 | 本年预算
    一、基本支出 | 180.00
    工资福利支出 | 140.00
    商品和服务支出 | 40.00
    二、项目支出 | 35.00
    本年支出合计 | 215.00
    六、结转下年 |
    支出总计 | 215.00`,
  );

  it("are the lists of income and expenditure, downwards", () => {
    expect(told(income, expenditure)).toEqual({ forms: ["B2", "B3"], alarms: [] });
  });
});

describe("新增资产配置预算表", () => {
  it("has no total of quantities where a dash stands for it", () => {
    const assets = table(
      "新增资产配置预算表",
      `单位：万元
      序号 | 资产名称 | 计量单位 | 数量 | 单价 | 金额
      1 | 台式计算机 | 台 | 10 | 0.50 | 5.00
      2 | 办公桌椅 | 套 | 15 | 0.30 | 4.50
      | 合计 | — | — | — | 9.50`,
    );
    expect(told(assets)).toEqual({ forms: ["B15"], alarms: [] });
    expect(told(withCell(assets, "F6", 9.4)).alarms).not.toEqual([]);
  });
});

describe("政府购买服务预算表 and 新增资产配置预算表 (Hubei 2022)", () => {
  const services = table(
    "2022年政府购买服务预算表",
    `单位：甲街道办事处 | | | | 单位：万元
    项目名称 | 购买内容 | 指导性目录 | 合计 | 一般公共预算 | 其他资金
    合计 | | | 9.20 | 8.00 | 1.20
    物业服务 | 办公楼 | 后勤服务 | 6.00 | 6.00 |
    法律顾问 | 咨询 | 法律服务 | 3.20 | 2.00 | 1.20`,
  );
  const purchases = table(
    "2022年政府采购预算表",
    `单位：甲街道办事处 | | | | 单位：万元
    项目名称 | 采购目录 | 计量单位 | 采购数量 | 合计 | 一般公共预算
    合计 | | | 3 | 4.50 | 4.50
    打印机 | A02 | 台 | 3 | 4.50 | 4.50`,
  );
  const assets = table(
    "2022年新增资产配置预算表",
    `单位：甲街道办事处 | | | | | 单位：万元
    资产名称 | 资产分类 | 计量单位 | 数量 | 单价 | 金额
    合计 | | | 5 | | 2.10
    电脑 | 设备 | 台 | 3 | 0.50 | 1.50
    桌椅 | 家具 | 套 | 2 | 0.30 | 0.60`,
  );

  it("are no second 政府采购预算表", () => {
    expect(told(purchases, services, assets)).toEqual({ forms: ["B10", "B13", "B15"], alarms: [] });
  });

  it("show a wrong total", () => {
    expect(suspects(analysed(withCell(services, "D4", 9.8)), "B-3")).toMatchObject([{ cell: "D4", to: "9.20" }]);
    expect(told(withCell(assets, "F4", 2.4)).alarms).toContain("B-3");
  });
});

describe("财政拨款收支总表 with one column for all budgets (Jiangsu 2023)", () => {
  const summary = table(
    "财政拨款收支总表",
    `部门：甲区教育局 | | | 单位：万元
    项目 | 预算数 | 项目 | 预算数
    一、本年收入 | 330.00 | 一、本年支出 | 330.00
    （一）一般公共预算拨款 | 300.00 | （一）教育支出 | 300.00
    （二）政府性基金预算拨款 | 30.00 | （二）其他支出 | 30.00
    收入总计 | 330.00 | 支出总计 | 330.00`,
  );
  const general = table(
    "一般公共预算支出表",
    `部门：甲区教育局 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    205 | 教育支出 | 300.00 | 280.00 | 20.00
    合计 | | 300.00 | 280.00 | 20.00`,
  );
  const funds = table(
    "政府性基金预算支出表",
    `部门：甲区教育局 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    229 | 其他支出 | 30.00 | | 30.00
    合计 | | 30.00 | | 30.00`,
  );

  it("states the sum of the lists of all budgets", () => {
    expect(told(summary, general, funds)).toMatchObject({ forms: ["B4", "B5", "B6"], alarms: [] });
    const slip = withCell(withCell(funds, "C4", 33), "C5", 33);
    expect(verdicts(analysed(summary, general, slip), "B-4")).toMatchObject({ 一般公共预算支出: "inconsistent" });
  });

  it("and is not held against 一般公共预算支出表 alone", () => {
    expect(verdicts(analysed(summary, general), "B-4")).not.toHaveProperty("一般公共预算支出");
  });
});

describe("部门综合预算收支总表 with blocks of economic classes (Shaanxi 2022)", () => {
  const summary = table(
    "2022年部门综合预算收支总表",
    `某县审计局 | | | | | 单位：元
    收入 | | 支出 | | |
    项目 | 预算数 | 支出功能分科目（按大类） | 预算数 | 部门预算支出经济科目（按大类） | 预算数
    1、财政拨款 | 900 | 一般公共服务支出 | 800 | 1、人员经费和公用经费支出 | 700
    （1）一般公共预算拨款 | 900 | 住房保障支出 | 100 | （1）工资福利支出 | 500
     | | | | （2）商品和服务支出 | 200
     | | | | 2、专项业务经费支出 | 200
    本年收入合计 | 900 | 本年支出合计 | 900 | 本年支出合计 | 900
    收入总计 | 900 | 支出总计 | 900 | 支出总计 | 900`,
  );

  it("adds up by nature, and by class what stands below it", () => {
    expect(told(summary)).toEqual({ forms: ["B1"], alarms: [] });
    expect(verdicts(analysed(withCell(summary, "F5", 530)), "B-1")).toMatchObject({
      "部门收支预算总表/支出总计（经济分类）": "inconsistent",
    });
  });

  it("is held against the whole that its classes come near to, where they add up to neither", () => {
    // 530 + 200 is 30 more than the 700 above them, 170 less than 900.
    const wrong = checksOf(analysed(withCell(summary, "F6", 530)), "B-1").filter((c) => c.verdict === "inconsistent");
    expect(wrong.map(({ residual }) => toText(absolute(residual!)))).toEqual(["30"]);
  });
});

describe("targets (绩效目标表)", () => {
  const several = table(
    "部门预算项目绩效目标申报表（2023年度）",
    ` | | | | | | 金额单位：元
    单位名称 | 项目名称 | 预算数 | 年度目标 | 三级指标 | 指标值 | 权重
    820-甲镇部门 | | 970000 | | | |
    820001-甲镇人民政府 | 村级报酬 | 310000 | 按时发放 | 村干部 | 23 | 40
     | 环卫保洁 | 660000 | 保障卫生 | 保洁面积 | 12 | 60`,
  );
  const daqing = table(
    "大庆市部门预算项目支出绩效目标申报表",
    `（2015年度） | | | |
    项目名称 | 网络运行 | 项目负责人 | 王某
    资金来源（万元） | 上年度预算安排 | 上年度实际执行 | 本年度申请金额
    合计 | 8.00 | 7.00 | 9.00
    财政拨款 | 5.00 | 5.00 | 6.00
    其他资金 | 3.00 | 2.00 | 3.00
    绩效目标 | 保障运行 | |`,
  );
  const whole = table(
    "2023年部门整体支出绩效目标表",
    `填报单位：甲区教育局 | | | | 单位：万元
    年度预算申请（万元） | 资金总额 | | 按收入性质分 |
     | 合计 | 530.00 | 一般公共预算 | 500.00
     | | | 其他资金 | 30.00
     | | | 其中：基本支出 | 430.00
     | | | 项目支出 | 100.00
    整体绩效目标 | 保障教育教学 | | |
    一级指标 | 二级指标 | 指标内容 | 指标值 |`,
  );

  it("of several projects below each other come to the department's (Sichuan 2023)", () => {
    expect(told(several)).toEqual({ forms: ["B11"], alarms: [] });
    expect(verdicts(analysed(withCell(several, "C5", 301000)), "B-7")).toEqual({ "合计/预算数": "inconsistent" });
  });

  it("state last year's funds beside (Heilongjiang 2015)", () => {
    expect(told(daqing)).toEqual({ forms: ["B11"], alarms: [] });
    expect(verdicts(analysed(withCell(daqing, "C7", 3)), "B-7")).toMatchObject({ "网络运行/上年执行": "inconsistent" });
  });

  it("of the department stand by income and by nature (Hunan 2023)", () => {
    expect(told(whole)).toEqual({ forms: ["B14"], alarms: [] });
    expect(verdicts(analysed(withCell(whole, "E6", 490)), "B-7")).toEqual({
      按收入性质: "exact",
      按支出性质: "inconsistent",
    });
  });
});

describe("项目自评表 with one block of points for execution and one for targets (Hubei 2022)", () => {
  const form = table(
    "2022年度农业产业项目自评表",
    `项目名称 | 农业产业项目 | | | | |
    预算执行情况（万元）（20分） | | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
     | 年度财政资金总额 | | 100.00 | 90.00 | 90.00% | 18.00
    年度绩效目标1（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
     | 产出指标 | 数量指标 | 推广面积 | 5 | 5 | 40.00
     | 效益指标 | 经济效益指标 | 亩均增收 | 100 | 112 | 40.00
    总分 | | | | | | 98.00`,
  );

  it("has the sum of both as its points", () => {
    expect(told(form)).toEqual({ forms: ["H3"], alarms: [] });
    expect(verdicts(analysed(withCell(form, "G6", 30)), "H3-2")).toMatchObject({
      "农业产业项目/得分合计": "inconsistent",
    });
  });
});

describe("项目支出绩效目标执行监控表 (centre, since 2019)", () => {
  const form = table(
    "2023年项目支出绩效目标执行监控表",
    `项目名称 | 渔政执法 | | | |
    项目资金（万元） | | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数
     | 年度资金总额 | 50.00 | 20.00 | 40.00% | 50.00
     | 其中：本年财政拨款 | 40.00 | 15.00 | 37.50% | 40.00
     | 上年结转资金 | 10.00 | 5.00 | 50.00% | 10.00`,
  );

  it("adds up by source in every column of money", () => {
    expect(told(form)).toEqual({ forms: ["H4"], alarms: [] });
    expect(verdicts(analysed(withCell(form, "D5", 51)), "H3-1")).toMatchObject({
      "渔政执法/监控/年初预算数": "exact",
      "渔政执法/监控/执行数": "inconsistent",
    });
  });
});

describe("a table with a title of its own", () => {
  it("is not read as a form that the title excludes, whatever its headings", () => {
    const list = table(
      "2023年财政拨款支出表（功能科目）",
      `部门：甲区教育局 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      205 | 教育支出 | 300.00 | 280.00 | 20.00
      合计 | | 300.00 | 280.00 | 20.00`,
    );
    expect(told(list)).toEqual({ forms: [], alarms: [] });
  });
});
