import { toText } from "../../../src/core/amount";
import { analysed, checksOf, table, withCell } from "../support";

type Sheet = ReturnType<typeof table>;

const failing = (...sheets: readonly Sheet[]) =>
  analysed(...sheets)
    .checks.filter(({ verdict }) => verdict === "inconsistent")
    .map(({ id }) => id)
    .sort();

/** Expenditure by code with 分: 43.81 + 12.75 = 56.56. */
const byCode = (social = "36.74") =>
  table(
    "支出决算表",
    `单位：万元
    科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
    合计 | | 56.56 | 43.81 | 12.75
    201 | 一般公共服务支出 | 19.82 | 12.38 | 7.44
    208 | 社会保障和就业支出 | ${social} | 31.43 | 5.31`,
    "03",
  );

const summary = (general: string, social: string, all: string) =>
  table(
    "收入支出决算总表",
    `单位：万元
    项目 | 行次 | 决算数 | 项目 | 行次 | 决算数
    一、一般公共预算财政拨款收入 | 1 | ${all} | 一、一般公共服务支出 | 32 | ${general}
    | | | 八、社会保障和就业支出 | 39 | ${social}
    本年收入合计 | 27 | ${all} | 本年支出合计 | 58 | ${all}
    总计 | 31 | ${all} | 总计 | 62 | ${all}`,
    "01",
  );

describe("a table of round figures whose twin is finer", () => {
  it("was rounded: 20, 37 and 57 beside 19.82, 36.74 and 56.56", () => {
    expect(failing(summary("20.00", "37.00", "57.00"), byCode())).toEqual([]);
  });

  it("allows for half of its grain, and the printed half of both: 5000 + 50 + 50 元", () => {
    const [check] = checksOf(analysed(summary("20.00", "37.00", "57.00"), byCode()), "X-4");
    expect(check!.verdict).toBe("within-rounding");
    expect(toText(check!.tolerance!)).toBe("5100");
  });

  it("is still wrong where it is off by more than that", () => {
    expect(failing(summary("20.00", "37.00", "61.00"), byCode())).toContain("X-4");
  });

  it("was not where only one figure of the twin is finer, which may be the one that is wrong", () => {
    const whole = table(
      "支出决算表",
      `单位：万元
      科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
      合计 | | 57.00 | 44.00 | 13.00
      201 | 一般公共服务支出 | 20.00 | 12.00 | 8.00
      208 | 社会保障和就业支出 | 36.74 | 32.00 | 5.00`,
      "03",
    );
    expect(failing(summary("20.00", "37.00", "57.00"), whole)).toContain("X-5:208 社会保障和就业支出");
  });

  it("was not where its other figures are the twin's own", () => {
    // 19.82 and 56.56 are those of the twin: 37.00 alone is not.
    expect(failing(summary("19.82", "37.00", "56.56"), byCode())).toContain("X-5:208 社会保障和就业支出");
  });
});

/** 13.4 + 25.4 + 4.4 = 43.2 in whole 万元, 25.4 being what the vehicles cost: 13 + 25 + 4 against 43. */
const trips = (reception: string, all = "43.00") =>
  table(
    "财政拨款“三公”经费支出决算表",
    `单位：万元
    项目 | 决算数
    合计 | ${all}
    因公出国（境）费 | 13.00
    公务用车购置及运行维护费 | 25.00
    公务用车购置费 | 0.00
    公务用车运行维护费 | 25.00
    公务接待费 | ${reception}`,
    "07",
  );

