/** Texts kept in one memory; a workbook has few different labels, formats and formulas. */
const KEPT = 5000;
/** Labels, formats and formulas are short; what is longer is made anew, so that no workbook fills the memory. */
const LONGEST = 300;

/**
 * What was made of a text before. When too much is known all of it is forgotten, because workbooks come and go, and texts
 * of more than 300 characters are never kept.
 */
export function rememberedFor<T>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (text.length > LONGEST) return make(text);
  if (known.size >= KEPT) known.clear();
  const own = ownText(text);
  const made = make(own);
  known.set(own, made);
  return made;
}

/** The same by year. */
export function rememberedByYear<T>(
  known: Map<number | null, Map<string, T>>,
  year: number | null,
  text: string,
  make: (text: string) => T,
): T {
  let ofYear = known.get(year);
  if (!ofYear) {
    if (known.size >= 20) known.clear();
    known.set(year, (ofYear = new Map<string, T>()));
  }
  return rememberedFor(ofYear, text, make);
}

/** Shorter pieces are copied by the engine itself. */
const SHORTEST_SLICE = 13;

/**
 * The same text in memory of its own. A piece cut out of a text is kept by engines as a view of the whole, so that a label
 * of some characters would hold the whole sheet that it was read from for as long as anybody remembers the label.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : (JSON.parse(JSON.stringify(text)) as string);
}
