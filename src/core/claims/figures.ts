import type { Amount, Interval, Unit } from "../amount";
import { amount, around, divide, multiply, negate, powerOfTen, yuanPer } from "../amount";

/** What a figure measures. */
export type FigureKind = "amount" | "percentage" | "count" | "standard";

/** A figure of the folded text. */
export interface Figure {
  readonly kind: FigureKind;
  readonly start: number;
  readonly end: number;
  /** As written, without thousands separators: `1604.90`, `-0.69`. */
  readonly written: string;
  readonly unit: string;
  readonly decimals: number;
  /** Money in 元, percentages as fractions, counts as they are. */
  readonly value: Amount;
  /** How much one unit is in the measure of `value`. */
  readonly scale: Amount;
  /** 约, 近, 余: not meant exactly. */
  readonly approximate: boolean;
}

const COUNTED =
  "个百分点|个|项(?!目)|名|人次|人|次|场次|场|家|户|辆|台|套|批次|批|份|幅|期|件|所|处|条|篇|起|间|栋|平方米|公里|吨|亩";
// More groups than any figure has are walked through from each of them, so they are bounded: all too long to be one.
const FIGURE = new RegExp(
  String.raw`(?<![\d.〔/号第\-])(-)?(\d{1,3}(?:,\d{3}){1,12}|\d+)(\.\d+)?(?:(亿|万|千|百)?(元)(\/(?:平方米|公里|[一-龥])(?:[/·]?(?:年|月|日|天|次|季度))?)?|(亿|万)(?![元人次名])|([%‰])|(\/[一-龥]\/[一-龥])|(万)?(${COUNTED}))`,
  "g",
);
const ABOUT_BEFORE = /(?:约|近|超过|超|逾|不足|将近|接近|大约)(?:为)?$/;
const ABOUT_AFTER = /^(?:左右|余|多|以上|以下)/;
const HALF = amount("0.5");

/** Every figure with a unit in a folded text; dates, document numbers and numbering carry no unit and are none. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => figureOf(match, text) ?? []);
}

function figureOf(match: RegExpMatchArray, text: string): Figure | null {
  const [whole, sign, integer, fraction = "", scaleWord, yuan, per, bare, rate, standard, tenThousand, counted] = match;
  const plain = integer!.replaceAll(",", "") + fraction;
  if (plain.replace(".", "").length > 18) return null;
  const start = match.index!;
  const end = start + whole.length;
  // 50%的 is a rate; 第3个 and 3号 were kept out by the pattern, 12月31日 has no unit of ours.
  if (counted === "次" && text.charAt(start - 1) === "第") return null;
  const unit = unitOf({ scaleWord, yuan, per, bare, rate, standard, tenThousand, counted });
  const kind: FigureKind =
    per !== undefined || standard !== undefined
      ? "standard"
      : rate !== undefined || counted === "个百分点"
        ? "percentage"
        : counted !== undefined
          ? "count"
          : "amount";
  const scale = scaleOf(kind, unit);
  const magnitude = multiply(amount(plain), scale);
  const before = text.slice(Math.max(0, start - 4), start);
  return {
    kind,
    start,
    end,
    written: (sign ?? "") + plain,
    unit,
    decimals: fraction.length === 0 ? 0 : fraction.length - 1,
    value: sign ? negate(magnitude) : magnitude,
    scale,
    approximate: ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(text.slice(end, end + 2)),
  };
}

interface UnitParts {
  readonly scaleWord: string | undefined;
  readonly yuan: string | undefined;
  readonly per: string | undefined;
  readonly bare: string | undefined;
  readonly rate: string | undefined;
  readonly standard: string | undefined;
  readonly tenThousand: string | undefined;
  readonly counted: string | undefined;
}

function unitOf(parts: UnitParts): string {
  const { scaleWord = "", yuan, per = "", bare, rate, standard, tenThousand = "", counted = "" } = parts;
  if (yuan !== undefined) return scaleWord + yuan + per;
  return (bare === undefined ? undefined : `${bare}元`) ?? rate ?? standard ?? tenThousand + counted;
}

function scaleOf(kind: FigureKind, unit: string): Amount {
  if (kind === "amount") return yuanPer(unit as Unit);
  if (kind === "percentage") return divide(amount(1), powerOfTen(unit === "‰" ? 3 : 2))!;
  return amount(unit.startsWith("万") && kind === "count" ? 10000 : 1);
}

/** What a figure printed to so many decimals stands for; twice as much where it is only meant approximately. */
export function standsFor(figure: Figure, decimals: number): Interval {
  const half = multiply(multiply(HALF, figure.scale), divide(amount(1), powerOfTen(decimals))!);
  if (figure.kind === "count" && decimals === 0 && !figure.approximate)
    return { low: figure.value, high: figure.value };
  return around(figure.value, figure.approximate ? multiply(half, amount(roughness(figure))) : half);
}

/** About 1600 is a round figure: its zeros say nothing. */
function roughness({ written, decimals }: Figure): number {
  const zeros = decimals === 0 ? /(?<!0)0*$/.exec(written)![0].length : 0;
  return 2 * 10 ** Math.min(zeros, written.length - 1);
}

/** A figure as calculations print it: a percentage with its sign, money and counts bare. */
export function withSign({ kind, written, unit }: Figure): string {
  return kind === "percentage" ? `${written}${unit}` : written;
}
