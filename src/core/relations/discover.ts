import type { Check } from "../check/check";
import { residualOf, toleranceOf, unitOf } from "../check/judge";
import type { Fact } from "../facts/fact";
import type { Localised } from "../text/text";
import { accepted } from "./accepted";
import type { Accepted, Trial } from "./accepted";
import type { Block } from "./block";
import type { Candidate } from "./candidate";
import { witnessOf } from "./evidence";
import { UNNAMED } from "./figures";
import type { Direction, KnownSums } from "./known-sums";
import type { Outcome } from "./series";
import { isRun, Series } from "./series";
import { sumsOfColumns } from "./sums-of-columns";
import { sumsOfLines } from "./sums-of-lines";

/**
 * Sums that the figures of a block and the names of its lines and columns show, as checks.
 * @param known what rules state, which is not said again.
 */
export function discoveredChecks(block: Block, known: KnownSums): Check[] {
  const { lines, columns, figures } = block;
  const across = () => figures.map((line, at) => new Series(at, line));
  const down = () =>
    columns.map(
      (_, at) =>
        new Series(
          at,
          figures.map((line) => line[at]!),
        ),
    );
  return [
    ...toldOf(block, known, DOWN, sumsOfLines(block), lines, down),
    ...toldOf(block, known, ACROSS, sumsOfColumns(block), columns, across),
  ];
}

function toldOf(
  block: Block,
  known: KnownSums,
  kind: Kind,
  candidates: readonly Candidate[],
  items: readonly { readonly label: string }[],
  seriesOf: () => readonly Series[],
): Check[] {
  if (candidates.length === 0) return [];
  const series = seriesOf();
  const isSettled = (whole: Fact) => known.addsUp(whole, kind.direction);
  const wholes = [...new Set(candidates.map(({ whole }) => whole))];
  const open = new Set(wholes.filter((whole) => series.some((each) => each.isOpen(whole, isSettled))));
  if (open.size === 0) return [];
  const trials = candidates
    // What names say of other wholes speaks for these.
    .filter(({ whole, by }) => open.has(whole) || by === "names")
    .map((candidate) => trialOf(candidate, series));
  const failing = new Set(trials.flatMap((each) => (each.outcomes.some(isFailing) ? [each.candidate.whole] : [])));
  // Of a table that forms know only what fails is told: what holds there is what rules judge.
  const isAsked = (whole: number) => open.has(whole) && (block.unnamed.length > 0 || failing.has(whole));
  return accepted(trials, (candidate, outcome) => witnessOf(outcome, series[outcome.at]!.termsOf(candidate)), isAsked)
    .filter(isWorthTelling)
    .flatMap((each) => checksOf(block, each, kind, items[each.candidate.whole]!.label))
    .filter((check) => !known.states(check, kind.direction));
}

function isFailing({ verdict }: Outcome): boolean {
  return verdict === "inconsistent";
}

function isWorthTelling({ witnesses }: Accepted): boolean {
  return witnesses.some(
    ({ verdict, terms }) => verdict === "inconsistent" || terms.some(({ fact }) => fact.key === UNNAMED),
  );
}

function trialOf(candidate: Candidate, series: readonly Series[]): Trial {
  const outcomes: Outcome[] = [];
  const ofRun = isRun(candidate);
  let failing = 0;
  for (const each of series) {
    const outcome = each.outcomeOf(candidate, ofRun);
    if (!outcome) continue;
    outcomes.push(outcome);
    // A relation that fails everywhere is none: most runs of columns are left after a few lines.
    if (isFailing(outcome) && ++failing > 8 && failing * 2 > outcomes.length) break;
  }
  return { candidate, outcomes };
}

interface Kind {
  readonly id: string;
  readonly direction: Direction;
  readonly title: (name: string, holding: number, all: number) => Localised;
  readonly labelOf: (fact: Fact) => string;
}

const SOURCE: Localised = { zh: "由表中数字的关系得出", en: "From the relations of the table's own figures" };
/** Lines are added up down each column. */
const DOWN: Kind = {
  id: "T-1",
  direction: "down",
  title: (name, holding, all) =>
    holding === 0
      ? {
          zh: `按名称，“${name}”应是所列各行之和（没有别的栏可比）`,
          en: `“${name}” should be the sum of its lines by their names (no other column to compare with)`,
        }
      : {
          zh: `“${name}”等于所列各行之和（${all} 栏中 ${holding} 栏成立）`,
          en: `“${name}” is the sum of its lines (holds in ${holding} of ${all} columns)`,
        },
  labelOf: ({ columnLabel }) => columnLabel,
};
/** Columns are added up across each line. */
const ACROSS: Kind = {
  id: "T-2",
  direction: "across",
  title: (name, holding, all) =>
    holding === 0
      ? {
          zh: `按名称，“${name}”应是所列各栏之和（没有别的行可比）`,
          en: `“${name}” should be the sum of its columns by their names (no other line to compare with)`,
        }
      : {
          zh: `“${name}”等于所列各栏之和（${all} 行中 ${holding} 行成立）`,
          en: `“${name}” is the sum of its columns (holds in ${holding} of ${all} lines)`,
        },
  labelOf: ({ rowLabel }) => rowLabel,
};

function checksOf({ sheet }: Block, { witnesses }: Accepted, kind: Kind, name: string): Check[] {
  const holding = witnesses.filter(({ verdict }) => verdict !== "inconsistent").length;
  const title = kind.title(name, holding, witnesses.length);
  return witnesses.map(({ terms, verdict }): Check => {
    const scope = `${sheet}·${name}·${kind.labelOf(terms[0]!.fact as Fact)}`;
    return {
      id: `${kind.id}:${scope}`,
      rule: kind.id,
      title,
      scope,
      kind: "exact",
      severity: "warning",
      source: SOURCE,
      terms,
      measure: (terms[0]!.fact as Fact).measure === "count" ? "count" : "money",
      unit: unitOf(terms.map(({ fact }) => fact)),
      relation: "zero",
      inferred: true,
      settledBy: null,
      verdict,
      residual: residualOf(terms),
      tolerance: toleranceOf(terms),
      reason: null,
    };
  });
}
