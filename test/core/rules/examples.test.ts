import { absolute, divide, toText, yuanPer } from "../../../src/core/amount";
import type { Analysis } from "../../../src/core/analyse";
import type { Check } from "../../../src/core/check/check";
import { factsOf } from "../../../src/core/check/check";
import { RULES } from "../../../src/core/rules";
import { RULE_PAGES } from "../../rules-pages";
import { inChinese, inEnglish, slipsOf, wrongSheets } from "../../rules-pages/example";
import { isTrue } from "../../rules-pages/sums";
import { analysed, checksOf } from "../support";

/** Lines that say that a whole family of tables is missing: they are never judged, so they have no example. */
const FAMILY_LINES = ["D01", "D02-D05", "X", "B", "H2", "H3"];

/** Rules of codes and names, whose checks name the figures beside them. */
const OF_CODES = ["D02-3", "D02-4", "D03-3", "D05-3", "D06-5"];

describe("the page of a rule", () => {
  it("is there for every rule, once, and for nothing else", () => {
    expect(RULE_PAGES.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it("has an example, but for the lines that speak of missing tables", () => {
    expect(
      RULE_PAGES.filter(({ example }) => example === null)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...FAMILY_LINES].sort());
  });

  it("says in both languages why, where and what to do", () => {
    for (const { id, why, where, todo } of RULE_PAGES)
      for (const said of [why, where, todo]) expect([id, said.zh.length * said.en.length > 0]).toEqual([id, true]);
  });
});

describe.each(RULE_PAGES.filter(({ example }) => example !== null))(
  "$id: the example on its page",
  ({ id, example }) => {
    const { sheets, holds, fails, difference } = example!;
    const right = analysed(...sheets);
    const wrong = analysed(...wrongSheets(example!));
    const failing = checksOf(wrong, id).filter((c) => c.verdict === "inconsistent");

    it("holds, and nothing else in its tables is an error", () => {
      const verdicts = checksOf(right, id).map((c) => c.verdict);
      expect(verdicts).toContain("exact");
      expect(verdicts).not.toContain("inconsistent");
      expect(verdicts).not.toContain("within-rounding");
      expect(right.findings.filter((f) => f.severity === "error").map((f) => f.code)).toEqual([]);
    });

    it("does not hold with the wrong figure, by the difference written, and the finding is told", () => {
      expect(failing.length).toBeGreaterThan(0);
      if (difference !== undefined) expect(failing.map(off)).toContain(plain(difference));
      expect(toldOf(wrong, failing)).toBe(true);
    });

    it("is about the cells typed wrong, or for codes and names about their rows", () => {
      const of = (address: string) => (OF_CODES.includes(id) ? address.replace(/[A-Z]+/, "") : address);
      const cells = failing.flatMap((c) => factsOf(c).map(({ cell }) => `${cell.sheet}!${of(cell.address)}`));
      for (const { sheet, cell } of slipsOf(example!)) expect(cells).toContain(`${sheet.name}!${of(cell)}`);
    });

    it("has sums that are true", () => {
      for (const said of [holds, fails])
        for (const written of [inChinese(said), inEnglish(said)])
          expect([written, isTrue(written)]).not.toContain(false);
    });
  },
);

/** How far a check is off, in the unit of its table. */
function off(check: Check): string {
  const unit = check.measure === "money" ? yuanPer(check.unit) : yuanPer("元");
  return toText(divide(absolute(check.residual!), unit)!);
}

function plain(difference: string): string {
  return difference.includes(".") ? difference.replace(/\.?0+$/, "") : difference;
}

function toldOf(analysis: Analysis, failing: readonly Check[]): boolean {
  return analysis.findings.some((f) => failing.some(({ id }) => f.checks.includes(id)));
}
