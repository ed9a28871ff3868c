import type { PersonalSettings } from "../excel/personal-settings";
import type { Language } from "../messages/render";

export interface PersonalPreferences {
  /** null follows the language of Office. */
  readonly language: Language | null;
  /** Merged areas are read from a copy of the file (ADR 0016). */
  readonly keepsUndo: boolean;
  /** As a settings file would say it; judged when it is used. */
  readonly settings: unknown;
}

const NONE: PersonalPreferences = { language: null, keepsUndo: true, settings: {} };

/** A person's language and settings as the pane keeps them; none where there are none or the storage is blocked. */
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
