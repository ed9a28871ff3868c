import type { Amount } from "../amount";
import { divide, isNegative, isZero } from "../amount";
import type { Term } from "../check/check";
import { missingReason, residualOf, unitOf } from "../check/judge";
import type { Evidence } from "../compliance/compliance";
import type { FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { Text } from "../text/text";
import { text } from "../text/text";
import type { Declaration, Indicator, IndicatorResult, Quantity } from "./indicator";

/** A quantity before it is added up. */
export type Operand = Omit<Quantity, "value">;

/** One application of an indicator: for whom, and with which operands. */
export interface Application {
  /** null for the department. */
  readonly scope: string | null;
  readonly numerator: Operand | Quantity;
  readonly denominator: Operand | Quantity;
}

/** An amount of money and the cells that make it up. */
export function money(zh: string, en: string, terms: readonly Term[]): Operand {
  return moneyCalled(zh, en)(terms);
}

/** Amounts of money that go by one name, of whatever cells: those of thousands of projects then share it. */
export function moneyCalled(zh: string, en: string): (terms: readonly Term[]) => Operand {
  const name = text(zh, en);
  return (terms) => ({ name, measure: "money", terms });
}

/** A number of people, posts or things and the cells that make it up. */
export function count(zh: string, en: string, terms: readonly Term[]): Operand {
  return { name: text(zh, en), measure: "count", terms };
}

type RatioDeclaration = Declaration & {
  readonly applications: (evidence: Evidence) => readonly Application[];
};

/** An indicator Σ numerator ÷ Σ denominator, worked out for every application. */
export function ratio({ applications, ...declaration }: RatioDeclaration): Indicator {
  return quotient(declaration, "ratio", applications);
}

/** An amount of money a head: Σ money ÷ Σ heads. */
export function perHead({ applications, ...declaration }: RatioDeclaration): Indicator {
  return quotient(declaration, "perHead", applications);
}

function quotient(
  declaration: Declaration,
  measure: IndicatorResult["measure"],
  applications: RatioDeclaration["applications"],
): Indicator {
  return {
    ...declaration,
    compute: (evidence) =>
      applications(evidence).map(({ scope, numerator, denominator }) => {
        const facts = [...numerator.terms, ...denominator.terms].map((term) => term.fact);
        const [above, below] = [addedUp(numerator), addedUp(denominator)];
        const reason = lacking(facts) ?? baseless(below);
        return resultOf(declaration, {
          scope,
          measure,
          value: reason === null ? divide(above.value!, below.value!) : null,
          numerator: above,
          denominator: below,
          unit: unitOf(facts),
          reason,
        });
      }),
  };
}

/** A result of an indicator: the computed quantities with its declaration. */
export function resultOf(
  { id, name, group, definition, source }: Declaration,
  worked: Pick<IndicatorResult, "scope" | "measure" | "value" | "numerator" | "denominator" | "unit" | "reason">,
): IndicatorResult {
  const { scope } = worked;
  // Named one by one: spreading makes each of thousands of results many times slower to build.
  return {
    id: scope === null ? id : `${id}:${scope}`,
    indicator: id,
    name,
    group,
    scope,
    definition,
    source,
    measure: worked.measure,
    value: worked.value,
    numerator: worked.numerator,
    denominator: worked.denominator,
    unit: worked.unit,
    reason: worked.reason,
  };
}

/** The quantity of an operand; several indicators may share one that is added up already. */
export function addedUp(operand: Operand | Quantity): Quantity {
  if ("value" in operand) return operand;
  const { name, measure, terms } = operand;
  return { name, measure, terms, value: valueOf(terms) };
}

function valueOf(terms: readonly Term[]): Amount | null {
  return terms.length > 0 && terms.every(({ fact }) => isKnown(fact)) ? residualOf(terms) : null;
}

const NAMED = 5;

/** What cannot be computed with; of a long list of empty cells the first few and how many there are. */
function lacking(facts: readonly FactOrMissing[]): Text | null {
  if (facts.every(isKnown)) return null;
  const unknown = [...new Set(facts.filter((fact) => !isKnown(fact)))];
  const first = missingReason(unknown.slice(0, NAMED));
  if (first === null || unknown.length <= NAMED) return first;
  return text("{first}等{count}项", "{first} and others, {count} in all", { first, count: unknown.length });
}

/** Why nothing can be a share of the denominator: it is 0, or less than nothing. */
function baseless({ name, value }: Quantity): Text | null {
  if (value === null) return text("缺少：{name}", "Missing: {name}", { name });
  if (isZero(value)) return text("{name}为0，不适用", "{name} is 0: not applicable", { name });
  if (isNegative(value)) return text("{name}为负数，不适用", "{name} is negative: not applicable", { name });
  return null;
}
