import { FactStore } from "../../../src/core/facts/store";
import { findCauses } from "../../../src/core/locate/causes";
import { check, figures } from "./sums";

describe("a workbook in which everything is wrong", () => {
  it("is told as one table that does not agree, in a bounded number of steps and without advice for single cells", () => {
    // 40 × 40 figures, every sum of a row and of a column off by an amount of its own.
    const size = 40;
    const names = (i: number, j: number) => `r${i}c${j}`;
    const range = [...Array(size).keys()];
    const text = [
      ...range.flatMap((i) => range.map((j) => `${names(i, j)} ${(1000 + i * 37 + j * 11).toFixed(2)}`)),
      ...range.flatMap((i) => [`rt${i} ${(7 + i * 1313.37).toFixed(2)}`, `ct${i} ${(9 + i * 1717.71).toFixed(2)}`]),
    ].join("\n");
    const facts = figures(text);
    const checks = range.flatMap((i) => [
      check(`${range.map((j) => names(i, j)).join(" + ")} = rt${i}`, facts),
      check(`${range.map((j) => names(j, i)).join(" + ")} = ct${i}`, facts),
    ]);
    const causes = findCauses(checks, new FactStore([...facts.values()]));
    expect(causes.map(({ fault }) => fault?.kind)).toEqual(["table-disagrees"]);
    expect(causes[0]!.checks).toHaveLength(checks.length);
    expect(causes[0]!.suspects).toEqual([]);
  });
});
