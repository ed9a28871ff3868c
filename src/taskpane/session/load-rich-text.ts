/**
 * Loads the code that prepares the report for the clipboard, separately from the code for Word files, which is a
 * hundred times as large.
 */
export function loadRichText() {
  return import(/* webpackChunkName: "rich-text" */ "../../word/rich-text");
}
