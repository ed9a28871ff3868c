import type { Check } from "../../../src/core/check/check";
import type { Explanation } from "../../../src/core/locate/explanation";
import { ranked } from "../../../src/core/locate/rank";
import type { Row } from "../../../src/core/locate/system";
import { figures } from "./sums";

const [fact] = figures("a 1.00").values();
const row = (id: string) => ({ check: { id } as Check }) as Row;

/** An explanation by name that makes so many sums hold. */
const explanation = (name: string, closes: number, unlikeliness: number): Explanation => ({
  slip: "other",
  changes: [{ fact: { ...fact!, key: name }, proposed: fact!.value }],
  shifts: [],
  closes: Array.from({ length: closes }, (_, i) => row(`${name}${i}`)),
  mends: [],
  unlikeliness,
});
const places = (...explanations: Explanation[]) => ranked(explanations).map((each) => `${each.rank} ${each.fact.key}`);

describe("explanations of the same sums", () => {
  it("come with those first that make more sums hold, then with the likelier", () => {
    expect(
      places(explanation("a", 1, 2), explanation("b", 2, 9), explanation("c", 1, 0), explanation("d", 2, 5)),
    ).toEqual(["1 d", "2 b", "3 c", "4 a"]);
  });

  it("share a rank where one is less than e times as probable as the other, and make as many sums hold", () => {
    expect(places(explanation("a", 1, 2), explanation("b", 1, 2.9), explanation("c", 1, 3))).toEqual([
      "1 a",
      "1 b",
      "3 c",
    ]);
    expect(places(explanation("a", 2, 2), explanation("b", 1, 2))).toEqual(["1 a", "2 b"]);
  });

  it("are ten at most", () => {
    const many = Array.from({ length: 12 }, (_, i) => explanation(`e${i}`, 1, 2 * i));
    expect(ranked(many).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("tell the checks that they make hold", () => {
    expect(ranked([explanation("a", 2, 1)])[0]!.closes.map(({ id }) => id)).toEqual(["a0", "a1"]);
  });
});
