const NUMERALS = "一二三四五六七八九十";

/** 一, 二, 三 … for headings and lists; Arabic digits beyond ten. */
export function chineseNumeral(index: number): string {
  return NUMERALS[index] ?? String(index + 1);
}
