import { unfolded } from "../../../src/core/findings/folding/unfolded";
import { absolute, divide, toText, yuanPer } from "../../../src/core/amount";
import type { Analysis } from "../../../src/core/analyse";
import type { Check } from "../../../src/core/check/check";
import { factsOf } from "../../../src/core/check/check";
import { COMPLIANCE } from "../../../src/core/compliance";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { RULES } from "../../../src/core/rules";
import { NOTE_PAGES, RULE_PAGES } from "../../rules-pages";
import { COMPLIANCE_PAGES } from "../../rules-pages/compliance/compliance";
import { inChinese, inEnglish, slipsOf, wrongSheets } from "../../rules-pages/example";
import type { RulePage } from "../../rules-pages/page";
import { NOTES } from "../../rules-pages/reading/notes";
import { isTrue } from "../../rules-pages/sums";
import { analysed, checksOf } from "../support";

/** Lines that say that a whole family of tables is missing: they are never judged, so they have no example. */
const FAMILY_LINES = ["D01", "D02-D05", "X", "B", "H2", "H3"];
/** Notes on settings: no table makes them appear. */
const OF_SETTINGS = ["R-15"];

/** Rules of codes and names, whose checks name the figures beside them. */
const OF_CODES = ["D02-3", "D02-4", "D03-3", "D05-3", "D06-5", "D08-4", "D09-4", "B-14"];

/** The analysis of tables that hold; pages of one family share them. */
function inOrder(sheets: readonly SheetSnapshot[]): Analysis {
  const known = done.find(([of]) => of.length === sheets.length && of.every((sheet, i) => sheet === sheets[i]));
  if (known) return known[1];
  const analysis = analysed(...sheets);
  done.push([sheets, analysis]);
  return analysis;
}
const done: [readonly SheetSnapshot[], Analysis][] = [];

const ALL: readonly RulePage[] = [...RULE_PAGES, ...COMPLIANCE_PAGES, ...NOTE_PAGES];

describe("the page of a rule", () => {
  const ids = (pages: readonly { readonly id: string }[]) => pages.map(({ id }) => id).sort();

  it("is there for every rule, check and note, once, and for nothing else", () => {
    expect(ids(RULE_PAGES)).toEqual(ids(RULES));
    expect(ids(COMPLIANCE_PAGES)).toEqual(ids(COMPLIANCE));
    expect(ids(NOTE_PAGES)).toEqual(ids(NOTES));
  });

  it("has an example, but for the lines that speak of missing tables and the notes on settings", () => {
    expect(ids(ALL.filter(({ example }) => example === null))).toEqual([...FAMILY_LINES, ...OF_SETTINGS].sort());
  });

  it("says in both languages why, where and what to do", () => {
    for (const { id, why, where, todo } of ALL)
      for (const said of [why, where, todo]) expect([id, said.zh.length * said.en.length > 0]).toEqual([id, true]);
  });
});

describe.each(RULE_PAGES.filter(({ example }) => example !== null))(
  "$id: the example on its page",
  ({ id, example }) => {
    const { sheets, difference } = example!;
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
  },
);

describe.each([...COMPLIANCE_PAGES, ...NOTE_PAGES].filter(({ example }) => example !== null))(
  "$id: the example on its page",
  ({ id, example }) => {
    const codes = (analysis: Analysis) => analysis.findings.map((f) => f.code);

    it("gives no such finding, and no error, where all is well", () => {
      const right = inOrder(example!.sheets);
      expect(codes(right)).not.toContain(id);
      expect(right.findings.filter((f) => f.severity === "error").map((f) => f.code)).toEqual([]);
    });

    it("gives the finding where it is not", () => {
      // It may stand under the finding that is its cause.
      const found = unfolded(analysed(...wrongSheets(example!)).findings);
      expect(found.map(({ code }) => code)).toContain(id);
    });
  },
);

describe("a sum written on a page", () => {
  it.each(ALL.filter(({ example }) => example !== null))("is true: $id", ({ example }) => {
    for (const said of [example!.holds, example!.fails])
      for (const written of [inChinese(said), inEnglish(said)]) expect([written, isTrue(written)]).not.toContain(false);
  });

  it.each([
    ["451.35 + 84.85 = 536.20 ≠ 532.60", true],
    ["451.35 + 84.85 = 536.21", false],
    ["(10.35 − 8.60) ÷ 8.60 = 20.35%", true],
    ["(10.35 − 8.60) ÷ 8.60 = 20.34%", false],
    ["37.50 > 6.30 + 42.00 = 48.30", false],
    ["30201 办公费", null],
  ])("is read: %s", (written, expected) => {
    expect(isTrue(written)).toBe(expected);
  });
});

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
