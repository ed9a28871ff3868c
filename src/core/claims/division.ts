import type { Aspect, Item, Scope } from "./glossary/item";
import { ITEMS } from "./glossary";
import type { Mention } from "./reading";
import type { Level } from "./subjects";

/** Year and stage of a figure: 上年, 年初预算. The aspect is null where no words say it. */
export interface Stage {
  readonly aspect: Aspect | null;
  readonly distance: 0 | -1;
}

/** A whole whose parts follow: before 其中, before brackets, or in 基本支出中. */
export interface Division {
  /** Null where the words name no item that is known. */
  readonly item: Item | null;
  /** The figure of the whole; null where none is said. */
  readonly whole: Mention | null;
  readonly stage: Stage;
  /** True between brackets. */
  readonly bracketed: boolean;
  /** The state of the sentence before the division, which holds again behind it. */
  readonly before: {
    readonly current: Mention | null;
    readonly scopes: readonly Scope[];
    readonly level: Level | null;
  };
}

/** The wholes of each item, at every level: 公用经费 is a part of 基本支出 and of 支出. */
const WHOLES: ReadonlyMap<string, ReadonlySet<string>> = wholesOfAll();

function wholesOfAll(): Map<string, Set<string>> {
  const wholes = new Map<string, Set<string>>();
  const add = (part: string, whole: string) => {
    const own = wholes.get(part) ?? new Set<string>();
    wholes.set(part, own);
    if (part === whole || own.has(whole)) return;
    own.add(whole);
    for (const further of wholes.get(whole) ?? []) add(part, further);
  };
  const direct: (readonly [part: string, whole: string])[] = ITEMS.flatMap(({ id, parts = [], within = [] }) => [
    // Income and balances stand without 收支总计 everywhere.
    ...(id === "funds" ? [] : parts.map((part) => [part, id] as const)),
    ...within.map((whole) => [id, whole] as const),
    ...(id.startsWith("class.") ? [[id, "expenditure"] as const] : []),
    ...(id.startsWith("income.") ? [[id, "income"] as const] : []),
  ]);
  // Each round adds one level of wholes.
  for (let round = 0; round < 4; round++) for (const [part, whole] of direct) add(part, whole);
  return wholes;
}

/** True for a part that never belongs to the whole: 基本支出 of 一般公共服务支出 is not the department's. */
function isNeverPartOf(item: Item, whole: Item | null): boolean {
  if (whole === null || whole.id === item.id) return false;
  const wholes = WHOLES.get(item.id);
  return wholes !== undefined && !wholes.has(whole.id) && whole.id !== "funds";
}

/** The innermost of the divisions that an item may be a part of; null where it is known to be a part of none of them. */
export function divisionOf(item: Item, divisions: readonly Division[]): Division | null {
  return divisions.findLast((division) => !isNeverPartOf(item, division.item)) ?? null;
}
