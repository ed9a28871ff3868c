import type { Margins, Worksheet } from "@protobi/exceljs";
import { quotedSheet } from "../../core/grid/address";

/** The numbers of paper sizes in files. */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };
const POINTS_PER_INCH = 72;
const UNITS: Readonly<Record<string, number>> = { Inches: 1, Centimeters: 1 / 2.54, Points: 1 / POINTS_PER_INCH };

/** Properties of the page layout as the host stores them, in the terms of Office.js. */
interface PageLayout {
  readonly Orientation?: string;
  readonly PaperSize?: string;
  readonly Zoom?: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly CenterHorizontally?: boolean;
  readonly Margins?: { readonly unit?: string; readonly margins?: Readonly<Record<string, number>> };
  readonly PrintTitleRows?: string;
  readonly PrintTitleColumns?: string;
  readonly PrintArea?: string;
  readonly LeftFooter?: string;
  readonly CenterFooter?: string;
  readonly RightFooter?: string;
}

/** Writes the page layout of the model into a worksheet; properties that the model does not state stay. */
export function writePageLayout({ pageSetup, headerFooter }: Worksheet, layout: PageLayout): void {
  const { Orientation, PaperSize, Zoom, CenterHorizontally, Margins: margins } = layout;
  if (Orientation) pageSetup.orientation = Orientation === "Landscape" ? "landscape" : "portrait";
  const paper = PAPER[PaperSize ?? ""];
  if (paper !== undefined) pageSetup.paperSize = paper;
  if (CenterHorizontally !== undefined) pageSetup.horizontalCentered = CenterHorizontally;
  if (Zoom?.scale !== undefined) pageSetup.scale = Zoom.scale;
  if (Zoom?.horizontalFitToPages !== undefined || Zoom?.verticalFitToPages !== undefined) {
    pageSetup.fitToPage = true;
    // Zero means as many pages as needed.
    pageSetup.fitToWidth = Zoom.horizontalFitToPages ?? 0;
    pageSetup.fitToHeight = Zoom.verticalFitToPages ?? 0;
  }
  const feet = [
    ["&L", layout.LeftFooter],
    ["&C", layout.CenterFooter],
    ["&R", layout.RightFooter],
  ] as const;
  if (feet.some(([, words]) => words !== undefined))
    headerFooter.oddFooter = feet.map(([side, words = ""]) => side + words).join("");
  if (margins?.margins) {
    const inches = UNITS[margins.unit ?? "Inches"] ?? 1;
    const sides = Object.entries(margins.margins).map(([side, size]) => [side, size * inches]);
    pageSetup.margins = { ...pageSetup.margins, ...(Object.fromEntries(sides) as Partial<Margins>) } as Margins;
  }
}

/**
 * The defined names that say what is printed of a sheet: its area, and the columns and rows that are repeated on every
 * page; each with its reference.
 */
export function printNamesOf(
  sheet: string,
  layout: PageLayout,
): { readonly name: string; readonly reference: string }[] {
  const { PrintArea, PrintTitleRows, PrintTitleColumns } = layout;
  const refer = (range: string) => `${quotedSheet(sheet)}!${range}`;
  const titles = [PrintTitleColumns, PrintTitleRows].flatMap((range) => (range === undefined ? [] : [refer(range)]));
  return [
    ...(PrintArea === undefined ? [] : [{ name: "_xlnm.Print_Area", reference: refer(PrintArea) }]),
    ...(titles.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", reference: titles.join(",") }]),
  ];
}
