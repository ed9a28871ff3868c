/** Loads the code that reads workbooks and Word files when the first one is to be compared. */
export function loadOtherVersion() {
  return import(/* webpackChunkName: "other-version" */ "./other-version");
}
