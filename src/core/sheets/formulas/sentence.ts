import type { Quantity } from "../../report/quantity";
import type { Part } from "../../report/sentence";
import { literal } from "./literal";

const FORMATS = { money: "0.00", percent: "0.00%", count: "0" } as const;

/** A sentence as one formula: words in quotes, and references to the cells of the figures. */
export function sentenceFormula(parts: readonly Part[], addressOf: (quantity: Quantity) => string): string {
  const pieces: string[] = [];
  let words = "";
  const flush = () => {
    if (words !== "") pieces.push(literal(words));
    words = "";
  };
  for (const part of parts) {
    if (typeof part === "string") words += part;
    else {
      flush();
      pieces.push("show" in part ? shown(part, addressOf) : choice(part, addressOf));
    }
  }
  flush();
  return pieces.length === 0 ? '""' : pieces.join("&");
}

function shown(
  { show, as, absolute }: Extract<Part, { show: Quantity }>,
  addressOf: (quantity: Quantity) => string,
): string {
  const address = addressOf(show);
  return `TEXT(${absolute ? `ABS(${address})` : address},"${FORMATS[as]}")`;
}

function choice(part: Extract<Part, { on: Quantity }>, addressOf: (quantity: Quantity) => string): string {
  const address = addressOf(part.on);
  const [zero, positive] = [part.zero, part.positive].map((branch) => sentenceFormula(branch, addressOf));
  if (!part.negative) return `IF(${address}=0,${zero},${positive})`;
  return `IF(${address}=0,${zero},IF(${address}>0,${positive},${sentenceFormula(part.negative, addressOf)}))`;
}
