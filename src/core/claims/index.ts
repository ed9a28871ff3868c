import type { Analysis } from "../analyse";
import { wordsInForce } from "../packs/forms";
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
import { addName, Vocabulary, vocabularyOf } from "../figures/vocabulary";
import { Referents } from "../figures/referents";
import { statementsIn } from "./narrative/statements";
import { healed, linesOf } from "./shape";
import { CodesOf, pathsIn } from "./subject-path";
import { weigh } from "./weighing/weigh";
import type { Weighed } from "./weighing/weighed";
import type { Statement } from "./statement";
import { addRemarks } from "./remarks";
import { whyNotText } from "./why-not";
import type { WhyNot } from "./why-not";
import { standardClaims } from "./standards";
import { subjectsOf } from "./subjects";
import { tokensOf } from "./tokens";

export { CLAIM_VERDICTS } from "./claim";
export { numbersWithoutUnit } from "./without-unit";
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
  const narrated = statementsOf(text, analysis, dictionary);
  const ofProjects = new Set(
    subjects.projectNames.length === 0 ? [] : mentions.filter(isOfProjects).map(({ paragraph }) => paragraph),
  );
  const paragraphOf = paragraphsOf(text);
  const claims = [
    ...mentions
      .filter((m) => isClaim(m) && ofProjects.has(m.paragraph))
      .map((m) => claimOf(m, judgements.get(m)!, folded)),
    ...narrated.statements.flatMap((s) => {
      const claim = statementClaim(s, narrated.weighed.get(s)!, narrated.folded);
      return ofProjects.has(paragraphOf(claim.start)) ? [] : [claim];
    }),
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
  const why: WhyNot | null =
    verdict === "notComparable" && notes.length === 0
      ? mention.readings.length === 0
        ? "unknownWords"
        : "noFigure"
      : verdict === "ambiguous"
        ? "severalFigures"
        : null;
  const note = joined(why && notes.length === 0 ? [whyNotText(why, [])] : notes);
  return {
    text: folded.source.slice(start, end),
    start,
    end,
    ...saidBy(mention),
    verdict,
    ...(fact ? { fact } : {}),
    ...(derived === undefined ? {} : { derived }),
    ...(note ? { note } : {}),
    ...(why ? { why } : {}),
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

/** Projects, levels of funds and what was looked at of them are read by their own lists. */
function isOfProjects({ readings }: Mention): boolean {
  return readings.some(({ who, sampled }) => who.kind !== "department" || sampled);
}

/** The number of the paragraph that a place of a draft stands in. */
function paragraphsOf(source: string): (place: number) => number {
  const breaks = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (place) => breaks.filter((at) => at < place).length;
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

/** What a draft states of each of its figures outside of projects, and how each statement stands. */
function statementsOf(source: string, analysis: Analysis | null, dictionary: Words = WORDS) {
  const draft = fold(source);
  const folded = healed(draft);
  const { text } = folded;
  const figures = figuresIn(text);
  const year = analysis?.year ?? yearOfDraft(text);
  const referents = analysis ? new Referents(analysis, dictionary, year) : null;
  const vocabulary = new Vocabulary(vocabularyOf(dictionary, false));
  for (const name of referents?.names ?? []) addName(vocabulary, name);
  for (const name of [...subjectsOf(draft, analysis).departmentNames, ...bodiesIn(text)])
    vocabulary.add(name, { kind: "fill" });
  const codes = new CodesOf(referents?.all ?? []);
  const statements = statementsIn({
    text,
    lines: linesOf(text),
    figures,
    paths: pathsIn(text),
    vocabulary,
    codesOf: (path) => codes.of(path),
    codesBelow: (name, of) => codes.below(name, of),
    year,
    stage: stageOfDraft(text),
  });
  const results = analysis ? new NamedResults(analysis) : null;
  const weighed = weigh(statements, referents, new Habits(figures), (s) => results?.of(text, s.start, s.end) ?? null);
  return { statements, weighed, text, folded };
}

/** Names of a body that stand before a year, twice or more or no other beside them: 某某局2025年度. */
function bodiesIn(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(/(?:^|[,，。；：\n)部分])([一-龥()]{3,30}?)(?=20\d\d年)/g))
    if (BODY.test(name!)) counts.set(name!, (counts.get(name!) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count > 1 || counts.size === 1 ? [name] : []));
}

const BODY = /(?:局|委员会|办事处|办公室|政府办|厅|院|中心|队|校|学|园|会|政府|部|馆|所|站|处|社|街道|镇|乡|本级)\)?$/;

/** The year that a draft names first. */
function yearOfDraft(text: string): number | null {
  const year = /(?<!\d)(20\d\d)年/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function stageOfDraft(text: string): "budget" | "actual" | null {
  const head = text.slice(0, 400);
  const [budget, actual] = [head.search(/(?:部门|单位|年|年度)预算(?!执行|绩效)/), head.search(/决算/)];
  return budget >= 0 && (actual < 0 || budget < actual) ? "budget" : actual >= 0 ? "actual" : null;
}
