import type { Finding } from "../finding";
import { text } from "../../text/text";
import type { Text } from "../../text/text";
import type { FaultKind } from "../../formulas/fault";
import { partsOf } from "./fault-words";
import { faultBrief } from "./fault-brief";
import { groupedFindings } from "./grouped-faults";
import type { FormulaStudy, JudgedFault } from "../../formulas/study";
import { togetherFindings } from "./mended-together";

/** Findings about formulas (F-1 to F-6). They are warnings at most: only checks decide whether a figure is wrong. */
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

/** True for an outdated stored result that explains no violated check; a table has one finding for all of these. */
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

/** The sentence for each kind of fault; null where the faults of a table share one finding. */
const SENTENCES: Readonly<Record<FaultKind, ((parts: ReturnType<typeof partsOf>) => Text) | null>> = {
  "typed-over": ({ cell, label, value, beside, expected, proposed, explains }) =>
    text(
      "{cell}「{label}」是手工录入的 {value}，{beside}；按同样的公式 {expected} 应为 {proposed}{explains}",
      "{cell} “{label}” holds the typed figure {value}, {beside}; by the same formula, {expected}, it would be {proposed}{explains}",
      { cell, label, value, beside, expected, proposed, explains },
    ),
  "left-out": ({ cell, label, formula, cells, evidence, result }) =>
    text(
      "{cell}「{label}」的公式 {formula} 漏加了 {cells}（{evidence}）{result}",
      "{cell} “{label}”: the formula {formula} leaves out {cells} ({evidence}){result}",
      { cell, label, formula, cells, evidence, result },
    ),
  added: ({ cell, label, formula, cells, evidence, result }) =>
    text(
      "{cell}「{label}」的公式 {formula} 多加了 {cells}（{evidence}）{result}",
      "{cell} “{label}”: the formula {formula} adds {cells} too many ({evidence}){result}",
      { cell, label, formula, cells, evidence, result },
    ),
  doubled: ({ cell, label, formula, cells, evidence, result }) =>
    text(
      "{cell}「{label}」的公式 {formula} 既加了 {cells}，又加了其明细，重复相加（{evidence}）{result}",
      "{cell} “{label}”: the formula {formula} adds {cells} and their details as well, so these count twice ({evidence}){result}",
      { cell, label, formula, cells, evidence, result },
    ),
  "text-in-sum": ({ cell, label, formula, cells, result }) =>
    text(
      "{cell}「{label}」的公式 {formula} 没有计入 {cells}：这些单元格是文本型数字，Excel 的 SUM 不加文本，请改为数值{result}",
      "{cell} “{label}”: the formula {formula} does not count {cells}, which are typed as text; SUM adds no text, make them numbers{result}",
      { cell, label, formula, cells, result },
    ),
  "other-year": ({ cell, label, formula, sheets, line, result }) =>
    text(
      "{cell}「{label}」的公式 {formula} 引用了其他年度的工作表“{sheets}”，而同{line}其他公式引用本年度的表{result}",
      "{cell} “{label}”: the formula {formula} refers to sheet “{sheets}” of another year, while the other formulas of the {line} refer to this year's tables{result}",
      { cell, label, formula, sheets, line, result },
    ),
  "other-sheet": ({ cell, label, formula, sheets, line, beside, result }) =>
    text(
      "{cell}「{label}」的公式 {formula} 引用的工作表“{sheets}”与同{line}其他公式不同（{beside}）{result}",
      "{cell} “{label}”: the formula {formula} refers to sheet “{sheets}”, unlike the other formulas of the {line} ({beside}){result}",
      { cell, label, formula, sheets, line, beside, result },
    ),
  "other-place": ({ cell, label, formula, line, beside, expected, result }) =>
    text(
      "{cell}「{label}」的公式 {formula} 引用的行或列与同{line}其他公式错开（{beside}，此处应为 {expected}）{result}",
      "{cell} “{label}”: the formula {formula} refers to another row or column than the other formulas of the {line} ({beside}; here it should be {expected}){result}",
      { cell, label, formula, line, beside, expected, result },
    ),
  external: null,
  stale: ({ cell, label, value, formula, proposed, explains }) =>
    text(
      "{cell}「{label}」保存的结果 {value} 不等于公式 {formula} 现在的计算结果 {proposed}，请重新计算并保存{explains}",
      "{cell} “{label}”: the stored result {value} is not what the formula {formula} comes to now, {proposed}; recalculate and save{explains}",
      { cell, label, value, formula, proposed, explains },
    ),
};

function findingOf(each: JudgedFault): Finding {
  const { kind, figureCell, cells, explains } = each;
  return {
    code: CODES[kind],
    severity: explains.length > 0 ? "warning" : "info",
    group: "verify",
    brief: faultBrief(each),
    text: SENTENCES[kind]!(partsOf(each)),
    source: null,
    cells: [figureCell.address, ...cells],
    checks: explains.map(({ id }) => id),
    suspects: [],
  };
}
