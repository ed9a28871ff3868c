import { FORMS } from "../../../src/core/forms";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { table } from "../support";

/** What was read: form, then key (with the entry's code or name) and the figure. */
function read(sheet: SheetSnapshot): { form: string; unit: string | null; figures: Record<string, string> } {
  const [found, ...more] = recogniseTables(sheet, FORMS);
  expect(more).toEqual([]);
  if (!found) return { form: "none", unit: null, figures: {} };
  expect(found.unread).toEqual([]);
  return {
    form: found.form.id,
    unit: found.unit,
    figures: Object.fromEntries(
      found.cells
        .filter((c) => c.read.kind === "number")
        .map((c) => [c.entity ? `${c.key} ${c.entity.code ?? c.entity.id}` : c.key, String(c.cell!.value)]),
    ),
  };
}

describe("the income and expenditure budget (B1)", () => {
  it("of Shanghai lists only the classes with amounts, numbered afresh", () => {
    const sheet = table(
      "2026年部门财务收支预算总表",
      `编制部门：某区文化和旅游局 | | | 单位：元
      本年收入 | | 本年支出 |
      项目 | 预算数 | 项目 | 预算数
      一、财政拨款收入 | 278076101 | 一、文化旅游体育与传媒支出 | 250000000
      1. 一般公共预算 | 278076101 | 二、社会保障和就业支出 | 20000000
      2. 政府性基金预算 | | 三、卫生健康支出 | 5076101
      3. 国有资本经营预算 | | 四、住房保障支出 | 3000000
      二、事业收入 | | |
      三、事业单位经营收入 | | |
      四、其他收入 | | |
      收入总计 | 278076101 | 支出总计 | 278076101`,
    );
    expect(read(sheet)).toEqual({
      form: "B1",
      unit: "元",
      figures: {
        "B1.income.fiscal": "278076101",
        "B1.income.general": "278076101",
        "B1.class.207": "250000000",
        "B1.class.208": "20000000",
        "B1.class.210": "5076101",
        "B1.class.221": "3000000",
        "B1.total": "278076101",
        "B1.totalOut": "278076101",
      },
    });
  });

  it.each(["2023年收支总表", "2023年部门收支总表", "2023年部门收支总体情况表", "某某局2023年部门预算收支总表"])(
    "of Hunan and Gansu, titled %s, has sums of the year and what is carried over",
    (title) => {
      const sheet = table(
        title,
        `部门：某某局 | | | 单位：万元
        收入 | | 支出 |
        项目 | 本年预算 | 项目 | 本年预算
        一、一般公共预算拨款收入 | 560.00 | 一、一般公共服务支出 | 20.00
        二、政府性基金预算拨款收入 | 10.00 | 二、其他支出 | 560.00
        三、财政专户管理资金收入 | 5.00 | |
        本年收入合计 | 575.00 | 本年支出合计 | 580.00
        上年结转 | 30.00 | 结转下年 | 25.00
        收入总计 | 605.00 | 支出总计 | 605.00`,
      );
      expect(read(sheet)).toEqual({
        form: "B1",
        unit: "万元",
        figures: {
          "B1.income.general": "560",
          "B1.income.fund": "10",
          "B1.income.special": "5",
          "B1.income": "575",
          "B1.priorCarry": "30",
          "B1.total": "605",
          "B1.class.201": "20",
          "B1.class.229": "560",
          "B1.expenditure": "580",
          "B1.nextYear": "25",
          "B1.totalOut": "605",
        },
      });
    },
  );
});

describe("the fiscal budget (B4)", () => {
  it("tells this year's lines from those carried over, and the classes by budget", () => {
    const sheet = table(
      "2023年财政拨款收支总表",
      `部门：某某局 | | | | | 单位：万元
      收入 | | 支出 | | |
      项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
      一、本年收入 | 570.00 | 一、本年支出 | 590.00 | 580.00 | 10.00
      （一）一般公共预算拨款 | 560.00 | （一）一般公共服务支出 | 580.00 | 580.00 |
      （二）政府性基金预算拨款 | 10.00 | （二）城乡社区支出 | 10.00 | | 10.00
      二、上年结转 | 30.00 | 二、结转下年 | 10.00 | 10.00 |
      （一）一般公共预算拨款 | 30.00 | | | |
      （二）政府性基金预算拨款 | | | | |
      收入总计 | 600.00 | 支出总计 | 600.00 | 590.00 | 10.00`,
    );
    expect(read(sheet)).toMatchObject({
      form: "B4",
      figures: {
        "B4.income": "570",
        "B4.income.general": "560",
        "B4.income.fund": "10",
        "B4.opening": "30",
        "B4.opening.general": "30",
        "B4.total": "600",
        "B4.expenditure": "590",
        "B4.expenditure.general": "580",
        "B4.class.201": "580",
        "B4.class.212.fund": "10",
        "B4.closing": "10",
        "B4.totalOut": "600",
        "B4.totalOut.general": "590",
      },
    });
  });

  it.each(["2026年部门财政拨款收支预算总表", "2023年财政拨款收支总体情况表"])("is known by the title %s", (title) => {
    const sheet = table(
      title,
      `| | | 单位：元
      财政拨款收入 | | 财政拨款支出 | | |
      项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
      一、一般公共预算资金 | 100 | 一、教育支出 | 100 | 100 |
      二、政府性基金 | | | | |
      收入总计 | 100 | 支出总计 | 100 | 100 |`,
    );
    expect(read(sheet)).toMatchObject({
      form: "B4",
      figures: { "B4.income.general": "100", "B4.total": "100", "B4.class.205": "100", "B4.totalOut.general": "100" },
    });
  });
});

