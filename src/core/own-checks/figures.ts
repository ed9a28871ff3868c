import type { Amount, Unit } from "../amount";
import { absolute, amount, divide, equals, isZero, multiply, ONE, toText, yuanPer } from "../amount";
import type { Fact } from "../facts/fact";
import type { Cells } from "./cells";
import type { Place } from "./place";
import type { LinearForm } from "../formulas/linear-form";
import type { PlainMeasure } from "./plain-cell";
import type { Side } from "./side";

/** The common scale of a check's two sides: the value of 1 in 元, heads or as a fraction. */
export interface Yardstick {
  readonly measure: PlainMeasure;
  readonly unit: Unit;
  readonly scale: Amount;
  /** False where a formula adds cells of different units without conversion. */
  readonly agreed: boolean;
}

/** A cell of a check as a figure, with the factor from the cell's number to the figure's value. */
export interface Figure {
  readonly fact: Fact;
  readonly scale: Amount;
}

/** Larger units first: on a tie the larger unit wins, since reports are written in it. */
const UNITS: readonly Unit[] = ["亿元", "万元", "千元", "百元", "元"];
const POINT = amount("0.01");
const MEASURES = ["money", "count", "ratio"] as const;

/** The measure and unit of a check, from the tables of its cells and the factors in its formulas. */
export function yardstickOf(cells: Cells, sides: readonly Side[], form: LinearForm): Yardstick {
  const places = new Map(sides.flatMap((side) => [...side.places]));
  const weighted = [...form.weights].flatMap(([key, weight]) =>
    isZero(weight) ? [] : [{ place: places.get(key)!, weight: absolute(divide(weight, form.over)!) }],
  );
  const computed = new Set(sides.filter((side) => side.kind === "computed").map((side) => side.place));
  const measure = measureOf(cells, sides, weighted);
  const worth = weighted.flatMap(({ place, weight }) => {
    const scale = computed.has(place) ? null : statedScale(cells, place, measure);
    return scale ? [divide(scale, weight)!] : [];
  });
  if (measure === "money") return moneyYardstick(cells, sides, worth);
  const inPoints = measure === "ratio" && worth.length > 0 && worth.every((each) => equals(each, POINT));
  return { measure, unit: cells.commonUnit, scale: inPoints ? POINT : ONE, agreed: true };
}

function measureOf(cells: Cells, sides: readonly Side[], weighted: readonly { readonly place: Place }[]): PlainMeasure {
  const own = measureAmong(
    cells,
    weighted.map((w) => w.place),
  );
  if (own) return own;
  const percent = weighted.some(({ place: { read } }) => read.kind === "number" && read.percent);
  if (percent || sides.some((side) => side.rate)) return "ratio";
  return (
    measureAmong(
      cells,
      sides.flatMap((side) => side.mentioned),
    ) ?? "money"
  );
}

function measureAmong(cells: Cells, places: readonly Place[]): PlainMeasure | null {
  const measures = new Set(places.map((place) => cells.fact(place)?.measure));
  return MEASURES.find((measure) => measures.has(measure)) ?? null;
}

/** The value of 1 in the cell, by the unit of its table or sheet; null where neither states one. */
function statedScale(cells: Cells, place: Place, measure: PlainMeasure): Amount | null {
  const fact = cells.fact(place);
  if (fact) return fact.measure === measure && fact.state === "stated" ? cells.scale(fact, place) : null;
  if (measure !== "money" || (place.read.kind === "number" && place.read.percent)) return null;
  const unit = cells.unitAt(place);
  return unit && yuanPer(unit);
}

function moneyYardstick(cells: Cells, sides: readonly Side[], worth: readonly Amount[]): Yardstick {
  const votes = UNITS.map((unit) => ({ unit, count: worth.filter((each) => equals(each, yuanPer(unit))).length }));
  const [best] = [...votes].sort((a, b) => b.count - a.count);
  const unit = best!.count > 0 ? best!.unit : (onlyUnitOf(cells, sides) ?? cells.commonUnit);
  return { measure: "money", unit, scale: yuanPer(unit), agreed: votes.filter((v) => v.count > 0).length <= 1 };
}

/** The unit of all money that the formulas refer to; null where there is no money or several units. */
function onlyUnitOf(cells: Cells, sides: readonly Side[]): Unit | null {
  const places = sides.flatMap((side) => [...side.mentioned, ...side.places.values()]);
  const isMoney = (place: Place) => (cells.fact(place)?.measure ?? "money") === "money";
  const units = new Set(places.filter(isMoney).flatMap((place) => cells.unitAt(place) ?? []));
  return units.size === 1 ? [...units][0]! : null;
}

/** A cell of a check as a figure; `weight` is what the check's sum multiplies the cell by. */
export function figureOf(cells: Cells, place: Place, weight: Amount, yardstick: Yardstick): Figure {
  const fact = cells.fact(place);
  if (fact) return { fact: countedAsNil(fact), scale: cells.scale(fact, place) };
  const { measure, scale } = yardstick;
  if (measure === "money") {
    const unit = cells.unitAt(place) ?? unitFor(weight, yardstick);
    return { fact: countedAsNil(cells.plain(place, measure, unit)), scale: yuanPer(unit) };
  }
  const inPoints = measure === "ratio" && equals(scale, POINT);
  return { fact: countedAsNil(cells.plain(place, measure, yardstick.unit, inPoints)), scale };
}

/** The unit of a cell whose weight is a conversion: a cell divided by 10000 in a sum of 万元 is in 元. */
function unitFor(weight: Amount, { unit, scale }: Yardstick): Unit {
  const worth = multiply(scale, absolute(weight));
  return UNITS.find((each) => equals(yuanPer(each), worth)) ?? unit;
}

/** A blank as 0, as Excel counts it; a note names the blank cell. */
function countedAsNil(fact: Fact): Fact {
  return fact.state === "blank" ? { ...fact, state: "nil" } : fact;
}

/** Half a unit of the cell's last printed place, on the cell's own scale. */
export function halfWidthIn({ fact, scale }: Figure): Amount {
  return divide(fact.halfWidth, scale)!;
}

/** The weight as a whole number in the base measure of a check, as for its terms; null for a fraction. */
export function wholeCoefficient(weight: Amount, over: Amount, own: Amount, check: Amount): number | null {
  const quotient = divide(multiply(weight, check), multiply(over, own))!;
  const number = Number(toText(quotient));
  return Number.isSafeInteger(number) && equals(amount(number), quotient) ? number : null;
}
