/** What writes Word files, loaded when the first is asked for: it is as large as all the rest of the pane. */
export function loadWord() {
  return import(/* webpackChunkName: "word" */ "../../word");
}
