const NUMERALS = "一二三四五六七八九十";

/** 一, 二, 三 … as headings and enumerations count; digits beyond ten. */
export function chineseNumeral(index: number): string {
  return NUMERALS[index] ?? String(index + 1);
}
