import type { Amount, Unit } from "../amount";
import { divide, isNegative, isZero, multiply, round, toYuan, ZERO } from "../amount";
import type { Check, Severity, Term } from "../check/check";
import { notJudgeable, verdictOf } from "../check/judge";
import type { Fact } from "../facts/fact";
import type { Localised, Text } from "../text/text";
import { text } from "../text/text";
import type { Cells } from "./cells";
import type { Place } from "./place";
import { addressIn } from "./place";
import type { Figure, Yardstick } from "./figures";
import { figureOf, halfWidthIn, yardstickOf } from "./figures";
import { subtractForms, toleranceOf, valueOf } from "../formulas/linear-form";
import type { Side, Unusable } from "./side";
import { LEFT, readSide, RIGHT } from "./side";
import { namedTerms, plainTerms, shownSides } from "./terms";

/** One row of a sheet of own checks. */
export interface OwnCheckRow {
  /** The check's name in its id, the same in every language. */
  readonly name: string;
  readonly title: Localised;
  readonly left: Place;
  readonly right: Place;
  readonly tolerance: Place | null;
  /** The unit that the heading of 允许误差 names; null for that of the formulas. */
  readonly toleranceUnit: Unit | null;
  readonly severity: Severity;
  readonly source: Localised;
  readonly remark: string;
  /** Remarks on how the row was read. */
  readonly notes: readonly Text[];
}

/** Decimals kept of a quotient; division gives 40, of which the last ones are not exact. */
const DECIMALS_KEPT = 30;
const LONGEST_ID = 60;

type Judged = Pick<
  Check,
  "verdict" | "residual" | "tolerance" | "terms" | "sides" | "measure" | "unit" | "relation"
> & {
  readonly notes: readonly Text[];
};

/** Judges left = right. */
export function judgeRow(cells: Cells, row: OwnCheckRow): Check {
  const [left, right] = [readSide(cells, row.left, LEFT), readSide(cells, row.right, RIGHT)];
  const given = givenTolerance(row);
  const problems = [left, right].flatMap((side) => ("problems" in side ? side.problems : []));
  if (given && "template" in given) problems.push(given);
  const judged =
    problems.length > 0 || "problems" in left || "problems" in right
      ? unjudged(cells, [left, right], problems)
      : judgeSides(cells, row, left, right, given as GivenTolerance | null);
  const { notes, ...result } = judged;
  const id = `U:${[...row.name].slice(0, LONGEST_ID).join("")}`;
  return {
    id,
    rule: id,
    title: row.title,
    scope: null,
    kind: "rounding",
    severity: row.severity,
    source: row.source,
    settledBy: null,
    reason: sentences([...notes, ...row.notes, ...(row.remark === "" ? [] : [remarkText(row.remark)])]),
    ...result,
  };
}

function remarkText(remark: string): Text {
  return text("说明：{remark}", "Remark: {remark}", { remark });
}

function sentences(texts: readonly Text[]): Text | null {
  if (texts.length === 0) return null;
  return texts.reduce((all, next) => text("{all}；{next}", "{all}; {next}", { all, next }));
}

function unjudged(cells: Cells, sides: readonly (Side | Unusable)[], problems: readonly Text[]): Judged {
  const places = sides.flatMap((side) => [...("problems" in side ? [] : side.places.values()), ...side.named]);
  const facts = factsIn(cells, places);
  const terms = facts.map((fact): Term => ({ coefficient: 1, fact }));
  const { verdict, residual, tolerance } = notJudgeable(problems[0]!);
  const unit = facts[0]?.unit ?? cells.commonUnit;
  return { verdict, residual, tolerance, terms, measure: "money", unit, relation: "other", notes: problems };
}

/** The facts of recognised tables among the cells, to be shown to the user. */
function factsIn(cells: Cells, places: readonly Place[]): Fact[] {
  return places.flatMap((place) => cells.fact(place) ?? []).slice(0, 50);
}

