import { compare, contains, toText, ZERO, absolute, isZero, amount } from "../../amount";
import { less, ratio } from "../estimate";
import { NOTES } from "../notes";
import { isSure } from "../referring";
import type { Statement } from "../statement";
import type { Cells } from "./cells";
import { stated } from "./cells";
import { nowOf, baseOf } from "./compared";
import { factOf } from "./printed-values";
import type { Weighed } from "./weighed";

/** 持平: what there is now and what there was are the same. */
export function tieFlat(s: Statement, statements: readonly Statement[], cells: Cells, own: Weighed): void {
  const now = s.frame.understood ? nowOf(s, statements, cells) : null;
  const base = now && baseOf(s, now, cells);
  if (!now || !base) return;
  const difference = less(stated(now), stated(base));
  const share = ratio(difference, stated(base));
  own.fact = factOf(now);
  own.derived = `${difference.written} = ${toText(difference.value)}`;
  const isNear = s.nearly === true && share !== null && compare(absolute(share.value), NEARLY) <= 0;
  if (isZero(difference.value)) own.verdict = "agrees";
  else if (isNear || contains(difference.interval, ZERO)) own.verdict = "withinRounding";
  else if (isSure(now) && isSure(base)) own.verdict = "disagrees";
  if (own.verdict === "disagrees") own.notes.push(NOTES.otherDirection(own.fact, own.derived));
}

/** Up to this share of what there was before, readers call it 基本持平. */
const NEARLY = amount("0.03");
