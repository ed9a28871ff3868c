import { parseAddress, quotedSheet } from "../../core/grid/address";
import type { CellSpec, ChartSeries, ChartSpec, SheetContent } from "../../core/sheets/spec";
import { escapeText } from "../xml/escape";
import type { DrawingNamespaces } from "./drawing-namespaces";

const [CATEGORY_AXIS, VALUE_AXIS] = [111111111, 222222222];
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
/** The space between categories in percent of a bar's width; the bars of one category touch. */
const GAP = 50;

/** The part of one chart. It includes the present figures, for programs that do not calculate. */
export function chartXml(chart: ChartSpec, content: SheetContent, namespaces: DrawingNamespaces): string {
  const series = chart.series.map((each, index) => seriesXml(chart, each, index, content)).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${chart.kind === "pie" ? pieXml(series) : barsXml(series)}</c:plotArea>` +
    `<c:legend><c:legendPos val="${chart.kind === "pie" ? "r" : "b"}"/><c:overlay val="0"/></c:legend>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${TEXT_SIZE}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>` +
    `</c:chartSpace>`
  );
}

function titleXml(title: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${TITLE_SIZE}" b="1"/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" sz="${TITLE_SIZE}" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

function labelsXml(percent: boolean): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${percent ? "0.00%" : "#,##0.00"}" sourceLinked="0"/><c:showLegendKey val="0"/>` +
    `<c:showVal val="${percent ? 0 : 1}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    `<c:showPercent val="${percent ? 1 : 0}"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function pieXml(series: string): string {
  return `<c:pieChart><c:varyColors val="1"/>${series}${labelsXml(true)}<c:firstSliceAng val="0"/></c:pieChart>`;
}

/** Bars without a value axis, because every bar shows its figure. */
function barsXml(series: string): string {
  const axis = (id: number, crosses: number, position: string, hidden: boolean) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${hidden ? "minMax" : "maxMin"}"/>${hidden ? `<c:min val="0"/>` : ""}</c:scaling>` +
    `<c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${position}"/>` +
    `<c:numFmt formatCode="${hidden ? "#,##0.00" : "General"}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>`;
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}${labelsXml(false)}` +
    `<c:gapWidth val="${GAP}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `<c:catAx>${axis(CATEGORY_AXIS, VALUE_AXIS, "l", false)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${axis(VALUE_AXIS, CATEGORY_AXIS, "t", true)}<c:crossBetween val="between"/></c:valAx>`
  );
}

function seriesXml(chart: ChartSpec, series: ChartSeries, index: number, content: SheetContent): string {
  const fill =
    series.color === undefined
      ? ""
      : `<c:spPr><a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>${fill}` +
    `<c:cat>${categoriesXml(chart.categories, content)}</c:cat><c:val>${valuesXml(series.values, content)}</c:val></c:ser>`
  );
}

function categoriesXml(range: string, content: SheetContent): string {
  const cells = cellsOf(range, content);
  const points = cells.map((cell, i) => pointXml(i, cell?.text ?? cell?.decimal ?? ""));
  return `<c:strRef><c:f>${absolute(range, content)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function valuesXml(range: string, content: SheetContent): string {
  const cells = cellsOf(range, content);
  const points = cells.map((cell, i) => (cell?.decimal === undefined ? "" : pointXml(i, cell.decimal)));
  return (
    `<c:numRef><c:f>${absolute(range, content)}</c:f><c:numCache><c:formatCode>#,##0.00</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

function pointXml(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`;
}

/** An absolute reference, such as `'资金流向'!$C$28:$C$38`. */
function absolute(range: string, { name }: SheetContent): string {
  const fixed = range.replace(/([A-Z]{1,3})(\d+)/g, (_, letters: string, row: string) => `$${letters}$${row}`);
  return escapeText(`${quotedSheet(name)}!${fixed}`);
}

function cellsOf(range: string, { rows }: SheetContent): (CellSpec | undefined)[] {
  const [first, last = first] = range.split(":");
  const [start, end] = [parseAddress(first!), parseAddress(last!)];
  const count = end.row - start.row + 1;
  return Array.from({ length: count }, (_, offset) => rows[start.row - 1 + offset]?.[start.column - 1]);
}