function judgeSides(cells: Cells, row: OwnCheckRow, left: Side, right: Side, given: GivenTolerance | null): Judged {
  const sides = [left, right] as const;
  const form = subtractForms(left.form, right.form);
  const yardstick = yardstickOf(cells, sides, form);
  const places = new Map(sides.flatMap((side) => [...side.places]));
  const figures = new Map(
    [...form.weights]
      .filter(([, weight]) => !isZero(weight))
      .map(([key, weight]) => [key, figureOf(cells, places.get(key)!, divide(weight, form.over)!, yardstick)]),
  );
  const inBase = (value: Amount) => round(multiply(value, yardstick.scale), DECIMALS_KEPT);
  const residual = inBase(valueOf(form, (key) => valueIn(figures.get(key), sides, key)));
  const rounding = inBase(toleranceOf(form, (key) => (isTypedZero(sides, key) ? ZERO : halfWidthOf(figures.get(key)))));
  const tolerance = given ? (given.unit ? toYuan(given.value, given.unit) : inBase(given.value)) : rounding;
  const terms = yardstick.agreed ? plainTerms(sides, form, figures, yardstick) : null;
  return {
    verdict: verdictOf(residual, tolerance),
    residual,
    tolerance,
    terms: terms ?? namedTerms(cells, sides, form, figures, yardstick),
    measure: yardstick.measure,
    unit: yardstick.unit,
    relation: terms ? "zero" : "other",
    ...shownSides(cells, row.title.zh, left, right, yardstick),
    notes: notesOn(sides, yardstick, given !== null),
  };
}

/** The cell's number in the formula, computed from the fact so that the sum of the terms is the residual. */
function valueIn(figure: Figure | undefined, sides: readonly Side[], key: string): Amount {
  const alone = sides.find((side) => side.kind === "computed" && side.places.has(key));
  if (alone) return alone.value;
  return figure ? divide(figure.fact.value, figure.scale)! : ZERO;
}

/** True for a side typed as 0: it is exactly 0, not a rounded figure. */
function isTypedZero(sides: readonly Side[], key: string): boolean {
  return sides.some((side) => side.kind === "number" && isZero(side.value) && side.places.has(key));
}

function halfWidthOf(figure: Figure | undefined): Amount {
  return figure ? halfWidthIn(figure) : ZERO;
}

function notesOn(sides: readonly [Side, Side], { agreed }: Yardstick, isGiven: boolean): Text[] {
  const computed = sides.flatMap((side, i) => (side.kind === "computed" ? [[LEFT, RIGHT][i]!] : []));
  const notes = sides.flatMap((side) => side.notes);
  if (computed.length > 0) {
    const how = isGiven
      ? { zh: "尾差按所填允许误差", en: "within the tolerance given" }
      : { zh: "尾差按末位半个单位", en: "within half a unit of the last place" };
    notes.push(
      text(
        "{sides}不是单元格的简单加减，按公式的计算结果核对，{how}",
        "{sides}: no plain sum of cells; judged by what the formula comes to, {how}",
        { sides: { list: computed }, how },
      ),
    );
  }
  if (!agreed) {
    notes.push(
      text(
        "所引单元格的单位不同而公式未换算，请核对公式",
        "the cells are in different units and the formula does not convert them; please check the formula",
      ),
    );
  }
  return notes;
}

interface GivenTolerance {
  readonly value: Amount;
  /** The unit that cell or heading name; null for that of the formulas. */
  readonly unit: Unit | null;
}

/** The given 允许误差; null for an empty cell; the reason as a text where it is no number of at least 0. */
function givenTolerance({ tolerance, toleranceUnit }: OwnCheckRow): GivenTolerance | Text | null {
  if (!tolerance || tolerance.read.kind === "blank" || tolerance.read.kind === "nil") return null;
  const { read } = tolerance;
  if (read.kind === "number" && !isNegative(read.value)) return { value: read.value, unit: read.unit ?? toleranceUnit };
  return text("允许误差（{cell}）不是不小于0的数", "the tolerance ({cell}) is no number of at least 0", {
    cell: addressIn(tolerance),
  });
}
