import { apiSetOf } from "./api-sets";

/** What src/excel/charts.ts asks of Excel, by its names on the wire. */
const MEMBERS = [
  ["Worksheet", "Charts"],
  ["ChartCollection", "Add"],
  ["Chart", "Name"],
  ["Chart", "Title"],
  ["ChartTitle", "Text"],
  ["Chart", "Series"],
  ["ChartSeriesCollection", "GetItemAt"],
  ["ChartSeriesCollection", "Add"],
  ["ChartSeries", "Name"],
  ["ChartSeries", "SetValues"],
  ["ChartSeries", "SetXAxisValues"],
  ["ChartSeries", "GapWidth"],
  ["ChartFill", "SetSolidColor"],
  ["Chart", "SetPosition"],
  ["ChartLegend", "Position"],
  ["ChartDataLabels", "ShowValue"],
  ["ChartDataLabels", "ShowPercentage"],
  ["ChartAxis", "ReversePlotOrder"],
  ["ChartAxis", "Visible"],
  ["ChartGridlines", "Visible"],
  ["Chart", "Delete"],
] as const;

describe("charts", () => {
  it.each(MEMBERS)("need nothing newer than the manifest's ExcelApi 1.7: %s.%s", (kind, name) => {
    expect(apiSetOf(kind, name)).toBeLessThanOrEqual(7);
  });
});
