import { isOneDigitLonger, mistypedDigits } from "../check/mistyped";
import type { Localised } from "../text/text";

/** How a figure became wrong, judged from the written figure, the proposed one and their neighbours. */
export type Slip =
  | "digit-replaced"
  | "digit-omitted"
  | "digits-transposed"
  | "digit-added"
  | "digit-doubled"
  | "sign"
  | "decimal-point"
  | "unit"
  | "row-above"
  | "copied"
  | "part-missed"
  | "part-doubled"
  | "stale"
  | "empty"
  | "typed-nil"
  | "should-be-nil"
  | "swapped"
  | "shifted"
  | "columns-swapped"
  | "row-doubled"
  | "unit-row"
  | "unit-column"
  | "unit-table"
  | "typed-over"
  | "wrong-formula"
  | "several"
  | "other";

/** Explanations closer together than this are equally likely: e times as probable is no reason to prefer one. */
export const NOTHING_BETWEEN = 1;

/** The name of a slip for the user. */
export const SLIPS: Readonly<Record<Slip, Localised>> = {
  "digit-replaced": { zh: "疑似一位数字录错", en: "one digit seems wrong" },
  "digit-omitted": { zh: "疑似漏录一位数字", en: "one digit seems left out" },
  "digits-transposed": { zh: "疑似相邻两位数字颠倒", en: "two digits seem interchanged" },
  "digit-added": { zh: "疑似多录一位数字", en: "one digit seems added" },
  "digit-doubled": { zh: "疑似同一位数字多按了一次", en: "one digit seems typed twice" },
  sign: { zh: "疑似正负号相反", en: "the sign seems wrong" },
  "decimal-point": { zh: "疑似小数点错位", en: "the decimal point seems misplaced" },
  unit: { zh: "疑似元与万元混用", en: "元 and 万元 seem mixed up" },
  "row-above": {
    zh: "与相邻一行的数相同，疑似看错行",
    en: "equals the figure of the next row, probably read from there",
  },
  copied: {
    zh: "与同一勾稽中另一格的数相同，疑似抄错",
    en: "equals another figure of the same sum, probably copied from there",
  },
  "part-missed": { zh: "相差正好是其中一项，疑似漏加", en: "off by exactly one of its parts, probably not added" },
  "part-doubled": {
    zh: "相差正好是其中一项，疑似重复加（如小计、其中项也加入）",
    en: "off by exactly one of its parts, probably added twice (a subtotal or an “of which” line)",
  },
  stale: { zh: "与上年同一项的数相同，疑似未更新", en: "equals last year's figure, probably never updated" },
  empty: { zh: "疑似漏填", en: "the cell seems left blank by mistake" },
  "typed-nil": { zh: "疑似漏填，录成了0", en: "a nil seems to stand where a figure belongs" },
  "should-be-nil": { zh: "疑似多填，应为空或0", en: "the cell should probably be nil" },
  swapped: { zh: "疑似两个单元格填反", en: "the two cells seem to be in each other's place" },
  shifted: { zh: "疑似整段数字错位一行（列）", en: "a run of figures seems to be one row or column off" },
  "columns-swapped": { zh: "疑似相邻两列填反", en: "two columns seem to be in each other's place" },
  "row-doubled": { zh: "疑似同一行重复列示", en: "the same row seems to be printed twice" },
  "unit-row": { zh: "疑似整行元与万元混用", en: "a whole row seems to be in the other of 元 and 万元" },
  "unit-column": { zh: "疑似整列元与万元混用", en: "a whole column seems to be in the other of 元 and 万元" },
  "unit-table": { zh: "疑似整张表元与万元混用", en: "the whole table seems to be in the other of 元 and 万元" },
  "typed-over": {
    zh: "公式单元格被数字覆盖，疑似未随明细更新",
    en: "a number stands where its neighbours have formulas, probably typed over one",
  },
  "wrong-formula": {
    zh: "公式漏加、重复加或引用有误",
    en: "its formula leaves out, repeats or mistakes cells",
  },
  several: { zh: "几个单元格须一并更正", en: "these cells must change together" },
  other: { zh: "数值不符", en: "the figure does not fit" },
};

