import { rangeAddress } from "../../core/grid/address";
import type { Package } from "../../files/package/package";
import { findWorkbook } from "../../files/package/workbook";
import { highlights } from "../../files/write/marks";
import { appendStyles } from "../../files/write/styles";
import { applyEdits } from "../../files/xml/edits";
import { parseTree } from "../../files/xml/tree";
import type { ConditionalFormatModel, WorkbookModel } from "../../host/model";
import { isOwnFormat } from "./ours";

/** Adds our highlights to a package that has none, as the command line does. */
export function addHighlights(target: Package, { sheets }: WorkbookModel): void {
  const formats = new Map(sheets.map(({ name, conditionalFormats }) => [name, conditionalFormats.filter(isOwnFormat)]));
  const fills = new Map<string, number>();
  const colors = new Set([...formats.values()].flat().flatMap((format) => fillOf(format) ?? []));
  if (colors.size > 0) {
    appendStyles(target, (lists) => colors.forEach((color) => void fills.set(color, lists.addFill(color))));
  }
  for (const { name, path } of findWorkbook(target).sheets) {
    const ours = formats.get(name) ?? [];
    if (ours.length === 0) continue;
    const tree = parseTree(target.text(path), path, ["sheetData"]);
    const areas = ours.map((format) => ({
      cells: format.ranges.map(rangeAddress),
      style: fills.get(fillOf(format) ?? ""),
    }));
    target.setText(path, applyEdits(tree.xml, [highlights(tree, areas)]));
  }
}

/** The colour as `RRGGBB`. */
function fillOf({ looks: { fill } }: ConditionalFormatModel): string | undefined {
  return typeof fill === "string" ? /^#([0-9a-f]{6})$/i.exec(fill)?.[1]?.toUpperCase() : undefined;
}
