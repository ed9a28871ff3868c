export { InvalidAdditions, type InvalidAdditionsCode } from "./invalid-additions";
export { readWorkbook } from "./read/read-workbook";
export { UnreadableFile, type UnreadableCode } from "./unreadable-file";
export { addPlainSheets, newWorkbook } from "./write/plain-sheets";
export { removeAdditions } from "./write/remove-additions";
export { type Additions, writeWorkbook } from "./write/write-workbook";
