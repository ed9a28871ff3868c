import { addressOf, parseAddress } from "../../core/grid/address";

const TAG = /<(row|c)(?=[\s/>])([^<>]*)>/g;
const NUMBER = /\sr\s*=\s*["']([^"']*)["']/;

/**
 * A sheet's XML without prefixes, in which every row and cell states its position: files may leave it out, but the
 * library needs it.
 */
export function withPlaces(xml: string): string {
  if (!/<(?:row|c)(?=[\s/>])(?![^<>]*\sr\s*=)/.test(xml)) return xml;
  let row = 0;
  let column = 0;
  return xml.replace(TAG, (tag: string, name: string, attributes: string) => {
    const place = NUMBER.exec(attributes)?.[1];
    if (name === "row") {
      row = place === undefined ? row + 1 : Number(place);
      column = 0;
      return place === undefined ? `<row r="${row}"${attributes}>` : tag;
    }
    column = place === undefined ? column + 1 : parseAddress(place).column;
    return place === undefined ? `<c r="${addressOf(row, column)}"${attributes}>` : tag;
  });
}
