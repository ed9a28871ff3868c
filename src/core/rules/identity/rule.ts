import type { Check, Relation, RuleKind, Severity, Term } from "../../check/check";
import { judgeAtMost, judgeProduct, judgeRate, judgeSum, notJudgeable, unitOf } from "../../check/judge";
import type { Judgement } from "../../check/judge";
import { plus } from "../../check/terms";
import { isFact } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { RecordEntity } from "../../tables/table";
import type { Settings } from "../../settings/settings";
import type { Localised, Text } from "../../text/text";
import { besideUnreadLines } from "./unread-lines";

/** A reconciliation rule: a relation that must hold among the facts of one department and year. */
export interface Rule {
  readonly id: string;
  readonly title: Localised;
  readonly kind: RuleKind;
  readonly severity: Severity;
  /** Where the rule comes from: the form, regulation or practice. */
  readonly source: Localised;
  /** The document to look into when no single cell explains the difference. */
  readonly settledBy?: Localised;
  judge(facts: FactStore, settings: Settings): Check[];
}

type Declaration = Omit<Rule, "judge">;

/** One application of a rule: the scope and the operands. */
export interface Application {
  readonly scope: string | null;
  readonly terms: readonly Term[];
  /** Empty cells of the sum that count as nil, as terms. */
  readonly blanks?: readonly Term[];
}

type SumDeclaration = Declaration & {
  /** True where the parts are lines of a block in which forms print any number of lines, including unknown ones. */
  readonly ofLines?: true;
  readonly applications: (facts: FactStore, settings: Settings) => readonly Application[];
};

/** A rule Σ terms = 0, judged for every application. */
export function identity(declaration: SumDeclaration): Rule {
  return sumRule(declaration, "zero");
}

/** A rule Σ terms ≤ 0, judged for every application. */
export function atMost(declaration: SumDeclaration): Rule {
  return sumRule(declaration, "at-most-zero");
}

function sumRule(declaration: SumDeclaration, relation: keyof typeof JUDGES): Rule {
  return {
    ...declaration,
    judge: (facts, settings) => sumChecks(declaration, declaration.applications(facts, settings), relation),
  };
}

const JUDGES = { zero: judgeSum, "at-most-zero": judgeAtMost } as const;

/** The checks of Σ terms = 0, or ≤ 0, in every application. */
export function sumChecks(
  rule: Declaration & Pick<SumDeclaration, "ofLines">,
  applications: readonly Application[],
  relation: keyof typeof JUDGES,
): Check[] {
  const judgeTerms = (terms: readonly Term[]) =>
    rule.ofLines ? besideUnreadLines(JUDGES[relation](terms), terms) : JUDGES[relation](terms);
  return applications.map(({ scope, terms, blanks }) =>
    checkOf(rule, scope, terms, judgeTerms(terms), { relation, blanks }),
  );
}

/** A printed rate with its numerator and denominator. */
export interface RateApplication {
  readonly scope: string | null;
  readonly printed: FactOrMissing;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
}

/** A rule: printed rate = numerator ÷ denominator, judged for every application. */
export function rate(
  declaration: Declaration & {
    readonly applications: (facts: FactStore, settings: Settings) => readonly RateApplication[];
  },
): Rule {
  return {
    ...declaration,
    judge: (facts, settings) =>
      declaration
        .applications(facts, settings)
        .map(({ scope, printed, numerator, denominator }) =>
          checkOf(
            declaration,
            scope,
            [plus(printed), ...numerator, ...denominator],
            judgeRate(printed, numerator, denominator),
            { relation: "quotient", measure: measureOf(printed, "ratio") },
          ),
        ),
  };
}

/** The measure of the difference, which is that of the printed figure: percentage points, 元 a head, 元 a piece. */
function measureOf(printed: FactOrMissing, otherwise: Check["measure"]): Check["measure"] {
  return isFact(printed) && printed.measure !== "text" ? printed.measure : otherwise;
}

/** A printed product and its factors. */
export interface ProductApplication {
  readonly scope: string | null;
  readonly product: FactOrMissing;
  readonly factors: readonly [FactOrMissing, FactOrMissing];
}

/**
 * A rule: a printed figure is the product of others, judged for every application.
 * @param declaration.unsettled gives a reason why a product that does not agree may still be right; null where there is
 * none.
 */
export function product(
  declaration: Declaration & {
    readonly applications: (facts: FactStore) => readonly ProductApplication[];
    readonly unsettled: (application: ProductApplication) => Text | null;
  },
): Rule {
  const judged = (application: ProductApplication): Judgement => {
    const judgement = judgeProduct(application.product, application.factors);
    const reason = judgement.verdict === "inconsistent" ? declaration.unsettled(application) : null;
    return reason ? notJudgeable(reason) : judgement;
  };
  return {
    ...declaration,
    judge: (facts) =>
      declaration.applications(facts).map((application) => {
        const { scope, product: printed, factors } = application;
        return checkOf(declaration, scope, [printed, ...factors].map(plus), judged(application), {
          relation: "product",
          measure: measureOf(printed, "money"),
        });
      }),
  };
}

/** A check from a rule's declaration, its operands and a judgement. */
export function checkOf(
  rule: Declaration,
  scope: string | null,
  terms: readonly Term[],
  judgement: Judgement,
  more: {
    readonly relation?: Relation;
    readonly measure?: Check["measure"];
    readonly severity?: Severity;
    readonly blanks?: readonly Term[] | undefined;
  } = {},
): Check {
  const counted = terms.some(({ fact }) => isFact(fact) && fact.measure === "count");
  // The fields are listed one by one because spreading the judgement makes building a check several times slower.
  const check: Check = {
    id: scope === null ? rule.id : `${rule.id}:${scope}`,
    rule: rule.id,
    title: rule.title,
    scope,
    kind: rule.kind,
    severity: more.severity ?? rule.severity,
    source: rule.source,
    terms,
    measure: more.measure ?? (counted ? "count" : "money"),
    unit: unitOf(terms.map(({ fact }) => fact)),
    relation: more.relation ?? "other",
    settledBy: rule.settledBy ?? null,
    verdict: judgement.verdict,
    residual: judgement.residual,
    tolerance: judgement.tolerance,
    reason: judgement.reason,
  };
  return more.blanks && more.blanks.length > 0 ? { ...check, blanks: more.blanks } : check;
}

/**
 * A function that reads the facts of one list entry by the last part of their keys: `of("opening")` is `P1.opening` of
 * that project.
 */
export function cellsOf(facts: FactStore, list: string, entity: RecordEntity): (name: string) => FactOrMissing {
  return (name) => facts.of(entity, facts.listKey(list, name));
}
