import type { BorderStyle, CellStyle, FontStyle } from "hucre";

/** The looks of a Chinese accountant's paper: 宋体 throughout, thin black rules, a heavy title. */

const BODY: FontStyle = { name: "宋体", size: 11 };
const THIN = { style: "thin", color: { rgb: "000000" } } as const;
const BOX: BorderStyle = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const HEADER_FILL = { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } } as const;

/** Two decimals with thousands separators. */
export const MONEY = "#,##0.00";
/** A fraction shown as a percentage. */
export const PERCENT = "0.00%";

/** Every look a sample cell can have. */
export const LOOKS = {
  title: { font: { name: "宋体", size: 18, bold: true }, alignment: { horizontal: "center", vertical: "center" } },
  attachment: { font: { name: "黑体", size: 14 }, alignment: { horizontal: "left", vertical: "center" } },
  left: { font: BODY, alignment: { horizontal: "left", vertical: "center" } },
  right: { font: BODY, alignment: { horizontal: "right", vertical: "center" } },
  header: {
    font: { ...BODY, bold: true },
    fill: HEADER_FILL,
    border: BOX,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  label: { font: BODY, border: BOX, alignment: { horizontal: "left", vertical: "center", wrapText: true } },
  centred: { font: BODY, border: BOX, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  total: {
    font: { ...BODY, bold: true },
    border: BOX,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  section: { font: { ...BODY, bold: true }, border: BOX, alignment: { horizontal: "left", vertical: "center" } },
  money: { font: BODY, border: BOX, numFmt: MONEY, alignment: { horizontal: "right", vertical: "center" } },
  moneyTotal: {
    font: { ...BODY, bold: true },
    border: BOX,
    numFmt: MONEY,
    alignment: { horizontal: "right", vertical: "center" },
  },
  percent: { font: BODY, border: BOX, numFmt: PERCENT, alignment: { horizontal: "right", vertical: "center" } },
  count: { font: BODY, border: BOX, numFmt: "0", alignment: { horizontal: "center", vertical: "center" } },
  note: {
    font: { name: "仿宋", size: 10 },
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
  },
} as const satisfies Record<string, CellStyle>;

/** The name of a look. */
export type Look = keyof typeof LOOKS;
