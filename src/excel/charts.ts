import type { ChartSpec } from "../core/sheets/spec";
import { CALL, type Step } from "./steps";

/** Office.js' names of our kinds of charts. */
const TYPES = { bars: "BarClustered", pie: "Pie" } as const;
const GAP = 50;

/** The charts of a computed sheet over its cells, each a step. */
export function chartSteps(sheet: Excel.Worksheet, charts: readonly ChartSpec[]): Step[] {
  return charts.map((chart) => ({ bytes: (12 + 5 * chart.series.length) * CALL, queue: () => addChart(sheet, chart) }));
}

function addChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first, ...others] = spec.series;
  if (!first) return;
  // One column of figures is one series, whatever stands around it; Excel guesses nothing then.
  const chart = sheet.charts.add(TYPES[spec.kind], sheet.getRange(first.values), "Columns");
  chart.name = spec.name;
  chart.title.text = spec.title;
  const categories = sheet.getRange(spec.categories);
  const series = [
    chart.series.getItemAt(0),
    ...others.map(({ name, values }) => {
      const added = chart.series.add(name);
      added.setValues(sheet.getRange(values));
      return added;
    }),
  ];
  series.forEach((each, index) => {
    const { name, color } = spec.series[index]!;
    each.name = name;
    each.setXAxisValues(categories);
    if (color !== undefined) each.format.fill.setSolidColor(`#${color}`);
    if (spec.kind === "bars") each.gapWidth = GAP;
  });
  arrange(chart, spec);
}

function arrange(chart: Excel.Chart, { kind, area }: ChartSpec): void {
  const [start, end = start] = area.split(":");
  chart.setPosition(start!, end);
  chart.legend.position = kind === "pie" ? "Right" : "Bottom";
  chart.dataLabels.showValue = kind === "bars";
  chart.dataLabels.showPercentage = kind === "pie";
  if (kind === "pie") return;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.majorGridlines.visible = false;
  // Every bar says its figure.
  chart.axes.valueAxis.visible = false;
}
