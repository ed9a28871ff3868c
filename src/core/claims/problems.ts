import { render } from "../text/render";
import type { Language } from "../text/render";
import type { Text } from "../text/text";
import { text } from "../text/text";
import { joined, partsOf } from "./joined";
import type { Claim, ClaimsResult } from "./claim";

/** What is wrong at one place of a draft, or at the places of one calculation that does not hold. */
export interface Problem {
  /** In the order of the draft, one at least. */
  readonly claims: readonly Claim[];
  /** The whole problem in one line: 稿中 20.04万元 ↔ 表中 20.03万元 · 支出决算表!C12. */
  readonly line: Text;
  /** What is to be said beyond that line. */
  readonly more: Text | null;
}

/**
 * The problems of a draft, each once, the most certain first: a cell that says something else, then what cells come to,
 * then sentences that contradict each other.
 */
export function problemsOf(claims: readonly Claim[]): Problem[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims.filter(isWrong)) {
    // One calculation that does not hold marks all of its figures, and is one problem.
    const key = claim.verdict === "conflict" && claim.derived !== undefined ? claim.derived : `@${claim.start}`;
    byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  return [...byKey.values()]
    .map((own) => ({ claims: own, line: lineOf(own), more: moreOf(own) }))
    .sort((a, b) => doubtOf(a.claims[0]!) - doubtOf(b.claims[0]!) || a.claims[0]!.start - b.claims[0]!.start);
}

/** What is not wrong and worth a look: a last place, one body under two names, a number that a list skips. */
export function noticesOf(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => claim.note && claim.verdict !== "agrees" && !isWrong(claim) && !isOpen(claim));
}

function isOpen({ verdict, why }: Claim): boolean {
  return verdict === "notComparable" && why !== undefined;
}

/** True for what disagrees with the workbook or with another sentence. */
export function isWrong({ verdict }: Claim): boolean {
  return verdict === "disagrees" || verdict === "conflict";
}

/** True where no figure of the draft was held against anything: such a result says nothing of the draft. */
export function comparedNothing({ summary }: ClaimsResult): boolean {
  return summary.agrees + summary.withinRounding + summary.disagrees + summary.conflict === 0;
}

function doubtOf({ verdict, derived }: Claim): number {
  if (verdict === "disagrees") return derived === undefined ? 0 : 1;
  return derived === undefined ? 3 : 2;
}

/** A remark for a reader of the draft beside the characters from `start` to `end` of its plain text. */
export interface ClaimRemark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is to be written beside the draft: problems and notices, each at its places, in a language. */
export function remarksOf(claims: readonly Claim[], language: Language): ClaimRemark[] {
  const problems = problemsOf(claims).flatMap(({ claims: own, line, more }) => {
    const said = [line, ...(more ? [more] : [])].map((part) => render(part, language)).join("\n");
    return own.map(({ start, end }) => ({ start, end, text: said }));
  });
  const notices = noticesOf(claims).map(({ start, end, note }) => ({ start, end, text: render(note!, language) }));
  return [...problems, ...notices].sort((a, b) => a.start - b.start || a.end - b.end);
}

function lineOf(claims: readonly Claim[]): Text {
  const [{ fact, derived, note, verdict }] = claims as readonly [Claim];
  const written = { list: claims.map((claim) => claim.text) };
  if (fact && verdict === "disagrees") {
    const says = derived ?? `${fact.value}${fact.unit ?? ""}`;
    const cell = fact.place ?? { sheet: fact.sheet, address: fact.address };
    return text("稿中 {written} ↔ 表中 {says} · {cell}", "draft {written} ↔ tables {says} · {cell}", {
      written,
      says,
      cell,
    });
  }
  if (derived !== undefined)
    return text("稿中 {written} ↔ 文中 {derived}", "draft {written} ↔ draft {derived}", { written, derived });
  return note
    ? text("稿中 {written} · {note}", "draft {written} · {note}", { written, note })
    : text("稿中 {written} 与文中另一处矛盾", "draft {written} contradicts another place", { written });
}

/** The notes of a problem without those that its line repeats. */
function moreOf(claims: readonly Claim[]): Text | null {
  return joined(
    claims.flatMap((claim) => (claim.note ? partsOf(claim.note) : []).filter((part) => !repeats(part, claim))),
  );
}

function repeats({ params }: Text, { fact, derived }: Claim): boolean {
  const { cell, says, others, formula, result } = params;
  if (fact && derived === undefined && cell !== undefined && says !== undefined)
    return others === undefined || (typeof others === "object" && "template" in others && others.template.zh === "");
  if (derived === undefined) return fact === undefined;
  return derived === `${String(formula)} ≠ ${String(result)}` || derived === `${String(formula)} = ${String(says)}`;
}
