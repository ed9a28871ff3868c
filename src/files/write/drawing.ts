import { parseAddress } from "../../core/grid/address";
import type { ChartSpec, SheetContent } from "../../core/sheets/spec";
import { addContentType } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelationship } from "../package/relationships";
import type { WorkbookPart } from "../package/workbook";
import { escapeAttribute } from "../xml/escape";
import { chartXml } from "./chart-xml";
import type { DrawingNamespaces } from "./drawing-namespaces";
import { drawingNamespaces } from "./drawing-namespaces";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Adds the drawing of a sheet and its charts. They are removed together with the sheet, because only it refers to them.
 * @returns the sheet's relationship to the drawing; null where the sheet has no charts.
 */
export function addDrawing(
  target: Package,
  workbook: WorkbookPart,
  sheetPath: string,
  content: SheetContent,
): string | null {
  const charts = content.charts ?? [];
  if (charts.length === 0) return null;
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1);
  const relationships = workbook.relationshipNamespace;
  const namespaces = drawingNamespaces(relationships);
  const drawing = target.freePath(`${folder}drawings/drawing`, ".xml");
  // Reserves the path of the drawing before its content is known, so that no chart takes it.
  target.setText(drawing, "");
  const anchors = charts.map((chart, index) => {
    const path = target.freePath(`${folder}charts/chart`, ".xml");
    target.setText(path, chartXml(chart, content, namespaces));
    addContentType(target, path, CHART_TYPE);
    return anchorXml(chart, index, addRelationship(target, drawing, `${relationships}/chart`, path), namespaces);
  });
  target.setText(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.main}">${anchors.join("")}</xdr:wsDr>`,
  );
  addContentType(target, drawing, DRAWING_TYPE);
  return addRelationship(target, sheetPath, `${relationships}/drawing`, drawing);
}

/** A chart placed over its cells; it moves and grows with them. */
function anchorXml(
  { area, name, title }: ChartSpec,
  index: number,
  relationship: string,
  namespaces: DrawingNamespaces,
): string {
  const [first, last = first] = area.split(":");
  const [start, end] = [parseAddress(first!), parseAddress(last!)];
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor>${corner("from", start.column - 1, start.row - 1)}${corner("to", end.column, end.row)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${index + 2}" name="${escapeAttribute(name)}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
