import type { Analysis } from "../analyse";
import { Referents } from "../figures/referents";
import type { Word } from "../figures/vocabulary";
import { wordsInForce } from "../packs/forms";
import type { Words } from "../words/word";
import { WORDS } from "../words/words";
import type { Claim, ClaimsResult } from "./claim";
import { summaryOf } from "./claim";
import { figuresIn } from "./figures";
import type { Folded } from "./fold";
import { fold, placeOf } from "./fold";
import { joined } from "./joined";
import { nameClaims } from "./names";
import { NOTES } from "./notes";
import { statementsIn } from "./narrative/statements";
import { Habits } from "./precision";
import { projectEntries, projectsNamed } from "./project-names";
import { readingOf, yearOfDraft } from "./reading-of";
import { healed } from "./shape";
import { standardClaims } from "./standards";
import type { Statement } from "./statement";
import { weigh } from "./weighing/weigh";
import type { Weighed } from "./weighing/weighed";

export { CLAIM_VERDICTS } from "./claim";
export { numbersWithoutUnit } from "./without-unit";
export { claimsOfDocument } from "./of-document";
export { comparedNothing, isWrong, noticesOf, problemsOf, remarksOf } from "./problems";
export type { ClaimRemark, Problem } from "./problems";
export { WHY_NOT } from "./why-not";
export type { WhyNot } from "./why-not";
export type { Claim, ClaimFact, ClaimKind, ClaimsResult, ClaimVerdict } from "./claim";

/**
 * Finds the figures, comparisons and names of a draft and says how each stands against the workbook and against the
 * rest of the draft. Pure: the same text and analysis give the same claims. What cannot be tied to one figure is not
 * judged.
 * @param text the draft's plain text; offsets of claims are UTF-16 units of it.
 * @param analysis the workbook's analysis; null to judge the draft by itself.
 * @param dictionary the spellings that concepts have in the draft; else our own with those of the packs of the analysis.
 */
export function checkClaims(
  text: string,
  analysis: Analysis | null,
  dictionary: Words = analysis ? wordsInForce(analysis.settings) : WORDS,
): ClaimsResult {
  const draft = healed(fold(text));
  const entries = projectEntries(analysis);
  const projects = projectsNamed(draft.text, entries);
  const figures = figuresIn(draft.text);
  const year = analysis?.year ?? yearOfDraft(draft.text);
  const referents = analysis ? new Referents(analysis, dictionary, year) : null;
  const reading = readingOf(draft.text, { figures, entries, projects, year, referents, analysis, dictionary });
  const statements = statementsIn(reading);
  const given = { referents, habits: new Habits(figures), analysis, text: draft.text, stage: reading.stage };
  const weighed = weigh(statements, given);
  const claims = [
    ...statements.map((s) => statementClaim(s, weighed.get(s)!, draft)),
    ...[...weighed.values()].flatMap(({ misnamed }) => (misnamed ? [misnamedClaim(misnamed, draft)] : [])),
    ...nameClaims(draft, projects, entries),
  ].sort((x, y) => x.start - y.start || x.end - y.end);
  return { claims: standardClaims(claims), summary: summaryOf(claims) };
}

function misnamedClaim(word: Word, draft: Folded): Claim {
  const { start, end } = placeOf(draft, word.start, word.end);
  const text = draft.source.slice(start, end);
  return {
    text,
    start,
    end,
    kind: "name",
    value: text,
    unit: "",
    verdict: "ambiguous",
    note: NOTES.accountsOfBudget(),
  };
}

function statementClaim(s: Statement, { verdict, fact, derived, notes, why }: Weighed, draft: Folded): Claim {
  const { start, end } = placeOf(draft, s.start, s.end);
  const note = joined(notes);
  const said = s.figure
    ? { kind: s.figure.kind, value: s.figure.written, unit: s.figure.unit }
    : s.kind === "nil"
      ? { kind: "nil" as const, value: "0", unit: "" }
      : {
          kind: "comparison" as const,
          value: s.of || s.order ? (["-", "0", "+"] as const)[s.sign + 1]! : "0",
          unit: "",
        };
  return {
    text: draft.source.slice(start, end),
    start,
    end,
    ...said,
    verdict,
    ...(fact ? { fact } : {}),
    ...(derived === undefined ? {} : { derived }),
    ...(note ? { note } : {}),
    ...(why ? { why } : {}),
  };
}