describe("the lists by function subject (B2, B3, B5, B6, B7)", () => {
  it("B2 is income by subject, the code in a column a level", () => {
    const sheet = table(
      "2026年部门收入预算总表",
      `| | | | | | | 单位：元
      类 | 款 | 项 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 其他收入
      207 | | | 文化旅游体育与传媒支出 | 120 | 100 | 20 |
      207 | '01 | | 文化和旅游 | 120 | 100 | 20 |
      207 | '01 | '01 | 行政运行 | 120 | 100 | 20 |
       | | | 合计 | 120 | 100 | 20 |`,
    );
    expect(read(sheet)).toMatchObject({
      form: "B2",
      figures: {
        "B2.code.total 207": "120",
        "B2.code.fiscal 20701": "100",
        "B2.code.business 2070101": "20",
        "B2.total": "120",
        "B2.fiscal": "100",
        "B2.business": "20",
      },
    });
  });

  it("B2 may split what is carried over by the same kinds of money as the year's income", () => {
    const plain = table(
      "2023年部门收入总表",
      `| | | | | | 单位：万元
      单位名称 | 合计 | 本年收入 | | | 上年结转 |
       | | 小计 | 一般公共预算 | 政府性基金预算 | 小计 | 一般公共预算
      合计 | 600.00 | 570.00 | 560.00 | 10.00 | 30.00 | 30.00
      某某局 | 600.00 | 570.00 | 560.00 | 10.00 | 30.00 | 30.00`,
    );
    const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    const sheet = { ...plain, merges: [merge(3, 1, 4, 1), merge(3, 2, 4, 2), merge(3, 3, 3, 5), merge(3, 6, 3, 7)] };
    expect(read(sheet)).toMatchObject({
      form: "B2",
      figures: {
        "B2.total": "600",
        "B2.current": "570",
        "B2.general": "560",
        "B2.fund": "10",
        "B2.priorCarry": "30",
        "B2.carriedGeneral": "30",
      },
    });
  });

  it.each([
    ["2026年部门支出预算总表", "B3"],
    ["2023年支出总表", "B3"],
    ["2023年部门支出总体情况表", "B3"],
    ["2026年部门一般公共预算支出功能分类预算表", "B5"],
    ["2023年一般公共预算支出表", "B5"],
    ["2023年一般公共预算支出情况表", "B5"],
    ["2026年部门政府性基金预算支出功能分类预算表", "B6"],
    ["2023年政府性基金预算支出表", "B6"],
    ["2026年部门国有资本经营预算支出功能分类预算表", "B7"],
    ["2023年国有资本经营预算支出表", "B7"],
  ])("%s is %s", (title, form) => {
    const sheet = table(
      title,
      `| | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      208 | 社会保障和就业支出 | 30.00 | 30.00 |
      20805 | 行政事业单位养老支出 | 30.00 | 30.00 |
      合计 | | 30.00 | 30.00 |`,
    );
    expect(read(sheet)).toEqual({
      form,
      unit: "万元",
      figures: {
        [`${form}.code.total 208`]: "30",
        [`${form}.code.basic 208`]: "30",
        [`${form}.code.total 20805`]: "30",
        [`${form}.code.basic 20805`]: "30",
        [`${form}.total`]: "30",
        [`${form}.basic`]: "30",
      },
    });
  });

  it("B3 may list personnel and public costs instead of basic expenditure", () => {
    const sheet = table(
      "2022年支出预算总表",
      `| | | | | 单位：元
      科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出
      2010101 | 行政运行 | 60 | 40 | 20 |
      合计 | | 60 | 40 | 20 |`,
    );
    expect(read(sheet)).toMatchObject({
      form: "B3",
      figures: { "B3.total": "60", "B3.personnel": "40", "B3.public": "20" },
    });
  });
});

