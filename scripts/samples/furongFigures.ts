import data from "./furong-2020.json";

/** A figure of the evaluation report and where the clean workbook shows it. */
export interface ReportFigure {
  readonly id: string;
  /** A decimal string; "" if the report does not give it. Money in 万元, percentages in percent. */
  readonly value: string;
  readonly sheet: string;
  /** The label of its row. */
  readonly row: string;
  /** The header of its column. */
  readonly column: string;
  /** What the report says. */
  readonly says?: string;
  /** Whether the report does not print the figure, but says enough to work it out. */
  readonly derived?: boolean;
  /** How it was worked out. */
  readonly how?: string;
}

/** All figures of the report that the sample workbooks show. */
export const FURONG_FIGURES: readonly ReportFigure[] = data.figures;

const byId = new Map(FURONG_FIGURES.map((figure) => [figure.id, figure.value]));

/** The decimal string of a figure; "" for everything the report does not give. */
export function furongFigure(id: string): string {
  return byId.get(id) ?? "";
}
