import * as excel from "../../src/excel/identity";
import * as files from "../../src/files/identity";
import { identityName } from "../../src/files/identity-names";

describe("our additions", () => {
  it("carry the same marks of identity in Excel and in files", () => {
    expect(excel.SHEET_PROPERTY).toBe(files.SHEET_PROPERTY);
    expect(excel.MARK_FORMULA).toBe(`=${files.MARK_FORMULA}`);
    expect(excel.COMMENT_SIGNATURE).toContain(files.NOTE_AUTHOR);
    for (const id of ["checks", "project-funds"]) {
      expect(excel.identityName(id)).toBe(identityName(id));
      expect(excel.idOfName(identityName(id))).toBe(id);
    }
  });

  it.each([
    ["=指标!$A$1", "指标"],
    ["='项目 资金''收支'!$A$1", "项目 资金'收支"],
    ["=指标!$B$1", undefined],
    ["=#REF!$A$1", "#REF"],
    ["=SUM(指标!$A$1)", undefined],
  ])("%s leads into %s", (formula, sheet) => {
    expect(excel.sheetOfFormula(formula)).toBe(sheet);
  });

  it("know a rule of ours however Excel writes it", () => {
    expect(excel.isMarkFormula('=N("gouji") = 0')).toBe(true);
    expect(excel.isMarkFormula('=N("other")=0')).toBe(false);
  });
});
