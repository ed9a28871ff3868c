import type { Division, Stage } from "./division";
import type { Item } from "./glossary/item";
import type { Lead } from "./lead";
import type { Memory } from "./memory";
import { UNSAID } from "./memory";
import { stageOf } from "./own-reading";
import type { Mention } from "./reading";
import type { Token } from "./tokens";

/** What follows are parts of an item, at that stage. */
export function divide(
  memory: Memory,
  item: Item | null,
  whole: Mention | null,
  stage: Stage,
  bracketed: boolean,
): void {
  const { running, scopes, level } = memory;
  const division: Division = { item, whole, stage, bracketed, before: { running, scopes, level } };
  memory.divisions = [...memory.divisions, division];
}

/** 其中: what follows are parts of the figure last read. */
export function divideRunning(memory: Memory): void {
  divide(memory, memory.running?.readings[0]?.item ?? null, memory.running, stageDivided(memory), false);
}

/** The stage of the figure before 其中: as its words say, else as the sentence before it understood it. */
function stageDivided({ stage, running }: Memory): Stage {
  const reading = running?.readings[0];
  if (!reading || stage.aspect !== null || stage.distance !== 0) return stage;
  return { aspect: reading.aspect, distance: reading.distance };
}

/** Brackets behind a figure divide it; after them the sentence goes on with what it spoke of. */
export function bracket(memory: Memory, token: Token, previous: Token | undefined): void {
  if (token.kind !== "boundary") return;
  if (token.mark === "(") {
    const own = previous?.kind === "figure" ? memory.running : null;
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

/** 年初预算…，其中…，…；决算…: another stage or year than that of the parts is said of the whole again. */
export function turnBack(memory: Memory, lead: Lead): void {
  const [outer] = memory.divisions;
  if (!outer || outer.bracketed) return;
  const { aspect, distance } = stageOf(lead);
  const isOther =
    (outer.stage.aspect !== null && aspect !== null && aspect !== outer.stage.aspect) ||
    (lead.timed && distance !== outer.stage.distance && lead.base === null);
  if (isOther) Object.assign(memory, { running: outer.whole, named: null, divisions: [] });
}
