import type { Amount } from "../amount";
import type { Measure } from "../forms/form";
import {
  compare,
  contains,
  toText,
  ZERO,
  absolute,
  around,
  divide,
  equals,
  isNegative,
  isPositive,
  isZero,
  round,
  toFixed,
  toTextAtLeast,
  yuanPer,
  amount,
  multiply,
} from "../amount";
import { printed } from "../facts/printed";
import type { Referents } from "../figures/referents";
import type { Text } from "../text/text";
import type { Candidate } from "./candidate";
import type { ClaimFact, ClaimVerdict } from "./claim";
import { Relating } from "./equations";
import type { Relation } from "./equations";
import type { Estimate, Fit } from "./estimate";
import { estimateOf, fit, less, opposite, ratio } from "./estimate";
import { NOTES } from "./notes";
import type { Habits } from "./precision";
import type { Meant } from "./referring";
import { meantBy } from "./referring";
import type { Frame, Statement } from "./statement";
import type { WhyNot } from "./why-not";
import { whyNotText } from "./why-not";

/** How a statement stands, and by what. */
export interface Weighed {
  verdict: ClaimVerdict;
  fact?: ClaimFact;
  derived?: string;
  readonly notes: Text[];
  why?: WhyNot;
}

/** Weighs every statement of a draft against the workbook and against the others. */
export function weigh(
  statements: readonly Statement[],
  referents: Referents | null,
  habits: Habits,
  quoted: (s: Statement) => Candidate | null,
): Map<Statement, Weighed> {
  const weighed = new Map<Statement, Weighed>(statements.map((s) => [s, { verdict: "notComparable", notes: [] }]));
  const cells = new Cells(referents);
  for (const s of statements) {
    const own = weighed.get(s)!;
    const result = quoted(s);
    if (result && s.figure) {
      const expected = { value: result.value, interval: result.interval, written: result.formula, unit: "" };
      own.verdict =
        fit(s.figure, estimateOf(s, habits), expected, s.figure.decimals) === "off" ? "disagrees" : "agrees";
      own.derived = `${result.formula} = ${asWritten(s, result.value)}`;
      const { sheet, address } = result.fact.cell;
      own.fact = {
        sheet,
        address,
        value: printed(result.fact, result.fact.value),
        ...(result.fact.measure === "money" ? { unit: result.fact.unit } : {}),
      };
      if (own.verdict === "disagrees")
        own.notes.push(NOTES.disagreesWorked(result.formula, asWritten(s, result.value), 0));
    } else if (s.role === "level" && s.figure?.kind !== "percentage") {
      const meant = cells.of(s.frame, s.figure?.kind === "count" ? "count" : "money");
      if (meant.length > 0) tie(s, meant, own, habits, cells.tied);
      else if ((!s.figure || isZero(s.figure.value)) && cells.leavesEmpty(s.frame))
        Object.assign(own, { verdict: "agrees", notes: [NOTES.leftEmpty()] });
    } else if (s.kind === "figure" && s.role !== "none") tieWorked(s, statements, cells, own, habits);
    else if (s.kind === "comparison" && !s.of && !s.impossible && !s.order) tieFlat(s, statements, cells, own);
  }
  const relations = new Relating(statements, habits, (frame) => cells.estimate(frame)).all();
  confirm(relations, cells, weighed);
  contradict(relations, cells, weighed, habits);
  for (const s of statements) if (s.kind === "comparison") direction(s, weighed, relations);
  for (const s of statements) if (s.order) judgeOrder(s, s.order, weighed, habits);
  for (const s of statements) explain(s, cells, weighed.get(s)!);
  return weighed;
}

/** Why a statement was held against nothing. */
function explain({ frame, role, kind }: Statement, cells: Cells, own: Weighed): void {
  if (own.verdict !== "notComparable" || own.notes.length > 0) return;
  const unknown = frame.own.unknown.length > 0 ? frame.own.unknown : strangersOf(frame);
  own.why =
    unknown.length > 0 || !frame.understood
      ? "unknownWords"
      : !cells.hasWorkbook
        ? "noWorkbook"
        : role === "none"
          ? "aside"
          : role === "level" && kind === "figure" && cells.several(frame).length > 1
            ? "severalFigures"
            : "noFigure";
  own.notes.push(whyNotText(own.why, unknown));
}

/** The words of a subject that nobody knows. */
function strangersOf({ subject, understood }: Frame): readonly string[] {
  if (understood) return [];
  return subject.key.split("+").flatMap((word) => (word.startsWith("?") ? [word.slice(1)] : []));
}

