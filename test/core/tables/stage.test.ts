import { FORMS } from "../../../src/core/forms";
import { stageNamed } from "../../../src/core/tables/stage";
import { stageOfWorkbook } from "../../../src/core/tables/stage-of-workbook";
import { analysed, table } from "../support";

const SUMMARY = table(
  "部门收支总表",
  `单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款 | 80.00 | 一、教育支出 | 80.00
  收入总计 | 80.00 | 支出总计 | 80.00`,
);
const LIST = table(
  "部门支出总表",
  `单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  205 | 教育支出 | 80.00 | 50.00 | 30.00
  合计 | | 80.00 | 50.00 | 30.00`,
);
const BASIC = table(
  "财政拨款基本支出表",
  `单位：万元
  经济分类科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
  合计 | | 50.00 | 40.00 | 10.00
  301 | 工资福利支出 | 40.00 | 40.00 |
  302 | 商品和服务支出 | 10.00 | | 10.00`,
);
const THREE_PUBLIC = table(
  "“三公”经费支出表",
  `单位：万元
  合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
  3.00 | 0.00 | 2.00 | 1.00`,
);

const ids = (...sheets: Parameters<typeof analysed>) =>
  analysed(...sheets).tables.map(({ table: { form } }) => form.id);

describe("whether a table is of the budget or of the final accounts", () => {
  it("a title says by 决算 or 预算; in 一般公共预算 that word names the money", () => {
    expect(stageNamed("一般公共预算财政拨款支出决算表")).toBe("final");
    expect(stageNamed("部门收支预算总表")).toBe("budget");
    expect(stageNamed("一般公共预算财政拨款支出表")).toBeNull();
  });

  it("a workbook is of the stage that its sheets say, two at least and three times as many as say the other", () => {
    expect(stageOfWorkbook([SUMMARY, LIST], FORMS)).toBe("budget");
    expect(stageOfWorkbook([SUMMARY], FORMS)).toBeNull();
    const final = table("收入支出决算总表", "单位：万元");
    expect(stageOfWorkbook([SUMMARY, LIST, final], FORMS)).toBeNull();
    expect(stageOfWorkbook([final, table("支出决算表", "单位：万元")], FORMS)).toBe("final");
  });

  it("a table that says nothing of it is of the same stage as its workbook (江苏 2023 公开06表)", () => {
    expect(ids(BASIC)).toEqual(["D06"]);
    expect(ids(SUMMARY, LIST, BASIC)).toEqual(["B1", "B3"]);
    expect(analysed(SUMMARY, LIST, BASIC).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("a table that states the other stage keeps it", () => {
    const final = {
      ...BASIC,
      cells: BASIC.cells.map((c) => (c.row === 1 ? { ...c, value: "财政拨款基本支出决算表" } : c)),
    };
    expect(ids(SUMMARY, LIST, final)).toEqual(["B1", "B3", "D06"]);
  });

  it("“三公”经费支出表 without any amount of a stage is of the budget in a budget", () => {
    expect(ids(SUMMARY, LIST, THREE_PUBLIC)).toEqual(["B1", "B3", "B9"]);
  });
});
