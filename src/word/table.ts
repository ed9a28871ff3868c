import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportColumn, ReportRow, ReportTable } from "../core/report";
import { TO_VERIFY } from "../core/report/to-verify";
import { columnWidths, fittingSize } from "./column-widths";
import { FONT, fontOf, SIZE, TEXT_WIDTH } from "./page";
import { TO_VERIFY_LOOK } from "./to-verify-look";

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
/** The space on either side of a cell's text, in twentieths of a point. */
export const CELL_MARGIN = 45;

/** A table over the whole text width, with its caption above it and its unit at the right. */
export function tableBlocks(table: ReportTable): (Paragraph | Table)[] {
  const size = fittingSize(table, TEXT_WIDTH);
  const widths = columnWidths(table, size, TEXT_WIDTH);
  const header = row(
    table,
    { cells: table.columns.map(({ heading }) => heading), look: "total" },
    widths,
    size,
    () => AlignmentType.CENTER,
  );
  return [
    caption(table),
    ...(table.unit === null ? [] : [unitLine(`单位：${table.unit}`)]),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
      rows: [header, ...table.rows.map((each) => row(table, each, widths, size, (column) => ALIGNMENT[column.align]))],
    }),
    new Paragraph({ children: [], spacing: { line: 240, lineRule: LineRuleType.AUTO } }),
  ];
}

/** The caption, marked where a figure of the table is to be verified, so that a search for the mark finds the table. */
function caption({ caption: text, rows }: ReportTable): Paragraph {
  const look = { font: fontOf(FONT.first), size: SIZE.smallFour };
  const mark = rows.some(({ toVerify }) => toVerify)
    ? [new TextRun({ text: TO_VERIFY, ...look, ...TO_VERIFY_LOOK })]
    : [];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 120, line: 360, lineRule: LineRuleType.AUTO },
    children: [new TextRun({ text, ...look }), ...mark],
  });
}

function unitLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    keepNext: true,
    spacing: { line: 280, lineRule: LineRuleType.AUTO },
    children: [new TextRun({ text, font: fontOf(FONT.body), size: SIZE.five })],
  });
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

function row(
  { columns }: ReportTable,
  { cells, look, toVerify = [] }: ReportRow,
  widths: readonly number[],
  size: number,
  alignment: (column: ReportColumn) => Alignment,
): TableRow {
  const isHeader = look === "total" && cells.every((text, index) => text === columns[index]!.heading);
  const run = (text: string, isDoubtful: boolean) =>
    new TextRun({
      text,
      ...(isDoubtful ? { color: TO_VERIFY_LOOK.color } : {}),
      size,
      bold: look !== "plain",
      font: fontOf(isHeader || look === "section" ? FONT.first : FONT.body),
    });
  const cell = (text: string, column: ReportColumn, width: number, span: number, isDoubtful = false) =>
    new TableCell({
      ...(isDoubtful ? { shading: TO_VERIFY_LOOK.shading } : {}),
      columnSpan: span,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          alignment: span > 1 ? AlignmentType.LEFT : alignment(column),
          spacing: { line: 240, lineRule: LineRuleType.AUTO },
          children: [run(text, isDoubtful)],
        }),
      ],
    });
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children:
      look === "section"
        ? [cell(cells[0]!, columns[0]!, TEXT_WIDTH, columns.length)]
        : columns.map((column, index) => cell(cells[index] ?? "", column, widths[index]!, 1, toVerify.includes(index))),
  });
}
