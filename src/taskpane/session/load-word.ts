/** Loads the code that writes Word files when the first one is requested: it is as large as the rest of the pane. */
export function loadWord() {
  return import(/* webpackChunkName: "word" */ "../../word");
}
