import type { Analysis } from "../analyse";
import type { Words } from "../words/word";
import { WORDS } from "../words/words";
import type { Claim, ClaimsResult, ClaimVerdict } from "./claim";
import { CLAIM_VERDICTS } from "./claim";
import { Equations } from "./equation";
import { FactsOf } from "./facts-of";
import { figuresIn } from "./figures";
import type { Folded } from "./fold";
import { fold, placeOf } from "./fold";
import type { Judgement } from "./judge";
import { judge } from "./judge";
import { Lexicon } from "./lexicon";
import { nameClaims } from "./names";
import { joined } from "./joined";
import { NamedResults } from "./named-results";
import { Habits } from "./precision";
import { Reader } from "./reader";
import type { Mention } from "./reading";
import { structuralEquations } from "./relations/structure";
import { repetitions, subjectEquations } from "./relations/subjects";
import { addRemarks } from "./remarks";
import { standardClaims } from "./standards";
import { subjectsOf } from "./subjects";
import { tokensOf } from "./tokens";

export { CLAIM_VERDICTS } from "./claim";
export { numbersWithoutUnit } from "./without-unit";
export type { Claim, ClaimFact, ClaimKind, ClaimsResult, ClaimVerdict } from "./claim";

/**
 * Finds the figures, comparisons and names of a draft and says how each stands against the workbook and against the
 * rest of the draft. Pure: the same text and analysis give the same claims. What cannot be tied to one figure is not
 * judged.
 * @param text the draft's plain text; offsets of claims are UTF-16 units of it.
 * @param analysis the workbook's analysis; null to judge the draft by itself.
 * @param dictionary the spellings that concepts have in the draft; our own with those of a pack.
 */
export function checkClaims(text: string, analysis: Analysis | null, dictionary: Words = WORDS): ClaimsResult {
  const folded = fold(text);
  const figures = figuresIn(folded.text);
  const subjects = subjectsOf(folded, analysis);
  const tokens = tokensOf(folded.text, figures, new Lexicon(subjects, dictionary));
  const mentions = new Reader(folded.text, subjects).read(tokens);
  const habits = new Habits(figures);
  const equations = new Equations(habits);
  const all = [
    ...structuralEquations(mentions, equations),
    ...subjectEquations(mentions, subjects, equations),
    ...repetitions(mentions, equations),
  ];
  const facts = analysis ? new FactsOf(analysis.facts, subjects) : null;
  const results = analysis ? new NamedResults(analysis) : null;
  const quoted = (m: Mention) => (m.figure && results ? results.of(folded.text, m.start, m.end) : null);
  const judgements = judge(mentions, all, facts, habits, analysis, quoted);
  addRemarks(mentions, folded.text, equations, judgements);
  const claims = [
    ...mentions.filter((m) => isClaim(m)).map((m) => claimOf(m, judgements.get(m)!, folded)),
    ...nameClaims(folded, tokens, subjects),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return { claims: standardClaims(claims), summary: summaryOf(claims) };
}

/** Words for nothing and direction are claims where they are read; figures always are. */
function isClaim(mention: Mention): boolean {
  return mention.kind === "figure" || mention.readings.length > 0;
}

function claimOf(mention: Mention, judgement: Judgement, folded: Folded): Claim {
  const { start, end } = placeOf(folded, mention.start, mention.end);
  const { verdict, fact, derived, notes } = judgement;
  const note = joined(notes);
  return {
    text: folded.source.slice(start, end),
    start,
    end,
    ...saidBy(mention),
    verdict,
    ...(fact ? { fact } : {}),
    ...(derived === undefined ? {} : { derived }),
    ...(note ? { note } : {}),
  };
}

function saidBy(mention: Mention): Pick<Claim, "kind" | "value" | "unit"> {
  const { figure } = mention;
  if (figure) return { kind: figure.kind, value: figure.written, unit: figure.unit };
  if (mention.kind === "nil") return { kind: "nil", value: "0", unit: "" };
  const sign = mention.links.direction ? mention.readings[0]!.sign : 0;
  return { kind: "comparison", value: sign > 0 ? "+" : sign < 0 ? "-" : "0", unit: "" };
}

function summaryOf(claims: readonly Claim[]): Record<ClaimVerdict, number> {
  const count = (verdict: ClaimVerdict) => claims.filter((c) => c.verdict === verdict).length;
  return Object.fromEntries(CLAIM_VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<ClaimVerdict, number>;
}
