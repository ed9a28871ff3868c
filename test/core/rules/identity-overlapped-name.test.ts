import { isCutOrOverlapped } from "../../../src/core/rules/identity/overlapped-name";

const PENSION = "机关事业单位基本养老保险缴费支出";
const ANNUITY = "机关事业单位职业年金缴费支出";

describe("a subject's name that a conversion from a printed page spoilt", () => {
  it("may be cut off at its end", () => {
    expect(isCutOrOverlapped(PENSION, "机关事业单位基本养老保")).toBe(true);
    expect(isCutOrOverlapped(PENSION, "机关事业")).toBe(false);
  });

  it("may have the end of the name above in between", () => {
    expect(isCutOrOverlapped(ANNUITY, "险机缴关费事支业出单位职业年金缴")).toBe(true);
    expect(isCutOrOverlapped("抚恤", "出抚恤")).toBe(true);
  });

  it("is none with a slip of the pen, and none that is another subject's", () => {
    expect(isCutOrOverlapped("行政运行", "行政运作")).toBe(false);
    expect(isCutOrOverlapped("行政单位医疗", "事业单位医疗")).toBe(false);
    expect(isCutOrOverlapped("社会保障和就业支出", "其他社会保障和就业支出")).toBe(false);
  });
});
