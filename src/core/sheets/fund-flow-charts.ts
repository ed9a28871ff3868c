import { columnLetters, rangeAddress } from "../grid/address";
import type { SheetContext } from "./context";
import type { ChartSpec } from "./spec";

/** Rows of a chart: those for title and axis, plus some for each project, up to the height of a screen. */
const LEAST = 16;
const PER_PROJECT = 1.4;
const AROUND = 5;
const MOST = 44;

/** The position of the charts of 资金流向, and the cells they show. */
export interface FlowCharts {
  readonly top: number;
  /** The number of rows kept free for the charts. */
  readonly band: number;
  readonly projects: Rows | null;
  readonly structure: Rows | null;
  readonly columns: { readonly name: number; readonly funds: number; readonly spent: number };
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The last column of the left chart, and of the right one. */
const MIDDLE = 6;
const RIGHT = 15;
const FUNDS_COLOR = "9DC3E6";
const SPENT_COLOR = "2F5597";

/** The number of rows that the charts take. */
export function bandHeight(projects: number): number {
  return Math.min(MOST, Math.max(LEAST, AROUND + Math.ceil(projects * PER_PROJECT)));
}

/** The charts for which there are figures, side by side. */
export function chartsOf(place: FlowCharts, { say, unit }: SheetContext): ChartSpec[] {
  const { projects, structure, columns, top, band } = place;
  const column = (of: number, { first, last }: Rows) => `${columnLetters(of)}${first}:${columnLetters(of)}${last}`;
  const bottom = top + band - 2;
  const area = (left: number, right: number) => rangeAddress({ top, bottom, left, right });
  return [
    ...(structure
      ? [
          {
            name: "gouji-structure",
            kind: "pie" as const,
            title: say("支出结构", "Structure of expenditure"),
            categories: column(columns.name, structure),
            series: [{ name: say("金额", "Amount"), values: column(4, structure) }],
            area: area(1, projects ? MIDDLE : RIGHT),
          },
        ]
      : []),
    ...(projects
      ? [
          {
            name: "gouji-execution",
            kind: "bars" as const,
            title: say(`项目资金执行情况（${unit}）`, `Project execution (${unit})`),
            categories: column(columns.name, projects),
            series: [
              { name: say("可用资金", "Funds"), values: column(columns.funds, projects), color: FUNDS_COLOR },
              { name: say("本年支出", "Spent"), values: column(columns.spent, projects), color: SPENT_COLOR },
            ],
            area: area(structure ? MIDDLE + 1 : 1, RIGHT),
          },
        ]
      : []),
  ];
}
