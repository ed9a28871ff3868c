import { slipBetween } from "../../../src/core/locate/slip";

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
  ])("%s for %s is %s", (written, right, slip) => {
    expect(slipBetween(written, right)).toBe(slip);
  });
});
