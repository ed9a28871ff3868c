import { divide, equals, isZero, round } from "../../amount";
import type { Estimate, Fit } from "../estimate";
import { estimateOf, fit } from "../estimate";
import { text } from "../../text/text";
import { NOTES } from "../notes";
import type { Habits } from "../precision";
import type { Meant } from "../referring";
import { isSure } from "../referring";
import type { Statement } from "../statement";
import { stated } from "./cells";
import { factOf, valueOf } from "./printed-values";
import type { Weighed } from "./weighed";

/** Against the cells that the phrase may mean: it agrees if the nearest that agrees is near; it is wrong only if all nearest say one other thing. */
export function tieLevel(
  s: Statement,
  meant: readonly Meant[],
  own: Weighed,
  habits: Habits,
  tied: Map<Statement, Meant>,
): void {
  const [nearest] = meant;
  if (!nearest) return;
  const fits = meant.map((m) => ({ m, fit: fitOfCell(s, m, habits) }));
  const rows = new Set(meant.map(({ referent }) => referent.code));
  if (s.frame.subject.project && rows.size > 1 && new Set(fits.map((f) => f.fit === "off")).size > 1) {
    const list = meant.map(({ referent }) => referent.fact.cell);
    own.verdict = "ambiguous";
    own.notes.push(NOTES.severalSubjects(text("{cells}", "{cells}", { cells: { list } })));
    return;
  }
  const sheet = s.whole && tied.get(s.whole)?.referent.fact.cell.sheet;
  const agreeing = fits.filter((f) => f.fit === "agrees");
  // Of cells that say the same, the one in the table of its whole.
  const right =
    agreeing.find(({ m }) => m.referent.fact.cell.sheet === sheet) ??
    agreeing.find(({ m }) => !m.referent.around.includes("sampled")) ??
    agreeing[0] ??
    fits.find((f) => f.fit === "withinRounding");
  if (right) {
    own.verdict = right.fit === "agrees" ? "agrees" : "withinRounding";
    own.fact = factOf(right.m);
    tied.set(s, right.m);
    if (right.m.referent.formula) own.derived = `${right.m.referent.formula} = ${valueOf(right.m)}`;
    if (right.fit === "withinRounding") own.notes.push(NOTES.tail(own.fact, valueOf(right.m)));
    return;
  }
  if (!isNamed(s)) return;
  // None of the figures that the words may mean is the one: wrong whichever is meant.
  const sure = meant.filter((m) => isSure(m) && m.cost <= nearest.cost + TIER);
  const values = sure.filter(
    (m, i) => sure.findIndex(({ referent }) => equals(referent.fact.value, m.referent.fact.value)) === i,
  );
  if (values.length === 0 || values.length > FEW) return;
  own.verdict = "disagrees";
  own.fact = factOf(nearest);
  const { formula } = nearest.referent;
  if (formula) own.derived = `${formula} = ${valueOf(nearest)}`;
  own.notes.push(
    s.kind === "nil"
      ? NOTES.notNothing(own.fact, valueOf(nearest))
      : formula
        ? NOTES.disagreesWorked(formula, valueOf(nearest), 0)
        : NOTES.disagrees(own.fact, valueOf(nearest), values.length - 1),
  );
}

/** False where a heading alone says what the figure is of: 年初预算为…, 支出决算为… below a line that nobody understood. */
function isNamed({ frame: { subject, own, said } }: Statement): boolean {
  return (
    own.stage === null ||
    subject.codes !== null ||
    subject.project !== undefined ||
    said.names.length > 0 ||
    said.money !== null ||
    said.extent === "grand" ||
    said.sum
  );
}

/** Figures that are as near as this are of equal right. */
const TIER = 0.25;

/** Words that may mean more than so many different figures do not say which. */
const FEW = 2;

function fitOfCell(s: Statement, m: Meant, habits: Habits): Fit {
  const cell = stated(m);
  if (!s.figure) return isZero(cell.value) ? "agrees" : "off";
  const { figure } = s;
  const inUnits = (e: Estimate) => round(divide(e.value, figure.scale)!, figure.decimals);
  const own = estimateOf(s, habits);
  if (!figure.approximate && equals(inUnits(cell), inUnits(own))) return "agrees";
  if (equals(cell.value, own.value)) return "agrees";
  // More digits than the cell has are no more precise: they are not the cell's.
  const { fact } = m.referent;
  if (
    habits.saysTooMuch(figure) ||
    (fact.measure === "money" && fact.unit === figure.unit && figure.decimals > Math.max(fact.decimals, 0))
  )
    return "off";
  const found = fit(figure, own, cell, habits.decimalsOf(figure));
  return found === "agrees" ? "withinRounding" : found;
}
