import { type Figures, Paper } from "../paper";
import { type Department, writeHeading, writeNote } from "./heading";

/** One row of the procurement table: an item with its number, a class subtotal, or the total. */
export interface ProcurementRow {
  readonly id: string;
  readonly name: string;
  readonly number?: number;
  readonly category?: "货物" | "工程" | "服务";
  readonly remark?: string;
}

/** 政府采购预算执行情况表. */
export function procurementPaper(
  department: Department,
  figures: Figures,
  rows: readonly ProcurementRow[],
  note: string,
): Paper {
  const paper = new Paper("政府采购", [7, 26, 11, 14, 16, 24, 42], { landscape: true, figures });
  writeHeading(paper, {
    title: `${department.year}年度政府采购预算执行情况表`,
    unit: `编制单位：${department.name}`,
    lastColumn: 7,
  });
  paper.line(
    3,
    1,
    ["序号", "采购项目", "采购类别", "年初预算", "实际采购金额", "差额（超支+/节约-）", "备注"],
    "header",
  );
  paper.height(34, 3);
  rows.forEach((row, index) => {
    const at = 4 + index;
    const item = row.number !== undefined;
    paper.put(at, 1, row.number ?? null, "count");
    paper.put(at, 2, row.name, item ? "label" : "total");
    paper.put(at, 3, row.category ?? null, "centred");
    const look = item ? "money" : "moneyTotal";
    paper.figure(at, 4, `${row.id}.budget`, look);
    paper.figure(at, 5, `${row.id}.actual`, look);
    paper.figure(at, 6, `${row.id}.over`, look);
    paper.put(at, 7, row.remark ?? null, "label");
    paper.height(row.remark ? 34 : 24, at);
  });
  writeNote(paper, 4 + rows.length, 7, note);
  return paper;
}
