import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const department = (budget: string, full: string, actual: string, indicators = "") =>
  table(
    "2020年度部门整体支出绩效自评表",
    `年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
     | 年度资金总额 | ${budget} | ${full} | ${actual} | 10 | |
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    ${indicators}`,
  );

describe("C-22 年初预算数与决算数差异", () => {
  it("tells of more than 20 % either way", () => {
    const analysis = analysed(department("500.00", "600.00", "610.00"));
    expect(told(analysis, "C-22")).toEqual([
      "warning 决算支出 610.00 万元 比年初预算 500.00 万元 多 22.00%，超过 20%，需说明原因。",
    ]);
    expect(cells(analysis, "C-22")).toEqual([["E3", "C3"]]);
    expect(told(analysed(department("500.00", "500.00", "390.00")), "C-22")[0]).toContain("少 22.00%");
  });

  it("is silent at 20 %, without a budget and with a budget of 0", () => {
    expect(severities(analysed(department("500.00", "600.00", "600.00")), "C-22")).toEqual([]);
    expect(severities(analysed(department("500.00", "600.00", "600.01")), "C-22")).toEqual(["warning"]);
    expect(severities(analysed(department("", "600.00", "610.00")), "C-22")).toEqual([]);
    expect(severities(analysed(department("0.00", "600.00", "610.00")), "C-22")).toEqual([]);
  });
});

describe("C-27 预算调整率 of the department", () => {
  it("is the budget of the year against the original one: a note above 10 %, a warning above 30 %", () => {
    expect(told(analysed(department("500.00", "600.00", "600.00")), "C-27")).toEqual([
      "info 部门预算调整率 20.00%（100.00 万元÷年初预算 500.00 万元），高于 10%。",
    ]);
    expect(cells(analysed(department("500.00", "600.00", "600.00")), "C-27")).toEqual([["D3", "C3"]]);
    expect(severities(analysed(department("500.00", "550.00", "550.00")), "C-27")).toEqual([]);
    expect(severities(analysed(department("500.00", "650.01", "600.00")), "C-27")).toEqual(["warning"]);
    expect(severities(analysed(department("500.00", "", "600.00")), "C-27")).toEqual([]);
  });
});

describe("C-24 绩效指标", () => {
  it("names indicators without result, without target, and with targets that are no quantity", () => {
    const analysis = analysed(
      department(
        "500.00",
        "500.00",
        "500.00",
        `| 产出 | 数量 | 演练场次 | 10场 | 17场 | 40 | 40
         | 产出 | 质量 | 培训率 | 100% | | 20 | 20
         | 产出 | 数量 | 宣传场次 | | 15场 | 20 | 20
         | 效益 | 社会 | 安全形势 | 确保持续稳定 | 稳定 | 10 | 10`,
      ),
    );
    expect(told(analysis, "C-24")).toEqual([
      "warning 有目标值而无实际完成值的指标 1 个：「培训率」。",
      "warning 有实际完成值而无目标值的指标 1 个：「宣传场次」。",
      "info 目标值未量化的指标 1 个：「安全形势」。",
    ]);
    expect(cells(analysis, "C-24")).toEqual([["D6"], ["D7"], ["D8"]]);
  });

  it("is silent about indicators with both, and where a vague word comes with a figure", () => {
    const rows = `| 产出 | 数量 | 演练场次 | 确保10场以上 | 17场 | 40 | 40\n| 效益 | 社会 | 制度健全 | 健全 | 健全 | 10 | 10`;
    expect(severities(analysed(department("500.00", "500.00", "500.00", rows)), "C-24")).toEqual([]);
    expect(severities(analysed(department("500.00", "500.00", "500.00")), "C-24")).toEqual([]);
  });
});
