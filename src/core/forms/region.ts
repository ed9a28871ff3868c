/** The rows of a sheet that one table may take, with the title that begins it. */
export interface Region {
  readonly rows: readonly number[];
  readonly title: { readonly text: string; readonly row: number; readonly column: number } | null;
}
