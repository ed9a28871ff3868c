import { ChangedSums } from "../../../src/core/locate/changed-sums";
import { Budget, changesOf, setsOf } from "../../../src/core/locate/search";
import { System } from "../../../src/core/locate/system";
import { check, figures } from "./sums";

/** The sums of some figures, with their cells by name; amounts are whole 分. */
function sums(text: string, ...equations: readonly string[]) {
  return sumsOf(figures(text), equations);
}

function sumsOf(facts: ReturnType<typeof figures>, equations: readonly string[]) {
  const system = new System(equations.map((equation) => check(equation, facts)));
  return {
    rows: system.rows,
    cell: (name: string) => system.cell(facts.get(name)!)!,
    violated: system.rows.filter((row) => row.violated),
  };
}
const NOTHING = new ChangedSums();
const everySumCounts = () => false;

describe("a budget of steps", () => {
  it("is spent step by step, and says when it is", () => {
    const budget = new Budget(2);
    expect([budget.spend(), budget.isSpent, budget.spend(), budget.isSpent, budget.spend()]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it("is shared in equal parts of what is left, so that what one does not use the next may", () => {
    const whole = new Budget(10);
    const steps = (of: Budget) => {
      let count = 0;
      while (of.spend()) count++;
      return count;
    };
    const first = whole.share(2);
    first.spend();
    // 1 of its 5 used: the next of two has 9 ÷ 2, rounded up, and the last what it leaves.
    expect([steps(whole.share(2)), steps(whole.share(1)), whole.isSpent]).toEqual([5, 4, true]);
  });
});

describe("the changes of a cell that may mend a sum", () => {
  it("are what each of its sums lacks", () => {
    // 10 + 5 is 5 short of 20, and 10 + 6 is 7 short of 23.
    const { cell, rows } = sums("a 10.00\n b 5.00\n t 20.00\n c 6.00\n u 23.00", "a + b = t", "a + c = u");
    expect(changesOf(cell("a"), rows, NOTHING)).toEqual([500n, 700n]);
    expect(changesOf(cell("t"), rows, NOTHING)).toEqual([-500n]);
  });

  it("are one for sums that lack the same", () => {
    const { cell, rows } = sums("a 10.00\n b 5.00\n t 20.00\n c 6.00\n u 21.00", "a + b = t", "a + c = u");
    expect(changesOf(cell("a"), rows, NOTHING)).toEqual([500n]);
  });

  it("make rounded sums hold together where one change can, if not to the last digit", () => {
    // In thousandths: short by 5,000 ± 15 and by 5,010 ± 15, so that any change from 4,995 to 5,015 does for both.
    const facts = figures("a 10.00\n b 5.00\n t 20.00\n c 6.00\n u 21.01", true);
    const { cell, rows } = sumsOf(facts, ["a + b = t", "a + c = u"]);
    const changes = changesOf(cell("a"), rows, NOTHING);
    expect(changes.length).toBeGreaterThan(0);
    for (const by of changes) expect(by >= 4995n && by <= 5015n).toBe(true);
  });

  it("leave out sums that are not to be mended, and what other changes have mended", () => {
    const { cell, rows } = sums("a 10.00\n b 5.00\n t 20.00\n c 6.00\n u 23.00", "a + b = t", "a + c = u");
    expect(changesOf(cell("a"), [rows[1]!], NOTHING)).toEqual([700n]);
    expect(changesOf(cell("a"), rows, NOTHING.with({ cell: cell("b"), by: 500n }))).toEqual([700n]);
  });
});

describe("the smallest sets of cells", () => {
  it("of one are the cells that stand in every sum that fails, and break none that holds", () => {
    // t is 5 too large; a and b stand in one of the two sums only, and t2 would have to be 20.
    const { violated } = sums("a 10.00\n b 5.00\n t 20.00\n t2 15.00", "a + b = t", "t = t2");
    const found = setsOf(violated, 1, new Budget(100), everySumCounts, NOTHING);
    expect(found.map(({ last, span }) => [last.key, span])).toEqual([["表!t", { low: -500n, high: -500n }]]);
  });

  it("of one are none where the change would break a sum that holds, unless that sum may break", () => {
    // Each of a, b and t is confirmed by a figure of its own.
    const { violated, cell } = sums(
      "a 10.00\n b 5.00\n t 20.00\n x 10.00\n y 5.00\n z 20.00",
      "a + b = t",
      "a = x",
      "b = y",
      "t = z",
    );
    expect(setsOf(violated, 1, new Budget(100), everySumCounts, NOTHING)).toEqual([]);
    const second = cell("a").rows.find(({ row }) => row.check.id === "a = x")!.row;
    const found = setsOf(violated, 1, new Budget(100), (row) => row === second, NOTHING);
    expect(found.map(({ last }) => last.key)).toEqual(["表!a"]);
  });

  it("of two change both cells where each is confirmed by a sum of its own", () => {
    // 59 + 78 = 137, not 120; 50 and 70 stand elsewhere.
    const { violated } = sums(
      "a 59.00\n b 78.00\n t 120.00\n x 50.00\n y 70.00\n t2 120.00",
      "a + b = t",
      "a = x",
      "b = y",
      "t = t2",
    );
    const found = setsOf(violated, 2, new Budget(1000), everySumCounts, NOTHING);
    expect(
      found.map(({ shifts, last, span }) => [...shifts.map(({ cell, by }) => [cell.key, by]), [last.key, span.low]]),
    ).toEqual([
      [
        ["表!a", -900n],
        ["表!b", -800n],
      ],
    ]);
  });

  it("are searched for until the budget is spent", () => {
    const { violated } = sums("a 10.00\n b 5.00\n t 20.00", "a + b = t");
    expect(setsOf(violated, 1, new Budget(100), everySumCounts, NOTHING)).toHaveLength(3);
    expect(setsOf(violated, 1, new Budget(2), everySumCounts, NOTHING)).toHaveLength(2);
  });
});
