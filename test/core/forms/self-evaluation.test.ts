import { FORMS } from "../../../src/core/forms";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, table } from "../support";

/** The figures that were read: key, its entry and its cell, and what the cell was read as. */
function figures(sheet: SheetSnapshot): string[] {
  return recogniseTables(sheet, FORMS).flatMap((t) =>
    t.cells
      .filter((c) => c.read.kind !== "blank")
      .map((c) => {
        const place = `${String.fromCharCode(64 + c.column)}${c.row}`;
        return `${c.entity ? `${c.entity.id}: ` : ""}${c.key} ${place}`;
      }),
  );
}

function amounts(sheet: SheetSnapshot): Record<string, string> {
  return Object.fromEntries(
    recogniseTables(sheet, FORMS).flatMap((t) =>
      t.cells.flatMap((c) =>
        c.read.kind === "number" ? [[c.key, JSON.stringify(c.read.value).replace(/"/g, "")]] : [],
      ),
    ),
  );
}

const H2 = `
  部门名称 | 应急管理局 | | | | | |
  年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
   | 年度资金总额 | 560.00 | 600.00 | 568.51 | 10 | 94.75% | 9.48
   | 按收入性质分： | | | 按支出性质分： | | |
   | 其中：一般公共预算：568.51 | | | 其中：基本支出：433.33 | | |
   | 政府性基金拨款： | | | 项目支出：135.18 | | |
   | 纳入专户管理的非税收入拨款： | | | | | |
   | 其他资金： | | | | | |
  年度总体目标 | 预期目标 | | | 实际完成情况 | | |
  绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
   | 产出指标 | 数量指标 | 演练场次 | ≥10场 | 17场 | 50 | 50
   | 效益指标 | 社会效益 | 事故起数 | 下降 | | 30 | 28
   | 满意度指标 | 满意度 | 群众满意度 | ≥90% | 95% | 10 | 10
  总分 | | | | | | 100 | 97.48`;

const H3 = (name: string, spent = "70.58") => `
  项目（支出）名称 | ${name} | | | | | |
  主管部门 | 应急管理局 | | 实施单位 | 应急管理局 | | |
  项目资金（万元） | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
   | 年度资金总额 | 173.00 | 176.96 | ${spent} | 10 | 39.88% | 3.99
   | 其中：当年财政拨款 | 173.00 | 151.12 | 44.74 | — | 29.61% | —
   | 上年结转资金 | 0.00 | 25.84 | 25.84 | / | 100.00% | /
   | 其他资金 | | | | — | | —`;

describe("部门整体支出绩效自评表 (H2)", () => {
  it("is read with its grid, the amounts behind their labels and the indicators", () => {
    expect(figures(table("2020年度部门整体支出绩效自评表", H2))).toEqual([
      "H2.funds.budget C4",
      "H2.funds.fullBudget D4",
      "H2.funds.actual E4",
      "H2.funds.points F4",
      "H2.funds.rate G4",
      "H2.funds.score H4",
      "H2.byIncome.general B6",
      "H2.byNature.basic E6",
      "H2.byNature.project E7",
      "演练场次: indicator.H2.points G12",
      "演练场次: indicator.H2.score H12",
      "事故起数: indicator.H2.points G13",
      "事故起数: indicator.H2.score H13",
      "群众满意度: indicator.H2.points G14",
      "群众满意度: indicator.H2.score H14",
      "H2.totalPoints G15",
      "H2.totalScore H15",
    ]);
  });

  it("takes its unit from the heading of the grid, and the amounts from a cell on the right or from lines of one cell", () => {
    const sheet = table(
      "部门整体支出绩效自评表",
      `年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数
       | 年度资金总额 | 560.00 | 600.00 | 568.51
       | 其中：一般公共预算： | 568.51 | 其中：基本支出： | 433.33
       | 其他资金： | | 项目支出： | 135.18 万元`,
    );
    expect(recogniseTables(sheet, FORMS).map((t) => [t.form.id, t.unit])).toEqual([["H2", "万元"]]);
    expect(amounts(sheet)).toMatchObject({
      "H2.byIncome.general": "568.51",
      "H2.byNature.basic": "433.33",
      "H2.byNature.project": "135.18",
    });
    expect(Object.keys(amounts(sheet))).not.toContain("H2.byIncome.other");
    const lines = { row: 4, column: 2, value: "按支出性质分：\n其中：基本支出：433.33\n项目支出：135.18" };
    const inOneCell = table(
      "部门整体支出绩效自评表",
      `年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数
       | 年度资金总额 | 560.00 | 600.00 | 568.51`,
    );
    expect(amounts({ ...inOneCell, cells: [...inOneCell.cells, lines] })).toMatchObject({
      "H2.byNature.basic": "433.33",
      "H2.byNature.project": "135.18",
    });
  });

  it("reads the same lines under the headings where they are filled in for every column", () => {
    const sheet = table(
      "部门整体支出绩效自评表",
      `部门整体支出（万元） | | 年初预算数 | 全年预算数 | 全年执行数
       | 年度资金总额 | 560.00 | 600.00 | 568.51
       | 其中：基本支出 | 430.00 | 440.00 | 433.33
       | 项目支出 | 130.00 | 160.00 | 135.18`,
    );
    expect(amounts(sheet)).toMatchObject({ "H2.byNature.basic.budget": "430", "H2.byNature.project.actual": "135.18" });
  });
});

describe("项目支出绩效自评表 (H3)", () => {
  it("is an entry of the list H3 named by its project; a dash in 分值 and 得分 is no figure of its own", () => {
    const sheet = table("2020年度项目支出绩效自评表", H3("安全监管专项经费"));
    const name = "安全监管专项经费";
    expect(figures(sheet).filter((f) => !f.includes("points") && !f.includes("score"))).toEqual([
      `${name}: H3.budget C5`,
      `${name}: H3.fullBudget D5`,
      `${name}: H3.actual E5`,
      `${name}: H3.rate G5`,
      `${name}: H3.fiscal.budget C6`,
      `${name}: H3.fiscal.fullBudget D6`,
      `${name}: H3.fiscal.actual E6`,
      `${name}: H3.fiscal.rate G6`,
      `${name}: H3.carried.budget C7`,
      `${name}: H3.carried.fullBudget D7`,
      `${name}: H3.carried.actual E7`,
      `${name}: H3.carried.rate G7`,
    ]);
  });

  it("may stand several times in a workbook, on sheets of its own or below each other under one title or a title each", () => {
    const title = "2020年度项目支出绩效自评表";
    const names = (...sheets: SheetSnapshot[]) =>
      analysed(...sheets)
        .facts.records("H3")
        .map((e) => e.name);
    const [first, second] = [table(title, H3("甲"), "甲"), table(title, H3("乙"), "乙")];
    expect(names(first, second).sort()).toEqual(["乙", "甲"].sort());
    expect(analysed(first, second).findings.filter((f) => f.code === "R-2")).toEqual([]);
    expect(names(table(title, H3("甲") + H3("乙")))).toEqual(["甲", "乙"]);
    const below = {
      ...first,
      cells: [...first.cells, ...second.cells.map((c) => ({ ...c, row: c.row + 12 }))],
    };
    expect(names(below)).toEqual(["甲", "乙"]);
  });

  it.each([
    ["当年财政资金", "上年结转资金", "其他资金", ["H3.fiscal", "H3.carried", "H3.otherFunds"]],
    ["预算内", "专户资金", "其他资金", ["H3.fiscal", "H3.special", "H3.otherFunds"]],
    ["其中：财政资金", "财政专户管理资金", "单位资金", ["H3.fiscal", "H3.special", "H3.unitFunds"]],
    ["其中:中央、省、市补助", "县级资金", "其他资金", ["H3.upper", "H3.local", "H3.otherFunds"]],
  ])("knows the sources of several regions: %s, %s, %s", (a, b, c, keys) => {
    const sheet = table(
      "2023年度项目支出绩效自评表",
      `项目名称 | 甲
       项目资金（万元） | | 年初预算数 | 调整后预算数 | 预算执行数 | 权重 | 预算执行率 | 得分
       | 总额 | 9.00 | 9.00 | 6.00 | 10 | 66.67% | 6.67
       | ${a} | 2.00 | 2.00 | 1.00 | | |
       | ${b} | 3.00 | 3.00 | 2.00 | | |
       | ${c} | 4.00 | 4.00 | 3.00 | | |`,
    );
    expect(amounts(sheet)).toMatchObject(
      Object.fromEntries(
        keys.flatMap((key, i) => [
          [`${key}.budget`, String(i + 2)],
          [`${key}.actual`, String(i + 1)],
        ]),
      ),
    );
  });

  it("names figures of a source that no region is known to print", () => {
    const sheet = table(
      "2023年度项目支出绩效自评表",
      `项目名称 | 甲
       项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
       | 年度资金总额 | 9.00 | 9.00 | 6.00 | 10 | 66.67% | 6.67
       | 扶贫协作资金 | 2.00 | 2.00 | 1.00 | | |`,
    );
    expect(recogniseTables(sheet, FORMS)[0]!.unread).toEqual(["C5", "D5", "E5"]);
  });
});
