/** What a click needs beyond the buttons themselves, in one part that is loaded when it is first used. */
export { readSettings } from "../core/settings/settings-file";
export { pageDoor } from "../excel";
export { readWorkbook as readFile } from "../files";
export { perform } from "./perform";
