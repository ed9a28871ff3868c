import { formOf } from "../../src/core/forms/by-id";
import { CLASSES } from "./coverage";
import type { Coverage } from "./coverage";

/** The heads of a table of coverage. */
export const HEADS = [
  "form",
  ...Array.from({ length: CLASSES }, (_, i) => (i === CLASSES - 1 ? `${i}+` : String(i))),
  "all",
];

/** The rows of a table of coverage, form by form and in all. */
export function coverageRows(coverage: readonly Coverage[]): readonly (readonly string[])[] {
  const all = Array.from({ length: CLASSES }, (_, i) => coverage.reduce((sum, { figures }) => sum + figures[i]!, 0));
  return [
    ...coverage.map(({ form, figures }) => row(`${form} ${formOf(form)?.name.zh ?? ""}`.trim(), figures)),
    row("all", all),
  ];
}

function row(name: string, figures: readonly number[]): readonly string[] {
  return [name, ...figures.map(String), String(figures.reduce((sum, n) => sum + n, 0))];
}
