import { useEffect } from "react";
import { usePane } from "./pane";

/** Where the keyboard goes on when the element that had it is gone: the first of these that is there. */
const REFUGES = ["[data-refuge]", "[data-finding] h3 > button", '[role="tab"][aria-selected="true"]', "header button"];

/**
 * Keeps the keyboard in the pane: when a button goes with the card or message that it was on, the focus would fall to
 * the page, and the next Tab would begin at the top.
 */
export function useKeptFocus(): void {
  const state = usePane();
  useEffect(() => {
    const note = ({ target }: FocusEvent) => void (last = target as Element | null);
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (state.work !== null || last === null || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    const refuge = REFUGES.map((selector) => document.querySelector<HTMLElement>(selector)).find(Boolean);
    refuge?.focus();
  }, [state]);
}

/** The element that had the focus last; one pane is open in a page. */
let last: Element | null = null;
