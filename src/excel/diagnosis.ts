import { has } from "./api-sets";
import type { Undo } from "./undo";
import { undoSupport } from "./undo";

/** What this Excel and this library say of themselves; empty where they do not. Nothing of the workbook is in it. */
export interface Diagnosis {
  /** `Excel`. */
  readonly application: string;
  /** Such as `16.0.17928.20114`. */
  readonly build: string;
  /** An Office.PlatformType: `PC`, `Mac`, `OfficeOnline`, `iOS` … */
  readonly platform: string;
  /** Such as `zh-CN`. */
  readonly language: string;
  /** Requirement sets with the highest version that is had; those that are not had are left out. */
  readonly sets: ReadonlyMap<string, string>;
  readonly undo: Undo;
  readonly notes: "yes" | "not in Excel" | "not in the library";
}

/** Sets that something of ours rests on or might, each with the highest minor version that is asked for. */
const ASKED: Readonly<Record<string, number>> = {
  ExcelApi: 25,
  SharedRuntime: 2,
  RibbonApi: 2,
  DialogApi: 2,
  OpenBrowserWindowApi: 1,
  CompressedFile: 1,
};

/** Asks Excel and the library; nothing is sent to the workbook. */
export function diagnose(): Diagnosis {
  return {
    application: said(() => Office.context.diagnostics.host),
    build: said(() => Office.context.diagnostics.version),
    platform: said(() => Office.context.diagnostics.platform ?? Office.context.platform),
    language: said(() => Office.context.displayLanguage),
    sets: new Map(
      Object.entries(ASKED).flatMap(([set, upTo]): [string, string][] => {
        const version = highest(set, upTo);
        return version === undefined ? [] : [[set, version]];
      }),
    ),
    undo: undoSupport(),
    notes: !has("notes") ? "not in Excel" : "Note" in Excel ? "yes" : "not in the library",
  };
}

function highest(set: string, upTo: number): string | undefined {
  for (let minor = upTo; minor > 0; minor--) {
    if (Office.context.requirements.isSetSupported(set, `1.${minor}`)) return `1.${minor}`;
  }
  return undefined;
}

/** The library asks the application when it is asked, and an old one may fail: a diagnosis must not. */
function said(ask: () => unknown): string {
  try {
    const answer = ask();
    return typeof answer === "string" ? answer : "";
  } catch {
    return "";
  }
}
