import type { Figure } from "./figures";
import { ITEMS } from "./glossary";
import type { Aspect, Item, Scope } from "./glossary/item";
import type { Lead } from "./lead";
import type { Memory } from "./memory";
import type { Links, Mention, Reading, Role, Who } from "./reading";
import type { Token } from "./tokens";

export interface Interpretation {
  readonly readings: readonly Reading[];
  readonly links: Links;
}

const NOTHING: Interpretation = { readings: [], links: {} };
const EXPENDITURE = ITEMS.find(({ id }) => id === "expenditure")!;
const RECEIVED = ITEMS.find(({ id }) => id === "received")!;
const SPENT = ITEMS.find(({ id }) => id === "spent")!;

/**
 * What the words before a figure say that it is. Nothing where words are unknown, where several items are named at
 * once, or where the sentence has not said what it speaks of: abstaining is better than guessing.
 * @param figure null for words that stand for a figure (无结转结余, 持平).
 */
export function interpret(lead: Lead, figure: Figure | null, memory: Memory, rest: readonly Token[]): Interpretation {
  if (lead.otherYear || figure?.kind === "standard") return NOTHING;
  if (lead.respectively || memory.respectively) return NOTHING;
  const role = roleOf(lead, figure, memory);
  if (role === null) return NOTHING;
  if (role === "planned") return planned(memory);
  if (role === "total") return total(lead, memory);
  if (role === "share") return share(lead, memory);
  if (lead.unknown && !lead.open) return NOTHING;
  if (role === "level" && lead.share) return level({ ...lead.share, share: null, cut: false }, figure, memory, rest);
  if (role === "level") return level(lead, figure, memory, rest);
  return relative(role, lead, memory);
}

function roleOf(lead: Lead, figure: Figure | null, memory: Memory): Role | null {
  if (figure?.kind === "percentage") {
    if (lead.share) return "share";
    if (lead.rate !== null) return "rate";
    if (lead.trend) return figure.unit === "个百分点" ? null : "growth";
    return memory.share && lead.bare ? "share" : null;
  }
  if (lead.share) return figure?.kind === "amount" ? "level" : null;
  if (memory.planned && figure && !lead.open && (lead.items.length === 0 || lead.unknown || lead.planned))
    return "planned";
  if (lead.excess) return "excess";
  if (lead.trend) return "change";
  if (lead.rate !== null && lead.items.length === 0) return null;
  if (lead.total && lead.items.length === 0 && !lead.unknown && memory.listed.length > 0) return "total";
  return "level";
}

function planned(memory: Memory): Interpretation {
  const funds = memory.running;
  const reading = funds?.readings[0];
  if (!funds || !reading) return NOTHING;
  return { readings: [{ ...reading, role: "planned" }], links: { funds } };
}

function total(lead: Lead, memory: Memory): Interpretation {
  const listed = memory.listed.filter((m) => m.figure?.kind === memory.listed.at(-1)!.figure?.kind);
  const item = memory.sampled ? EXPENDITURE : (memory.running?.readings[0]?.item ?? EXPENDITURE);
  const reading = base(lead, memory, item);
  return { readings: [{ ...reading, role: "total" }], links: { listed } };
}

function share(lead: Lead, memory: Memory): Interpretation {
  if (!lead.share) return shareOfFigures(memory);
  const named = itemsFor(lead.items, { kind: "department" }).filter((item) => !item.weak);
  if (lead.unknown || named.length > 1) return NOTHING;
  const part = named[0] ? null : memory.running;
  const of = lead.share!;
  const wholeItem = of.items.findLast((item) => !item.weak) ?? null;
  const partReading = named[0] ? base(lead, memory, named[0]) : (part?.readings[0] ?? null);
  if (!partReading || of.unknown || of.otherYear)
    return part && !of.unknown ? { readings: [], links: links(part) } : NOTHING;
  if (wholeItem === null && (of.items.length > 0 || of.scopes.length > 0 || of.aspects.length > 0)) return NOTHING;
  const whole = wholeItem ? null : memory.whole;
  const wholeReading = wholeItem ? base(of, { ...memory, sampled: false }, wholeItem) : whole?.readings[0];
  if (!wholeReading) return NOTHING;
  return {
    readings: [{ ...partReading, role: "share", of: wholeReading }],
    links: { ...(part ? { part } : {}), ...(whole ? { whole } : {}) },
  };
}

