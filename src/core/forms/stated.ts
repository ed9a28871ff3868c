import { unitNamed } from "../amount";
import type { Unit } from "../amount";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Form } from "./form";
import { labelLookup } from "./header";
import { bareLabel, normaliseLabel, yearNamed } from "./label";
import { columnsOf } from "./read-layout";
import type { Region } from "./region";

/** Title, then the lines above the header, then the latest year among the headings, then the sheet's name. */
export function statedYear(grid: Grid, region: Region, rows: readonly number[], form: Form): number | null {
  const fromTitle = region.title && yearNamed(region.title.text);
  if (fromTitle) return fromTitle;
  const known = new Set(columnsOf(form).flatMap((columns) => [...labelLookup(columns).keys()]));
  const headings: number[] = [];
  for (const row of rows.slice(0, 40)) {
    for (const cell of grid.row(row)) {
      if (typeof cell.value !== "string" || cell.value.length > 30) continue;
      const match = /(20\d{2})年/.exec(normaliseLabel(cell.value));
      if (!match) continue;
      const rest = bareLabel(cell.value).replace(/20\d{2}年度?/, "");
      if (known.has(`本年${rest}`) || known.has(rest) || known.has(`上年${rest}`)) headings.push(Number(match[1]));
    }
  }
  if (headings.length > 0) return Math.max(...headings);
  return yearNamed(grid.sheet.name.replace(/[()（）]/g, " "));
}

/** The department that a line above the table names, with its cell; null when none does. */
export function statedDepartment(grid: Grid, rows: readonly number[]): { name: string; address: string } | null {
  for (const row of rows) {
    for (const cell of grid.row(row)) {
      if (typeof cell.value !== "string") continue;
      const match =
        /(?:编制单位|填报单位|公开部门|部门名称|单位名称|填报部门|编报单位|预算单位|部门)(?:\(.*?\))?[:：]\s*(.+?)\s*(?:(?:金额)?单位[:：].*)?$/.exec(
          cell.value.replace(/[\u3000\u00a0]/g, " "),
        );
      const name = match?.[1]?.replace(/\s+/g, "").replace(/[(（]$/, "");
      if (name) return { name, address: addressOf(row, cell.column) };
    }
  }
  return null;
}

/** The unit that a line above the table or the title states; null when neither does. */
export function statedUnit(grid: Grid, region: Region, rows: readonly number[]): Unit | null {
  for (const row of rows) {
    for (const cell of grid.row(row)) {
      if (typeof cell.value !== "string") continue;
      const written = normaliseLabel(cell.value.replace(/[(（](.*?)[)）]/g, " $1 "));
      const match = /(?:金额)?(?:单位|计量单位)[:：]?(?:人民币)?(亿元|万元|千元|百元|元)/.exec(written);
      if (match) return unitNamed(match[0]);
    }
  }
  const inTitle = region.title && /[(（][^)）]*元[)）]/.exec(region.title.text);
  return inTitle ? unitNamed(inTitle[0]) : null;
}
