/** What makes the report ready for the clipboard; apart from what writes Word files, which is a hundred times as large. */
export function loadRichText() {
  return import(/* webpackChunkName: "rich-text" */ "../../word/rich-text");
}
