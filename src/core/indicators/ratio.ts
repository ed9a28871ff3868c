import type { Amount } from "../amount";
import { divide, isNegative, isZero } from "../amount";
import type { Term } from "../check/check";
import { missingReason, residualOf, unitOf } from "../check/judge";
import type { Evidence } from "../compliance/compliance";
import type { FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { Text } from "../text";
import { text } from "../text";
import type { Declaration, Indicator, IndicatorResult, Quantity } from "./indicator";

/** A quantity before it is added up. */
export type Operand = Omit<Quantity, "value">;

/** One application of an indicator: for whom, and with which operands. */
export interface Application {
  /** null for the department. */
  readonly scope: string | null;
  readonly numerator: Operand;
  readonly denominator: Operand;
}

/** An amount of money and the cells that make it up. */
export function money(zh: string, en: string, terms: readonly Term[]): Operand {
  return { name: text(zh, en), measure: "money", terms };
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
        return {
          ...resultHead(declaration, scope),
          measure,
          value: reason === null ? divide(above.value!, below.value!) : null,
          numerator: above,
          denominator: below,
          unit: unitOf(facts),
          reason,
        };
      }),
  };
}

/** The part of a result that its indicator and scope settle. */
export function resultHead(
  { id, name, group, definition, source }: Declaration,
  scope: string | null,
): Pick<IndicatorResult, "id" | "indicator" | "name" | "group" | "scope" | "definition" | "source"> {
  return { id: scope === null ? id : `${id}:${scope}`, indicator: id, name, group, scope, definition, source };
}

function addedUp(operand: Operand): Quantity {
  return { ...operand, value: valueOf(operand.terms) };
}

function valueOf(terms: readonly Term[]): Amount | null {
  const missing = terms.length === 0 || !terms.every((term) => isKnown(term.fact));
  return missing ? null : residualOf(terms);
}

const NAMED = 5;

/** What cannot be computed with; of a long list of empty cells the first few and how many there are. */
function lacking(facts: readonly FactOrMissing[]): Text | null {
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
