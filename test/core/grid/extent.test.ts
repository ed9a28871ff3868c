import { largest, smallest } from "../../../src/core/grid/extent";

describe("the extent of numbers", () => {
  it("is told of more of them than a call takes arguments", () => {
    const rows = Array.from({ length: 1_048_576 }, (_, index) => index + 1);
    expect([smallest(rows), largest(rows)]).toEqual([1, 1_048_576]);
  });

  it("of none is what any number is inside of", () => {
    expect([smallest([]), largest([])]).toEqual([Infinity, -Infinity]);
  });
});
