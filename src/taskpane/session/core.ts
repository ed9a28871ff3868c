/** The part of the core that the pane runs, in one place so that it is one file loaded on the first check. */
export { analysing } from "../../core/analyse";
export { readSettings } from "../../core/settings/settings-file";
export { computingSheets, marking } from "../../core/sheets";
export { templateOf } from "../../core/templates";
export { reportDocument } from "../../core/report";