/** 占本年支出合计568.51万元的23.78%: both figures stand before the percentage. */
function shareOfFigures({ share: figures }: Memory): Interpretation {
  const { part, whole } = figures!;
  const [partReading, wholeReading] = [part.readings[0], whole.readings[0]];
  if (!partReading || !wholeReading) return { readings: [], links: { part } };
  return { readings: [{ ...partReading, role: "share", of: wholeReading }], links: { part, whole } };
}

function links(part: Mention): Links {
  return { part };
}

/** A change, growth, rate or excess of the item that the words name, else of the one spoken of. */
function relative(role: Role, lead: Lead, memory: Memory): Interpretation {
  const who = whoOf(memory);
  const named = itemsFor(lead.items, who).filter((item) => !item.weak);
  if (named.length > 1 && !oneInOther(named)) return NOTHING;
  const own = named.at(-1);
  const against = lead.base ?? memory.base ?? "prior";
  const sign = lead.trend?.sign ?? lead.excess?.sign ?? 0;
  const rest = {
    role,
    sign,
    base: role === "rate" ? lead.rate! : role === "excess" ? ("budget" as const) : against,
  };
  if (own)
    return {
      readings: [{ ...base(lead, memory, own), ...rest }],
      links: memory.change ? { change: memory.change } : {},
    };
  if (lead.cut) return NOTHING;
  const spokenOf = memory.named
    ? [{ ...base(lead, memory, memory.named) }]
    : [memory.running, memory.whole].flatMap((m) => m?.readings[0] ?? []);
  const grown = memory.named ? undefined : (memory.running ?? undefined);
  const readings = unique(spokenOf).map((reading) => ({
    ...reading,
    ...rest,
    aspect: rest.role === "rate" || role === "excess" ? ("actual" as const) : reading.aspect,
    distance: 0 as const,
  }));
  return { readings, links: { ...(grown ? { grown } : {}), ...(memory.change ? { change: memory.change } : {}) } };
}

function unique(readings: readonly Reading[]): Reading[] {
  return readings.filter(
    (r, i) => readings.findIndex((other) => other.item.id === r.item.id && other.aspect === r.aspect) === i,
  );
}

function level(lead: Lead, figure: Figure | null, memory: Memory, rest: readonly Token[]): Interpretation {
  const who = whoOf(memory);
  const items = who.kind === "department" ? departmentItem(lead, figure, memory) : projectItems(lead, who, memory);
  // 由3.43万元增加到4.12万元: the first is last year's.
  const next = rest.find((t) => t.kind !== "gap");
  const from = next?.kind === "word" && /^[增减上下降提].*[到至]$/.test(next.text);
  const readings = items.map((item) => {
    const reading = base(lead, memory, item);
    return from ? { ...reading, distance: -1 as const } : reading;
  });
  return { readings, links: {} };
}

