import { toText, absolute, compare, equals, isZero, multiply, amount, overlaps, ZERO } from "../amount";
import type { Estimate } from "./estimate";
import { estimateOf, fit, less, opposite, plus, ratio } from "./estimate";
import type { Fit } from "./estimate";
import type { Habits } from "./precision";
import type { Frame, Statement } from "./statement";

/** What a figure must be by others of the draft. */
export interface Relation {
  readonly kind: "sum" | "rate" | "change" | "same";
  readonly result: Statement;
  readonly operands: readonly Statement[];
  readonly expected: Estimate;
  readonly fit: Fit;
  /** What it comes to with other values for some operands. */
  readonly again?: (other: (operand: Statement) => Estimate | null) => Estimate | null;
  /** False where the words leave open which figures belong together: it can confirm, and not contradict. */
  readonly certain: boolean;
}

/** All figures of a relation. */
export function members({ result, operands }: Relation): readonly Statement[] {
  return [result, ...operands];
}

/** A figure of the workbook for a frame, where the draft itself states none. */
export type FromWorkbook = (frame: Frame) => Estimate | null;

/** The relations that the words of a draft state among its figures. */
export class Relating {
  private readonly relations: Relation[] = [];
  private readonly figures: readonly Statement[];

  constructor(
    statements: readonly Statement[],
    private readonly habits: Habits,
    private readonly fromWorkbook: FromWorkbook,
  ) {
    this.figures = statements.filter(({ kind }) => kind === "figure");
  }

  all(): readonly Relation[] {
    this.figures.forEach((statement, i) => {
      const before = this.figures.slice(Math.max(0, i - REACH), i);
      if (statement.role === "share") this.share(statement, before);
      if (statement.role === "rate") this.rate(statement, before);
      if (statement.role === "growth") this.growth(statement, before);
      if (statement.role === "change") this.change(statement, before);
    });
    this.divisions();
    this.balances();
    this.runs();
    this.repetitions();
    return this.relations;
  }

  private estimate(statement: Statement): Estimate {
    return estimateOf(statement, this.habits);
  }

  private add(
    kind: Relation["kind"],
    result: Statement,
    operands: readonly Statement[],
    expected: Estimate | null,
    certain: boolean,
    again?: Relation["again"],
  ): Fit | null {
    if (!expected || !result.figure) return null;
    const found = fit(result.figure, this.estimate(result), expected, result.figure.decimals);
    this.relations.push({ kind, result, operands, expected, fit: found, certain, ...(again ? { again } : {}) });
    return found;
  }

  private share(result: Statement, before: readonly Statement[]): void {
    const part =
      result.part?.line === result.line
        ? result.part
        : before.findLast(
            ({ role, figure, line, isWhole }) =>
              role === "level" && figure?.kind !== "percentage" && line === result.line && !isWhole,
          );
    if (!part) return;
    const own = this.estimate(part);
    if (result.base) {
      const is = (s: Statement) =>
        s !== part && s.role === "level" && s.figure?.kind === part.figure?.kind && isOf(s, result.base!);
      const money = result.base.own.money;
      const whole =
        part.whole && is(part.whole) ? part.whole : before.findLast((s) => is(s) && s.frame.own.money === money);
      const stated = whole ? this.estimate(whole) : this.fromWorkbook(result.base);
      const other = stated ? null : (before.findLast(is) ?? this.figures.find((s) => s.start > result.start && is(s)));
      if (stated) this.add("rate", result, whole ? [part, whole] : [part], ratio(own, stated), result.base.understood);
      else if (other) this.add("rate", result, [part, other], ratio(own, this.estimate(other)), false);
      return;
    }
    // A part that is more than its whole is none of it.
    if (part.whole && part.whole !== part && compare(own.value, this.estimate(part.whole).value) <= 0) {
      this.add("rate", result, [part, part.whole], ratio(own, this.estimate(part.whole)), true);
      return;
    }
    // No word says what it is a share of: of a figure before that it fits.
    for (const whole of [...before].reverse()) {
      if (whole === part || whole.role !== "level" || whole.figure?.kind !== part.figure?.kind) continue;
      const expected = ratio(own, this.estimate(whole));
      if (
        expected &&
        result.figure &&
        fit(result.figure, this.estimate(result), expected, result.figure.decimals) === "agrees"
      ) {
        this.add("rate", result, [part, whole], expected, false);
        return;
      }
    }
  }

