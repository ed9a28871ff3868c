import { thousandsApart } from "../../text/thousands";
import { figureInBrief, nameInBrief } from "../in-brief";
import { multiply } from "../../amount";
import type { Fault, FaultKind } from "../../formulas/fault";
import type { JudgedFault } from "../../formulas/study";
import { brief, shortName } from "../../text/brief";
import type { Brief } from "../../text/brief";
import { phrase, text } from "../../text/text";
import type { Localised } from "../../text/text";
import { proposedIn, valueOf } from "./fault-words";

const SHORT: Readonly<Record<FaultKind, Localised>> = {
  "typed-over": { zh: "公式被数字覆盖", en: "typed over a formula" },
  "left-out": { zh: "公式漏加", en: "its formula leaves out cells" },
  added: { zh: "公式多加", en: "its formula adds too many cells" },
  doubled: { zh: "公式重复相加", en: "its formula counts cells twice" },
  "text-in-sum": { zh: "文本型数字没有加上", en: "figures typed as text are not added" },
  "other-year": { zh: "公式引用了其他年度的表", en: "its formula refers to another year" },
  "other-sheet": { zh: "公式引用的表与旁边不同", en: "its formula refers to another sheet than its neighbours" },
  "other-place": { zh: "公式引用错行或错列", en: "its formula refers to another row or column" },
  external: { zh: "公式引用其他工作簿", en: "its formula refers to another workbook" },
  stale: { zh: "公式结果没有更新", en: "its stored result is outdated" },
};

/** A fault of a formula in two seconds: its cell, its fault, and the figure that it should come to. */
export function faultBrief(each: JudgedFault): Brief {
  const { kind, proposed, figureCell, explains } = each;
  const { fact, figure } = figureCell;
  const now = fact?.state === "stated" ? figureInBrief(fact, fact.value) : valueOf(figureCell);
  const right =
    fact && proposed !== null ? figureInBrief(fact, multiply(proposed, figureCell.scale)) : proposedIn(each);
  return brief(
    fact ? nameInBrief(fact) : shortName(`${figure.rowLabel} · ${figure.columnLabel}`),
    proposed === null
      ? phrase(SHORT[kind])
      : text("{now} → {right}，{fault}", "{now} → {right}, {fault}", {
          now,
          right: thousandsApart(right),
          fault: SHORT[kind],
        }),
    explains.length === 0
      ? null
      : text("改后 {count} 项勾稽成立", "{count} failed checks would hold", { count: explains.length }),
  );
}

/** The same fault of several formulas of a line. */
export function faultsBrief(kind: FaultKind, count: number, first: Pick<Fault, "figureCell">): Brief {
  return brief(
    first.figureCell.reading.table.form.name,
    text("{count} 个{fault}", "{count} cells: {fault}", { count, fault: SHORT[kind] }),
    text("须一并改正", "mend them together"),
  );
}
