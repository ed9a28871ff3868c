/** Engines copy shorter pieces of a text themselves. */
const SHORTEST_SLICE = 13;

/**
 * A copy of a text in memory of its own. Engines keep a piece of a text as a view of the whole, so that the text of one
 * cell would keep the whole file in memory as long as the workbook.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : (JSON.parse(JSON.stringify(text)) as string);
}
