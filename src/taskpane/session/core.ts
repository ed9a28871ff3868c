/** The part of the core that the pane runs, in one place so that it is one file loaded on the first check. */
export { analyse } from "../../core/analyse";
export { readSettings } from "../../core/settings-file";
export { computedSheets, marksOf } from "../../core/sheets";
export { reportText } from "./report-text";
