import type { Stage } from "./division";
import { divisionOf } from "./division";
import type { Aspect, Item, Scope } from "./glossary/item";
import type { Lead } from "./lead";
import type { Memory } from "./memory";
import type { Reading, Who } from "./reading";

/** The subject that the sentence has turned to. */
export function whoOf(memory: Memory): Who {
  return memory.level !== null && memory.who.kind !== "project" ? { kind: "level", level: memory.level } : memory.who;
}

/** The reading of an item's own figure, by the words before it and else by its sentence. */
export function ownReading(lead: Lead, memory: Memory, item: Item): Reading {
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

/** Parts have the year and stage of their whole: 年初预算…，其中…. */
function stageAround(item: Item, memory: Memory): Stage | null {
  return divisionOf(item, memory.divisions)?.stage ?? memory.divisions[0]?.stage ?? null;
}

function distanceOf(lead: Lead, item: Item, memory: Memory): 0 | -1 {
  if (item.weak || stageOf(lead).aspect !== null) return lead.distance;
  return stageAround(item, memory)?.distance ?? lead.distance;
}

/** Year and stage, as far as the words before a figure say them. */
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
