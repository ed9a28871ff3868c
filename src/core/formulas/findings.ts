import { multiply, toText } from "../amount";
import type { Check } from "../check/check";
import { printed } from "../findings/disagreements";
import type { Finding } from "../findings/finding";
import type { Localised, Text } from "../text";
import { text } from "../text";
import { added } from "./added-cell";
import type { FaultKind } from "./fault";
import { groupedFindings } from "./grouped-findings";
import type { Spot } from "./spots";
import type { FormulaStudy, JudgedFault } from "./study";

/** Formulas are quoted up to here; a longer one is looked at in its cell. */
const LONGEST_QUOTED = 120;

/** What the user is told about how figures are made; at most a warning, because the checks say what is wrong. */
export function formulaFindings(study: FormulaStudy): Finding[] {
  const single = study.faults.filter((each) => SENTENCES[each.kind] !== null && !each.agrees && !isPlainlyStale(each));
  return [
    ...single.map(findingOf),
    ...groupedFindings(
      study,
      study.faults.filter((each) => !single.includes(each)),
    ),
  ];
}

/** Old results that explain no violated check are told together. */
function isPlainlyStale({ kind, explains }: JudgedFault): boolean {
  return kind === "stale" && explains.length === 0;
}

const CODES: Readonly<Record<FaultKind, string>> = {
  "typed-over": "F-1",
  "left-out": "F-2",
  added: "F-2",
  doubled: "F-2",
  "text-in-sum": "F-2",
  "other-year": "F-3",
  "other-sheet": "F-3",
  "other-place": "F-3",
  external: "F-4",
  stale: "F-5",
};

/** One sentence a kind of fault; null where the cells of a table are told together. */
const SENTENCES: Readonly<Record<FaultKind, ((fault: JudgedFault) => Text) | null>> = {
  "typed-over": (each) =>
    text(
      "{cell}「{label}」是手工录入的 {value}，{beside}；按同样的公式 {expected} 应为 {proposed}{explains}",
      "{cell} “{label}” holds the typed figure {value}, {beside}; by the same formula, {expected}, it would be {proposed}{explains}",
      common(each),
    ),
  "left-out": (each) =>
    text(
      "{cell}「{label}」的公式 {formula} 漏加了 {cells}（{evidence}）{result}",
      "{cell} “{label}”: the formula {formula} leaves out {cells} ({evidence}){result}",
      common(each),
    ),
  added: (each) =>
    text(
      "{cell}「{label}」的公式 {formula} 多加了 {cells}（{evidence}）{result}",
      "{cell} “{label}”: the formula {formula} adds {cells} too many ({evidence}){result}",
      common(each),
    ),
  doubled: (each) =>
    text(
      "{cell}「{label}」的公式 {formula} 既加了 {cells}，又加了其明细，重复相加（{evidence}）{result}",
      "{cell} “{label}”: the formula {formula} adds {cells} and their details as well, so these count twice ({evidence}){result}",
      common(each),
    ),
  "text-in-sum": (each) =>
    text(
      "{cell}「{label}」的公式 {formula} 没有计入 {cells}：这些单元格是文本型数字，Excel 的 SUM 不加文本，请改为数值{result}",
      "{cell} “{label}”: the formula {formula} does not count {cells}, which are typed as text; SUM adds no text, make them numbers{result}",
      common(each),
    ),
  "other-year": (each) =>
    text(
      "{cell}「{label}」的公式 {formula} 引用了其他年度的工作表“{sheets}”，而同{line}其他公式引用本年度的表{result}",
      "{cell} “{label}”: the formula {formula} refers to sheet “{sheets}” of another year, while the other formulas of the {line} refer to this year's tables{result}",
      common(each),
    ),
  "other-sheet": (each) =>
    text(
      "{cell}「{label}」的公式 {formula} 引用的工作表“{sheets}”与同{line}其他公式不同（{beside}）{result}",
      "{cell} “{label}”: the formula {formula} refers to sheet “{sheets}”, unlike the other formulas of the {line} ({beside}){result}",
      common(each),
    ),
  "other-place": (each) =>
    text(
      "{cell}「{label}」的公式 {formula} 引用的行或列与同{line}其他公式错开（{beside}，此处应为 {expected}）{result}",
      "{cell} “{label}”: the formula {formula} refers to another row or column than the other formulas of the {line} ({beside}; here it should be {expected}){result}",
      common(each),
    ),
  external: null,
  stale: (each) =>
    text(
      "{cell}「{label}」保存的结果 {value} 不等于公式 {formula} 现在的计算结果 {proposed}，请重新计算并保存{explains}",
      "{cell} “{label}”: the stored result {value} is not what the formula {formula} comes to now, {proposed}; recalculate and save{explains}",
      common(each),
    ),
};

