import type { Localised } from "../../core/text/text";

/**
 * What names a document that somebody issued. Other sources of rules name the tables that are compared, which the sum
 * has said already.
 */
const DOCUMENTS = ["《", "〔", "审核公式", "编制说明", "政府收支分类科目"];

/** The document that a rule rests on; null where the source only names the tables again. */
export function regulationOf(source: Localised | null): Localised | null {
  return source !== null && DOCUMENTS.some((word) => source.zh.includes(word)) ? source : null;
}
