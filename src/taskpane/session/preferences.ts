import type { Language } from "../../core/text/render";

/** What a person sets for themselves, on every workbook. */
export interface Preferences {
  /** `office` follows the language of Office. */
  readonly language: Language | "office";
  /** Check again by itself after edits. */
  readonly autoRecheck: boolean;
  /** Merged areas from a copy of the file, so that checking leaves what can be undone alone (ADR 0016). */
  readonly keepsUndo: boolean;
  /** What differs from the core's default settings, as a settings file would say it. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: "office",
  autoRecheck: false,
  keepsUndo: true,
  settings: {},
};

/** Preferences from whatever was stored; what is not one of them is left out. */
export function readPreferences(stored: unknown): Preferences {
  const given = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
  const { language, autoRecheck, keepsUndo, settings } = given;
  return {
    language: language === "zh-CN" || language === "en-US" ? language : DEFAULT_PREFERENCES.language,
    autoRecheck: autoRecheck === true,
    keepsUndo: keepsUndo !== false,
    settings:
      typeof settings === "object" && settings !== null && !Array.isArray(settings)
        ? (settings as Record<string, unknown>)
        : DEFAULT_PREFERENCES.settings,
  };
}
