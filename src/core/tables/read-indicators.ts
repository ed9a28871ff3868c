import { readCell } from "../amount";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Field, LabelsLayout } from "../forms/form";
import { headerAt, headingColumns } from "./header";
import type { Header } from "./header";
import { bareLabel, normaliseLabel } from "./label";
import type { RecordEntity } from "./table";

type Indicators = NonNullable<LabelsLayout["indicators"]>;

/** A row of the list of indicators with the columns of its figures; the row of the total score has no entity. */
export interface IndicatorRow {
  readonly entity: RecordEntity | null;
  readonly places: readonly {
    readonly column: number;
    readonly key: string;
    readonly field: Field;
    readonly label: string;
  }[];
}

const fieldsOf = new WeakMap<Indicators, Readonly<Record<string, Field>>>();

/** The header of a list of indicators if the row is one: it has the column of names, and one of weights, scores or targets. */
export function indicatorHeader(grid: Grid, indicators: Indicators, row: number, year: number | null): Header | null {
  let fields = fieldsOf.get(indicators);
  if (!fields) fieldsOf.set(indicators, (fields = { ...indicators.texts, ...indicators.columns }));
  const header = headerAt(grid, fields, row, row, headingColumns(grid, row, row), year, false);
  const keys = new Set(header.columns.map((c) => c.key));
  return keys.has("name") && (keys.has("target") || Object.keys(indicators.columns).some((key) => keys.has(key)))
    ? header
    : null;
}

/**
 * An indicator with its texts and the cells of its weight and score, or the row of the total score.
 * @param project the form's project, part of the indicator's id; null for the department's form.
 * @returns null for a row that holds neither.
 */
export function readIndicatorRow(
  grid: Grid,
  indicators: Indicators,
  header: Header,
  row: number,
  project: RecordEntity | null,
  known: readonly RecordEntity[],
): IndicatorRow | null {
  const places = header.columns.filter((c) => c.key in indicators.columns);
  const totals = new Set(indicators.total.labels.map(normaliseLabel));
  const own = grid.row(row).filter((c) => typeof c.value === "string");
  if (own.some((c) => totals.has(bareLabel(c.value as string)))) return { entity: null, places };

  const texts: Record<string, { text: string; address: string }> = {};
  for (const { key, column } of header.columns) {
    if (!(key in indicators.texts)) continue;
    const value = grid.at(row, column)?.value ?? null;
    const written =
      typeof value === "number"
        ? String(value)
        : key === "name"
          ? grid.text(row, column)
          : typeof value === "string"
            ? value
            : "";
    const text = written.replace(/\s+/g, "");
    if (text !== "") texts[key] = { text, address: addressOf(row, column) };
  }
  const figures = places.some(({ column }) => readCell(grid.at(row, column)).kind !== "blank");
  if (!texts["name"] || (!figures && !texts["target"] && !texts["done"])) return null;
  const id = project ? `${project.id}/${texts["name"].text}` : texts["name"].text;
  const same = known.filter((e) => e.id === id || e.id.startsWith(`${id}#`)).length;
  const entity: RecordEntity = {
    id: same === 0 ? id : `${id}#${same + 1}`,
    role: "record",
    section: project?.id ?? null,
    sectionLabel: project?.name ?? null,
    name: texts["name"].text,
    texts,
    address: texts["name"].address,
    row,
  };
  return { entity, places };
}
