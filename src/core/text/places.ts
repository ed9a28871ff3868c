import type { Param, Params, PlaceInTable, Text } from "./text";

/** How a place is told of where its table is no sheet, such as a table of a Word file. */
export type PlaceWords = (place: { readonly sheet: string; readonly address: string } | PlaceInTable) => Param;

/** A text with the cells, rows and columns that it names told in other words. */
export function withPlaces({ template, params }: Text, words: PlaceWords): Text {
  const told = Object.entries(params).map(([name, param]) => [name, placed(param, words)] as const);
  return { template, params: Object.fromEntries(told) as Params };
}

/** The same of a single parameter. */
export function placed(param: Param, words: PlaceWords): Param {
  if (typeof param !== "object" || "zh" in param) return param;
  if ("list" in param) return { list: param.list.map((item) => placed(item, words)) };
  if ("template" in param) return withPlaces(param, words);
  return words(param);
}
