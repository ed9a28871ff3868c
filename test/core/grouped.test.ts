import { groupedBy } from "../../src/core/grouped";

describe("items under their keys", () => {
  it("keep the order in which keys and items come", () => {
    const groups = groupedBy(["b1", "a1", "b2", "a2", "b3"], (item) => item[0]!);
    expect([...groups]).toEqual([
      ["b", ["b1", "b2", "b3"]],
      ["a", ["a1", "a2"]],
    ]);
  });

  it("are told apart by a key of nothing too", () => {
    expect([...groupedBy([1, null, 2], (item) => (item === null ? null : "number"))]).toEqual([
      ["number", [1, 2]],
      [null, [null]],
    ]);
  });
});
