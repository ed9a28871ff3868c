/** The parts of the core that the pane runs, bundled into one file that is loaded on the first check. */
export { analysing } from "../../core/analyse";
export { COMPARISON, comparisonSpec } from "../../core/compare/comparison-sheet";
export { readSettings } from "../../core/settings/settings-file";
export { computingSheets, marking, stampOf } from "../../core/sheets";
export { templateOf } from "../../core/templates";
export { switchableRules } from "../../core/findings/switched-off";
export { reportDocument } from "../../core/report";
