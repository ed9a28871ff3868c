import { fingerprint, skeleton } from "../../../src/core/formulas/fingerprint";
import { readFormula } from "../../../src/core/formulas/read-formula";

describe("a formula as written", () => {
  it.each([
    ["[1]收入!C9", ["[1]收入"]],
    ["'C:\\2024 决算\\[决算.xlsx]收入 表'!$C$9*2", ["'C:\\2024 决算\\[决算.xlsx]收入 表'"]],
    ["SUM([决算.xlsx]收入!C2:C9)", ["[决算.xlsx]收入"]],
    ["'D:\\表\\决算.xlsx'!合计", ["'D:\\表\\决算.xlsx'"]],
    ["[2]!合计", ["[2]"]],
    ["收入!C9+'收 入'!C9", []],
    ['"[1]收入!C9"&A1', []],
    ["表1[本年收入]+收入!C9", []],
    ["SUM(表1[[#This Row],[本年收入]:[上年结转]],收入!C9)", []],
  ])("names the other workbooks that %s refers to", (formula, external) => {
    expect(readFormula(formula).external).toEqual(external);
  });

  it.each([
    ["[@本年收入]-[@本年支出]", true],
    ["SUM(表1[本年收入])", true],
    ["[1]收入!C9", false],
    ["'[决算.xlsx]收入'!C9", false],
    ['"[本年]"&A1', false],
    ["'收[入'!C9", false],
  ])("says whether %s names columns of an Excel table", (formula, structured) => {
    expect(readFormula(formula).structured).toBe(structured);
  });

  it("is a guarded sum only where it is empty for the cells that it adds", () => {
    expect(readFormula('IF(COUNT(C3:C6)=0,"",SUM(C3:C6))')).toMatchObject({ guarded: true });
    expect(readFormula('IF(COUNT(C3:C6)=0,"",SUM(C3:C7))')).toMatchObject({ guarded: false, expression: null });
    expect(readFormula("SUM(C3:C6)")).toMatchObject({ guarded: false });
  });
});

describe("a formula's fingerprint", () => {
  const at = (row: number, column: number) => ({ sheet: "收入", row, column });

  it("is the same for a copy, wherever it is copied to", () => {
    const own = fingerprint("SUM(C3:C6)-$B$1*D$2+$A7", at(7, 3));
    expect(own).toBe("SUM(R[-4]C[0]:R[-1]C[0])-R1C2*R2C[1]+R[0]C1");
    expect(fingerprint("SUM(E5:E8)-$B$1*F$2+$A9", at(9, 5))).toBe(own);
  });

  it("is another one where the copy was made by hand", () => {
    expect(fingerprint("C3/C10", at(3, 4))).not.toBe(fingerprint("C4/C10", at(4, 4)));
    expect(fingerprint("C3/C$10", at(3, 4))).toBe(fingerprint("C4/C$10", at(4, 4)));
  });

  it("tells sheets apart, however they are quoted, and knows the own one", () => {
    expect(fingerprint("'支出'!C3", at(3, 3))).toBe(fingerprint("支出!C3", at(3, 3)));
    expect(fingerprint("支出!C3", at(3, 3))).not.toBe(fingerprint("C3", at(3, 3)));
    expect(fingerprint("'收入'!C3", at(3, 3))).toBe(fingerprint("C3", at(3, 3)));
  });

  it("without its references is what formulas that refer elsewhere have in common", () => {
    expect(skeleton("SUM(C3:C6)+支出!D4")).toBe(skeleton("SUM(C3:C5)+上年!D4"));
    expect(skeleton("C3+D4")).not.toBe(skeleton("C3-D4"));
  });
});
