import type { PersonalSettings } from "../excel/personal-settings";
import type { Language } from "../messages/render";

export interface PersonalPreferences {
  /** The chosen language; null follows the language of Office. */
  readonly language: Language | null;
  /** True to read merged areas from a copy of the file, which keeps Excel's undo list (ADR 0016). */
  readonly keepsUndo: boolean;
  /** The settings in the form of a settings file; they are validated when they are used. */
  readonly settings: unknown;
}

const NONE: PersonalPreferences = { language: null, keepsUndo: true, settings: {} };

/**
 * A person's language and settings as the pane stores them; defaults where nothing is stored or the storage is blocked.
 */
export async function personalPreferences(personal: Pick<PersonalSettings, "load">): Promise<PersonalPreferences> {
  const { language, keepsUndo, settings } = ((await personal.load()) ?? {}) as {
    readonly language?: unknown;
    readonly keepsUndo?: unknown;
    readonly settings?: unknown;
  };
  return {
    language: language === "zh-CN" || language === "en-US" ? language : null,
    keepsUndo: keepsUndo !== false,
    settings: settings ?? NONE.settings,
  };
}
