import type { Amount } from "../amount";
import { divide, ONE, powerOfTen, toYuan } from "../amount";
import type { Fact } from "../facts/fact";

/** One unit of the last place that the fact's table prints, in the measure of the fact. */
export function stepOf({ measure, decimals, unit }: Fact): Amount {
  if (measure === "count") return ONE;
  const place = decimals >= 0 ? divide(ONE, powerOfTen(decimals))! : powerOfTen(-decimals);
  return measure === "money" ? toYuan(place, unit) : place;
}
