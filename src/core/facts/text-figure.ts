import type { Amount, Unit } from "../amount";
import { amount, halfWidth, toYuan } from "../amount";
import type { RecordEntity } from "../tables/table";
import type { Fact } from "./fact";
import { halfWidthOf } from "./precision";

/** A payment standard written in words: `220元/人/月`, `15.00万元/季度`. */
export interface PaymentStandard {
  /** Amount of one payment in 元. */
  readonly amount: Amount;
  readonly halfWidth: Amount;
  readonly perHead: boolean;
  /** Payments a year. */
  readonly timesPerYear: number;
  readonly periodName: string;
}

const TIMES: Readonly<Record<string, number>> = { 月: 12, 季: 4, 季度: 4, 半年: 2, 年: 1, 年度: 1 };
const MONEY = /(\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?)(亿元|万元|千元|百元|元)/g;

/** Reads a payment standard; null for any other text. `220/人/月` without a unit is in 元. */
export function readStandard(written: string): PaymentStandard | null {
  const match = /(\d{1,12}(?:\.\d{1,6})?)(万元|元)?(?:\/|每)(?:(人|户|名)(?:\/|每|·)?)?(月|季度?|半年|年度?)/.exec(
    halfWidth(written),
  );
  if (!match) return null;
  const unit = (match[2] ?? "元") as Unit;
  const decimals = match[1]!.split(".")[1]?.length ?? 0;
  return {
    amount: toYuan(amount(match[1]!), unit),
    // A standard in 元 is exact: a document fixes it.
    halfWidth: unit === "元" ? amount(0) : halfWidthOf(decimals, unit),
    perHead: match[3] !== undefined,
    timesPerYear: TIMES[match[4]!]!,
    periodName: match[4]!,
  };
}

/** The amounts of money named in a text, in 元 with half a unit of their last place. */
export function amountsNamed(written: string): { value: Amount; halfWidth: Amount; decimals: number; text: string }[] {
  return [...halfWidth(written).matchAll(MONEY)].map((match) => {
    const unit = match[2] as Unit;
    const digits = match[1]!.replaceAll(",", "");
    const decimals = digits.split(".")[1]?.length ?? 0;
    return {
      value: toYuan(amount(digits), unit),
      halfWidth: unit === "元" ? amount(0) : halfWidthOf(Math.max(decimals, 2), unit),
      decimals,
      text: match[0],
    };
  });
}

/** A fact from the text of a cell; rules use it like any other and refer to its cell. */
export function factFromText(
  sample: Fact,
  entity: RecordEntity,
  place: { readonly text: string; readonly address: string },
  key: string,
  label: string,
  value: Amount,
  precision: Amount,
): Fact {
  return {
    ...sample,
    key,
    entity,
    measure: "money",
    state: "stated",
    value,
    halfWidth: precision,
    cell: { sheet: sample.cell.sheet, address: place.address },
    label,
    columnLabel: label,
    written: place.text,
    formula: null,
    empty: false,
    inWords: true,
  };
}
