/** Shorter pieces are copied by the engine itself. */
const SHORTEST_SLICE = 13;

/**
 * The same text in memory of its own. Engines keep a piece cut out of a text as a view of the whole, so that a cell's text
 * of some characters would hold the whole file that it was read from for as long as the workbook lives.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : (JSON.parse(JSON.stringify(text)) as string);
}
