import type { Field, LabelsLayout, Measure } from "../forms/form";
import type { TemplateDeclaration } from "./declaration";
import type { Frame } from "./frame";
import { CODE_WIDTH, MONEY_WIDTH } from "./frame";
import type { Sheet } from "./sheet";
import type { Place } from "./sum";
import { sumFormula } from "./sum";

/** Empty lines for indicators. */
const INDICATORS = 10;
const FUNDS = "项目资金（万元）";
/** Columns of every printed form that the declaration leaves out, for nothing reads them. */
const LEVELS = ["一级指标", "二级指标"];

/** Lays out a form that is filled in cell by cell: the project, its funds, its indicators and the points in all. */
export function layLabels(sheet: Sheet, top: number, layout: LabelsLayout, declaration: TemplateDeclaration): Frame {
  const columns = Object.entries(layout.columns);
  const indicators = layout.indicators && { ...layout.indicators.texts, ...layout.indicators.columns };
  const right = Math.max(2 + columns.length, 2 + Object.keys(indicators ?? {}).length, 4);
  let row = top;
  if (layout.entity) {
    sheet.wide(row, 1, row, 2, layout.entity.labels[0]!, "label");
    sheet.wide(row, 3, row, right, "", "wrapped");
    row++;
  }
  row = columns.length > 0 ? layFunds(sheet, row, right, columns, layout, declaration) : row;
  row = layAmounts(sheet, row, right, layout, declaration.amounts);
  if (layout.indicators && indicators) row = layIndicators(sheet, row, right, indicators, layout, columns);
  return { widths: [CODE_WIDTH, 24, ...Array<number>(right - 2).fill(MONEY_WIDTH)], headerBottom: 0, bottom: row - 1 };
}

function layFunds(
  sheet: Sheet,
  top: number,
  right: number,
  columns: readonly (readonly [string, Field])[],
  layout: LabelsLayout,
  declaration: TemplateDeclaration,
): number {
  const rows = declaration.stacks?.[0]?.[0]?.lines ?? Object.keys(layout.rows);
  sheet.wide(top, 1, top + rows.length, 1, FUNDS, "header");
  sheet.text(top, 2, "", "header");
  columns.forEach(([, { labels }], index) => sheet.text(top, 3 + index, labels[0]!, "header"));
  rows.forEach((line, index) => {
    if (line === null) return;
    const { key, before = "", label } = typeof line === "string" ? { key: line } : line;
    const row = top + 1 + index;
    sheet.text(row, 2, before + (label ?? layout.rows[key]!.labels[0]!), "label");
    columns.forEach(([column, field], offset) => {
      const place = { row, column: 3 + offset };
      // Only the total has points.
      if (index > 0 && (field.measure ?? "money") !== "money" && column !== "rate")
        sheet.text(row, place.column, "—", "header");
      else sheet.figure(place, key, column, figureOf(field));
    });
    for (let column = 3 + columns.length; column <= right; column++) sheet.text(row, column, "", "label");
  });
  for (let column = 3 + columns.length; column <= right; column++) sheet.text(top, column, "", "header");
  return top + 1 + rows.length;
}

/** Amounts that have a label and no heading, two in a line. */
function layAmounts(
  sheet: Sheet,
  top: number,
  right: number,
  { amounts = {} }: LabelsLayout,
  printed: readonly string[] = Object.keys(amounts),
): number {
  const half = Math.floor(right / 2);
  const entries = printed.map((key) => [key, amounts[key]!] as const);
  const starts = [1, half + 1];
  entries.forEach(([key, field], index) => {
    const row = top + Math.floor(index / 2);
    const left = starts[index % 2]!;
    const last = index % 2 === 0 ? half : right;
    const label = index % 2 === 0 ? Math.min(2, half - 1) : left + 1 < last ? left + 1 : left;
    sheet.wide(row, left, row, label, field.labels[0]!, "label");
    sheet.figure({ row, column: label + 1 }, key, "amount", figureOf(field));
    for (let column = label + 2; column <= last; column++) sheet.text(row, column, "", "label");
  });
  return top + Math.ceil(entries.length / 2);
}

function layIndicators(
  sheet: Sheet,
  top: number,
  right: number,
  fields: Readonly<Record<string, Field>>,
  layout: LabelsLayout,
  funds: readonly (readonly [string, Field])[],
): number {
  const { texts, columns, total } = layout.indicators!;
  const keys = Object.keys(fields);
  const order = [...keys.filter((k) => k in texts && k !== "reason"), ...keys.filter((k) => k in columns)];
  if (keys.includes("reason")) order.push("reason");
  const last = Math.max(right, 2 + order.length);
  [...LEVELS, ...order.map((key) => fields[key]!.labels[0]!)].forEach((heading, index) =>
    sheet.text(top, index + 1, heading, "header"),
  );
  const bottom = top + INDICATORS + 1;
  for (let row = top + 1; row < bottom; row++) {
    LEVELS.forEach((_, index) => sheet.text(row, index + 1, "", "wrapped"));
    order.forEach((key, index) => {
      const place = { row, column: LEVELS.length + 1 + index };
      if (key in columns) sheet.figure(place, `indicator${row}`, key, figureOf(fields[key]!));
      else sheet.text(row, place.column, "", "wrapped");
    });
  }
  const firstFigure = LEVELS.length + 1 + order.findIndex((key) => key in columns);
  sheet.wide(bottom, 1, bottom, firstFigure - 1, total.labels[0]!, "labelTotal");
  order.forEach((key, index) => {
    const column = LEVELS.length + 1 + index;
    if (column < firstFigure) return;
    if (!(key in columns)) return sheet.text(bottom, column, "", "labelTotal");
    // The total of points is the sum over the funds' row and all indicators.
    const own = funds.some(([name]) => name === key) ? sheet.placesOf("total", key) : [];
    const listed: Place[] = Array.from({ length: INDICATORS }, (_, line) => ({ row: top + 1 + line, column }));
    sheet.figure({ row: bottom, column }, "points", key, figureOf(fields[key]!), sumFormula([...own, ...listed]));
  });
  for (let column = LEVELS.length + order.length + 1; column <= last; column++)
    for (let row = top; row <= bottom; row++) sheet.text(row, column, "", "label");
  return bottom + 1;
}

function figureOf({ measure = "money" }: Field): Exclude<Measure, "text"> {
  return measure === "text" ? "money" : measure;
}
