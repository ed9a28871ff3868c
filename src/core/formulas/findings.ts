import type { Finding } from "../findings/finding";
import type { Text } from "../text/text";
import { text } from "../text/text";
import type { FaultKind } from "./fault";
import { common } from "./fault-words";
import { groupedFindings } from "./grouped-findings";
import type { FormulaStudy, JudgedFault } from "./study";
import { togetherFindings } from "./together-findings";

/** What the user is told about how figures are made; at most a warning, because the checks say what is wrong. */
export function formulaFindings(study: FormulaStudy): Finding[] {
  const alone = study.faults.filter(({ together }) => together.length === 0);
  const single = alone.filter((each) => SENTENCES[each.kind] !== null && !each.agrees && !isPlainlyStale(each));
  return [
    ...togetherFindings(study.faults),
    ...single.map(findingOf),
    ...groupedFindings(
      study,
      alone.filter((each) => !single.includes(each)),
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
