import { halfWidth } from "../amount";

const NUMBERING = /^(?:其中:?|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.)](?!\d))+/;

/**
 * A label as it is compared: half-width, without blanks, line breaks, quotes, trailing colons and unit remarks;
 * brackets and the word 其中 kept. `“三公”经费 （万元）：` → `三公经费`.
 */
export function normaliseLabel(text: string): string {
  return halfWidth(text)
    .replace(/["“”'‘’「」『』《》<>〈〉*＊]/g, "")
    .replace(/[【〔［[]/g, "(")
    .replace(/[】〕］\]]/g, ")")
    .replace(/\((?:单位:?)?(?:亿元|万元|千元|百元|元|人|个|名|项|%)\)/g, "")
    .replace(/结余结转/g, "结转结余")
    .replace(/(?<![:：;；])[:：;；]+$/, "");
}

/** The label without its numbering and 其中: `一、（一）其中：公车购置` → `公车购置`. */
export function bareLabel(text: string): string {
  return normaliseLabel(text)
    .replace(NUMBERING, "")
    .replace(/(?<![:：])[:：]+$/, "");
}

/** True when a row is marked as a part of the row above (`其中：…`). */
export function isPartOf(text: string): boolean {
  return /^其中/.test(normaliseLabel(text));
}

/** The label with a year as its relation to the table's year: in a 2020 table `2019年决算数` → `上年决算数`. */
export function relativeLabel(text: string, year: number | null): string {
  const label = yearEnds(bareLabel(text), year).replace(/(\d{4})年度?/g, (whole, digits: string) => {
    if (year === null) return whole;
    const distance = Number(digits) - year;
    return distance === 0 ? "本年" : distance === -1 ? "上年" : distance === -2 ? "前年" : whole;
  });
  return label.replace(/本年度|当年度/g, "本年").replace(/上年度|上一年度?|去年/g, "上年");
}

const AGAINST_LAST_YEAR = /^[^比较与]{0,12}[比较与]上年[^增减变]{0,8}(?=[增减变])/;

/** A heading that compares with last year in any words: `本年预算数比上年执行数增减额` → `较上年增减额`. */
export function againstLastYear(label: string): string {
  return label.replace(AGAINST_LAST_YEAR, "较上年");
}

/** `2022年末` in a table of 2022 is 年末, in one of 2023 it is 上年末. */
function yearEnds(label: string, year: number | null): string {
  return label.replace(/(\d{4})年(?:度)?(?=[末初底])/g, (whole, digits: string) => {
    if (year === null) return whole;
    return Number(digits) === year ? "年" : Number(digits) === year - 1 ? "上年" : whole;
  });
}

/** The fiscal year that a text names: `2020年度…`, `（2020）`, `2020 年`; null when it names none or several. */
export function yearNamed(text: string): number | null {
  const years = new Set([...halfWidth(text).matchAll(/(?<!\d)(20\d{2})(?=年|\)|$|[^\d])/g)].map((m) => Number(m[1])));
  return years.size === 1 ? [...years][0]! : null;
}
