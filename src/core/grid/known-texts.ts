/**
 * Results of functions of texts, kept for one analysis. Labels, headings and formulas repeat from row to row and from
 * sheet to sheet: each is normalised, looked up or parsed once. The grids of the analysis share one instance.
 */
export class KnownTexts {
  private readonly results = new Map<object, Map<string, unknown>>();
  private readonly byYear = new Map<number | null, KnownTexts>();

  /** The result of a function that depends on the text alone. */
  of<T>(work: (text: string) => T, text: string): T {
    return this.result(work, text, null, work) as T;
  }

  /** The result of a function that depends on the text and a year alone. */
  ofYear<T>(work: (text: string, year: number | null) => T, text: string, year: number | null): T {
    let texts = this.byYear.get(year);
    if (!texts) this.byYear.set(year, (texts = new KnownTexts()));
    return texts.result(work, text, year, work) as T;
  }

  private result(
    key: object,
    text: string,
    year: number | null,
    work: (text: string, year: number | null) => unknown,
  ): unknown {
    let results = this.results.get(key);
    if (!results) this.results.set(key, (results = new Map<string, unknown>()));
    const before = results.get(text);
    if (before !== undefined) return before;
    const result = work(text, year);
    results.set(text, result);
    return result;
  }
}