/** So many cells that words may mean are tried for each side of a share. */
const SEVERAL = 4;

/** The figures of the workbook by frames. */
class Cells {
  private readonly meant = new Map<Frame, Map<Measure, Meant[]>>();

  readonly hasSubjects: boolean;

  /** The cells that statements agree with. */
  readonly tied = new Map<Statement, Meant>();

  constructor(private readonly referents: Referents | null) {
    this.hasSubjects = referents?.all.some(({ code }) => code !== null && code.startsWith("2")) ?? false;
  }

  get hasWorkbook(): boolean {
    return this.referents !== null;
  }

  /** True where the workbook has headings for a kind of money, and no figure below them. */
  leavesEmpty({ own, understood }: Frame): boolean {
    return understood && own.money !== null && (this.referents?.isLeftEmpty(own.money) ?? false);
  }

  of(frame: Frame, measure: Measure = "money"): readonly Meant[] {
    if (!this.referents) return [];
    let own = this.meant.get(frame);
    if (!own) this.meant.set(frame, (own = new Map()));
    let found = own.get(measure);
    if (!found) own.set(measure, (found = meantBy(frame, this.referents, measure)));
    return found;
  }

  /** The one figure that a frame means; null where there is none, or several of equal right. */
  one(frame: Frame, measure: Measure = "money"): Meant | null {
    const found = this.of(frame, measure);
    const [first] = found;
    const isOne =
      first &&
      found.every(({ referent, cost }) => cost > first.cost || equals(referent.fact.value, first.referent.fact.value));
    return isOne ? first : null;
  }

  /** The first figures of different value. */
  several(frame: Frame): readonly Meant[] {
    const found = this.of(frame);
    return found
      .filter((m, i) => found.findIndex(({ referent }) => equals(referent.fact.value, m.referent.fact.value)) === i)
      .slice(0, SEVERAL);
  }

  estimate(frame: Frame): Estimate | null {
    const one = this.one(frame);
    return one && stated(one);
  }
}

/** A figure that is worked out from others, with the first cell that it is worked out from. */
interface Worked {
  readonly expected: Estimate;
  readonly meant: Meant;
  /** True where a cell states it by itself. */
  readonly isStated: boolean;
  /** False where the words may mean other figures: it can bear out, and not contradict. */
  readonly isSure: boolean;
}

/** A share, rate or change against what the cells of its subject come to. */
function tieWorked(s: Statement, statements: readonly Statement[], cells: Cells, own: Weighed, habits: Habits): void {
  const said = signedBy(s, estimateOf(s, habits));
  const fits = workedOf(s, statements, cells).map((worked) => ({
    worked,
    fit: habits.saysTooMuch(s.figure!)
      ? ("off" as const)
      : fit(s.figure!, said, worked.expected, habits.decimalsOf(s.figure!)),
  }));
  const right = fits.find((f) => f.fit === "agrees") ?? fits.find((f) => f.fit === "withinRounding");
  const best = right ?? fits[0];
  if (!best || (!right && !fits.every(({ worked }) => worked.isSure))) return;
  own.verdict = best.fit === "off" ? "disagrees" : best.fit;
  own.fact = factOf(best.worked.meant);
  const { expected, isStated } = best.worked;
  const says = asWritten(s, expected.value);
  if (!isStated) own.derived = `${expected.written} = ${says}`;
  if (!right)
    own.notes.push(isStated ? NOTES.disagrees(own.fact, says, 0) : NOTES.disagreesWorked(expected.written, says, 0));
}

function signedBy(s: Statement, estimate: Estimate): Estimate {
  return s.sign < 0 && (s.role === "change" || s.role === "growth") ? opposite(estimate) : estimate;
}

/** A value in the unit that a statement is written in. */
function asWritten({ figure }: Statement, value: Amount): string {
  const inUnits = divide(value, figure!.scale)!;
  return figure!.kind === "percentage"
    ? `${toFixed(inUnits, 2)}${figure!.unit}`
    : `${toFixed(inUnits, Math.max(figure!.decimals, 2))}${figure!.unit}`;
}

