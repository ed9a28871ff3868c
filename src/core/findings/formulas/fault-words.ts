import { multiply, toText } from "../../amount";
import type { Check } from "../../check/check";
import { printed } from "../../facts/printed";
import { text } from "../../text/text";
import type { Localised, Text } from "../../text/text";
import { added } from "./added-cell";
import type { Fault } from "../../formulas/fault";
import type { FigureCell } from "../../formulas/figure-cells";
import type { JudgedFault } from "../../formulas/study";

/** Longest quotation of a formula, in characters. */
const LONGEST_QUOTED = 120;

/** The parameters of the sentences about one fault. */
export function partsOf(each: JudgedFault) {
  const { figureCell, expected, sheets, direction } = each;
  return {
    cell: figureCell.address,
    label: labelOf(figureCell),
    value: valueOf(figureCell),
    formula: quoted(figureCell.formula),
    expected: quoted(expected),
    proposed: proposedIn(each),
    beside: beside(each),
    cells: { list: each.cells.map((cell) => added(cell, figureCell.grid)) },
    evidence: evidenceText(each),
    sheets: { list: [...sheets] },
    line: lineName(direction),
    explains: explainsText(each.explains),
    result: resultText(each),
  };
}

function labelOf({ fact, figure }: FigureCell): string {
  return fact?.label ?? `${figure.rowLabel} · ${figure.columnLabel}`;
}

export function valueOf({ fact, figure: { cell } }: FigureCell): string | Localised {
  if (fact?.state === "stated") return printed(fact, fact.value);
  return cell?.value === "" || fact?.empty === true ? { zh: "空", en: "blank" } : String(cell?.value ?? "");
}

export function proposedIn({ figureCell: { fact, scale }, proposed }: Fault): string {
  if (proposed === null) return "";
  return fact ? printed(fact, multiply(proposed, scale)) : toText(proposed);
}

export function quoted(formula: string | null): string {
  if (formula === null) return "";
  return formula.length > LONGEST_QUOTED ? `=${formula.slice(0, LONGEST_QUOTED)}…` : `=${formula}`;
}

function lineName(direction: Fault["direction"]): Localised {
  return direction === "column" ? { zh: "列", en: "column" } : { zh: "行", en: "row" };
}

function beside({ peer, direction }: Fault): Text | string {
  if (peer === null) return "";
  return text("同{line}的 {peer} 为公式 {formula}", "while in the same {line} {peer} is {formula}", {
    line: lineName(direction),
    peer: peer.address,
    formula: quoted(peer.formula),
  });
}

export function evidenceText(each: Fault): Text | string {
  if (each.rule === null) return beside(each);
  return text("依据{rule}“{title}”", "by {rule} “{title}”", { rule: each.rule.rule, title: each.rule.title });
}

function resultText(each: JudgedFault): Text | string {
  const { proposed, figureCell, explains } = each;
  if (proposed === null) return "";
  return text("；现为 {value}，应为 {proposed}{explains}", "; now {value}, should be {proposed}{explains}", {
    value: valueOf(figureCell),
    proposed: proposedIn(each),
    explains: explainsText(explains),
  });
}

export function explainsText(explains: readonly Check[]): Text | string {
  if (explains.length === 0) return "";
  return text("；改正后 {rules} 成立", "; with that, {rules} would hold", {
    rules: { list: explains.map(({ id }) => id) },
  });
}
