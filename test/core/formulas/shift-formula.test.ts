import { shiftFormula } from "../../../src/core/formulas/shift-formula";

describe("shiftFormula", () => {
  it.each([
    ["B3*2+$B$4", "C4*2+$B$4"],
    ["$B3+B$3", "$B4+C$3"],
    ["SUM(A:A,$B:C,1:2,$3:4)", "SUM(B:B,$B:D,2:3,$3:5)"],
    ["支出!B3+'A1 表'!B3", "支出!C4+'A1 表'!C4"],
    ['"A1"&A1', '"A1"&B2'],
    ["LOG10(A1)+Q1_total+A1.x", "LOG10(B2)+Q1_total+A1.x"],
    ["表1[[#This Row],[A1]]+[1]Sheet1!A1", "表1[[#This Row],[A1]]+[1]Sheet1!B2"],
    ["收入A1+ZZZ1", "收入A1+ZZZ1"],
    ["XFD1+A1048576", "#REF!+#REF!"],
  ])("moves the relative references of %s one row down and one column right", (formula, expected) => {
    expect(shiftFormula(formula, 1, 1)).toBe(expected);
  });

  it("moves up and left as well", () => {
    expect(shiftFormula("C3+A3", -1, -1)).toBe("B2+#REF!");
  });
});
