import type { Language } from "../../core/text/render";
import type { Localised } from "../../core/text/text";
import type { Diagnosis } from "../../excel/diagnosis";
import { DIAGNOSIS, DOWNLOAD_NAMES, NOTES_NAMES, THEME_NAMES, UNDO_NAMES } from "../../messages/diagnosis";
import { LANGUAGE_NAMES } from "../../messages/pane";
import type { Failure } from "../session/failure";
import type { Downloads } from "../surroundings/download";
import type { ThemeName } from "../surroundings/office";

/** Facts for support besides those from Excel. */
export interface PaneDiagnosis {
  readonly version: string;
  /** The browser's user agent string. */
  readonly userAgent: string;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly downloads: Downloads;
  readonly failure: Failure | null;
}

/** One fact: a name or number that is the same in every language, or a text. */
export interface DiagnosisLine {
  readonly label: Localised;
  readonly value: string | Localised;
}

/** All facts in order; a fact that is unknown says so. */
export function diagnosisLines(excel: Diagnosis, pane: PaneDiagnosis): DiagnosisLine[] {
  const { ExcelApi, ...others } = Object.fromEntries(excel.sets);
  const known = (value: string | undefined) => (value ? value : DIAGNOSIS.unknown);
  const listed = Object.entries(others).map(([set, version]) => `${set} ${version}`);
  return [
    { label: DIAGNOSIS.version, value: pane.version },
    { label: DIAGNOSIS.application, value: known(excel.application) },
    { label: DIAGNOSIS.build, value: known(excel.build) },
    { label: DIAGNOSIS.platform, value: known(excel.platform) },
    { label: DIAGNOSIS.webView, value: known(engineIn(pane.userAgent)) },
    { label: DIAGNOSIS.officeLanguage, value: known(excel.language) },
    { label: DIAGNOSIS.paneLanguage, value: { zh: LANGUAGE_NAMES[pane.language], en: pane.language } },
    { label: DIAGNOSIS.theme, value: THEME_NAMES[pane.theme] },
    { label: DIAGNOSIS.excelApi, value: known(ExcelApi) },
    { label: DIAGNOSIS.otherSets, value: listed.length === 0 ? DIAGNOSIS.none : listed.join(", ") },
    { label: DIAGNOSIS.undo, value: UNDO_NAMES[excel.undo] },
    { label: DIAGNOSIS.notes, value: NOTES_NAMES[excel.notes] },
    { label: DIAGNOSIS.download, value: DOWNLOAD_NAMES[pane.downloads] },
    { label: DIAGNOSIS.failure, value: pane.failure === null ? DIAGNOSIS.none : failureWords(pane.failure) },
  ];
}

/** The lines for a message to support, in both languages. */
export function diagnosisText(lines: readonly DiagnosisLine[]): string {
  const both = ({ zh, en }: Localised) => (zh === en ? zh : `${zh} / ${en}`);
  return lines
    .map(({ label, value }) => `${both(label)}: ${typeof value === "string" ? value : both(value)}`)
    .join("\n");
}

/**
 * The name and version of the browser engine: Edge and not the Chrome it is based on; WebKit where no other name is
 * known.
 */
function engineIn(userAgent: string): string | undefined {
  return [/\bEdg\/[\d.]+/, /\bChrome\/[\d.]+/, /\bFirefox\/[\d.]+/, /\bAppleWebKit\/[\d.]+/]
    .map((engine) => engine.exec(userAgent)?.[0])
    .find((found) => found !== undefined);
}

function failureWords({ code, host, location, time }: Failure): string {
  return [code, host, location, localTime(time)].filter((part) => part !== "").join(" · ");
}

/** The local time, such as `2026-03-05 09:07:00`. */
function localTime(time: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(":")}`;
}