describe("a small table of what was spent, all of it in whole 万元", () => {
  it("was rounded where the figures of the other tables come to the last place", () => {
    expect(failing(byCode(), trips("4.00"))).toEqual([]);
  });

  it("was rounded where it is out by exactly one unit, whatever other tables are like", () => {
    expect(failing(trips("4.00"))).toEqual([]);
    expect(checksOf(analysed(trips("4.00")), "S-1")[0]!.verdict).toBe("within-rounding");
  });

  it("is wrong where figures of one digit are out by one, which a slip makes as easily: 3 + 2 + 4 and 8", () => {
    const small = trips("4.00", "8.00").cells.map((cell) => {
      const value = cell.value === 13 ? 3 : cell.value === 25 ? 2 : cell.value;
      return { ...cell, value };
    });
    expect(failing({ ...trips("4.00"), cells: small })).toEqual(["S-1:本年决算数"]);
  });

  it("is wrong where no other table says so and two units are missing", () => {
    expect(failing(trips("3.00"))).toEqual(["S-1:本年决算数"]);
  });

  it("is wrong where what is missing is one unit of one figure alone: 42.10 beside 13.00, 25.00 and 4.00", () => {
    expect(failing(trips("4.00", "42.10"))).toEqual(["S-1:本年决算数"]);
  });

  it("is wrong where one of its figures is not round", () => {
    expect(failing(byCode(), trips("4.12"))).toEqual(["S-1:本年决算数"]);
  });

  it("is wrong where more is missing than rounding explains", () => {
    expect(failing(byCode(), trips("1.00"))).toEqual(["S-1:本年决算数"]);
  });
});

describe("a larger table in whole 万元", () => {
  const CLASSES = ["201", "203", "204", "205", "206", "207", "208", "210"];
  const NAMES = [
    "一般公共服务",
    "国防",
    "公共安全",
    "教育",
    "科学技术",
    "文化旅游体育与传媒",
    "社会保障和就业",
    "卫生健康",
  ];
  /** Basic and project expenditure of eight classes; the total of each and of all is right. */
  const list = (written: Record<string, string> = {}) => {
    const rows = CLASSES.map((code, i) => [code, `${NAMES[i]}支出`, 121 + 13 * i, 27 + 4 * i] as const);
    const sum = (of: 2 | 3) => rows.reduce((all, row) => all + row[of], 0);
    return table(
      "部门支出预算总表",
      `单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      合计 | | ${sum(2) + sum(3)}.00 | ${sum(2)}.00 | ${sum(3)}.00
      ${rows.map(([code, name, b, p]) => `${code} | ${name} | ${b + p}.00 | ${b}.00 | ${written[code] ?? p}.00`).join("\n")}`,
    );
  };

  it("adds up as it is", () => {
    expect(failing(list())).toEqual([]);
  });

  it("is wrong where two figures that differ by one are in each other's place: most of its sums hold", () => {
    const near = { "201": "31", "203": "27" };
    expect(failing(list(near))).not.toEqual([]);
    const next = list({ "201": "28", "203": "30" });
    expect(failing(next)).not.toEqual([]);
  });

  it("is wrong where one cell is, which its line and its column say", () => {
    expect(failing(list({ "205": "40" }))).toHaveLength(2);
  });
});

describe("a table of products", () => {
  it("is told as it was where a product does not come out and rounding might explain that", () => {
    const purchases = table(
      "2024年政府采购预算表",
      `单位：万元
      采购类别 | 采购项目 | 采购数量 | 单价 | 采购预算
      货物 | 电脑 | 3 | 4.13 | 12.00
      货物 | 桌子 | 2 | 5.37 | 11.00`,
    );
    expect(analysed(purchases).checks.filter(({ relation }) => relation === "product")).toHaveLength(2);
  });
});

describe("a table of one or two figures beside its finer twin", () => {
  const funds = (all: string) =>
    table(
      "政府性基金预算支出表",
      `单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      合计 | | ${all} | | ${all}
      212 | 城乡社区支出 | ${all} | | ${all}`,
    );
  const fiscal = table(
    "财政拨款收支预算总表",
    `单位：万元
    收入 | | 支出 | | | |
    项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
    一、本年收入 | 311.46 | 一、本年支出 | 311.46 | 70.55 | 240.91 |
    （一）一般公共预算拨款 | 70.55 | （一）一般公共服务支出 | 70.55 | 70.55 | |
    （二）政府性基金预算拨款 | 240.91 | （二）城乡社区支出 | 240.91 | | 240.91 |
    收入总计 | 311.46 | 支出总计 | 311.46 | 70.55 | 240.91 |`,
  );

  it("was rounded where its figures are the twin's to fewer places", () => {
    expect(failing(fiscal, funds("240.91"))).toEqual([]);
    expect(failing(fiscal, funds("241.00"))).toEqual([]);
  });

  it("is wrong where they are others", () => {
    expect(failing(fiscal, funds("242.00"))).toContain("B-4:政府性基金预算支出");
  });
});

