import type { Aspect, Item, Scope } from "./glossary/item";
import { ITEMS } from "./glossary";
import type { Mention } from "./reading";
import type { Level } from "./subjects";

/** What figures of an item say of when and at which stage: 年初预算, 上年. Null where no words say so. */
export interface Stage {
  readonly aspect: Aspect | null;
  readonly distance: 0 | -1;
}

/** What is divided by 其中, by brackets behind a figure, or by 基本支出中: what follows are parts of it. */
export interface Division {
  /** Null where the words name no item that is known. */
  readonly item: Item | null;
  /** The figure of the whole; null where none is said. */
  readonly whole: Mention | null;
  readonly stage: Stage;
  /** True between brackets. */
  readonly bracketed: boolean;
  /** What the sentence spoke of before, and what it goes on with behind it. */
  readonly before: {
    readonly running: Mention | null;
    readonly scopes: readonly Scope[];
    readonly level: Level | null;
  };
}

/** Items by what they may be parts of, however far down: 公用经费 of 基本支出 and of 支出. */
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
    // Income and balances of 收支总计 are spoken of by themselves everywhere.
    ...(id === "funds" ? [] : parts.map((part) => [part, id] as const)),
    ...within.map((whole) => [id, whole] as const),
    ...(id.startsWith("class.") ? [[id, "expenditure"] as const] : []),
    ...(id.startsWith("income.") ? [[id, "income"] as const] : []),
  ]);
  // Wholes of wholes are found in as many rounds as there are levels.
  for (let round = 0; round < 4; round++) for (const [part, whole] of direct) add(part, whole);
  return wholes;
}

/** True where an item is known to be a part, and never of that whole: 基本支出 of 一般公共服务支出 is not the department's. */
function isStrangeTo(item: Item, whole: Item | null): boolean {
  if (whole === null || whole.id === item.id) return false;
  const wholes = WHOLES.get(item.id);
  return wholes !== undefined && !wholes.has(whole.id) && whole.id !== "funds";
}

/** The innermost of the divisions that an item may be a part of; null where it is known to be a part of none of them. */
export function divisionOf(item: Item, divisions: readonly Division[]): Division | null {
  return divisions.findLast((division) => !isStrangeTo(item, division.item)) ?? null;
}