function workedOf(s: Statement, statements: readonly Statement[], cells: Cells): Worked[] {
  if (!s.frame.understood || (s.frame.subject.key === "" && s.role !== "share")) return [];
  const made = (meant: readonly Meant[], expected: Estimate | null): Worked[] =>
    expected ? [{ meant: meant[0]!, expected, isStated: false, isSure: meant.every(isSure) }] : [];
  if (s.role === "share") {
    const part =
      s.part?.line === s.line
        ? s.part
        : statements.findLast(
            (p) => p.start < s.start && p.line === s.line && p.role === "level" && p.kind === "figure" && !p.isWhole,
          );
    const whole = s.base ?? part?.whole?.frame;
    if (!part || !whole || part.figure?.kind !== "amount") return [];
    const parts = cells.tied.has(part) ? [cells.tied.get(part)!] : cells.several(part.frame);
    // Where a figure of the share is not what its cell says, the share itself is not thereby wrong.
    const told = statements.findLast(
      (p) => p.start < s.start && p !== part && p.role === "level" && p.frame.subject.key === whole.subject.key,
    );
    const isBorneOut = [part, part.whole, told].every((each) => !each || cells.tied.has(each));
    return parts
      .flatMap((a) => cells.several(whole).flatMap((b) => made([a, b], ratio(stated(a), stated(b)))))
      .map((worked) => ({ ...worked, isSure: worked.isSure && isBorneOut }));
  }
  const key = s.role === "rate" ? "=rate" : s.role === "growth" ? "=growth" : isOnBudget(s) ? "=excess" : "=change";
  const column = cells.one(
    said(s.frame, { names: [...s.frame.said.names, key], stage: null }),
    s.role === "change" ? "money" : "ratio",
  );
  const direct = column ? [{ meant: column, expected: stated(column), isStated: true, isSure: isSure(column) }] : [];
  const now = nowOf(s, statements, cells);
  const base = now && baseOf(s, now, cells);
  if (!now || !base || now.referent === base.referent) return direct;
  const difference = less(stated(now), stated(base));
  const expected =
    s.role === "rate"
      ? ratio(stated(now), stated(base))
      : s.role === "change"
        ? difference
        : ratio(difference, stated(base));
  return [...direct, ...made([now, base], expected)];
}

function said(frame: Frame, change: Partial<Frame["said"]>, year = frame.year): Frame {
  return { ...frame, year, said: { ...frame.said, ...change } };
}

function isOnBudget({ base, frame }: Statement): boolean {
  return base !== null && (base.said.stage === "budget" || base.said.stage === "adjusted") && base.year === frame.year;
}

function isSure({ cost }: Meant): boolean {
  return cost < SURE;
}

/** What has changed: the cell that the draft's own figure of the subject agrees with, else the one that the words mean. */
function nowOf(s: Statement, statements: readonly Statement[], cells: Cells): Meant | null {
  const frame = s.role === "rate" || isOnBudget(s) ? said(s.frame, { stage: "actual" }) : s.frame;
  const told = statements.findLast(
    (p) =>
      p.start < s.start &&
      p.role === "level" &&
      p.frame.subject.key === s.frame.subject.key &&
      p.frame.year === s.frame.year &&
      p.line >= s.line - 1,
  );
  const tied = told && cells.tied.get(told);
  // What the draft says of it is not what a cell says: the change is not thereby wrong.
  if (told && !tied) return null;
  const stage = tied?.referent.said.stage ?? null;
  const fits = tied && (frame.staged || frame !== s.frame ? stage === frame.said.stage || stage === null : true);
  return fits ? tied : cells.one(frame);
}

function baseOf(s: Statement, now: Meant, cells: Cells): Meant | null {
  if (s.role === "rate") return s.base && cells.one(s.base);
  const year = s.base ? s.base.year : s.frame.year - 1;
  const stage = s.base?.said.stage ?? now.referent.said.stage;
  // Words that name another subject to compare with are read by themselves.
  const subject = s.base && s.base.own.names.length > 0 ? s.base : s.frame;
  // 一般公共预算财政拨款支出…，财政拨款支出增加…: of the money that it is of now.
  const money = subject === s.frame ? now.referent.said.money : subject.said.money;
  const frame = said(subject, { stage, money }, year);
  return cells.one({ ...frame, own: { ...frame.own, money: money && frame.own.money && money }, staged: true });
}

/** 持平: what there is now and what there was are the same. */
function tieFlat(s: Statement, statements: readonly Statement[], cells: Cells, own: Weighed): void {
  const now = s.frame.understood ? nowOf(s, statements, cells) : null;
  const base = now && baseOf(s, now, cells);
  if (!now || !base) return;
  const difference = less(stated(now), stated(base));
  const share = ratio(difference, stated(base));
  own.fact = factOf(now);
  own.derived = `${difference.written} = ${toText(difference.value)}`;
  const isNear = s.nearly === true && share !== null && compare(absolute(share.value), NEARLY) <= 0;
  if (isZero(difference.value)) own.verdict = "agrees";
  else if (isNear || contains(difference.interval, ZERO)) own.verdict = "withinRounding";
  else if (isSure(now) && isSure(base)) own.verdict = "disagrees";
  if (own.verdict === "disagrees") own.notes.push(NOTES.otherDirection(own.fact, own.derived));
}

