import type { StyleName } from "./spec";

/** A style in terms that both Excel and the file format have. Colours are RRGGBB. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly format?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly wrap?: boolean;
}

const MONEY = "#,##0.00";
/** Format of differences. It shows every decimal down to the 分, so that 0.0001 万元 does not look like 0. */
const FINE = "#,##0.00####";

/** What each style name looks like. */
export const STYLES: Readonly<Record<StyleName, Style>> = {
  title: { bold: true, size: 16, horizontal: "left" },
  subtitle: { color: "595959", horizontal: "left" },
  unit: { color: "595959", horizontal: "right" },
  header: { bold: true, fill: "DDEBF7", border: true, horizontal: "center", wrap: true },
  label: { border: true, horizontal: "left", wrap: true },
  text: { border: true, horizontal: "left" },
  wrapped: { border: true, horizontal: "left", wrap: true },
  section: { bold: true, fill: "F2F2F2", border: true, horizontal: "left" },
  money: { border: true, format: MONEY, horizontal: "right" },
  moneyTotal: { bold: true, fill: "F2F2F2", border: true, format: MONEY, horizontal: "right" },
  labelTotal: { bold: true, fill: "F2F2F2", border: true, horizontal: "left", wrap: true },
  difference: { border: true, format: FINE, horizontal: "right" },
  differenceTotal: { bold: true, fill: "F2F2F2", border: true, format: FINE, horizontal: "right" },
  differenceInconsistent: {
    border: true,
    bold: true,
    color: "9C0006",
    fill: "FFC7CE",
    format: FINE,
    horizontal: "right",
  },
  count: { border: true, format: "#,##0", horizontal: "right" },
  ordinal: { border: true, format: "0", horizontal: "center" },
  state: { border: true, horizontal: "center", wrap: true },
  countTotal: { bold: true, fill: "F2F2F2", border: true, format: "#,##0", horizontal: "right" },
  /** The format of a budget code, which is a text: 2010101 is no number, and a leading 0 is kept. */
  code: { border: true, format: "@", horizontal: "left" },
  percent: { border: true, format: "0.00%", horizontal: "right" },
  percentTotal: { bold: true, fill: "F2F2F2", border: true, format: "0.00%", horizontal: "right" },
  progress: { border: true, color: "2F5597", horizontal: "left" },
  score: { border: true, format: "0.0", horizontal: "right" },
  scoreTotal: { bold: true, fill: "F2F2F2", border: true, format: "0.0", horizontal: "right" },
  link: { border: true, color: "0563C1", underline: true, horizontal: "left", wrap: true },
  note: { italic: true, color: "595959", horizontal: "left", wrap: true },
  exact: { border: true, color: "375623", fill: "E2EFDA", horizontal: "center" },
  withinRounding: { border: true, color: "7F6000", fill: "FFF2CC", horizontal: "center" },
  inconsistent: { border: true, bold: true, color: "9C0006", fill: "FFC7CE", horizontal: "center" },
  notJudgeable: { border: true, color: "595959", fill: "EDEDED", horizontal: "center" },
  error: { border: true, bold: true, color: "9C0006", fill: "FFC7CE", horizontal: "center" },
  warning: { border: true, color: "7F6000", fill: "FFEB9C", horizontal: "center" },
  info: { border: true, color: "1F4E78", fill: "DDEBF7", horizontal: "center" },
};
