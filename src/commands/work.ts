/** The modules that commands need, bundled into one file that is loaded on the first click. */
export { readSettings } from "../core/settings/settings-file";
export { pageDoor } from "../excel";
export { readWorkbook as readFile } from "../files";
export { perform } from "./perform";
