import { divisionOf } from "./division";
import type { Figure } from "./figures";
import { ITEMS } from "./glossary";
import type { Item } from "./glossary/item";
import type { Lead } from "./lead";
import type { Memory } from "./memory";
import type { Who } from "./reading";

const RECEIVED = ITEMS.find(({ id }) => id === "received")!;
const SPENT = ITEMS.find(({ id }) => id === "spent")!;

/** The item of the sentence, where the words before a figure name no other. */
export function spokenOf(lead: Lead, memory: Memory): Item | null {
  if (lead.items.some((item) => !item.weak)) return null;
  return memory.named ?? memory.current?.readings[0]?.item ?? null;
}

/** The columns of the project list that the words name; several where the words allow each of them. */
export function projectItems(lead: Lead, figure: Figure | null, who: Who, memory: Memory): Item[] {
  // 上级项目7个: the list has money, and no numbers of things.
  if (figure?.kind === "count") return [];
  // 区级…，上级…，结转结余合计13.42万元: of the last level, or of all.
  if (who.kind === "level" && lead.level === null && lead.total) return [];
  const usable = itemsFor(lead.items, who);
  const strong = usable.filter((item) => !item.weak);
  if (lead.open) return [SPENT];
  const distinct = strong.filter((item, i) => strong.findIndex((other) => other.project === item.project) === i);
  if (distinct.length > 0) return distinct;
  if (lead.items.some((item) => !item.project && !item.weak)) return [];
  const weak = usable.at(-1);
  if (weak) return [weak];
  return who.kind === "level" && lead.level !== null && memory.who.kind !== "project" ? [RECEIVED] : [];
}

/** The department's items that the words name or continue; several where the words allow each of them. */
export function departmentItem(lead: Lead, figure: Figure | null, memory: Memory): Item[] {
  if (figure && lead.project !== null) return [];
  const counting = figure?.kind === "count";
  const usable = lead.items.filter((item) => item.facts !== undefined && (item.counts === true) === counting);
  const strong = usable.filter((item) => !item.weak);
  if (strong.length > 1 && !oneInOther(strong)) return [];
  const [own] = strong.slice(-1);
  if (own) {
    if (!isWithin(own, memory) || isOfSomethingElse(own, memory)) return [];
    if (memory.unknownSubject && OF_ANYONE.has(own.id) && !namesItself(lead)) return [];
    return withOther(dividedBalance(own, memory));
  }
  const weak = usable.at(-1);
  if (memory.unknownSubject && !namesItself(lead)) return [];
  const current = memory.current?.readings[0];
  const spokenOf = memory.named ?? current?.item ?? null;
  // 由3.43万元增加到4.12万元: where it came to.
  if (lead.to && lead.bare && current?.item.facts && current.distance === -1) return [current.item];
  const stage = lead.aspects.length > 0 || lead.items.some((item) => item.aspect !== undefined);
  if (spokenOf && spokenOf.facts && (stage || lead.bare) && !lead.cut) {
    // 支出决算为… continues the item before it, as does a figure with 为 only.
    if (stage && (spokenOf.counts === true) === counting) return [spokenOf];
  }
  if (!weak) return [];
  // 上年“三公”经费支出3.43万元，本年支出4.12万元: of the three public expenses, or of the department.
  const others = [spokenOf, memory.subject].flatMap((item) =>
    item?.facts && item.id !== weak.id && !item.counts && !NOT_SPENT.test(item.id) ? [item] : [],
  );
  if (weak.id !== "expenditure" || lead.cut || lead.scopes.length > 0) return [weak];
  return memory.scopes.length === 0 ? [...new Set(others), weak] : [weak, ...new Set(others)];
}

/** The item, and the other one that its word may mean. */
export function withOther(item: Item): Item[] {
  return [item, ...ITEMS.filter(({ id, facts }) => id === item.or && facts !== undefined).slice(0, 1)];
}

/** Income and balances: 支出 in their sentence is no part of them. */
const NOT_SPENT = /^(?:funds$|income|opening$|closing$|useOfSurplus$|distribution$)/;

/** 年初结转和结余…，其中财政拨款结转和结余: the balance that is divided. */
function dividedBalance(item: Item, memory: Memory): Item {
  const divided = item.balance ? memory.divisions.at(-1)?.item : null;
  return divided?.id === "opening" ? divided : item;
}

/** 一般公共服务支出…，其中基本支出: a part of what is divided, which no table states. */
export function isOfSomethingElse(item: Item, { divisions }: Memory): boolean {
  return divisions.length > 0 && divisionOf(item, divisions) === null;
}

/** Items that projects and departments alike have. */
const OF_ANYONE: ReadonlySet<string> = new Set(["opening", "closing"]);

/** True where the words themselves say that the department is meant. */
function namesItself(lead: Lead): boolean {
  return lead.department || lead.scopes.length > 0;
}

/** True where all but the last are what the last is a part of: 基本支出中的人员经费. */
export function oneInOther(items: readonly Item[]): boolean {
  const last = items.at(-1)!;
  return items.slice(0, -1).every((item) => item.id === last.id || (item.parts?.includes(last.id) ?? false));
}

function isWithin(item: Item, memory: Memory): boolean {
  if (!item.within) return true;
  const around = [
    ...memory.divisions.flatMap((division) => division.item?.id ?? []),
    ...(memory.current?.readings[0] ? [memory.current.readings[0].item.id] : []),
  ];
  return around.some((id) => item.within!.includes(id));
}

/** Items that the project list knows for projects and levels; for the department all. */
export function itemsFor(items: readonly Item[], who: Who): Item[] {
  return items.filter((item) => (who.kind === "department" ? item.facts !== undefined : item.project !== undefined));
}
