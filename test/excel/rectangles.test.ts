import { addressLists, rectanglesByKey } from "../../src/excel/rectangles";
import { fc } from "../draws";

const grids = fc.array(fc.array(fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }), { maxLength: 7 }), {
  maxLength: 12,
});

describe("rectangles of equal cells", () => {
  it("cover every cell once with its key, and nothing else", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const covered = new Map<string, string>();
        for (const [key, ranges] of rectanglesByKey(grid)) {
          for (const { top, left, bottom, right } of ranges) {
            for (let row = top; row <= bottom; row++) {
              for (let column = left; column <= right; column++) {
                const place = `${row},${column}`;
                expect(covered.has(place)).toBe(false);
                covered.set(place, key);
              }
            }
          }
        }
        const expected = grid.flatMap((row, r) =>
          row.flatMap((key, c) => (key === undefined ? [] : [[`${r + 1},${c + 1}`, key] as const])),
        );
        expect([...covered].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it("join a block to one", () => {
    expect(rectanglesByKey([["a", "a"], ["a", "a"], ["b"]]).get("a")).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
    ]);
  });

  it("go into lists that Excel takes", () => {
    const ranges = Array.from({ length: 3000 }, (_, row) => ({ top: row + 1, bottom: row + 1, left: 1, right: 1 }));
    const lists = addressLists(ranges);
    expect(lists.every((list) => list.length < 8192)).toBe(true);
    expect(lists.join(",").split(",")).toHaveLength(3000);
  });
});
