/** What is measured, bundled as it is shipped: measuring the sources as a loader translates them would tell of the loader. */
export { analyse, analysing, countVerdicts } from "../../src/core/analyse";
export { computedSheets, marksOf } from "../../src/core/sheets";
export { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
export { allAtOnce } from "../../src/core/analysis/steps";
export { readWorkbook } from "../../src/files";