/** Up to this share of what there was before, readers call it 基本持平. */
const NEARLY = amount("0.03");

function stated({ referent: { fact } }: Meant): Estimate {
  return {
    value: fact.value,
    interval: around(fact.value, fact.halfWidth),
    written: printed(fact, fact.value),
    unit: fact.measure === "money" ? fact.unit : "",
  };
}

/** Against the cells that the phrase may mean: it agrees if the nearest that agrees is near; it is wrong only if all nearest say one other thing. */
function tie(s: Statement, meant: readonly Meant[], own: Weighed, habits: Habits, tied: Map<Statement, Meant>): void {
  const [nearest] = meant;
  if (!nearest) return;
  const fits = meant.map((m) => ({ m, fit: fitOfCell(s, m, habits) }));
  const sheet = s.whole && tied.get(s.whole)?.referent.fact.cell.sheet;
  const agreeing = fits.filter((f) => f.fit === "agrees");
  // Of cells that say the same, the one in the table of its whole.
  const right =
    agreeing.find(({ m }) => m.referent.fact.cell.sheet === sheet) ??
    agreeing[0] ??
    fits.find((f) => f.fit === "withinRounding");
  if (right) {
    own.verdict = right.fit === "agrees" ? "agrees" : "withinRounding";
    own.fact = factOf(right.m);
    tied.set(s, right.m);
    if (right.fit === "withinRounding") own.notes.push(NOTES.tail(own.fact, valueOf(right.m)));
    return;
  }
  // None of the figures that the words may mean is the one: wrong whichever is meant.
  const sure = meant.filter((m) => isSure(m) && m.cost <= nearest.cost + TIER);
  const values = sure.filter(
    (m, i) => sure.findIndex(({ referent }) => equals(referent.fact.value, m.referent.fact.value)) === i,
  );
  if (values.length === 0 || values.length > FEW) return;
  own.verdict = "disagrees";
  own.fact = factOf(nearest);
  own.notes.push(
    s.kind === "nil"
      ? NOTES.notNothing(own.fact, valueOf(nearest))
      : NOTES.disagrees(own.fact, valueOf(nearest), values.length - 1),
  );
}

/** Figures that are as near as this are of equal right. */
const TIER = 0.25;

/** Words that may mean more than so many different figures do not say which. */
const FEW = 2;

/** A phrase farther from its figure than this does not make the figure wrong. */
const SURE = 1;

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

function factOf({ referent: { fact } }: Meant): ClaimFact {
  const { sheet, address } = fact.cell;
  return {
    sheet,
    address,
    value: fact.measure === "ratio" ? toTextAtLeast(multiply(fact.value, amount(100)), 2) : printed(fact, fact.value),
    ...(fact.measure === "ratio" ? { unit: "%" } : fact.measure === "money" ? { unit: fact.unit } : {}),
  };
}

function valueOf({ referent: { fact } }: Meant): string {
  if (fact.measure !== "money") return printed(fact, fact.value);
  return `${toFixed(divide(fact.value, yuanPer(fact.unit))!, Math.max(fact.decimals, 2))}${fact.unit}`;
}

const members = ({ result, operands }: Relation): readonly Statement[] => [result, ...operands];
const shown = (s: Statement): string => `${s.figure!.written}${s.figure!.kind === "percentage" ? s.figure!.unit : ""}`;

/** A figure that no cell answers agrees where a relation of the draft holds. */
function confirm(relations: readonly Relation[], cells: Cells, weighed: ReadonlyMap<Statement, Weighed>): void {
  for (const relation of relations) {
    if (relation.fit === "off") continue;
    for (const s of members(relation)) {
      const own = weighed.get(s)!;
      // A subject that the workbook's tables should have and have not is borne out by no other figure.
      if (
        own.verdict !== "notComparable" ||
        (s !== relation.result && s.frame.subject.codes?.length === 0 && cells.hasSubjects)
      )
        continue;
      own.verdict = relation.fit;
      own.derived = `${relation.expected.written} = ${shown(relation.result)}`;
    }
  }
}

