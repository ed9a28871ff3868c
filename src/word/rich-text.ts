import type { ReportBlock, ReportDocument, ReportRow, ReportTable } from "../core/report";
import { TO_DO } from "../core/report/to-do";
import { markedPieces, TO_VERIFY } from "../core/report/to-verify";

/**
 * A document for the clipboard: as HTML with headings and tables, and as plain text for programs that accept only that.
 */
export interface RichText {
  /** A whole HTML document of one line. */
  readonly html: string;
  /**
   * One line for each heading, paragraph and row, with tabs between cells, and a blank line before each part and table.
   */
  readonly plain: string;
}

/** A table needs a border in its HTML, otherwise Word draws none. */
const BORDERS = 'border="1" cellspacing="0" cellpadding="3" width="100%" style="border-collapse:collapse"';
/** The colours of notes for the writer, as in the Word file. */
const TO_DO_STYLE = "background:#FFF2CC;color:#7F6000";
const TO_VERIFY_STYLE = "background:#FFC7CE;color:#9C0006";

/**
 * The report for the clipboard: the same headings, paragraphs and tables as in the Word file (write-report.ts). Fonts
 * and sizes are those of the document into which it is pasted, and its headings become headings of that document.
 */
export function richText(report: ReportDocument): RichText {
  const { title, blocks } = report;
  const body = [`<p align="center"><b>${escaped(title)}</b></p>`, ...blocks.map(htmlOf)].join("");
  return {
    // Word on a Mac needs the character set, otherwise it misreads the text.
    html: `<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`,
    plain: [title, ...blocks.flatMap(linesOf)].join("\n"),
  };
}

function htmlOf(block: ReportBlock): string {
  switch (block.kind) {
    case "heading": {
      const tag = `h${Math.min(block.level, 3)}`;
      return `<${tag}>${escaped(block.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p>${markedPieces(block.text).map(pieceHtml).join("")}</p>`;
    case "by-hand":
      return `<p><span style="${TO_DO_STYLE}">${escaped(TO_DO + block.text)}</span></p>`;
    case "table":
      return tableHtml(block.table);
  }
}

function pieceHtml({ text, mark }: { readonly text: string; readonly mark: boolean }): string {
  return mark ? `<span style="${TO_VERIFY_STYLE}">${escaped(text)}</span>` : escaped(text);
}

function tableHtml(table: ReportTable): string {
  const { caption, unit, columns, rows } = table;
  const asked = columns.reduce((sum, { width }) => sum + width, 0);
  const headings = columns.map(
    ({ heading, width }) => `<th width="${Math.round((width * 100) / asked)}%">${escaped(heading)}</th>`,
  );
  return [
    `<p align="center"><b>${escaped(caption)}</b>${hasDoubts(table) ? pieceHtml({ text: TO_VERIFY, mark: true }) : ""}</p>`,
    unit === null ? "" : `<p align="right">${escaped(unitLine(unit))}</p>`,
    `<table ${BORDERS}><thead><tr>${headings.join("")}</tr></thead>`,
    `<tbody>${rows.map((row) => rowHtml(table, row)).join("")}</tbody></table>`,
    // Without a paragraph between them, two tables would merge into one.
    "<p></p>",
  ].join("");
}

/** Whether a figure of the table is to be verified. */
function hasDoubts({ rows }: ReportTable): boolean {
  return rows.some(({ toVerify }) => toVerify);
}

function rowHtml({ columns }: ReportTable, { cells, look, toVerify = [] }: ReportRow): string {
  const content = (text: string) => (look === "plain" ? escaped(text) : `<b>${escaped(text)}</b>`);
  if (look === "section") return `<tr><td colspan="${columns.length}">${content(cells[0] ?? "")}</td></tr>`;
  const cell = (text: string, index: number) => {
    const style = toVerify.includes(index) ? ` style="${TO_VERIFY_STYLE}"` : "";
    return `<td align="${columns[index]!.align}"${style}>${content(text)}</td>`;
  };
  return `<tr>${columns.map((_, index) => cell(cells[index] ?? "", index)).join("")}</tr>`;
}

function linesOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case "heading":
      return ["", block.text];
    case "paragraph":
      return [block.text];
    case "by-hand":
      return [TO_DO + block.text];
    case "table": {
      const { caption, unit, columns, rows } = block.table;
      const lines = [columns.map(({ heading }) => heading), ...rows.map(plainCells)];
      return ["", caption, ...(unit === null ? [] : [unitLine(unit)]), ...lines.map((cells) => cells.join("\t")), ""];
    }
  }
}

/** A row as plain text, which has no colours: a figure that is to be verified has the mark behind it. */
function plainCells({ cells, toVerify = [] }: ReportRow): readonly string[] {
  return cells.map((text, index) => (toVerify.includes(index) ? text + TO_VERIFY : text));
}

function unitLine(unit: string): string {
  return `单位：${unit}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
