import { isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { THREE_PUBLIC_ROWS } from "../forms/final-accounts/three-public";
import type { Localised } from "../text/text";
import { resolveField } from "../forms/resolve";
import { WORDS } from "../words/words";
import type { Sum } from "./sum";
import { minusSum, sumOf } from "./sum";

type Row = keyof typeof THREE_PUBLIC_ROWS;

/** One line of the three public expenses with what is known of it. */
export interface ThreePublicLine {
  readonly name: Localised;
  readonly actual: Fact | null;
  readonly budget: Fact | null;
  readonly controlRate: Fact | null;
  readonly prior: Sum | null;
  /** This year less the prior year: from both, or as stated. */
  readonly change: Sum | null;
}

function lineOf(facts: FactStore, row: Row): ThreePublicLine {
  const known = (column: string) => {
    const fact = facts.one(`D07.${row}.${column}`);
    return isKnown(fact) ? fact : null;
  };
  const [actual, prior, change] = [known("actual"), known("prior"), known("change")];
  const computed = minusSum(sumOf(actual), sumOf(prior));
  return {
    name:
      row === "total"
        ? { zh: "“三公”经费", en: "The three public expenses" }
        : resolveField(THREE_PUBLIC_ROWS[row], WORDS).name,
    actual,
    budget: known("budget"),
    controlRate: known("controlRate"),
    prior: prior ? sumOf(prior) : minusSum(sumOf(actual), sumOf(change)),
    change: computed ?? sumOf(change),
  };
}

export function threePublicTotal(facts: FactStore): ThreePublicLine {
  return lineOf(facts, "total");
}

/** The components, vehicles by purchase and running where either is stated. */
export function threePublicComponents(facts: FactStore): ThreePublicLine[] {
  const vehicles = (["vehiclePurchase", "vehicleRun"] as const).map((row) => lineOf(facts, row));
  const stated = vehicles.some((line) => line.actual !== null || line.change !== null);
  return [lineOf(facts, "abroad"), ...(stated ? vehicles : [lineOf(facts, "vehicle")]), lineOf(facts, "reception")];
}
