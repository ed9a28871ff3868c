import type { Slip } from "../locate/slip";
import type { Localised } from "../text/text";

/** How a figure became wrong, in the few words of a card; null where there is nothing to say that the figures do not. */
export const SHORT_SLIPS: Readonly<Record<Slip, Localised | null>> = {
  "digit-replaced": { zh: "错一位数", en: "one digit wrong" },
  "digit-omitted": { zh: "漏录一位", en: "one digit left out" },
  "digits-transposed": { zh: "两位颠倒", en: "two digits interchanged" },
  "digit-added": { zh: "多录一位", en: "one digit too many" },
  "digit-doubled": { zh: "一位录了两遍", en: "one digit typed twice" },
  copied: { zh: "抄了旁边的数", en: "copied from another cell" },
  sign: { zh: "正负号反", en: "wrong sign" },
  "decimal-point": { zh: "小数点错位", en: "decimal point misplaced" },
  unit: { zh: "元、万元混用", en: "元 and 万元 mixed up" },
  "row-above": { zh: "看错行", en: "read from the next row" },
  "part-missed": { zh: "漏加一项", en: "one part not added" },
  "part-doubled": { zh: "重复加一项", en: "one part added twice" },
  stale: { zh: "沿用上年数", en: "last year's figure" },
  empty: { zh: "漏填", en: "left blank" },
  "typed-nil": { zh: "漏填，录成 0", en: "typed as nil" },
  "should-be-nil": { zh: "应为空", en: "should be nil" },
  swapped: { zh: "两格填反", en: "two cells interchanged" },
  shifted: { zh: "整段错位", en: "a run of figures slid" },
  "columns-swapped": { zh: "两列填反", en: "two columns interchanged" },
  "row-doubled": { zh: "一行列了两次", en: "a row printed twice" },
  "unit-row": { zh: "整行元、万元混用", en: "a row in the other unit" },
  "unit-column": { zh: "整列元、万元混用", en: "a column in the other unit" },
  "unit-table": { zh: "整张表元、万元混用", en: "the table in the other unit" },
  "typed-over": { zh: "公式被数字覆盖", en: "typed over a formula" },
  "wrong-formula": { zh: "公式有误", en: "wrong formula" },
  several: { zh: "须一并更正", en: "to be changed together" },
  other: null,
};
