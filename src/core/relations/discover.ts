import type { Amount } from "../amount";
import { absolute, equals, toText } from "../amount";
import type { Check } from "../check/check";
import { unitOf } from "../check/judge";
import type { Term } from "../check/check";
import { residualOf, toleranceOf } from "../check/judge";
import type { Fact } from "../facts/fact";
import type { Localised } from "../text/text";
import { accepted } from "./accepted";
import type { Tried } from "./accepted";
import type { Block } from "./block";
import type { Addend, Candidate } from "./candidate";
import { witnessOf } from "./evidence";
import type { Witness } from "./evidence";
import { UNNAMED } from "./figures";
import { sumsOfColumns } from "./sums-of-columns";
import { sumsOfLines } from "./sums-of-lines";

/** Sums that the figures of a block and the names of its lines and columns show, as checks. */
export function discoveredChecks(block: Block): Check[] {
  const { lines, columns } = block;
  const inColumn = (at: Addend["at"], i: number) => block.figure(lines[at]!.row, columns[i]!.column);
  const inLine = (at: Addend["at"], i: number) => block.figure(lines[i]!.row, columns[at]!.column);
  const ofLines = accepted(sumsOfLines(block).map((each) => tried(each, columns.length, inColumn, lines.length)));
  // A table that forms know needs no guesses: of its columns only those are tried that their headings name.
  const sums = sumsOfColumns(block).filter(({ by }) => block.unnamed.length > 0 || by !== "arithmetic");
  const ofColumns = accepted(sums.map((each) => tried(each, lines.length, inLine, columns.length)));
  return [
    ...ofLines
      .filter(isWorthTelling)
      .flatMap((each) => checksOf(block, each, LINES, lines[each.candidate.whole]!.label)),
    ...ofColumns
      .filter(isWorthTelling)
      .flatMap((each) => checksOf(block, each, COLUMNS, columns[each.candidate.whole]!.label)),
  ];
}

/** Of a table that forms know only what fails is told: what holds there is what rules judge. */
function isWorthTelling({ witnesses }: Tried): boolean {
  return witnesses.some(
    ({ verdict, terms }) => verdict === "inconsistent" || terms.some(({ fact }) => fact.key === UNNAMED),
  );
}

type FigureAt = (at: number, i: number) => Fact | "nothing" | "text";

function tried(candidate: Candidate, times: number, figureAt: FigureAt, items: number): Tried {
  const witnesses: Witness[] = [];
  let failing = 0;
  for (let i = 0; i < times; i++) {
    const terms = termsAt(candidate, i, figureAt);
    const witness = terms && witnessOf(terms);
    if (!witness || (witness.verdict === "inconsistent" && isExplained(witness, i, figureAt, items))) continue;
    witnesses.push(witness);
    // A relation that fails everywhere is none: most runs of columns are left after a few lines.
    if (witness.verdict === "inconsistent" && ++failing > 8 && failing * 2 > witnesses.length) break;
  }
  return { candidate, witnesses };
}

/** Digits from which two equal figures are one figure: 9 of 10 cars repeats by chance. */
const TELLING = 2;

/**
 * True for a difference that is a figure of the same line, or column, which the relation leaves out: it may be a part there,
 * so that nobody can say that the sum is wrong.
 */
function isExplained({ terms }: Witness, i: number, figureAt: FigureAt, items: number): boolean {
  const difference = absolute(residualOf(terms));
  if (significantDigits(difference) < TELLING) return false;
  const used = new Set(terms.map(({ fact }) => fact));
  for (let at = 0; at < items; at++) {
    const fact = figureAt(at, i);
    if (typeof fact === "string" || used.has(fact)) continue;
    if (equals(absolute(fact.value), difference)) return true;
  }
  return false;
}

/** Digits from the first to the last that is no 0: 2 of 1500 and of 0.15. */
function significantDigits(value: Amount): number {
  const digits = [...toText(value)].filter((character) => /\d/.test(character));
  return digits.findLastIndex((digit) => digit !== "0") - digits.findIndex((digit) => digit !== "0") + 1;
}

/** The terms of a relation in one line or column; null where one of them is no figure, or of another measure. */
function termsAt({ whole, parts }: Candidate, i: number, figureAt: FigureAt): Term[] | null {
  const total = figureAt(whole, i);
  if (typeof total === "string" || total.state !== "stated" || total.measure === "ratio") return null;
  const terms: Term[] = [{ coefficient: 1, fact: total }];
  for (const { at, coefficient } of parts) {
    const fact = figureAt(at, i);
    if (fact === "text") return null;
    if (fact === "nothing") continue;
    if (fact.measure !== total.measure || fact.state === "unreadable") return null;
    if (fact.state === "stated") terms.push({ coefficient: -coefficient, fact });
  }
  return terms;
}

interface Kind {
  readonly id: string;
  readonly title: (name: string, holding: number, all: number) => Localised;
  readonly labelOf: (fact: Fact) => string;
}

const SOURCE: Localised = { zh: "由表中数字的关系得出", en: "From the relations of the table's own figures" };
const LINES: Kind = {
  id: "T-1",
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
const COLUMNS: Kind = {
  id: "T-2",
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

function checksOf({ sheet }: Block, { witnesses }: Tried, kind: Kind, name: string): Check[] {
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
