import { addressOf } from "../../core/grid/address";
import { type Edit, insertAt, removeElement, setAttribute } from "../../files/xml/edits";
import { placeFor, WORKSHEET_ORDER } from "../../files/xml/element-order";
import { childOf, childrenOf, type XmlElement, type XmlTree } from "../../files/xml/tree";

function paneOf(tree: XmlTree): { view: XmlElement | undefined; pane: XmlElement | undefined } {
  const view = childrenOf(childOf(tree.root, "sheetViews"), "sheetView")[0];
  return { view, pane: childOf(view, "pane") };
}

/** The number of frozen rows at the top. */
export function readFrozenRows(tree: XmlTree): number {
  const { state, ySplit } = paneOf(tree).pane?.attributes ?? {};
  return state === "frozen" || state === "frozenSplit" ? Number(ySplit ?? 0) : 0;
}

/** The edits that freeze the given number of rows. Frozen columns, zoom and other settings of the view stay. */
export function freezeEdits(tree: XmlTree, rows: number): Edit[] {
  if (readFrozenRows(tree) === rows) return [];
  const { view, pane } = paneOf(tree);
  const p = tree.prefix;
  const { state, xSplit = "0" } = pane?.attributes ?? {};
  const xml = paneXml(p, rows, state === "split" ? 0 : Number(xSplit));
  if (!view) {
    const views = `<${p}sheetViews><${p}sheetView workbookViewId="0">${xml}</${p}sheetView></${p}sheetViews>`;
    return [insertAt(placeFor(tree, WORKSHEET_ORDER, "sheetViews"), views)];
  }
  if (view.selfClosing) return [{ start: view.openEnd - 2, end: view.openEnd, text: `>${xml}</${p}sheetView>` }];
  const doomed = view.children.filter(({ name }) => name === "pane" || name === "selection");
  return [insertAt(view.openEnd, xml), ...doomed.map(removeElement)];
}

function paneXml(p: string, rows: number, columns: number): string {
  if (rows + columns === 0) return "";
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = [...(columns > 0 ? [`xSplit="${columns}"`] : []), ...(rows > 0 ? [`ySplit="${rows}"`] : [])];
  const corner = addressOf(rows + 1, columns + 1);
  return (
    `<${p}pane ${splits.join(" ")} topLeftCell="${corner}" activePane="${active}" state="frozen"/>` +
    `<${p}selection pane="${active}"/>`
  );
}

/** The edits that make a sheet active or inactive. If two sheets were active, Excel would edit both together. */
export function selectEdits(tree: XmlTree, isActive: boolean): Edit[] {
  const { view } = paneOf(tree);
  if (!view || (view.attributes.tabSelected ?? "0") === (isActive ? "1" : "0")) return [];
  return [setAttribute(tree, view, "tabSelected", isActive ? "1" : undefined)];
}
