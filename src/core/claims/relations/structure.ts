import type { Equation, Equations } from "../equation";
import { differenceOf } from "../bounded";
import { shown } from "../equation";
import type { Mention, Reading } from "../reading";
import { whoKey } from "../reading";

/** Equations that words of a sentence state: 共计, 占, 增长, 规定用于. */
export function structuralEquations(mentions: readonly Mention[], equations: Equations): Equation[] {
  return [
    ...mentions.flatMap((m) => totalOf(m, equations)),
    ...mentions.flatMap((m) => shareOf(m, mentions, equations)),
    ...mentions.flatMap((m) => growthOf(m, equations)),
    ...plansOf(mentions, equations),
  ];
}

/** 共计: the sum of all figures listed before it, or of the last ones where the list begins with their whole. */
function totalOf(mention: Mention, equations: Equations): Equation[] {
  const { listed } = mention.links;
  if (!listed || listed.length < 2) return [];
  const sums = listed.slice(0, -1).map((_, i) => equations.sum(mention, listed.slice(i)));
  return [sums.find((s) => s.holds) ?? sums[0]!];
}

function shareOf(mention: Mention, mentions: readonly Mention[], equations: Equations): Equation[] {
  const reading = mention.readings[0];
  if (reading?.role !== "share") return [];
  const part = mention.links.part ?? null;
  const whole = mention.links.whole ?? (reading.of ? stating(reading.of, mention, mentions) : null);
  if (!part?.figure || !whole?.figure || part === whole) return [];
  const equation = equations.ratio(
    mention,
    equations.estimate(part),
    equations.estimate(whole),
    [part, whole],
    `${shown(part)} ÷ ${shown(whole)}`,
  );
  return equation ? [equation] : [];
}

/** The figure that states an item: the nearest one before, in the same paragraph. */
export function stating(of: Omit<Reading, "of">, from: Mention, mentions: readonly Mention[]): Mention | null {
  return (
    mentions.findLast(
      (m) =>
        m.paragraph === from.paragraph &&
        m.start < from.start &&
        m.kind === "figure" &&
        (m.readings[0]?.role === "level" || m.readings[0]?.role === "total") &&
        m.readings[0].item.id === of.item.id &&
        m.readings[0].sampled === of.sampled &&
        m.readings[0].aspect === of.aspect &&
        m.readings[0].distance === 0 &&
        whoKey(m.readings[0].who) === whoKey(of.who),
    ) ?? null
  );
}

/** 增加0.69万元，增长20.12%: the change divided by last year's figure. */
function growthOf(mention: Mention, equations: Equations): Equation[] {
  if (mention.kind !== "figure" || mention.readings[0]?.role !== "growth") return [];
  const { grown, change } = mention.links;
  if (!grown?.figure || !change?.figure || grown.readings[0]?.role !== "level") return [];
  const [now, delta] = [equations.estimate(grown), equations.estimate(change)];
  const equation = equations.ratio(
    mention,
    delta,
    differenceOf(now, delta),
    [change, grown],
    `${shown(change)} ÷ (${shown(grown)} ${change.readings[0]?.sign === -1 ? "+" : "−"} ${shown(change)})`,
  );
  return equation ? [equation] : [];
}

/** Uses that a document prescribes add up to the funds. */
function plansOf(mentions: readonly Mention[], equations: Equations): Equation[] {
  const planned = mentions.filter((m) => m.readings[0]?.role === "planned" && m.links.funds);
  const funds = [...new Set(planned.map((m) => m.links.funds!))];
  return funds.flatMap((whole) => {
    const uses = planned.filter((m) => m.links.funds === whole);
    return uses.length > 1 && whole.figure ? [equations.sum(whole, uses)] : [];
  });
}