/** The columns of the project list that the words name: several only where one cannot be told from the other. */
function projectItems(lead: Lead, who: Who, memory: Memory): Item[] {
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

function departmentItem(lead: Lead, figure: Figure | null, memory: Memory): Item[] {
  if (figure && lead.project !== null) return [];
  const counting = figure?.kind === "count";
  const usable = lead.items.filter((item) => item.facts !== undefined && (item.counts === true) === counting);
  const strong = usable.filter((item) => !item.weak);
  if (strong.length > 1 && !oneInOther(strong)) return [];
  const [own] = strong.slice(-1);
  if (own)
    return isWithin(own, memory) && !(memory.stranger && OF_ANYONE.has(own.id) && !namesItself(lead)) ? [own] : [];
  const weak = usable.at(-1);
  if (memory.stranger && !namesItself(lead)) return [];
  const spokenOf = memory.named ?? memory.running?.readings[0]?.item ?? null;
  const stage = lead.aspects.length > 0 || lead.items.some((item) => item.aspect !== undefined);
  if (spokenOf && spokenOf.facts && (stage || lead.bare) && !lead.cut) {
    // 支出决算为… goes on with what is spoken of; so does a figure with nothing before it but 为.
    if (stage && (spokenOf.counts === true) === counting) return [spokenOf];
  }
  if (!weak) return [];
  // 上年“三公”经费支出3.43万元，本年支出4.12万元: of the three public expenses, or of the department.
  const both = spokenOf?.facts && spokenOf.id !== weak.id && !lead.cut && lead.scopes.length === 0 && !spokenOf.counts;
  return both ? (memory.scopes.length === 0 ? [spokenOf, weak] : [weak, spokenOf]) : [weak];
}

/** Balances are said of anything; so are weak words. */
const OF_ANYONE: ReadonlySet<string> = new Set(["opening", "closing"]);

/** True where the words themselves say that the department is meant. */
function namesItself(lead: Lead): boolean {
  return lead.department || lead.scopes.length > 0;
}

/** True where all but the last are what the last is a part of: 基本支出中的人员经费. */
function oneInOther(items: readonly Item[]): boolean {
  const last = items.at(-1)!;
  return items.slice(0, -1).every((item) => item.id === last.id || (item.parts?.includes(last.id) ?? false));
}

function isWithin(item: Item, memory: Memory): boolean {
  if (!item.within) return true;
  const around = [memory.whole, memory.running].flatMap((m) => m?.readings[0]?.item.id ?? []);
  return around.some((id) => item.within!.includes(id));
}

/** Items that the project list knows for projects and levels; for the department all. */
function itemsFor(items: readonly Item[], who: Who): Item[] {
  return items.filter((item) => (who.kind === "department" ? item.facts !== undefined : item.project !== undefined));
}

function whoOf(memory: Memory): Who {
  return memory.level !== null && memory.who.kind !== "project" ? { kind: "level", level: memory.level } : memory.who;
}

function base(lead: Lead, memory: Memory, item: Item): Reading {
  return {
    role: "level",
    item,
    who: whoOf(memory),
    aspect: aspectOf(lead, item, memory),
    scopes: scopesOf(lead, item, memory),
    scopesSaid: item.scope !== undefined || lead.scopes.length > 0 || memory.scopes.length > 0,
    distance: lead.distance,
    sampled: memory.sampled || lead.sampled,
    sign: 0,
    base: "prior",
    of: null,
  };
}

function aspectOf(lead: Lead, item: Item, memory: Memory): Aspect {
  if (item.counts && item.facts?.any?.posts) return item.aspect ?? (memory.staff ? "staff" : "posts");
  const said = lead.aspects.at(-1) ?? lead.items.findLast((i) => i.aspect !== undefined)?.aspect;
  return said ?? "actual";
}

const EVERY: readonly Scope[] = ["all", "fiscal", "general"];

/** The kinds of money that the words allow: 财政拨款 often means the general budget's alone. */
function scopesOf(lead: Lead, item: Item, memory: Memory): readonly Scope[] {
  const said = item.scope ?? lead.scopes.at(-1);
  if (said === "fiscal") return ["fiscal", "general"];
  if (said) return [said];
  const carried = memory.scopes.at(-1);
  if (carried === "fund" || carried === "stateCapital") return [carried];
  if (carried === "general") return ["general", "fiscal", "all"];
  if (carried === "fiscal") return ["fiscal", "general", "all"];
  return EVERY;
}
