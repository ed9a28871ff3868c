import { amount } from "../../../src/core/amount";
import { sumDifference } from "../../../src/core/formulas/difference";

const sum = (weights: Readonly<Record<string, number>>) =>
  new Map(Object.entries(weights).map(([key, weight]) => [key, amount(weight)]));

describe("the difference of two sums", () => {
  it.each([
    ["nothing where they have the same cells", { A1: 1, A2: 1 }, { A1: 1, A2: 1 }, null],
    ["what one leaves out", { A1: 1 }, { A1: 1, A2: 1 }, { kind: "left-out", keys: ["A2"] }],
    ["what one adds too many", { A1: 1, A2: 1, A3: 1 }, { A1: 1, A2: 1 }, { kind: "added", keys: ["A3"] }],
    ["what one adds twice", { A1: 1, A2: 2 }, { A1: 1, A2: 1 }, { kind: "added", keys: ["A2"] }],
    ["what one subtracts too many", { A1: 1, A2: -1 }, { A1: 1 }, { kind: "added", keys: ["A2"] }],
    ["no fault where cells are left out and added", { A1: 1, A3: 1 }, { A1: 1, A2: 1 }, null],
    ["no fault where the sums have no cell in common", { A3: 1 }, { A1: 1, A2: 1 }, null],
    ["no fault where a cell has another sign", { A1: 1, A2: -1 }, { A1: 1, A2: 1 }, null],
  ])("is %s", (_, actual, expected, found) => {
    expect(sumDifference(sum(actual as Record<string, number>), sum(expected as Record<string, number>))).toEqual(
      found,
    );
  });
});
