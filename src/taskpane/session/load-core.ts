/** Loads the core when it is first needed. */
export function loadCore() {
  return import(/* webpackChunkName: "core" */ "./core");
}
