import { department } from "./generator/department";
import { randomFrom } from "./generator/random";
import { drawnStyle, STYLES } from "./publish/style";
import type { PublishedWorkbook } from "./publish/workbook";
import { ACCOUNT_FORMS, PUBLISHED_FORMS, publishWorkbook } from "./publish/workbook";

/**
 * The i-th case: department i + 1 in 元 or 万元 by turns, each unit in every named style and then in a drawn one.
 */
export function caseOf(i: number): PublishedWorkbook {
  const turn = Math.floor(i / 2) % (STYLES.length + 2);
  const style = STYLES[turn] ?? drawnStyle(randomFrom(1_000_000 + i));
  return publishWorkbook(department(i + 1), style, i % 2 === 0 ? "万元" : "元");
}

/** The i-th case with the ministry's tables as well: all nine public ones, and six of the ministry's in 元. */
export function ministryCaseOf(i: number): PublishedWorkbook {
  const style = STYLES[i % STYLES.length]!;
  const unit = i % 2 === Math.floor(i / STYLES.length) % 2 ? "万元" : "元";
  return publishWorkbook(department(5_000 + i), style, unit, [...PUBLISHED_FORMS, ...ACCOUNT_FORMS]);
}
