import type { Analysis } from "../../src/core/analyse";
import { analyse } from "../../src/core/analyse";
import { toText } from "../../src/core/amount";
import { render } from "../../src/core/text/render";
import { caseOf, ministryCaseOf } from "../conformance/cases";
import { randomFrom } from "../conformance/generator/random";
import { drawKind, mutantOf } from "../conformance/slips/mutant";
import { SLIP_KINDS } from "../conformance/slips/kinds";
import { draws } from "../draws";
import type { Variant } from "./equal-variants";
import { VARIANTS } from "./equal-variants";

/** Errors and warnings, by code: cells have other addresses when they stand elsewhere. */
function alarmsOf({ findings }: Analysis): string[] {
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ code, text }) => `${code} ${render(text, "en-US")}`);
}

/** What a workbook is told only because one of its tables is laid out otherwise, with the tables that are lost by it. */
function changed(seed: number, variant: Variant): readonly string[] | null {
  const random = randomFrom(seed);
  const { published } = random.chance(variant === VARIANTS.noResults ? 0 : 30)
    ? ministryCaseOf(random.between(0, 400))
    : caseOf(random.between(0, 400));
  const sheets = published.map(({ sheet }) => sheet);
  const before = analyse({ sheets });
  const laid = variant(random, sheets, before);
  if (!laid) return null;
  const after = analyse({ sheets: laid });
  const known = alarmsOf(before).map((alarm) => alarm.split(" ")[0]);
  // That a unit is taken from the other tables is asked about.
  const expected = variant === VARIANTS.noUnit ? "R-3 " : null;
  const fresh = alarmsOf(after).filter((alarm) => {
    if (expected && alarm.startsWith(expected)) return false;
    const at = known.indexOf(alarm.split(" ")[0]!);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  const formsIn = ({ tables }: Analysis) =>
    new Set(tables.filter(({ use }) => use === "judged").map((t) => t.table.form.id));
  const lost = [...formsIn(before)].filter((form) => !formsIn(after).has(form));
  return [...fresh, ...lost.map((form) => `${form} is not read`)].map((each) => `draw ${seed}: ${each}`);
}

const CASES = [
  ["two of its tables stand side by side on one sheet", VARIANTS.sideBySide],
  ["a unit stands above the title", VARIANTS.unitAboveTitle],
  ["a unit stands below the table", VARIANTS.unitBelowTable],
  ["the headings of the columns state the unit", VARIANTS.unitInHeadings],
  ["the name of the sheet states the unit", VARIANTS.unitInSheetName],
  ["a unit stands on the other sheets only, but for a question about it", VARIANTS.noUnit],
  ["a note stands between title and headings", VARIANTS.noteBelowTitle],
  ["code and name stand in one cell", VARIANTS.codeAndName],
  ["a list goes on on a second sheet that says so", VARIANTS.furtherPage],
  ["a list goes on on a second sheet of the same title", VARIANTS.unmarkedPage],
] as const;

describe("a consistent workbook is told nothing else where", () => {
  it.each([...CASES, ["the totals of a list are formulas without results", VARIANTS.noResults] as const])(
    "%s",
    (_, variant) => {
      const count = draws(20);
      const drawn = Array.from({ length: count }, (__, i) => changed(i, variant)).filter((each) => each !== null);
      expect(drawn.length).toBeGreaterThan(count * 0.3);
      expect(drawn.flat()).toEqual([]);
    },
    1_200_000,
  );
});

/** What is said of figures that disagree: the checks that fail, and the figures that are most likely wrong, wherever they stand. */
function saidOf({ checks, findings }: Analysis): readonly string[] {
  const failing = checks.filter(({ verdict }) => verdict === "inconsistent").map(({ id }) => `fails: ${id}`);
  const first = findings.flatMap((finding) => [finding, ...(finding.folded ?? [])]).flatMap(({ suspects }) => suspects);
  const wrong = first
    .filter(({ rank }) => rank === 1)
    .map(({ fact, proposed }) => `wrong: ${fact.key} ${toText(fact.value)}, ${toText(proposed)}`);
  return [...new Set([...failing, ...wrong])].sort();
}

/** What is said otherwise of a workbook with one slip when one of its tables is laid out otherwise; null where it cannot be. */
function saidOtherwise(seed: number, variant: Variant): readonly string[] | null {
  const random = randomFrom(10_000 + seed);
  const mutant = mutantOf(caseOf(random.between(0, 400)), [drawKind(random, TYPING)], random);
  if (!mutant) return null;
  const { sheets } = mutant.snapshot;
  const before = analyse(mutant.snapshot);
  const laid = variant(random, sheets, before);
  if (!laid) return null;
  const [said, after] = [saidOf(before), saidOf(analyse({ ...mutant.snapshot, sheets: laid }))];
  return [
    ...said.filter((each) => !after.includes(each)).map((each) => `draw ${seed}: no longer ${each}`),
    ...after.filter((each) => !said.includes(each)).map((each) => `draw ${seed}: newly ${each}`),
  ];
}

const TYPING = SLIP_KINDS.filter(({ typing }) => typing);

describe("a workbook with one slip is told the same checks and the same figures where", () => {
  it.each(CASES)(
    "%s",
    (_, variant) => {
      const count = draws(12);
      const drawn = Array.from({ length: count }, (__, i) => saidOtherwise(i, variant)).filter((each) => each !== null);
      expect(drawn.length).toBeGreaterThan(count * 0.3);
      expect(drawn.flat()).toEqual([]);
    },
    1_200_000,
  );
});