  /** 完成年初预算的…: what was spent, over the budget of the same subject. */
  private rate(result: Statement, before: readonly Statement[]): void {
    const own = before.filter((s) => s.role === "level" && s.figure?.kind === "amount" && sameSubject(s, result));
    const stage = result.base?.said.stage ?? "budget";
    const budget = own.findLast(
      (s) => s.frame.said.stage === stage || (stage === "budget" && s.frame.said.stage === "adjusted"),
    );
    const spent = own.findLast(
      (s) =>
        s !== budget &&
        s.frame.said.stage !== "budget" &&
        s.frame.said.stage !== "adjusted" &&
        (!budget || s.frame.year === budget.frame.year),
    );
    if (!spent) return;
    const over = this.estimate(spent);
    // 完成预算100%，决算数大于预算数55.93万元: the budget is the difference.
    const beyond = this.figures.find(
      (s) =>
        s.role === "change" &&
        s.sentence === result.sentence &&
        s.base?.said.stage === stage &&
        sameSubject(s, result) &&
        s.start > spent.start,
    );
    const difference = beyond
      ? less(over, beyond.sign < 0 ? opposite(this.estimate(beyond)) : this.estimate(beyond))
      : null;
    const under = budget
      ? this.estimate(budget)
      : (difference ?? (result.base ? this.fromWorkbook(result.base) : null));
    const operands = [spent, ...(budget ? [budget] : difference ? [beyond!] : [])];
    if (isZero(over.value) && isZero(result.figure!.value))
      this.add("rate", result, operands, { ...over, written: `${over.written} ÷ ${under?.written ?? "0"}` }, false);
    else if (under)
      this.add("rate", result, operands, ratio(over, under), result.frame.understood, (other) =>
        ratio(other(spent) ?? over, (budget && other(budget)) ?? under),
      );
  }

  /** The figure that has changed, by its own subject and year. */
  private now(result: Statement, before: readonly Statement[]): Statement | undefined {
    const isBoth = (s: Statement) =>
      result.frame.said.flow === "both" && s.frame.said.flow !== null && s.frame.said.extent === "grand";
    const level = (s: Statement) =>
      s.role === "level" &&
      s.figure?.kind === "amount" &&
      (sameSubject(s, result) || isBoth(s)) &&
      s.frame.year === result.frame.year &&
      !(result.base && isBase(s, result.base));
    const money = result.frame.own.money;
    return (
      (money && before.findLast((s) => level(s) && s.frame.said.money === money && s.line === result.line)) ??
      before.findLast(
        (s) => level(s) && (result.frame.own.stage === null || s.frame.said.stage === result.frame.said.stage),
      ) ??
      before.findLast(level)
    );
  }

  /** The figure that a change is counted from: of the year and stage that the words name, else last year's of the same line. */
  private then(result: Statement, before: readonly Statement[], now: Statement | undefined): Statement | undefined {
    const own = before.filter((s) => s.role === "level" && s !== now && sameSubject(s, result));
    if (result.base) return own.findLast((s) => isBase(s, result.base!));
    return own.findLast((s) => s.line === result.line && now !== undefined && s.frame.year === now.frame.year - 1);
  }

  private growth(result: Statement, before: readonly Statement[]): void {
    const now = this.now(result, before);
    const base = this.then(result, before, now);
    const delta = before.findLast(
      (s) => s.role === "change" && s.line === result.line && sameSubject(s, result) && sameBase(s, result),
    );
    if (now && base) {
      const work = (of: (s: Statement) => Estimate) =>
        ratio(result.sign < 0 ? less(of(base), of(now)) : less(of(now), of(base)), of(base));
      this.add(
        "rate",
        result,
        [now, base],
        work((s) => this.estimate(s)),
        true,
        (other) => work((s) => other(s) ?? this.estimate(s)),
      );
    } else if (now && delta && before.indexOf(delta) > before.indexOf(now)) {
      const change = this.estimate(delta);
      const tries = [now, ...(now.whole ? [now.whole] : [])].flatMap((level) => {
        const own = this.estimate(level);
        // 收、支总计各增加: of one side of a figure that is both.
        const side = level.frame.said.flow === "both" ? [own, half(own)] : [own];
        return side.map((e) => ({
          level,
          expected: ratio(change, delta.sign < 0 ? plus(e, change) : less(e, change)),
        }));
      });
      const right =
        tries.find(
          ({ expected }) =>
            expected && fit(result.figure!, this.estimate(result), expected, result.figure!.decimals) !== "off",
        ) ?? tries[0]!;
      const certain = now.line === result.line || now.frame.said.names.length > 0;
      // 减少…，增长…: one of the words is wrong.
      const turned =
        delta.sign !== 0 && result.sign !== 0 && delta.sign !== result.sign && !isZero(delta.figure!.value);
      this.add(
        "rate",
        result,
        [delta, right.level],
        turned && right.expected ? opposite(right.expected) : right.expected,
        certain,
      );
    }
  }

  private change(result: Statement, before: readonly Statement[]): void {
    const now = this.now(result, before);
    const base = this.then(result, before, now);
    if (!now || !base) return;
    const [a, b] = [this.estimate(now), this.estimate(base)];
    this.add("change", result, [now, base], result.sign < 0 ? less(b, a) : less(a, b), true);
  }

