import { blamed, causesOf } from "./sums";

/** What is proposed for the cells of what fails, in figures of two decimals that may be rounded. */
function proposed(figures: string, sums: string): string[] {
  return blamed(causesOf(figures, sums, true)).flat();
}

/** 18.94 + 20.00 is 1.99 more than 36.95, of which rounding explains 0.015. */
const FIGURES = `a 18.94
  b 20.00
  t 36.95`;

describe("of the figures that one failing sum asks for", () => {
  it("is told the one that makes it come out, before one digit that would make it so within rounding", () => {
    // 16.94 + 20.00 = 36.94 would do within rounding, with one digit of a replaced; so would 38.95 for t.
    expect(proposed(FIGURES, "a + b = t")).toEqual([
      "a 18.94→16.95 (other)",
      "b 20.00→18.01 (other)",
      "t 36.95→38.94 (other)",
    ]);
  });

  it("is told the same where the other sums come out to the last place", () => {
    const figures = `${FIGURES}
      c 1.11
      d 2.22
      u 3.33`;
    expect(proposed(figures, "a + b = t\nc + d = u")[0]).toBe("a 18.94→16.95 (other)");
  });

  it("is told the one digit where the other sums come out only within rounding", () => {
    // 1.11 + 2.22 is one hundredth less than 3.34: figures are rounded each by itself.
    const figures = `${FIGURES}
      c 1.11
      d 2.22
      u 3.34`;
    const told = proposed(figures, "a + b = t\nc + d = u");
    expect(told).toContain("a 18.94→16.94 (digit-replaced)");
    expect(told).toContain("t 36.95→38.95 (digit-replaced)");
  });

  it("is told the digit that makes it come out, where there is one", () => {
    // 16.95 is 18.95 with one digit replaced, and makes the sum come out.
    expect(proposed(FIGURES.replace("18.94", "18.95"), "a + b = t")[0]).toBe("a 18.95→16.95 (digit-replaced)");
  });
});

describe("a cell whose correction makes two sums come out", () => {
  it("comes before one whose correction leaves both within rounding", () => {
    // 16.95 for a makes both come out. For t and u no one cell does.
    const figures = `${FIGURES}
      c 3.05
      u 20.00`;
    expect(proposed(figures, "a + b = t\na + c = u")).toEqual(["a 18.94→16.95 (other)"]);
  });
});
