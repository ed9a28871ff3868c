import { amount } from "../../../src/core/amount";
import { progressBar } from "../../../src/core/sheets/formulas/progress-bar";
import { fc } from "../../draws";

/** A rate in hundredths of a percent, as the sheets round them. */
const bar = (basisPoints: number) =>
  progressBar({ address: "K9", value: amount((basisPoints / 10_000).toFixed(4)) }).text!;

describe("a bar of progress", () => {
  it.each([
    [0, "░░░░░░░░░░"],
    [4024, "████░░░░░░"],
    [9999, "█████████░"],
    [10_000, "██████████"],
    // More was spent than there was.
    [15_000, "██████████"],
    [-500, "░░░░░░░░░░"],
  ])("of %d hundredths of a percent is %s", (basisPoints, shown) => {
    expect(bar(basisPoints)).toBe(shown);
  });

  it("always has ten blocks, as many of them full as there are full tenths", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (basisPoints) => {
        const shown = bar(basisPoints);
        const full = shown.split("█").length - 1;
        return [...shown].length === 10 && full === Math.min(10, Math.floor(basisPoints / 1000));
      }),
    );
  });

  it("shows nothing without a rate, live or not", () => {
    expect(progressBar({ address: "K9", value: null })).toMatchObject({
      text: "",
      formula: expect.stringContaining("ISNUMBER(K9)"),
    });
  });
});
