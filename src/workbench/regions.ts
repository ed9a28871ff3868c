/*
 * The keyboard on the page: F6 goes from region to region, as in Excel, and from the cells Esc and Shift+Tab in A1 lead
 * out as well, since Tab stays among the cells.
 */

/** A part of the page that F6 goes to. */
export interface Region {
  /** True where the focus is in it. */
  has(active: Element | null): boolean;
  focus(): void;
}

interface Regions {
  readonly tools: Region;
  readonly cells: Region & {
    /** True while a person is typing in a cell, where Esc has a meaning of its own. */
    isEditing(): boolean;
    isInFirstCell(): boolean;
  };
  readonly pane: Region;
}

/** Handles the keys of the page; the pane's frame hands over its own by `listenTo`. */
export function followKeys({ tools, cells, pane }: Regions): { listenTo(page: Window): void } {
  const order = [tools, cells, pane];
  const step = (by: 1 | -1) => {
    const at = order.findIndex((region) => region.has(document.activeElement));
    order[(Math.max(at, 0) + by + order.length) % order.length]!.focus();
  };
  const handle = (event: KeyboardEvent) => {
    const isAmongCells = cells.has(document.activeElement);
    if (event.key === "F6") step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && isAmongCells && !cells.isEditing()) pane.focus();
    else if (event.key === "Tab" && event.shiftKey && isAmongCells && !cells.isEditing() && cells.isInFirstCell())
      tools.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const listenTo = (page: Window) => page.addEventListener("keydown", handle, { capture: true });
  listenTo(window);
  return { listenTo };
}
