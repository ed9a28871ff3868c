import { type PlaceWords, placed, withPlaces } from "../text/places";
import type { Finding } from "./finding";

/** A finding whose texts tell their places in other words, such as those of a Word file's table. */
export function toldElsewhere(finding: Finding, words: PlaceWords): Finding {
  const table = finding.cells[0]?.sheet;
  // A text about one table does not name its sheet.
  const told: PlaceWords = (place) => words("sheet" in place || table === undefined ? place : { table, ...place });
  const { where, what, then } = finding.brief;
  return {
    ...finding,
    brief: { where: placed(where, told), what: withPlaces(what, told), then: then && withPlaces(then, told) },
    text: withPlaces(finding.text, told),
    ...(finding.remark ? { remark: withPlaces(finding.remark, told) } : {}),
    ...(finding.folded ? { folded: finding.folded.map((each) => toldElsewhere(each, words)) } : {}),
  };
}
