import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { takeTurn } from "../session/turns";

/** Entries that are drawn at once: a list that is no longer is there from the first moment. */
const FIRST = 10;

/**
 * How many entries of a list to draw, so that long lists do not stop the pane: the first ones now, more of them whenever
 * the page has had its turn, list by list. It starts over when the component is mounted anew.
 * @param wanted entries that are to be drawn in the end.
 * @param step entries that are drawn in one turn.
 */
export function useGrowing(wanted: number, step = FIRST): number {
  const [drawn, setDrawn] = useState(step);
  const isShort = drawn < wanted;
  useEffect(() => {
    // Drawn within the turn: React would collect the growth of all lists into one stretch.
    if (isShort) return takeTurn(() => flushSync(() => setDrawn(drawn + step)));
  }, [isShort, drawn, step]);
  return Math.min(drawn, wanted);
}
