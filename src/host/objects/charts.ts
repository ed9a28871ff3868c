import type { CellRange } from "../../core/grid/snapshot";
import { parseRange } from "../addresses";
import { alive, assertEditable, type RangeState, type SheetState } from "../context";
import { invalidArgument, notFound, notImplemented } from "../errors";
import { type ChartModel, type ChartSeriesModel, newId } from "../model";
import { type AnyObject, type Kind, objectOf } from "../object";

type ChartState = SheetState & { readonly chart: ChartModel };
type SeriesState = ChartState & { readonly series: ChartSeriesModel };
/** A part of a chart; its properties are stored by their path. */
type PartState = SheetState & { readonly looks: Record<string, unknown>; readonly path: string };

const CHART_TYPES = ["BarClustered", "Pie"];

/** A kind whose plain properties are stored and have no effect. */
function part(
  name: string,
  properties: readonly string[],
  children: Kind<PartState>["children"] = {},
): Kind<PartState> {
  const set = (property: string) => (state: PartState, value: unknown) => {
    assertEditable(state);
    state.looks[`${state.path}/${property}`] = value;
  };
  return { name, setters: Object.fromEntries(properties.map((property) => [property, set(property)])), children };
}

const GRIDLINES = part("ChartGridlines", ["Visible"]);
const AXIS = part("ChartAxis", ["Visible", "ReversePlotOrder"], {
  MajorGridlines: (state) => objectOf(GRIDLINES, { ...state, path: `${state.path}/MajorGridlines` }),
});
const AXES: Kind<PartState> = part("ChartAxes", [], {
  CategoryAxis: (state) => objectOf(AXIS, { ...state, path: `${state.path}/CategoryAxis` }),
  ValueAxis: (state) => objectOf(AXIS, { ...state, path: `${state.path}/ValueAxis` }),
});
const LEGEND = part("ChartLegend", ["Position", "Visible"]);
const DATA_LABELS = part("ChartDataLabels", ["ShowValue", "ShowPercentage"]);

const TITLE: Kind<ChartState> = {
  name: "ChartTitle",
  scalars: { Text: ({ chart }) => chart.title },
  setters: {
    Text: (state, value) => {
      assertEditable(state);
      state.chart.title = String(value);
    },
  },
};

const FILL: Kind<SeriesState> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (state, [color]) => {
      assertEditable(state);
      if (!/^#[0-9A-F]{6}$/i.test(String(color))) throw invalidArgument(`colour ${String(color)}`);
      state.series.looks["Format/Fill/Color"] = color;
    },
  },
};

const SERIES_FORMAT: Kind<SeriesState> = {
  name: "ChartSeriesFormat",
  children: { Fill: (state) => objectOf(FILL, state) },
};

const SERIES: Kind<SeriesState> = {
  name: "ChartSeries",
  scalars: { Name: ({ series }) => series.name },
  setters: {
    Name: (state, value) => {
      assertEditable(state);
      state.series.name = String(value);
    },
    GapWidth: (state, value) => {
      assertEditable(state);
      if (state.chart.type === "Pie") throw invalidArgument("a pie has no gaps");
      state.series.looks["GapWidth"] = value;
    },
  },
  children: { Format: (state) => objectOf(SERIES_FORMAT, state) },
  methods: {
    SetValues: (state, [range]) => {
      assertEditable(state);
      state.series.values = rangeOfArgument(range);
    },
    SetXAxisValues: (state, [range]) => {
      assertEditable(state);
      state.series.categories = rangeOfArgument(range);
    },
  },
};

const SERIES_COLLECTION: Kind<ChartState> = {
  name: "ChartSeriesCollection",
  items: (state) => state.chart.series.map((series) => objectOf(SERIES, { ...state, series })),
  objects: {
    GetItemAt: (state, [index]) => {
      const series = state.chart.series[Number(index)];
      if (!series) throw notFound(`series ${String(index)}`);
      return objectOf(SERIES, { ...state, series });
    },
    Add: (state, [name]) => {
      assertEditable(state);
      const values = { top: 1, left: 1, bottom: 1, right: 1 };
      const series: ChartSeriesModel = { name: String(name), values, categories: null, looks: {} };
      state.chart.series.push(series);
      return objectOf(SERIES, { ...state, series });
    },
  },
};

const CHART: Kind<ChartState> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: { Id: ({ chart }) => chart.id, Name: ({ chart }) => chart.name },
  setters: {
    Name: (state, value) => {
      assertEditable(state);
      state.chart.name = String(value);
    },
  },
  children: {
    Title: (state) => objectOf(TITLE, state),
    Series: (state) => objectOf(SERIES_COLLECTION, state),
    Axes: (state) => partOf(AXES, state, "Axes"),
    Legend: (state) => partOf(LEGEND, state, "Legend"),
    DataLabels: (state) => partOf(DATA_LABELS, state, "DataLabels"),
  },
  methods: {
    SetPosition: (state, [start, end]) => {
      assertEditable(state);
      const [first, last] = [parseRange(String(start)), parseRange(String(end))];
      state.chart.area = { ...first, bottom: last.bottom, right: last.right };
    },
    Delete: (state) => {
      assertEditable(state);
      if (!state.sheet.charts.includes(state.chart)) throw notFound("chart");
      state.sheet.charts = state.sheet.charts.filter((each) => each !== state.chart);
    },
  },
};

function partOf(kind: Kind<PartState>, { host, sheet, chart }: ChartState, path: string): AnyObject {
  return objectOf(kind, { host, sheet, looks: chart.looks, path });
}

const COLLECTION: Kind<SheetState> = {
  name: "ChartCollection",
  items: (state) => alive(state).sheet.charts.map((chart) => objectOf(CHART, { ...state, chart })),
  item: (state, key) => {
    const chart = alive(state).sheet.charts.find(({ id, name }) => id === key || name === key);
    if (!chart) throw notFound(`chart ${String(key)}`);
    return objectOf(CHART, { ...state, chart });
  },
  objects: {
    Add: (state, [type, source, seriesBy]) => {
      assertEditable(state);
      if (!CHART_TYPES.includes(String(type))) throw notImplemented(`chart type ${String(type)}`);
      const values = rangeOfArgument(source);
      // Excel's handling of several columns, and its own guesses, are not simulated.
      if (values.left !== values.right || seriesBy !== "Columns") throw notImplemented("a chart of several columns");
      const { host, sheet } = state;
      const id = newId(host.workbook);
      const chart: ChartModel = {
        id,
        name: `Chart ${sheet.charts.length + 1}`,
        type: String(type),
        title: "",
        series: [{ name: "", values, categories: null, looks: {} }],
        area: null,
        looks: {},
      };
      sheet.charts.push(chart);
      return objectOf(CHART, { ...state, chart });
    },
  },
};

/** The range of an argument, which arrives as the object to which its path led. */
function rangeOfArgument(argument: unknown): CellRange {
  const { kind, state } = (argument ?? {}) as { kind?: { name: string }; state?: RangeState };
  const [area] = kind?.name === "Range" ? state!.areas : [];
  if (!area) throw invalidArgument("a range is needed");
  return area;
}

export function chartCollection(state: SheetState): AnyObject {
  return objectOf(COLLECTION, state);
}
