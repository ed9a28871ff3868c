import { analyse } from "../../src/core/analyse";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { disagreeing } from "./by-hand";
import { withCell } from "../core/support";
import { identitiesIn } from "./identities/all";
import { holds } from "./identities/identity";
import { department } from "./generator/department";
import { randomFrom } from "./generator/random";
import { printed } from "./publish/printed";
import { STYLES } from "./publish/style";
import { publishWorkbook, statementOf } from "./publish/workbook";
import type { PublishedForm } from "./publish/workbook";

const FORMS = ["D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09"] as const;
/** A department with every fund, and enough of everything that each form has figures. */
const WITH_ALL = [...Array(200).keys()].find((seed) => {
  const { lines } = department(seed).books;
  return ["fund", "stateCapital", "own"].every((source) => lines.some((line) => line.source === source));
})!;
const BY = 7_654_321_00n;

/** One figure of a published form made larger by an amount far beyond rounding. */
function changed(form: PublishedForm, draw: number) {
  const style = STYLES[draw % STYLES.length]!;
  const unit = draw % 2 === 0 ? "元" : "万元";
  const workbook = publishWorkbook(department(WITH_ALL), style, unit, [...FORMS]);
  const { books, lastYear } = workbook.department;
  const statements = new Map(FORMS.map((f) => [f as string, statementOf(f, books, lastYear, style)]));
  const figures = new Map([...statements.values()].flatMap((s) => [...s.figures]));
  const page = workbook.published.find((p) => p.form === form)!;
  const cells = page.placed.filter((cell) => !cell.blank);
  const cell = randomFrom(draw * 31 + FORMS.indexOf(form as never)).pick(cells);
  const wrong = figures.get(cell.name)! + BY;
  const sheet = withCell(page.sheet, cell.address, Number(printed(wrong, unit)));
  const sheets = workbook.published.map((p) => (p === page ? sheet : p.sheet));
  const failing = identitiesIn(statements).filter(
    (identity) =>
      identity.terms.some(([, name]) => name === cell.name) && !holds(identity, new Map(figures).set(cell.name, wrong)),
  );
  return { cell, sheets, expected: failing.map((identity) => identity.rule).sort() };
}

describe("one wrong cell", () => {
  it.each(FORMS.flatMap((form) => [0, 1, 2, 3, 4, 5, 6, 7].map((draw) => [form, draw] as const)))(
    "of %s fails exactly the identities that it is in (draw %i)",
    (form, draw) => {
      const { cell, sheets, expected } = changed(form, draw);
      expect(expected.length).toBeGreaterThan(0);
      expect([cell.name, disagreeing(analyse({ sheets }, DEFAULT_SETTINGS))]).toEqual([cell.name, expected]);
    },
  );
});
