import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { takeTurn } from "../session/turns";

/** The number of entries that are drawn immediately; shorter lists are complete at once. */
const FIRST = 10;

/**
 * The number of entries of a list to draw, so that long lists do not block the pane. It begins with a few and grows
 * after each pause in which the page could respond, one list at a time. It starts again when the component is mounted
 * anew.
 * @param wanted the number of entries in the end.
 * @param step the number of entries drawn in one turn.
 */
export function useGrowing(wanted: number, step = FIRST): number {
  const [drawn, setDrawn] = useState(step);
  const isShort = drawn < wanted;
  useEffect(() => {
    // Drawn synchronously, because React would otherwise combine the growth of all lists into one long task.
    if (isShort) return takeTurn(() => flushSync(() => setDrawn(drawn + step)));
  }, [isShort, drawn, step]);
  return Math.min(drawn, wanted);
}
