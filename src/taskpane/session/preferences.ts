import type { Language } from "../../core/text/render";

/** A person's own preferences, for every workbook. */
export interface Preferences {
  /** `office` follows the language of Office. */
  readonly language: Language | "office";
  /** True to check again automatically after edits. */
  readonly autoRecheck: boolean;
  /** True to read merged areas from a copy of the file, so that checking does not empty the undo list (ADR 0016). */
  readonly keepsUndo: boolean;
  /** Who writes explanations; empty where nobody said. */
  readonly signer: string;
  /** The settings that differ from the core's defaults, in the form of a settings file. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: "office",
  autoRecheck: false,
  keepsUndo: true,
  signer: "",
  settings: {},
};

/** Preferences from stored data of any kind; unknown entries are ignored. */
export function readPreferences(stored: unknown): Preferences {
  const given = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
  const { language, autoRecheck, keepsUndo, signer, settings } = given;
  return {
    language: language === "zh-CN" || language === "en-US" ? language : DEFAULT_PREFERENCES.language,
    autoRecheck: autoRecheck === true,
    keepsUndo: keepsUndo !== false,
    signer: typeof signer === "string" ? signer : DEFAULT_PREFERENCES.signer,
    settings:
      typeof settings === "object" && settings !== null && !Array.isArray(settings)
        ? (settings as Record<string, unknown>)
        : DEFAULT_PREFERENCES.settings,
  };
}
