import { inUnit, toFixed } from "../../../src/core/amount";
import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import { factsOf } from "../../../src/core/check/check";
import type { Finding } from "../../../src/core/findings/finding";
import { findCauses } from "../../../src/core/locate/causes";
import type { Suspect } from "../../../src/core/locate/suspect";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import type { Slipped } from "./kinds";
import { mended } from "./mended";
import type { Mutant } from "./mutant";

/** What was made of one error. */
export interface Hit {
  /** Some check that does not hold, or a remark on the reading, names one of its cells. */
  readonly detected: boolean;
  /** All its cells are in one suspect of the first rank, alone or tied. */
  readonly first: boolean;
  /** … and no other suspect is of that rank. */
  readonly alone: boolean;
  /** … of one of the first three ranks. */
  readonly topThree: boolean;
  /** … and each is proposed the figure that was printed before. */
  readonly value: boolean;
  /** How many suspects share the first rank of the finding that speaks of it. */
  readonly ties: number;
  /** Tied, and each of the tied proposals leaves a workbook in which every check holds: no identity tells them apart. */
  readonly trulyTied: boolean;
}

export interface Score {
  readonly hits: readonly Hit[];
  /** Findings of disagreement whose suspects of the first rank hold none of the wrong cells. */
  readonly falseAlarms: number;
  /** Time of the whole analysis, and of the search for causes by itself, in milliseconds of this process. */
  readonly milliseconds: number;
  readonly locating: number;
}

export function scoreOf(mutant: Mutant): Score {
  const start = processorTime();
  const analysis = analyse(mutant.snapshot, DEFAULT_SETTINGS);
  const milliseconds = processorTime() - start;
  const locating = timeOfSearch(analysis);
  const disagreements = analysis.findings.filter((f) => f.checks.length > 0 && f.suspects.length > 0);
  const wrong = new Set(mutant.errors.flat().map(addressOf));
  return {
    hits: mutant.errors.map((error) => hitOf(error, mutant, analysis, disagreements)),
    falseAlarms: disagreements.filter((f) => !cellsOfFirst(f).some((cell) => wrong.has(cell))).length,
    milliseconds,
    locating,
  };
}

/** A search that took so many milliseconds is timed again. */
const LONG = 100;
const TIMES = 3;

/** Collecting what the workbooks before have left is not the search's own time: of a long one the shortest run counts. */
function timeOfSearch(analysis: Analysis): number {
  let least = Infinity;
  for (let run = 0; run < TIMES && least > LONG; run++) {
    const start = processorTime();
    findCauses(analysis.checks, analysis.facts);
    least = Math.min(least, processorTime() - start);
  }
  return least;
}

/** What other processes do meanwhile does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function hitOf(all: Slipped, mutant: Mutant, analysis: Analysis, disagreements: readonly Finding[]): Hit {
  // A figure that was moved to a cell where the same one stood is right there.
  const error = all.filter(({ cell, wrong }) => wrong !== cell.written);
  const cells = error.map(addressOf);
  const holds = (suspect: Suspect) => cells.every((cell) => changesOf(suspect).has(cell));
  const speaking = disagreements.find((f) => f.suspects.some((s) => s.rank === 1 && holds(s)));
  const near = disagreements.find((f) => f.suspects.some((s) => s.rank <= 3 && holds(s)));
  const suspect = speaking?.suspects.find((s) => s.rank === 1 && holds(s));
  const ties = speaking?.suspects.filter((s) => s.rank === 1).length ?? 0;
  return {
    detected: isDetected(analysis, new Set(cells)),
    first: speaking !== undefined,
    alone: ties === 1,
    topThree: near !== undefined,
    value: suspect !== undefined && error.every((each) => changesOf(suspect).get(addressOf(each)) === right(each)),
    ties,
    trulyTied: ties > 1 && mutant.errors.length === 1 && areTruly(speaking!.suspects, mutant),
  };
}

/** True where every check holds after any of the likeliest proposals. */
function areTruly(suspects: readonly Suspect[], { snapshot }: Mutant): boolean {
  return suspects
    .filter(({ rank }) => rank === 1)
    .every((suspect) =>
      analyse(mended(snapshot, suspect), DEFAULT_SETTINGS).checks.every(({ verdict }) => verdict !== "inconsistent"),
    );
}

function isDetected({ checks, findings }: Analysis, cells: ReadonlySet<string>): boolean {
  const violated = checks.filter((c) => c.verdict === "inconsistent");
  if (violated.some((c) => factsOf(c).some((f) => cells.has(`${f.cell.sheet}!${f.cell.address}`)))) return true;
  return findings.some((f) => f.severity !== "info" && f.cells.some((c) => cells.has(`${c.sheet}!${c.address}`)));
}

function cellsOfFirst({ suspects }: Finding): string[] {
  return suspects.filter((s) => s.rank === 1).flatMap((s) => [...changesOf(s).keys()]);
}

function addressOf({ cell }: Slipped[number]): string {
  return `${cell.page.sheet.name}!${cell.address}`;
}

/** The cells that a suspect would change, with what it proposes, as text of two decimals. */
function changesOf(suspect: Suspect): Map<string, string> {
  return new Map(
    [suspect, ...suspect.with].map(({ fact, proposed }) => [
      `${fact.cell.sheet}!${fact.cell.address}`,
      toFixed(inUnit(proposed, fact.unit), 2),
    ]),
  );
}

function right({ cell }: Slipped[number]): string {
  return cell.written;
}
