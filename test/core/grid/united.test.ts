import { united } from "../../../src/core/grid/united";

describe("two ascending lists of numbers united", () => {
  it.each([
    [[], [2, 5], [2, 5]],
    [[1, 3], [], [1, 3]],
    [
      [1, 3, 7],
      [2, 3, 9],
      [1, 2, 3, 7, 9],
    ],
    [
      [4, 5],
      [1, 2, 3],
      [1, 2, 3, 4, 5],
    ],
  ])("%j and %j are %j", (a, b, all) => {
    expect(united(a, b)).toEqual(all);
  });
});
