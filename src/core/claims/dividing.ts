import type { Division, Stage } from "./division";
import type { Item } from "./glossary/item";
import type { Lead } from "./lead";
import type { Memory } from "./memory";
import { UNSAID } from "./memory";
import { stageOf } from "./own-reading";
import type { Mention } from "./reading";
import type { Token } from "./tokens";

/** Begins a division: the figures that follow are parts of the item, at that stage. */
export function divide(
  memory: Memory,
  item: Item | null,
  whole: Mention | null,
  stage: Stage,
  bracketed: boolean,
): void {
  const { current, scopes, level } = memory;
  const division: Division = { item, whole, stage, bracketed, before: { current, scopes, level } };
  memory.divisions = [...memory.divisions, division];
}

/** 其中: the figures that follow are parts of the current figure. */
export function divideCurrent(memory: Memory): void {
  divide(memory, memory.current?.readings[0]?.item ?? null, memory.current, stageDivided(memory), false);
}

/** The stage of the figure before 其中: by its own words, else as it was read. */
function stageDivided({ stage, current }: Memory): Stage {
  const reading = current?.readings[0];
  if (!reading || stage.aspect !== null || stage.distance !== 0) return stage;
  return { aspect: reading.aspect, distance: reading.distance };
}

/** Brackets behind a figure divide it: 16.00万元（其中…）. Behind them the sentence is as it was before. */
export function bracket(memory: Memory, token: Token, previous: Token | undefined): void {
  if (token.kind !== "boundary") return;
  if (token.mark === "(") {
    const own = previous?.kind === "figure" ? memory.current : null;
    divide(memory, own?.readings[0]?.item ?? null, own, own ? memory.stage : UNSAID, true);
  }
  if (token.mark === ")") {
    const at = memory.divisions.findLastIndex((division) => division.bracketed);
    if (at < 0) return;
    const { whole, before } = memory.divisions[at]!;
    const named = whole ? null : memory.named;
    Object.assign(memory, { ...before, named, divisions: memory.divisions.slice(0, at) });
  }
}

/** 年初预算…，其中…，…；决算…: a figure of another stage or year than the parts is of the whole again. */
export function returnToWhole(memory: Memory, lead: Lead): void {
  const [outer] = memory.divisions;
  if (!outer || outer.bracketed) return;
  const { aspect, distance } = stageOf(lead);
  const isOther =
    (outer.stage.aspect !== null && aspect !== null && aspect !== outer.stage.aspect) ||
    (lead.timed && distance !== outer.stage.distance && lead.base === null);
  if (isOther) Object.assign(memory, { current: outer.whole, named: null, divisions: [] });
}
