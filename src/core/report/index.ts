export { reportDocument, reportText } from "./document";
export type { ReportBlock, ReportDocument } from "./document";
export { reportSections } from "./sections";
export { headingsOf } from "./section";
export type { Heading, ReportSection } from "./section";
export { sentenceText, sourcesOf } from "./sentence";
export type { Sentence } from "./sentence";
export { shownUnit } from "./shown-unit";
export type { ReportColumn, ReportRow, ReportTable } from "./table";
