const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 → 一, 11 → 十一, 26 → 二十六; up to 99. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${NUMERALS[tens - 1]}十`;
  return ten + (ones === 0 ? "" : NUMERALS[ones - 1]);
}
