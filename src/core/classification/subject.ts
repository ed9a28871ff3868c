/** A code of 政府收支分类科目 with a name that it bears. */
export interface Subject {
  readonly code: string;
  readonly name: string;
  /** The fiscal year of the classification; null for any. */
  readonly year: number | null;
}
