import type { Amount } from "../../amount";
import { divide, toFixed, toTextAtLeast, yuanPer, amount, multiply } from "../../amount";
import { printed } from "../../facts/printed";
import type { ClaimFact } from "../claim";
import type { Meant } from "../referring";
import type { Statement } from "../statement";

/** A value in the unit that a statement is written in. */
export function asWritten({ figure }: Statement, value: Amount): string {
  const inUnits = divide(value, figure!.scale)!;
  return figure!.kind === "percentage"
    ? `${toFixed(inUnits, 2)}${figure!.unit}`
    : `${toFixed(inUnits, Math.max(figure!.decimals, 2))}${figure!.unit}`;
}

/** The cell that words mean, as a claim tells it. */
export function factOf({ referent: { fact } }: Meant): ClaimFact {
  const { sheet, address } = fact.cell;
  return {
    sheet,
    address,
    value: fact.measure === "ratio" ? toTextAtLeast(multiply(fact.value, amount(100)), 2) : printed(fact, fact.value),
    ...(fact.measure === "ratio" ? { unit: "%" } : fact.measure === "money" ? { unit: fact.unit } : {}),
  };
}

/** The figure of a cell with its unit, as notes tell it. */
export function valueOf({ referent: { fact } }: Meant): string {
  if (fact.measure !== "money") return printed(fact, fact.value);
  return `${toFixed(divide(fact.value, yuanPer(fact.unit))!, Math.max(fact.decimals, 2))}${fact.unit}`;
}
