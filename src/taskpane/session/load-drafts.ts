/** Loads the code that reads and marks Word and text files when the first one is given. */
export function loadDrafts() {
  return import(/* webpackChunkName: "drafts" */ "../../drafts");
}
