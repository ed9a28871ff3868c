/** Replaces the year where no table states one: 本年度. */
export const NO_YEAR = "本";

/** 2020年年初, or 年初 where the year is not known. */
export function startOf(year: string): string {
  return year === NO_YEAR ? "年初" : `${year}年年初`;
}

/** 2020年年末, or 年末. */
export function endOf(year: string): string {
  return year === NO_YEAR ? "年末" : `${year}年年末`;
}

/** 2020年12月31日, or 年末 where the year is not known. */
export function lastDayOf(year: string): string {
  return year === NO_YEAR ? "年末" : `${year}年12月31日`;
}
