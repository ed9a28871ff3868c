import { equals, isZero } from "../amount";
import type { Verdict } from "../check/check";
import { judgeSum } from "../check/judge";
import { isKnown } from "../facts/fact";
import { asStated } from "./as-stated";
import type { Quantity } from "./quantity";
import { difference, figureOf, total, valueOf } from "./quantity";
import type { Subject } from "./subject";
import type { ThreePublicItem } from "./three-public-items";
import { priorOf, THREE_PUBLIC_ITEMS, VEHICLES, WITH_VEHICLES_AS_ONE } from "./three-public-items";

/** How the items of the three public expenses changed on the year before. */
export interface Changes {
  /** The items that changed, each with its change. */
  readonly items: readonly (readonly [name: string, change: Quantity])[];
  /** The part of the whole change that the items do not explain; null where the whole change is not stated. */
  readonly rest: Quantity | null;
  /** The verdict on that rest: `exact` for 0, `within-rounding` for a rounding difference. */
  readonly verdict: Verdict;
  /**
   * If the items do not explain the change: those with money in one of the two years and an empty cell in the other. A
   * blank does not mean 0 here.
   */
  readonly unstated: readonly Unstated[];
}

/** An item and the year whose cell is empty. */
interface Unstated {
  readonly name: string;
  readonly year: "本年" | "上年";
}

/** Compares the items with the year before. */
export function threePublicChanges(subject: Subject): Changes {
  const rows = rowsOf(subject);
  const items = rows.flatMap(({ key, name }) => {
    const change = changeOf(subject, key, name);
    return change && !isZero(valueOf(change, subject.unit)!) ? [[name, change] as const] : [];
  });
  const whole = changeOf(subject, "total", "“三公”经费");
  const rest = items.reduce((left, [, part]) => difference("分项以外的增减额", left, part), whole);
  const verdict = rest?.kind === "sum" ? judgeSum(rest.terms).verdict : "not-judgeable";
  const unstated = verdict === "inconsistent" ? rows.flatMap((item) => halfStated(subject, item)) : [];
  return { items, rest, verdict, unstated };
}

/**
 * The change of an item on the year before. Where both years are stated it is calculated, or taken from the table's own
 * cell if that differs only by rounding; otherwise it is the change that the table states, or null.
 */
export function changeOf({ facts, unit }: Pick<Subject, "facts" | "unit">, key: string, name: string): Quantity | null {
  const stated = facts.one(`D07.${key}.change`);
  const worked = difference(
    `${name}较上年增减额`,
    figureOf(facts.one(`D07.${key}.actual`)),
    figureOf(priorOf(facts, key)),
  );
  return worked ? asStated(stated, worked, unit) : figureOf(stated);
}

/**
 * The items. Vehicles count as one item where the table does not state the changes of purchase and running costs
 * separately.
 */
function rowsOf(subject: Subject): readonly ThreePublicItem[] {
  const parts = THREE_PUBLIC_ITEMS.filter(({ key }) => key.startsWith(VEHICLES.key));
  return tellsAsOne(subject, parts) ? WITH_VEHICLES_AS_ONE : THREE_PUBLIC_ITEMS;
}

function tellsAsOne(subject: Subject, parts: readonly ThreePublicItem[]): boolean {
  const whole = changeOf(subject, VEHICLES.key, VEHICLES.name);
  const known = parts.flatMap(({ key, name }) => changeOf(subject, key, name) ?? []);
  if (!whole) return known.length === 0 && parts.every((part) => halfStated(subject, part).length === 0);
  if (known.length === parts.length) return false;
  const sum = known.reduce<Quantity | null>((all, each) => (all ? total("", all, each) : each), null);
  const [a, b] = [valueOf(whole, subject.unit), sum && valueOf(sum, subject.unit)];
  return !a || !b || !equals(a, b);
}

/** Words for the blanks: 公务用车购置费、公务用车运行维护费本年决算数未填列. */
export function blanksIn({ unstated }: Changes): string {
  return (["本年", "上年"] as const)
    .map((year) => ({ year, names: unstated.filter((item) => item.year === year).map(({ name }) => name) }))
    .flatMap(({ year, names }) => (names.length === 0 ? [] : [`${names.join("、")}${year}决算数未填列`]))
    .join("，");
}

function halfStated(subject: Subject, { key, name }: ThreePublicItem): Unstated[] {
  if (changeOf(subject, key, name)) return [];
  const { facts } = subject;
  const [now, before] = [facts.one(`D07.${key}.actual`), priorOf(facts, key)].map(
    (fact) => isKnown(fact) && !isZero(fact.value),
  );
  return now || before ? [{ name, year: now ? "上年" : "本年" }] : [];
}
