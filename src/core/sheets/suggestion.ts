import { amount, inUnit, multiply, toTextAtLeast } from "../amount";
import type { Amount } from "../amount";
import type { Finding } from "../findings/finding";
import { changesOf } from "../locate/suspect";
import type { SheetContext } from "./context";
import { thousandsApart } from "../text/thousands";
import { cellName } from "./cell-name";
import type { CellSpec } from "./spec";
import { literal } from "./formulas/literal";
import { readFact, valueIn } from "./formulas/read-fact";

/**
 * The most candidates that are shown; candidates of equal likelihood are shown as equal, and the finding's text names
 * the rest.
 */
const MOST_SHOWN = 3;

/**
 * The correction that a finding proposes: the suspect cell, its present content (live), and the content that it should
 * have.
 */
export function suggestion({ suspects }: Finding, { unit, say }: SheetContext): CellSpec {
  const likeliest = suspects.filter((s) => s.rank === 1).slice(0, MOST_SHOWN);
  if (likeliest.length === 0) return { style: "wrapped" };
  const formula: string[] = [];
  let text = "";
  const fixed = (words: string) => {
    formula.push(literal(words));
    text += words;
  };
  const changes = likeliest.flatMap((suspect, i) =>
    changesOf(suspect)
      .slice(0, MOST_SHOWN)
      .map((change, j) => ({ ...change, before: j > 0 ? "and" : i > 0 ? "or" : "" })),
  );
  changes.forEach(({ fact, proposed, before }) => {
    if (before === "or") fixed(say("；或 ", "; or "));
    if (before === "and") fixed(say("，同时 ", ", with "));
    fixed(`${cellName(fact.cell)} ${say("现值", "now")} `);
    const { formula: reading, value } = readFact(fact, unit);
    const format = fact.measure === "ratio" ? "0.00##%" : fact.measure === "count" ? "#,##0" : "#,##0.00####";
    formula.push(value === null ? `TEXT(N(${reading}),"${format}")` : `TEXT(${reading},"${format}")`);
    text += shown(valueIn(fact, unit), fact.measure);
    const right = fact.measure === "money" ? inUnit(proposed, unit) : proposed;
    fixed(` → ${say("建议值", "proposed")} ${shown(right, fact.measure)}`);
  });
  return { formula: formula.join("&"), text, style: "wrapped" };
}

function shown(value: Amount, measure: string): string {
  if (measure === "ratio") return `${toTextAtLeast(multiply(value, amount(100)), 2)}%`;
  return thousandsApart(toTextAtLeast(value, measure === "count" ? 0 : 2));
}
