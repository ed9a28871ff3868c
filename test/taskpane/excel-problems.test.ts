import { excelProblemText } from "../../src/messages/excel-problems";
import { render } from "../../src/messages/render";

describe("the text about a failure of Excel", () => {
  it("asks to end cell editing", () => {
    expect(render(excelProblemText("edit-mode", {}), "zh-CN")).toContain("请先按 Enter 结束单元格编辑，再点“重试”");
  });

  it("names the cell, and leaves out what only programmers need", () => {
    const details = { sheet: "三公经费", cell: "B4", host: "AccessDenied", location: "Range.Values" };
    expect(render(excelProblemText("protected-sheet", details), "zh-CN")).toContain("不能修改（三公经费!B4）。");
  });

  it("quotes Excel where nothing else explains the failure", () => {
    const text = excelProblemText("failed", { message: "An internal error has occurred." });
    expect(render(text, "en-US")).toContain("could not complete this (An internal error has occurred.).");
  });
});
