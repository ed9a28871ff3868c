import type { Referent, Referents } from "../figures/referents";
import type { Measure } from "../forms/form";
import { PARTS } from "../words/narrative";
import type { Money } from "../words/narrative";
import type { Frame } from "./statement";

/** A figure of the workbook that a phrase may mean, and how far the phrase is from saying so: 0 is said word for word. */
export interface Meant {
  readonly referent: Referent;
  readonly cost: number;
}

/** Words inherited or left unsaid: dearer than what is said, and never enough to turn one thing into another. */
const UNSAID = 0.5;
const OTHER = 1;
/** So much farther off, a figure is no longer what the words mean while a nearer one is there. */
const MARGIN = 1.5;

/** A phrase farther from its figure than this does not make the figure wrong. */
const SURE = 1;

/** True where the phrase is near enough to make its figure wrong. */
export function isSure({ cost }: Meant): boolean {
  return cost < SURE;
}

/** The figures of the workbook that a frame may mean, the nearest first; none where a word of it is not known. */
export function meantBy(frame: Frame, referents: Referents, measure: Measure = "money"): Meant[] {
  if (!frame.understood) return [];
  const { codes } = frame.subject;
  if (codes !== null && codes.length === 0) return [];
  const { names } = frame.said;
  const pool = codes !== null ? codes.flatMap((code) => referents.coded(code)) : referents.named(names.at(-1) ?? null);
  let found = pool.flatMap((referent): Meant[] => {
    if (referent.fact.measure !== measure) return [];
    const cost = distance(frame, referent);
    return cost === null ? [] : [{ referent, cost }];
  });
  // Where the money is said and a table is of it, a table that says no money is of something else.
  const money = frame.own.money;
  if (money !== null && found.some(({ referent }) => referent.said.money !== null))
    found = found.filter(({ referent }) => referent.said.money !== null);
  found.sort((a, b) => a.cost - b.cost);
  const best = found[0]?.cost ?? 0;
  return found.filter(({ cost }) => cost <= best + MARGIN);
}

/** How far a figure is from what a phrase says; null where the words exclude it. */
function distance(frame: Frame, referent: Referent): number | null {
  const costs = [
    namesOff(frame, referent),
    moneyOff(frame, referent),
    stageOff(frame, referent),
    flowOff(frame, referent),
    yearOff(frame, referent),
  ];
  if (costs.includes(null)) return null;
  return (costs as number[]).reduce((sum, cost) => sum + cost, 0);
}

function namesOff(frame: Frame, { names, around, code }: Referent): number | null {
  const { said, subject } = frame;
  const own = subject.codes !== null && code !== null ? names.slice(1) : names;
  const context = frame.around.names;
  // Every name of the figure is said, by the phrase itself or by what encloses it.
  const unsaid = own.filter((name) => !said.names.includes(name));
  if (unsaid.some((name) => !context.includes(name))) return null;
  const whole = frame.partOf.filter(
    (name) => !names.includes(name) && !around.includes(name) && !own.every((part) => PARTS[name]?.includes(part)),
  );
  if (whole.length > 0) return null;
  const extra = said.names.filter((name) => !names.includes(name));
  if (extra.some((name) => !around.includes(name))) return null;
  // Names of the table and of its headings that nothing in the draft says: a list of its own, such as one by economic nature.
  const beyond = around.filter((name) => name !== "sampled" && !said.names.includes(name) && !context.includes(name));
  // A table of what was looked at states the whole as well, which its own tables state better.
  const ofSample = names.includes("sampled") || names.includes("=share");
  const isOther = (ofSample || around.includes("sampled")) && !(ofSample && said.names.includes("sampled"));
  return (
    (isOther ? UNSAID / 2 : 0) +
    unsaid.length * UNSAID +
    (subject.codes !== null ? 0 : Math.min(beyond.length, 2) * UNSAID)
  );
}

const MIXED: ReadonlySet<Money> = new Set(["fiscal", "general"]);

function moneyOff({ said, own, around }: Frame, referent: Referent): number | null {
  const money = referent.said.money;
  const isSaid = own.money !== null;
  const meant = said.money ?? around.money;
  if (money === meant) return 0;
  if (meant === null) return money !== null && MIXED.has(money) ? OTHER : null;
  // A table that says no money may be of fiscal money; of funds or state capital it would say so.
  if (money === null && isSaid) return referent.names.length === 0 || !MIXED.has(meant) ? null : UNSAID;
  if (money === null) return OTHER;
  if (MIXED.has(money) && MIXED.has(meant)) return isSaid ? OTHER : UNSAID;
  return null;
}

function stageOff({ said, staged }: Frame, referent: Referent): number | null {
  const { stage } = referent.said;
  // What is said of no stage is what came of it.
  if (said.stage === null) return stage === null || stage === "actual" ? 0 : UNSAID;
  if (stage === said.stage) return 0;
  if (stage === null) return UNSAID;
  return staged ? null : UNSAID;
}

function flowOff({ said, subject }: Frame, referent: Referent): number | null {
  const { flow, extent, sum } = referent.said;
  const isWhole = referent.names.length === 0;
  if (said.flow === "both") {
    if (!isWhole && flow !== "both") return null;
    return said.extent === "grand" && extent === "year" ? null : extent === "grand" || sum ? 0 : OTHER;
  }
  if (said.flow !== null && flow !== null && flow !== said.flow) return flow === "both" && isWhole ? OTHER : null;
  if (isWhole && subject.codes === null) {
    if (said.flow === null || flow === null) return null;
    if (said.extent !== null && extent !== null && extent !== said.extent) return null;
    if (said.extent === "grand" && extent === null) return null;
    return said.extent === null && extent === "grand" ? UNSAID : 0;
  }
  // The figures of a subject are its expenditure; a list of income by subject states the same money.
  return subject.codes !== null && said.flow === null && flow === "income" ? UNSAID : 0;
}

function yearOff({ year }: Frame, referent: Referent): number | null {
  const shift = referent.said.distance ?? 0;
  if (referent.year === null) return year === shift ? 0 : null;
  return year === referent.year ? 0 : null;
}