  /** 其中, and brackets: the parts of a whole, which need not be all. */
  private divisions(): void {
    const lists = new Map<number, Statement[]>();
    for (const s of this.figures)
      if (s.listed > 0 && s.whole && s !== s.whole && s.whole.start < s.start)
        lists.set(s.listed, [...(lists.get(s.listed) ?? []), s]);
    for (const own of lists.values()) {
      const whole = own[0]!.whole!;
      // …，共计X: the parts once more, not one of them.
      const total = own.find(
        ({ role, frame }) =>
          role === "level" && frame.own.sum && frame.own.names.length === 0 && frame.own.flow === null,
      );
      const parts = own.filter(
        (s) =>
          s !== total &&
          s.role === "level" &&
          s.figure?.kind === whole.figure?.kind &&
          s.frame.year === whole.frame.year &&
          s.frame.said.stage === whole.frame.said.stage,
      );
      if (total?.figure)
        this.sum(
          total,
          parts.filter((s) => s.start < total.start),
          true,
        );
      const other = parts.findIndex(
        ({ frame }) =>
          frame.said.flow !== null &&
          whole.frame.said.flow !== null &&
          whole.frame.said.flow !== "both" &&
          frame.said.flow !== whole.frame.said.flow,
      );
      this.sum(whole, other < 0 ? parts : parts.slice(0, other), true);
    }
    const changes = new Map<string, Statement[]>();
    for (const s of this.figures)
      if (s.role === "change" && s.wholeChange && sameBase(s, s.wholeChange) && s.figure?.kind === "amount") {
        const key = `${s.listed}`;
        changes.set(key, [...(changes.get(key) ?? []), s]);
      }
    for (const own of changes.values()) this.changes(own[0]!.wholeChange!, own);
  }

  private changes(total: Statement, parts: readonly Statement[]): void {
    if (parts.length < 1) return;
    const estimate = (s: Statement) => (s.sign * total.sign < 0 ? opposite(this.estimate(s)) : this.estimate(s));
    const expected = parts.map(estimate).reduce(plus);
    const found = fit(total.figure!, this.estimate(total), expected, total.figure!.decimals);
    if (found !== "off" || (parts.length > 1 && isNear(expected, this.estimate(total), NEAR_CHANGES)))
      this.add("sum", total, parts, expected, true);
  }

  private sum(whole: Statement, parts: readonly Statement[], certain: boolean): void {
    if (parts.length < 2 || !whole.figure) return;
    const own = this.estimate(whole);
    const estimates = parts.map((s) => this.estimate(s));
    // Parts of a part may follow it: the list ends where the whole is reached.
    for (let k = 2; k <= parts.length; k++) {
      const expected = estimates.slice(0, k).reduce(plus);
      if (
        fit(whole.figure, own, expected, whole.figure.decimals) !== "off" &&
        (k === parts.length || equals(expected.value, own.value))
      ) {
        this.add("sum", whole, parts.slice(0, k), expected, certain);
        return;
      }
    }
    const expected = estimates.reduce(plus);
    if (isNear(expected, own) && whole.figure.kind === "amount") this.add("sum", whole, parts, expected, certain);
  }

  /** 年初结转 + 收入 − 支出 = 年末结转, of one sentence: what is not said of it may make the difference, so it only bears out. */
  private balances(): void {
    for (const closing of this.figures) {
      if (closing.role !== "level" || closing.frame.said.names.at(-1) !== "closing") continue;
      const beside = this.figures.filter(
        (s) => s.sentence === closing.sentence && s.role === "level" && s.frame.year === closing.frame.year,
      );
      const opening = beside.find(({ frame }) => frame.said.names.at(-1) === "opening");
      const flow = (name: "income" | "expenditure") =>
        beside.find(({ frame }) => frame.said.names.length === 0 && frame.said.flow === name);
      const [income, spent] = [flow("income"), flow("expenditure")];
      if (!opening || !income || !spent) continue;
      const expected = less(plus(this.estimate(opening), this.estimate(income)), this.estimate(spent));
      this.add("sum", closing, [opening, income, spent], expected, false);
    }
  }

