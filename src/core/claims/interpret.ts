import { divisionOf } from "./division";
import type { Figure } from "./figures";
import { ITEMS } from "./glossary";
import type { Division, Stage } from "./division";
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
  if (lead.respectively || memory.respectively || lead.beside || lead.wholly) return NOTHING;
  const role = roleOf(lead, figure, memory);
  if (role === null) return NOTHING;
  if (role === "planned") return planned(memory);
  if (role === "total") return total(lead, memory);
  if (role === "share") return share(lead, memory);
  if (lead.unknown && !lead.open) return NOTHING;
  if (role === "level" && lead.share) {
    // 抽查…占部门支出568.51万元的: what was looked at is the part, not the whole.
    return level({ ...lead.share, share: null, cut: false }, figure, { ...memory, sampled: false }, rest);
  }
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
  if (named.length === 0 && memory.unread) return NOTHING;
  const part = named[0] ? null : memory.running;
  const of = lead.share!;
  const wholeItem = of.items.findLast((item) => !item.weak) ?? null;
  const partReading = named[0] ? base(lead, memory, named[0]) : (part?.readings[0] ?? null);
  if (!partReading || of.unknown || of.otherYear)
    return part && !of.unknown ? { readings: [], links: links(part) } : NOTHING;
  if (wholeItem === null && (of.items.length > 0 || of.scopes.length > 0 || of.aspects.length > 0)) return NOTHING;
  const whole = wholeItem ? null : (divisionOf(partReading.item, othersThan(part, memory.divisions))?.whole ?? null);
  const wholeReadings = wholeItem
    ? withOther(wholeItem).map((item) => base(of, { ...memory, sampled: false, divisions: [] }, item))
    : (whole?.readings.slice(0, 1) ?? []);
  if (wholeReadings.length === 0) return NOTHING;
  return {
    readings: wholeReadings.map((wholeReading) => ({ ...partReading, role: "share", of: wholeReading })),
    links: { ...(part ? { part } : {}), ...(whole ? { whole } : {}) },
  };
}

/** 3850.00万元(占96.51%): the brackets divide the part itself. */
function othersThan(part: Mention | null, divisions: readonly Division[]): readonly Division[] {
  return part ? divisions.filter(({ whole }) => whole !== part) : divisions;
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
  const against = role === "rate" || role === "excess" ? "budget" : (lead.base ?? memory.base ?? "prior");
  if (against === "unknown") return NOTHING;
  const sign = lead.trend?.sign ?? lead.excess?.sign ?? 0;
  const rest = {
    role,
    sign,
    base: role === "rate" ? lead.rate! : against,
  };
  // A change against the budget, an excess and a rate are of what was spent; 年初预算 may stand right before them.
  const ofActual = role === "rate" || role === "excess" || against !== "prior";
  const related = (reading: Reading): Reading[] => {
    const aspect = ofActual ? ("actual" as const) : reading.aspect;
    // No table states the budget of the year before.
    if (!ofActual && (aspect === "budget" || aspect === "fullBudget")) return [];
    return [{ ...reading, ...rest, aspect, distance: 0 as const }];
  };
  if (own)
    return {
      readings: related(base(lead, memory, own)),
      links: memory.change ? { change: memory.change } : {},
    };
  if (lead.cut || memory.unread) return NOTHING;
  const around = memory.divisions.at(-1)?.whole ?? null;
  const spokenOf = memory.named
    ? [{ ...base(lead, memory, memory.named) }]
    : [memory.running, around].flatMap((m) => m?.readings[0] ?? []);
  const now = memory.named ? null : memory.running;
  const grown = now && (!ofActual || now.readings[0]?.aspect === "actual") ? now : undefined;
  const readings = unique(spokenOf).flatMap(related);
  return { readings, links: { ...(grown ? { grown } : {}), ...(memory.change ? { change: memory.change } : {}) } };
}

function unique(readings: readonly Reading[]): Reading[] {
  return readings.filter(
    (r, i) => readings.findIndex((other) => other.item.id === r.item.id && other.aspect === r.aspect) === i,
  );
}

function level(lead: Lead, figure: Figure | null, memory: Memory, rest: readonly Token[]): Interpretation {
  const who = whoOf(memory);
  const against = baseSaid(lead);
  if (against === "unknown" || comesFirst(lead, rest)) return NOTHING;
  const of = against === "budget" || against === "fullBudget" ? spokenOf(lead, memory) : null;
  const items = of
    ? [of]
    : who.kind === "department"
      ? departmentItem(lead, figure, memory)
      : projectItems(lead, figure, who, memory);
  // 由3.43万元增加到4.12万元, 较上年项目支出312.04万元增加…: the first is last year's.
  const isPrior = against === "prior" || leadsOn(rest);
  const readings = items.map((item) => {
    const reading = base(lead, memory, item);
    if (of) return { ...reading, aspect: against as Aspect, distance: 0 as const };
    return isPrior ? { ...reading, distance: -1 as const } : reading;
  });
  return { readings, links: {} };
}