/**
 * How unlikely each slip makes a figure, as minus the natural logarithm of its probability: the counts of typing errors
 * in survey data (Scholtus 2009: replaced 112, omitted 15, interchanged 14, added 11 of 152) over the number of ways
 * in which a figure can have the slip, which is nine digits a place for a replaced one, ten for an added one (half of
 * them are taken to be the digit beside it), and one
 * for the others. Of the rest no counts are known; each is taken to be about half as frequent as an added digit. A formula
 * that gives just the figure wanted leaves next to no doubt, and
 * `other`, which any figure can be, as good as excluded where something else explains.
 */
export const UNLIKELINESS: Readonly<Record<Slip, number>> = {
  "digit-replaced": 2.5,
  "digit-omitted": 2.3,
  "digits-transposed": 2.4,
  "digit-added": 4.9,
  "digit-doubled": 3.3,
  sign: 3.3,
  "decimal-point": 3.9,
  unit: 3.9,
  "row-above": 3.6,
  copied: 4.6,
  "part-missed": 3.6,
  "part-doubled": 3.6,
  stale: 3.3,
  empty: 3,
  "typed-nil": 5,
  "should-be-nil": 6,
  swapped: 3.3,
  shifted: 3.3,
  "columns-swapped": 3.3,
  "row-doubled": 3.3,
  "unit-row": 3.3,
  "unit-column": 3.3,
  "unit-table": 3.3,
  "typed-over": 1,
  "wrong-formula": 0.5,
  several: 0,
  other: 9,
};

/**
 * Names the slip that turns `right` into `written`, both decimal texts with the same number of decimals.
 */
export function slipBetween(written: string, right: string): Slip {
  if (written === right) return "other";
  if (written.replace("-", "") === right.replace("-", "")) return "sign";
  const a = written.replace(/[-.]/g, "");
  const b = right.replace(/[-.]/g, "");
  if (written.startsWith("-") !== right.startsWith("-")) return "other";
  const shift = powerBetween(a, b);
  if (shift !== null) return Math.abs(shift) === 4 ? "unit" : "decimal-point";
  if (/^0*$/.test(b)) return "should-be-nil";
  if (/^0*$/.test(a)) return "typed-nil";
  const [x, y] = [a.replace(/^0+(?=\d{3})/, ""), b.replace(/^0+(?=\d{3})/, "")];
  const ofDigits = mistypedDigits(x, y);
  if (ofDigits) return ofDigits;
  if (isOffByUnit(a, b)) return "unit";
  return "other";
}

/**
 * Names the slip by what was typed: nobody types `6.60` for 6.6, nor moves a point that is not there (`10` became `1`).
 * @param slip what the slip is by the figures as printed.
 * @param written the figure as people type it, without zeros at its end; `right` in the same manner.
 */
export function slipOfTyping(slip: Slip, written: string, right: string): Slip {
  const whole = !written.includes(".") && !right.includes(".");
  const unsettled = slip === "other" || slip === "digit-added" || (slip === "decimal-point" && whole);
  if (!unsettled) return slip;
  if (isOneDigitMore(right, written)) return "digit-omitted";
  if (!isOneDigitMore(written, right)) return slip;
  const at = [...written].findIndex((_, i) => written.slice(0, i) + written.slice(i + 1) === right);
  return written[at] === written[at + 1] ? "digit-doubled" : "digit-added";
}

/** True where the one text has one digit more than the other, and the same point. */
function isOneDigitMore(longer: string, shorter: string): boolean {
  return longer.includes(".") === shorter.includes(".") && isOneDigitLonger(longer, shorter);
}

/** n when a is b shifted by n places, else null; zero has no shift. */
function powerBetween(a: string, b: string): number | null {
  const [x, y] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  const [p, q] = [x.replace(/(?<!0)0+$/, ""), y.replace(/(?<!0)0+$/, "")];
  if (p === "" || p !== q || x.length === y.length) return null;
  return x.length - y.length;
}

/** True where one is the other times 10 000, rounded to the places that are printed: 12,345.67 元 and 1.23 万元. */
function isOffByUnit(a: string, b: string): boolean {
  const [large, small] = [BigInt(a), BigInt(b)].sort((x, y) => (x > y ? -1 : 1)) as [bigint, bigint];
  return small !== 0n && large !== small * 10_000n && (large + 5_000n) / 10_000n === small && large > 1_000_000n;
}