describe("basic expenditure by economic subject (B8)", () => {
  it.each([
    "2026年部门一般公共预算基本支出部门预算经济分类预算表",
    "2023年一般公共预算基本支出表",
    "2023年一般公共预算基本支出情况表",
  ])("%s has codes in two columns and personnel and public costs as columns", (title) => {
    const sheet = table(
      title,
      `| | | | | 单位：元
        科目编码 | | 科目名称 | 合计 | 人员经费 | 公用经费
        301 | | 工资福利支出 | 9000 | 9000 |
        301 | '01 | 基本工资 | 9000 | 9000 |
        303 | | 对个人和家庭的补助 | 3712 | 3260 | 452
        303 | '02 | 退休费 | 3712 | 3260 | 452
         | | 合计 | 12712 | 12260 | 452`,
    );
    expect(read(sheet)).toMatchObject({
      form: "B8",
      figures: {
        "B8.code.personnel 30302": "3260",
        "B8.code.public 30302": "452",
        "B8.code.personnel 301": "9000",
        "B8.total": "12712",
        "B8.personnel": "12260",
        "B8.public": "452",
      },
    });
  });
});

describe("the three public expenses (B9)", () => {
  it("stand in one row under their headings, in another order than in final accounts", () => {
    const plain = table(
      "2026年部门“三公”经费和机关运行经费预算表",
      `| | | | | | 单位：万元
      2026年“三公”经费预算数 | | | | | | 机关运行经费预算数
      合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | | |
       | | | 小计 | 购置费 | 运行费 |
      11.49 | 0.00 | 2.11 | 9.38 | 0.00 | 9.38 | 45.27`,
    );
    const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    const sheet = {
      ...plain,
      merges: [
        merge(3, 1, 3, 6),
        merge(3, 7, 5, 7),
        merge(4, 1, 5, 1),
        merge(4, 2, 5, 2),
        merge(4, 3, 5, 3),
        merge(4, 4, 4, 6),
      ],
    };
    expect(read(sheet)).toEqual({
      form: "B9",
      unit: "万元",
      figures: {
        "B9.total": "11.49",
        "B9.abroad": "0",
        "B9.reception": "2.11",
        "B9.vehicle": "9.38",
        "B9.vehiclePurchase": "0",
        "B9.vehicleRun": "9.38",
        "B9.agencyRunning": "45.27",
      },
    });
  });

  it("or one below the other, with last year's budget beside", () => {
    const sheet = table(
      "2023年一般公共预算“三公”经费支出表",
      `| | 单位：万元
      项目 | 上年预算数 | 本年预算数
      “三公”经费合计 | 6.00 | 5.00
      1、因公出国（境）费用 | 0.00 | 0.00
      2、公务接待费 | 3.00 | 2.50
      3、公务用车购置及运行维护费 | 3.00 | 2.50
      其中：公务用车购置费 | 0.00 | 0.00
      公务用车运行维护费 | 3.00 | 2.50`,
    );
    expect(read(sheet)).toMatchObject({
      form: "B9",
      figures: { "B9.total": "5", "B9.total.priorBudget": "6", "B9.reception": "2.5", "B9.vehicleRun": "2.5" },
    });
  });
});

describe("procurement (B10) and targets (B11)", () => {
  it("a procurement budget has no purchases made", () => {
    const sheet = table(
      "2023年政府采购预算表",
      `| | | | 单位：万元
      采购类别 | 采购项目 | 采购数量 | 采购预算 | 一般公共预算
      货物 | 办公用电脑 | 6 | 3.00 | 3.00
      服务 | 物业管理 | 1 | 12.00 | 12.00
       | 合计 | | 15.00 | 15.00`,
    );
    expect(read(sheet)).toMatchObject({
      form: "B10",
      figures: { "B10.amount 合计": "15", "B10.amount 货物/办公用电脑": "3" },
    });
  });

  it("targets of a project carry its funds beside their labels", () => {
    const sheet = table(
      "2023年项目支出绩效目标表",
      `单位：万元
      项目名称 | 安全监管专项经费 | |
      项目资金 | 年度资金总额： | 173.00 |
       | 其中：财政拨款 | 173.00 |
       | 其他资金 | |
      年度绩效目标 | 开展隐患排查 | |
      一级指标 | 二级指标 | 三级指标 | 指标值`,
    );
    expect(read(sheet)).toMatchObject({
      form: "B11",
      figures: { "B11.amount 安全监管专项经费": "173", "B11.fiscal 安全监管专项经费": "173" },
    });
  });
});