/** A relation that does not hold is a conflict, unless a cell already says which of its figures is wrong. */
function contradict(
  relations: readonly Relation[],
  cells: Cells,
  weighed: ReadonlyMap<Statement, Weighed>,
  habits: Habits,
): void {
  const confirmed = new Set(relations.filter((r) => r.fit !== "off").flatMap(members));
  for (const relation of relations) {
    if (relation.fit !== "off" || !relation.certain) continue;
    const { result, operands, expected } = relation;
    const wrong = members(relation).filter((s) => weighed.get(s)!.verdict === "disagrees");
    if (wrong.length > 0) {
      const [one] = wrong;
      const cell = wrong.length === 1 && one !== result ? cells.one(one!.frame) : null;
      const mended =
        cell &&
        relation.again?.((s) =>
          s === one
            ? { ...stated(cell), written: asWritten(s, cell.referent.fact.value).slice(0, -s.figure!.unit.length) }
            : null,
        );
      const own = weighed.get(result)!;
      if (
        mended &&
        own.verdict === "notComparable" &&
        fit(result.figure!, estimateOf(result, habits), mended, result.figure!.decimals) !== "off"
      ) {
        // What the figure should read bears the rate out.
        own.verdict = "agrees";
        own.derived = `${mended.written} = ${shown(result)}`;
        weighed.get(one!)!.notes.push(NOTES.borneOut(own.derived, shown(one!), valueOf(cell)));
      } else for (const s of wrong) weighed.get(s)!.notes.push(NOTES.conflict(shown(result), expected.written));
      continue;
    }
    if (relation.kind === "same" && weighed.get(result)!.fact) continue;
    const open = (s: Statement) => !weighed.get(s)!.fact;
    const isCell = !open(result) && weighed.get(result)!.verdict !== "notComparable";
    const doubtful = operands.filter((s) => open(s) && !confirmed.has(s));
    // The result is the table's: the one operand that neither a cell nor another relation bears out is wrong.
    if (isCell && doubtful.length !== 1) continue;
    const blamed = isCell
      ? doubtful
      : relation.kind === "sum"
        ? members(relation).filter((s) => open(s) && (s === result || !confirmed.has(s)))
        : [result];
    for (const s of blamed) {
      const own = weighed.get(s)!;
      own.verdict = "conflict";
      own.derived = `${expected.written} ≠ ${shown(result)}`;
    }
    for (const s of members(relation)) weighed.get(s)!.notes.push(NOTES.conflict(shown(result), expected.written));
  }
}

/** 大于, 小于 and 持平 against the two figures that are compared; where one of them is itself wrong, nothing is said. */
function judgeOrder(
  s: Statement,
  { actual, budget }: NonNullable<Statement["order"]>,
  weighed: ReadonlyMap<Statement, Weighed>,
  habits: Habits,
): void {
  if ([actual, budget].some((each) => weighed.get(each)!.verdict === "disagrees")) return;
  const own = weighed.get(s)!;
  const [spent, budgeted] = [estimateOf(actual, habits), estimateOf(budget, habits)];
  const difference = less(spent, budgeted);
  const sign = contains(difference.interval, ZERO) ? 0 : isPositive(difference.value) ? 1 : -1;
  const isClose = s.sign === 0 ? sign === 0 : sign === 0 && !isZero(difference.value);
  const [left, right] = [shown(actual), shown(budget)];
  own.derived = `${left} ${sign === 0 ? "=" : sign > 0 ? ">" : "<"} ${right}`;
  own.verdict = sign === s.sign || isClose ? "agrees" : "conflict";
  if (own.verdict === "conflict") own.notes.push(NOTES.otherOrder(left, right, ORDERS[`${sign}`]));
}

const ORDERS = {
  "1": { zh: "大于", en: "more than" },
  "0": { zh: "等于", en: "the same as" },
  "-1": { zh: "小于", en: "less than" },
} as const;

/** A word of direction has the verdict of its figure; the sign of what the figures come to may contradict it. */
function direction(s: Statement, weighed: ReadonlyMap<Statement, Weighed>, relations: readonly Relation[]): void {
  const own = weighed.get(s)!;
  if (s.impossible) {
    own.verdict = "conflict";
    own.notes.push(NOTES.sameYear());
  }
  if (!s.of) return;
  const { verdict } = weighed.get(s.of)!;
  if (verdict === "agrees" || verdict === "withinRounding") own.verdict = verdict;
  const relation = relations.find((r) => r.result === s.of && r.kind !== "sum" && r.operands.length === 2);
  if (
    relation?.fit === "off" &&
    (isNegative(relation.expected.value) || !isPositive(relation.expected.value)) &&
    equals(absolute(relation.expected.value), s.of.figure!.value)
  ) {
    own.verdict = "conflict";
    own.notes.push(NOTES.directionOfFigures(relation.expected.written));
  }
}
