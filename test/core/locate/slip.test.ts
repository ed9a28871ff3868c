import { slipBetween, slipOfTyping, SLIPS, UNLIKELINESS } from "../../../src/core/locate/slip";

describe("the slip that turned the right figure into the written one", () => {
  it.each([
    ["1.00", "16.00", "digit-omitted"],
    ["1066.51", "10661.51", "digit-omitted"],
    ["182.12", "167.12", "other"],
    ["151.12", "151.72", "digit-replaced"],
    ["151.12", "115.12", "digits-transposed"],
    ["7.00", "-7.00", "sign"],
    ["70.58", "7.06", "other"],
    ["705.80", "70.58", "decimal-point"],
    ["66400.00", "6.64", "unit"],
    ["155.12", "15.12", "digit-added"],
    ["0.00", "5.00", "typed-nil"],
    ["5.00", "0.00", "should-be-nil"],
    ["12345.67", "1.23", "unit"],
    ["1.23", "12345.67", "unit"],
    ["6.64", "66400.00", "unit"],
    // 12,345.67 元 is 1.23 万元 and not 1.24; below 10,000 元 any two figures could pass for it.
    ["12345.67", "1.24", "other"],
    ["9999.99", "1.00", "other"],
    ["7.00", "7.00", "other"],
    // With the other sign as well it is no single slip.
    ["-5.00", "15.00", "other"],
    ["5.00", "-15.00", "other"],
    ["0.05", "0.55", "digit-replaced"],
    ["0.50", "10.50", "digit-omitted"],
    ["10.50", "0.50", "digit-added"],
    ["0.0123", "0.1123", "digit-omitted"],
    ["0.1123", "0.0123", "digit-added"],
    ["0.0050", "0.5000", "decimal-point"],
    ["0.5000", "0.0050", "decimal-point"],
    // Interchanged, but not side by side; side by side, but not interchanged; and a third digit besides.
    ["1531.20", "1231.50", "other"],
    ["156.00", "143.00", "other"],
    ["156.00", "145.00", "other"],
    ["156.00", "164.00", "other"],
    ["2134.00", "1235.00", "other"],
  ])("%s for %s is %s", (written, right, slip) => {
    expect(slipBetween(written, right)).toBe(slip);
  });
});

describe("the slip as people type a figure", () => {
  it.each([
    // Nobody types the zeros at the end: 6.6 lacks a digit of 6.96, though 6.60 has two others.
    ["other", "6.6", "6.96", "digit-omitted"],
    ["digit-added", "2511.89", "251.89", "digit-doubled"],
    ["digit-added", "2571.89", "251.89", "digit-added"],
    // A figure without a point has none to move.
    ["decimal-point", "1", "10", "digit-omitted"],
    ["decimal-point", "80", "8", "digit-added"],
    ["decimal-point", "1525.76", "15257.6", "decimal-point"],
    ["digits-transposed", "51", "15", "digits-transposed"],
    ["other", "24800000.09", "24800000", "other"],
  ] as const)("%s, %s for %s, is %s", (slip, written, right, typed) => {
    expect(slipOfTyping(slip, written, right)).toBe(typed);
  });
});

describe("every slip", () => {
  it("has a name in both languages, and a likelihood", () => {
    for (const { zh, en } of Object.values(SLIPS)) {
      expect(zh).toMatch(/^[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[a-z元]/);
    }
    expect(Object.keys(UNLIKELINESS).sort()).toEqual(Object.keys(SLIPS).sort());
    expect(new Set(Object.values(SLIPS).map(({ zh }) => zh)).size).toBe(Object.keys(SLIPS).length);
  });
});