/** What a figure is the base of that stands between 比 and 增加: 比上年项目支出312.04万元, 比年初预算76.51万元. */
export function baseSaid(lead: Lead): Memory["base"] {
  if (lead.base !== "prior") return lead.base;
  const stage = stageOf(lead).aspect;
  return stage === "budget" || stage === "fullBudget" ? "unknown" : "prior";
}

/** True where 增至, 降到 follows: the figure is what there was before. */
function leadsOn(rest: readonly Token[]): boolean {
  const next = rest.find((t) => t.kind !== "gap");
  return next?.kind === "word" && next.meaning.kind === "to";
}

/** 较年初结转和结余0.32万元增加…: beside which a change is counted, in words that say neither year nor stage. */
export function comesFirst(lead: Lead, rest: readonly Token[]): boolean {
  const next = rest.find((t) => t.kind !== "gap");
  const changes = next?.kind === "word" && (next.meaning.kind === "trend" || next.meaning.kind === "beside");
  return changes && lead.compared && lead.base === null;
}

/** What the sentence speaks of, where the words before a figure name nothing else. */
function spokenOf(lead: Lead, memory: Memory): Item | null {
  if (lead.items.some((item) => !item.weak)) return null;
  return memory.named ?? memory.running?.readings[0]?.item ?? null;
}

/** The columns of the project list that the words name: several only where one cannot be told from the other. */
function projectItems(lead: Lead, figure: Figure | null, who: Who, memory: Memory): Item[] {
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

function departmentItem(lead: Lead, figure: Figure | null, memory: Memory): Item[] {
  if (figure && lead.project !== null) return [];
  const counting = figure?.kind === "count";
  const usable = lead.items.filter((item) => item.facts !== undefined && (item.counts === true) === counting);
  const strong = usable.filter((item) => !item.weak);
  if (strong.length > 1 && !oneInOther(strong)) return [];
  const [own] = strong.slice(-1);
  if (own) {
    if (!isWithin(own, memory) || isOfSomethingElse(own, memory)) return [];
    if (memory.stranger && OF_ANYONE.has(own.id) && !namesItself(lead)) return [];
    return withOther(dividedBalance(own, memory));
  }
  const weak = usable.at(-1);
  if (memory.stranger && !namesItself(lead)) return [];
  const running = memory.running?.readings[0];
  const spokenOf = memory.named ?? running?.item ?? null;
  // 由3.43万元增加到4.12万元: where it came to.
  if (lead.to && lead.bare && running?.item.facts && running.distance === -1) return [running.item];
  const stage = lead.aspects.length > 0 || lead.items.some((item) => item.aspect !== undefined);
  if (spokenOf && spokenOf.facts && (stage || lead.bare) && !lead.cut) {
    // 支出决算为… goes on with what is spoken of; so does a figure with nothing before it but 为.
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
function withOther(item: Item): Item[] {
  return [item, ...ITEMS.filter(({ id, facts }) => id === item.or && facts !== undefined).slice(0, 1)];
}

/** What comes in or is left over: 支出 in its sentence is no part of it. */
const NOT_SPENT = /^(?:funds$|income|opening$|closing$|useOfSurplus$|distribution$)/;

/** 年初结转和结余…，其中财政拨款结转和结余: the balance that is divided. */
function dividedBalance(item: Item, memory: Memory): Item {
  const divided = item.balance ? memory.divisions.at(-1)?.item : null;
  return divided?.id === "opening" ? divided : item;
}

/** 一般公共服务支出…，其中基本支出: a part of what is divided, which no table states. */
function isOfSomethingElse(item: Item, { divisions }: Memory): boolean {
  return divisions.length > 0 && divisionOf(item, divisions) === null;
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
  const around = [
    ...memory.divisions.flatMap((division) => division.item?.id ?? []),
    ...(memory.running?.readings[0] ? [memory.running.readings[0].item.id] : []),
  ];
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
    distance: lead.timed ? lead.distance : distanceOf(lead, item, memory),
    sampled: memory.sampled || lead.sampled,
    sign: 0,
    base: "prior",
    of: null,
  };
}

function aspectOf(lead: Lead, item: Item, memory: Memory): Aspect {
  if (item.counts && item.facts?.any?.posts) {
    const said = lead.aspects.findLast((aspect) => aspect === "staff" || aspect === "posts");
    return said ?? item.aspect ?? (memory.staff ? "staff" : "posts");
  }
  return stageOf(lead).aspect ?? (item.weak ? null : stageAround(item, memory)?.aspect) ?? "actual";
}

/** Parts are of the year and stage of what they are parts of: 年初预算…，其中…. */
function stageAround(item: Item, memory: Memory): Stage | null {
  return divisionOf(item, memory.divisions)?.stage ?? memory.divisions[0]?.stage ?? null;
}

function distanceOf(lead: Lead, item: Item, memory: Memory): 0 | -1 {
  if (item.weak || stageOf(lead).aspect !== null) return lead.distance;
  return stageAround(item, memory)?.distance ?? lead.distance;
}

/** When and at which stage a figure is, as far as the words before it say so. */
export function stageOf(lead: Lead): Stage {
  const aspect = lead.aspects.at(-1) ?? lead.items.findLast((i) => i.aspect !== undefined)?.aspect ?? null;
  return { aspect, distance: lead.distance };
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
