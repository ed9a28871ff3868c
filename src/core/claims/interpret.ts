import { divisionOf } from "./division";
import type { Figure } from "./figures";
import { ITEMS } from "./glossary";
import type { Division } from "./division";
import type { Aspect } from "./glossary/item";
import type { Lead } from "./lead";
import type { Memory } from "./memory";
import {
  departmentItem,
  isOfSomethingElse,
  itemsFor,
  oneInOther,
  projectItems,
  spokenOf,
  withOther,
} from "./item-meant";
import { ownReading, stageOf, whoOf } from "./own-reading";
import type { Links, Mention, Reading, Role } from "./reading";
import type { Token } from "./tokens";

export interface Interpretation {
  readonly readings: readonly Reading[];
  readonly links: Links;
}

const NOTHING: Interpretation = { readings: [], links: {} };
const EXPENDITURE = ITEMS.find(({ id }) => id === "expenditure")!;

/**
 * The meaning of a figure by the words before it. None where words are unknown, where several items are named at
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
    // 抽查…占部门支出568.51万元的: the sample is the part, not the whole.
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
  const funds = memory.current;
  const reading = funds?.readings[0];
  if (!funds || !reading) return NOTHING;
  return { readings: [{ ...reading, role: "planned" }], links: { funds } };
}

function total(lead: Lead, memory: Memory): Interpretation {
  const listed = memory.listed.filter((m) => m.figure?.kind === memory.listed.at(-1)!.figure?.kind);
  const item = memory.sampled ? EXPENDITURE : (memory.current?.readings[0]?.item ?? EXPENDITURE);
  const reading = ownReading(lead, memory, item);
  return { readings: [{ ...reading, role: "total" }], links: { listed } };
}

function share(lead: Lead, memory: Memory): Interpretation {
  if (!lead.share) return shareOfFigures(memory);
  const named = itemsFor(lead.items, { kind: "department" }).filter((item) => !item.weak);
  if (lead.unknown || named.length > 1) return NOTHING;
  if (named.length === 0 && memory.unknownAmount) return NOTHING;
  const part = named[0] ? null : memory.current;
  const of = lead.share!;
  const wholeItem = of.items.findLast((item) => !item.weak) ?? null;
  const partReading = named[0] ? ownReading(lead, memory, named[0]) : (part?.readings[0] ?? null);
  if (!partReading || of.unknown || of.otherYear)
    return part && !of.unknown ? { readings: [], links: { part } } : NOTHING;
  if (wholeItem === null && (of.items.length > 0 || of.scopes.length > 0 || of.aspects.length > 0)) return NOTHING;
  const whole = wholeItem ? null : (divisionOf(partReading.item, othersThan(part, memory.divisions))?.whole ?? null);
  const wholeReadings = wholeItem
    ? withOther(wholeItem).map((item) => ownReading(of, { ...memory, sampled: false, divisions: [] }, item))
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

/** A change, growth, rate or excess of the item that the words name, else of the one spoken of. */
function relative(role: Role, lead: Lead, memory: Memory): Interpretation {
  const who = whoOf(memory);
  const named = itemsFor(lead.items, who).filter((item) => !item.weak);
  if (named.length > 1 && !oneInOther(named)) return NOTHING;
  const own = named.at(-1);
  if (own && who.kind === "department" && isOfSomethingElse(own, memory)) return NOTHING;
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
      readings: related(ownReading(lead, memory, own)),
      links: memory.change ? { change: memory.change } : {},
    };
  if (lead.cut || memory.unknownAmount) return NOTHING;
  const around = memory.divisions.at(-1)?.whole ?? null;
  const spokenOf = memory.named
    ? [{ ...ownReading(lead, memory, memory.named) }]
    : [memory.current, around].flatMap((m) => m?.readings[0] ?? []);
  const now = memory.named ? null : memory.current;
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
    const reading = ownReading(lead, memory, item);
    if (of) return { ...reading, aspect: against as Aspect, distance: 0 as const };
    return isPrior ? { ...reading, distance: -1 as const } : reading;
  });
  return { readings, links: {} };
}

/** The base that a figure between 比 and 增加 is of: 比上年项目支出312.04万元, 比年初预算76.51万元. */
export function baseSaid(lead: Lead): Memory["base"] {
  if (lead.base !== "prior") return lead.base;
  const stage = stageOf(lead).aspect;
  return stage === "budget" || stage === "fullBudget" ? "unknown" : "prior";
}

/** True where 增至 or 降到 follows: the figure is the earlier one. */
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
