import { analysed } from "../support";
import type { Content } from "./support";
import { formula, ownCheck, projects, reason, sheet, stating } from "./support";

const NUMBER = formula("项目!D6", 8.64);

/** Verdict and reason of a check of these two sides, in row 2 of 自定义勾稽. */
function told(left: Content, right: Content = NUMBER, ...more: readonly Content[]): string {
  const other = sheet("其他", [
    ["甲", 1, "文字", "3.30", { error: "#DIV/0!" }, formula("A1", null), "—", true],
    ["乙", 2],
  ]);
  const check = ownCheck(analysed(projects(), other, stating(["某", left, right, ...more])), "某");
  return check.verdict === "not-judgeable" ? reason(check) : `${check.verdict} ${reason(check)}`.trim();
}

describe("an own check is not judged, and its reason names sheet and cell, where", () => {
  it("a side is empty", () => {
    expect(told(null)).toBe("左式（自定义勾稽!B2）为空");
    expect(told(NUMBER, null)).toBe("右式（自定义勾稽!C2）为空");
    expect(told(null, null)).toBe("左式（自定义勾稽!B2）为空；右式（自定义勾稽!C2）为空");
  });

  it("the file was written without results, and the formula is more than a plain sum", () => {
    expect(told(formula("ROUND(项目!D4+项目!D5,2)", null))).toBe(
      "左式（自定义勾稽!B2）的公式没有计算结果，请在 Excel 或 WPS 中打开并保存后再核对",
    );
    expect(told(formula("项目!D4+项目!D5", null))).toBe("exact");
  });

  it("the formula refers to a sheet that does not exist", () => {
    expect(told(formula("SUM('旧 表'!D4:D5)", { error: "#REF!" }))).toBe(
      "左式（自定义勾稽!B2）引用的工作表“旧 表”不存在",
    );
  });

  it("the formula comes back to itself, directly or through another cell of the sheet", () => {
    expect(told(formula("B2+1", 0))).toBe("左式（自定义勾稽!B2）循环引用了自身");
    expect(told(formula("SUM(B1:B9)", 0))).toBe("左式（自定义勾稽!B2）循环引用了自身");
    expect(told(formula("C2", 0), formula("自定义勾稽!B2", 0))).toBe(
      "左式（自定义勾稽!B2）循环引用了自身；右式（自定义勾稽!C2）循环引用了自身",
    );
  });

  it("but not where other cells of the sheet go round in a circle of their own", () => {
    const own = {
      ...stating(["某", formula("G2+项目!D6", 8.64), NUMBER, null, null, null, formula("H2", 0), formula("G2", 0)]),
    };
    expect(ownCheck(analysed(projects(), own), "某").verdict).toBe("exact");
  });

  it("a cell that it refers to is an error, or the formula itself comes to one", () => {
    expect(told(formula("其他!B1+其他!E1", { error: "#DIV/0!" }))).toBe("其他!E1 是错误值 #DIV/0!");
    expect(told(formula('VLOOKUP("丙",其他!A1:B2,2,0)', { error: "#N/A" }))).toBe(
      "左式（自定义勾稽!B2）的结果是错误值 #N/A",
    );
    expect(told(formula('VLOOKUP("丙",其他!A1:E2,5,0)', { error: "#DIV/0!" }))).toBe("其他!E1 是错误值 #DIV/0!");
    expect(told(formula("#REF!+项目!D4", { error: "#REF!" }))).toBe("左式（自定义勾稽!B2）的结果是错误值 #REF!");
  });

  it("text stands where a number is needed", () => {
    expect(told(formula("其他!B1+其他!C1", { error: "#VALUE!" }))).toBe("其他!C1 的内容“文字”是文本，不是数字");
    expect(told(formula("其他!B1+其他!G1", { error: "#VALUE!" }))).toBe("其他!G1 的内容“—”是文本，不是数字");
    expect(told("8.64")).toBe("左式（自定义勾稽!B2）的内容“8.64”不是数字");
    expect(told("=项目!D4+项目!D5")).toBe(
      "左式（自定义勾稽!B2）的内容“=项目!D4+项目!D5”不是数字；公式若显示为文本，请把单元格格式改为常规后重新输入",
    );
    expect(told(formula('项目!A4&"x"', "甲x"))).toBe("左式（自定义勾稽!B2）的内容“甲x”不是数字");
  });

  it("a number typed as text is left out by SUM, which nobody would see", () => {
    expect(told(formula("SUM(其他!B1:D1)", 1))).toBe(
      "其他!D1 的“3.30”是文本型数字，Excel 的 SUM 不计入，请改为数值后再核对",
    );
    // Outside SUM Excel takes it for the number.
    expect(told(formula("其他!D1", 3.3), 3.3)).toBe("exact");
  });

  it("a formula that it refers to was not computed", () => {
    expect(told(formula("其他!B1+其他!F1", 1))).toBe("其他!F1 的公式没有计算结果");
  });

  it("the stored result is not what the cells come to now", () => {
    expect(told(formula("项目!D4+项目!D5", 8.46))).toBe(
      "左式（自定义勾稽!B2）保存的结果 8.46 与所引单元格现在的计算结果 8.64 不一致，请重新计算并保存后再核对",
    );
  });

  it("the tolerance is no number", () => {
    expect(told(NUMBER, NUMBER, "少许")).toBe("允许误差（自定义勾稽!D2）不是不小于0的数");
    expect(told(NUMBER, NUMBER, -0.01)).toBe("允许误差（自定义勾稽!D2）不是不小于0的数");
    expect(told(NUMBER, NUMBER, "—")).toBe("exact");
  });

  it("with the remark after the reason", () => {
    expect(told(null, NUMBER, null, "警告", "另附说明")).toBe("左式（自定义勾稽!B2）为空；说明：另附说明");
  });
});

it("what SUM passes over stands in nobody's way", () => {
  expect(told(formula("SUM(其他!A1:C1,其他!G1:H1)", 1), 1)).toBe("exact");
});