function findingOf(each: JudgedFault): Finding {
  const { kind, spot, cells, explains } = each;
  return {
    code: CODES[kind],
    severity: explains.length > 0 ? "warning" : "info",
    text: SENTENCES[kind]!(each),
    source: null,
    cells: [spot.address, ...cells],
    checks: explains.map(({ id }) => id),
    suspects: [],
  };
}

function common(each: JudgedFault) {
  const { spot, expected, sheets, direction } = each;
  return {
    cell: spot.address,
    label: labelOf(spot),
    value: valueOf(spot),
    formula: quoted(spot.formula),
    expected: quoted(expected),
    proposed: proposedIn(each),
    beside: beside(each),
    cells: { list: each.cells.map((cell) => added(cell, spot.grid)) },
    evidence: evidenceText(each),
    sheets: { list: [...sheets] },
    line: lineName(direction),
    explains: explainsText(each.explains),
    result: resultText(each),
  };
}

function labelOf({ fact, figure }: Spot): string {
  return fact?.label ?? `${figure.rowLabel} · ${figure.columnLabel}`;
}

function valueOf({ fact, figure: { cell } }: Spot): string | Localised {
  if (fact?.state === "stated") return printed(fact, fact.value);
  return cell?.value === "" || fact?.empty === true ? { zh: "空", en: "blank" } : String(cell?.value ?? "");
}

function proposedIn({ spot: { fact, scale }, proposed }: JudgedFault): string {
  if (proposed === null) return "";
  return fact ? printed(fact, multiply(proposed, scale)) : toText(proposed);
}

function quoted(formula: string | null): string {
  if (formula === null) return "";
  return formula.length > LONGEST_QUOTED ? `=${formula.slice(0, LONGEST_QUOTED)}…` : `=${formula}`;
}

function lineName(direction: JudgedFault["direction"]): Localised {
  return direction === "column" ? { zh: "列", en: "column" } : { zh: "行", en: "row" };
}

function beside({ peer, direction }: JudgedFault): Text | string {
  if (peer === null) return "";
  return text("同{line}的 {peer} 为公式 {formula}", "while in the same {line} {peer} is {formula}", {
    line: lineName(direction),
    peer: peer.address,
    formula: quoted(peer.formula),
  });
}

function evidenceText(each: JudgedFault): Text | string {
  if (each.rule === null) return beside(each);
  return text("依据{rule}“{title}”", "by {rule} “{title}”", { rule: each.rule.rule, title: each.rule.title });
}

function resultText(each: JudgedFault): Text | string {
  const { proposed, spot, explains } = each;
  if (proposed === null) return "";
  return text("；现为 {value}，应为 {proposed}{explains}", "; now {value}, should be {proposed}{explains}", {
    value: valueOf(spot),
    proposed: proposedIn(each),
    explains: explainsText(explains),
  });
}

function explainsText(explains: readonly Check[]): Text | string {
  if (explains.length === 0) return "";
  return text("；改正后 {rules} 成立", "; with that, {rules} would hold", {
    rules: { list: explains.map(({ id }) => id) },
  });
}