  /** Figures that follow each other and add up exactly to one before or behind them. */
  private runs(): void {
    const levels = this.figures.filter(({ role, figure }) => role === "level" && figure?.kind === "amount");
    const known = new Set(
      this.relations.filter(({ kind, fit: f }) => kind === "sum" && f !== "off").map(({ result }) => result),
    );
    const places = new Map<string, number[]>();
    levels.forEach(({ figure }, i) => {
      const value = toText(figure!.value);
      places.set(value, [...(places.get(value) ?? []), i]);
    });
    levels.forEach((first, i) => {
      const parts: Statement[] = [];
      let sum: Estimate | null = null;
      let nonzero = 0;
      for (let k = i; k < levels.length && parts.length < LONGEST; k++) {
        const part = levels[k]!;
        if (part.frame.year !== first.frame.year) break;
        if (isWithin(part, parts) || isRepeated(part, parts)) continue;
        parts.push(part);
        sum = sum ? plus(sum, this.estimate(part)) : this.estimate(part);
        if (!isZero(part.figure!.value)) nonzero++;
        if (nonzero < 2 || !isTelling(sum)) continue;
        const whole = (places.get(toText(sum.value)) ?? [])
          .map((at) => levels[at]!)
          .find(
            (w) =>
              !parts.includes(w) &&
              !known.has(w) &&
              w.frame.year === first.frame.year &&
              Math.abs(levels.indexOf(w) - k) < REACH,
          );
        if (whole) this.add("sum", whole, [...parts], sum, false);
      }
    });
  }

  /** True where both say the same of the same by their own words. */
  private isSame(a: Statement, b: Statement): boolean {
    const isSaid = ({ frame }: Statement) =>
      frame.understood && frame.staged && (frame.subject.codes !== null || frame.own.names.length > 0);
    return isSaid(a) && isSaid(b) && a.frame.partOf.join() === b.frame.partOf.join();
  }

  /** The same figure again. */
  private repetitions(): void {
    const first = new Map<string, Statement>();
    for (const s of this.figures) {
      if (s.role !== "level" || !s.frame.subject.key || s.figure?.kind !== "amount") continue;
      const { said, around, year, subject } = s.frame;
      const key = [subject.key, said.stage, year, said.money ?? around.money, said.flow, said.extent].join("|");
      const before = first.get(key);
      if (before) this.add("same", s, [before], this.estimate(before), this.isSame(s, before));
      else first.set(key, s);
    }
  }
}

function half({ value, interval, written, unit }: Estimate): Estimate {
  const two = amount("0.5");
  return {
    value: multiply(value, two),
    interval: { low: multiply(interval.low, two), high: multiply(interval.high, two) },
    written: `${written} ÷ 2`,
    unit,
  };
}

/** Figures farther back than this belong to another matter. */
const REACH = 24;
/** More parts than this no sentence lists. */
const LONGEST = 14;
/** A list that misses its whole by less than this share has a wrong figure in it; one that misses it by more may leave parts out. */
const NEAR = amount("0.06");

/** Changes are told item by item, and add up to smaller figures. */
const NEAR_CHANGES = amount("0.12");

function isNear(expected: Estimate, own: Estimate, near = NEAR): boolean {
  if (overlaps(expected.interval, own.interval)) return true;
  const off = absolute(less(expected, own).value);
  return compare(off, multiply(absolute(own.value), near)) <= 0 && compare(off, ZERO) > 0;
}

/** True for a part of a part that is counted already. */
function isWithin({ whole }: Statement, parts: readonly Statement[]): boolean {
  return whole !== null && parts.includes(whole);
}

/** So many digits do not agree by chance. */
const TELLING = 3;

/** A sum of a few digits agrees with anything by chance. */
function isTelling({ value }: Estimate): boolean {
  let digits = toText(value).replace(".", "");
  while (digits.endsWith("0")) digits = digits.slice(0, -1);
  return digits.length >= TELLING;
}

function isRepeated(part: Statement, parts: readonly Statement[]): boolean {
  return parts.some((other) => other.frame.subject.key !== "" && other.frame.subject.key === part.frame.subject.key);
}

function sameSubject(a: Statement, b: Statement): boolean {
  return a.frame.subject.key === b.frame.subject.key;
}

/** True where both are counted from the same base: last year's, or the budget. */
function sameBase(a: Statement, b: Statement): boolean {
  const [one, other] = [a.base, b.base];
  if (!one || !other) return one === other;
  return (
    one.year === other.year &&
    (one.said.stage === other.said.stage || one.said.stage === null || other.said.stage === null)
  );
}

/** True for a figure of the year and stage that something is compared with. */
function isBase({ frame }: Statement, base: Frame): boolean {
  return frame.year === base.year && (base.said.stage === null || frame.said.stage === base.said.stage);
}

/** True for the figure that the words name: 占基本支出预算的…. */
function isOf({ frame }: Statement, named: Frame): boolean {
  if (frame.subject.key === named.subject.key) return true;
  const [a, b] = [frame.said, named.said];
  return (
    a.names.join() === b.names.join() &&
    (b.names.length > 0 || ((a.flow === b.flow || a.flow === "both") && a.flow !== null)) &&
    (b.money === null || a.money === b.money) &&
    frame.subject.codes === null
  );
}
