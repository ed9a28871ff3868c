import type { Form, Layout, LayoutOf } from "../forms/form";
import type { SheetContent } from "../sheets/spec";
import { layCodeColumns } from "./code-columns";
import { layCodes } from "./codes";
import type { TemplateDeclaration } from "./declaration";
import { DECLARATIONS } from "./declarations";
import type { Frame } from "./frame";
import { layLabels } from "./labels";
import { layMatrix } from "./matrix";
import { notesOf } from "./notes";
import { layRecords } from "./records";
import { Sheet } from "./sheet";
import { layWide } from "./wide";

/** The year and the department that a template is for. */
export interface TemplateOptions {
  /** The fiscal year that the title states. */
  readonly year: number;
  /** The department's name, where it is known. */
  readonly department?: string | null;
}

const LONGEST_NAME = 31;
const NARROW = 12;

/**
 * The empty table of a form as the plain description of a sheet: title, department, unit, headings, labels, formulas of
 * the sums, cells that take figures only, and a note. It belongs to the user once inserted.
 */
export function templateOf(form: Form, options: TemplateOptions): SheetContent {
  const declaration = DECLARATIONS[form.id] ?? {};
  const layout = [form.layout, ...(form.variants ?? [])][declaration.variant ?? 0] ?? form.layout;
  const sheet = new Sheet(declaration.rowSums ?? {}, declaration.columnSums ?? {});
  const top = declaration.code === undefined ? 3 : 4;
  const frame = (LAY[layout.kind] as Lay<Layout>)(sheet, top, layout, declaration);
  const title = declaration.title ?? form.name.zh.replace(/^([^（]*)（.*）$/, "$1");
  const unit = declaration.unit ?? "万元";
  layHead(sheet, `${options.year}年度${title}`, unit, frame, declaration, options.department ?? "");
  layNotes(sheet, notesOf(layout, declaration), frame);
  const name = (declaration.unit === "元" ? `${form.id} ${title}` : title).slice(0, LONGEST_NAME);
  return sheet.finish(
    {
      name,
      widths: frame.widths,
      headerRows: frame.headerBottom,
      ...(declaration.portrait ? { portrait: true } : {}),
    },
    {
      title: "请填数字",
      message: `此处只能填数字（金额单位：${unit}），不要带单位或文字。没有发生的填0，未填的留空。`,
    },
  );
}

type Lay<L extends Layout> = (sheet: Sheet, top: number, layout: L, declaration: TemplateDeclaration) => Frame;

const LAY: { readonly [Kind in Layout["kind"]]: Lay<LayoutOf<Kind>> } = {
  matrix: layMatrix,
  codes: (sheet, top, layout, declaration) =>
    (declaration.codeColumns ? layCodeColumns : layCodes)(sheet, top, layout, declaration),
  wide: layWide,
  records: layRecords,
  labels: layLabels,
};

function layHead(
  sheet: Sheet,
  title: string,
  unit: string,
  { widths }: Frame,
  { code, department = "编制单位" }: TemplateDeclaration,
  name: string,
): void {
  const last = widths.length;
  sheet.wide(1, 1, 1, last, title, "title");
  sheet.height(1, 2);
  if (code !== undefined) sheet.wide(2, 1, 2, last, code, "unit");
  const row = code === undefined ? 2 : 3;
  // The department's name needs room, the unit does not; a table of one column more would be too narrow for both.
  const right = Math.max(2, last - (widths[last - 1]! < NARROW ? 1 : 0));
  sheet.wide(row, 1, row, right - 1, `${department}：${name}`, "subtitle");
  sheet.wide(row, right, row, last, `单位：${unit}`, "unit");
}

function layNotes(sheet: Sheet, notes: string, { bottom, widths }: Frame): void {
  const row = bottom + 1;
  sheet.wide(row, 1, row, widths.length, notes, "note");
  const width = widths.reduce((sum, each) => sum + each, 0);
  // Nine points: some more characters than the standard font has in a line.
  const lines = notes.split("\n").reduce((sum, line) => sum + Math.ceil((line.length * 2) / width), 0);
  sheet.height(row, Math.max(lines, 2));
}