/** Income in whole 万元, one less in its lines than in its total: 57 = 20 + 36. */
const income = table(
  "收入决算表",
  `单位：万元
  科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
  合计 | | 57.00 | 57.00 |
  201 | 一般公共服务支出 | 20.00 | 20.00 |
  208 | 社会保障和就业支出 | 36.00 | 36.00 |`,
  "02",
);

/** 13.00 + 25.44 + 4.37 = 42.81, not 43.21. */
const oneRow = table(
  "财政拨款“三公”经费支出决算表",
  `单位：万元
  预算数 | | | | | | 决算数 | | | | |
  合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
  | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
  50.12 | 15.64 | 28.17 | 0.00 | 28.17 | 6.31 | 43.21 | 13.00 | 25.44 | 0.00 | 25.44 | 4.37`,
  "07",
);

describe("a single figure among finer ones", () => {
  it("is wrong where it does not add up: 13.00 + 25.44 + 4.37 beside 43.21", () => {
    expect(failing(oneRow)).toEqual(["S-1:本年决算数"]);
    expect(failing(byCode(), summary("20.00", "37.00", "57.00"), oneRow)).toEqual(["S-1:本年决算数"]);
  });

  it("was rounded where two other tables of the workbook are, and it is out by no more than half of a unit", () => {
    const rounded = [byCode(), summary("20.00", "37.00", "57.00"), income];
    expect(failing(...rounded, oneRow)).toEqual([]);
    expect(failing(...rounded, withCell(oneRow, "H6", 12))).toEqual(["S-1:本年决算数"]);
  });
});

/** 43.48 + 15.00 = 58.48, not 58.08; the lines above come out to the last place. */
const planned = table(
  "部门支出预算总表",
  `单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  204 | 公共安全支出 | 57.48 | 37.48 | 20.00
  205 | 教育支出 | 71.36 | 41.36 | 30.00
  206 | 科学技术支出 | 58.08 | 43.48 | 15.00`,
);

describe("planned round figures where two other tables are rounded", () => {
  it("are exact as long as they add up with finer ones: 20.00 + 37.48 is not 57.08", () => {
    const sheets = [byCode(), summary("20.00", "37.00", "57.00"), income, planned];
    expect(failing(...sheets)).toEqual(["B-3:部门支出预算总表/206 科学技术支出"]);
  });

  it("are no second table that is rounded", () => {
    const sheets = [byCode(), summary("20.00", "37.00", "57.00"), planned, oneRow];
    expect(failing(...sheets)).toEqual(["B-3:部门支出预算总表/206 科学技术支出", "S-1:本年决算数"]);
  });
});

describe("a column of round figures among finer ones", () => {
  const rows = (basic: (text: string) => string) =>
    table(
      "支出决算表",
      `单位：万元
      科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
      合计 | | 19.82 | ${basic("12.38")} | 7.44
      201 | 一般公共服务支出 | 19.82 | ${basic("12.38")} | 7.44
      20101 | 人大事务 | 19.82 | ${basic("12.38")} | 7.44
      2010101 | 行政运行 | 19.82 | ${basic("12.38")} | 7.44`,
    );

  it("was rounded, though it has one figure only, where each row is off by the digits that rounding takes away", () => {
    expect(failing(rows(() => "12.00"))).toEqual([]);
  });

  it("was not where a single digit explains what the rows are off by", () => {
    expect(failing(rows((text) => text.replace("12.38", "12.30")))).toHaveLength(4);
  });

  it("was not where the rows beside add up with it: 5.12 = 3.00 + 2.12 says that 3.00 is exact", () => {
    const list = (projects: string) =>
      table(
        "支出决算表",
        `单位：万元
        科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
        合计 | | 27.29 | 18.00 | 9.29
        201 | 一般公共服务支出 | 5.12 | 3.00 | 2.12
        207 | 文化旅游体育与传媒支出 | 8.41 | 5.00 | 3.41
        208 | 社会保障和就业支出 | 13.76 | 10.00 | ${projects}`,
      );
    expect(failing(list("3.76"))).toEqual([]);
    expect(failing(list("3.40"))).toContain("D03-1:208 社会保障和就业支出");
  });
});
