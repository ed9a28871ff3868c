import type { CellRange } from "../../core/grid/snapshot";
import type { ChartModel } from "../../host/model";

/** A chart with the figures that its cells hold now, as people look at it. */
export interface ShownChart {
  readonly kind: "bars" | "pie";
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
}

export interface ShownSeries {
  readonly name: string;
  /** One for each category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** `#RRGGBB`; the drawing's own colours where a chart names none. */
  readonly color?: string;
}

/** @param valueAt the content of a cell, rows and columns from 1. */
export function shownChart(
  { type, title, series }: ChartModel,
  valueAt: (row: number, column: number) => unknown,
): ShownChart {
  const first = series[0]?.categories;
  return {
    kind: type === "Pie" ? "pie" : "bars",
    title,
    categories: first ? cellsOf(first).map(([row, column]) => String(valueAt(row, column) ?? "")) : [],
    series: series.map(({ name, values, looks }) => {
      const color = looks["Format/Fill/Color"];
      return {
        name,
        values: cellsOf(values).map(([row, column]) => {
          const value = valueAt(row, column);
          return typeof value === "number" ? value : null;
        }),
        ...(typeof color === "string" ? { color } : {}),
      };
    }),
  };
}

function cellsOf({ top, bottom, left }: CellRange): [row: number, column: number][] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => [top + at, left]);
}
