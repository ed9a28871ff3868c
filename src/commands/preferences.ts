import type { Language } from "../messages/render";

/** What the pane keeps for a person (src/taskpane/surroundings/browser-settings.ts); the buttons only read it. */
const KEY = "gouji.preferences";

export interface PersonalPreferences {
  /** null follows the language of Office. */
  readonly language: Language | null;
  /** As a settings file would say it; judged when it is used. */
  readonly settings: unknown;
}

const NONE: PersonalPreferences = { language: null, settings: {} };

/** A person's language and settings as the pane keeps them; none where there are none or the storage is blocked. */
export function personalPreferences(storage: () => Storage, partition: string | undefined): PersonalPreferences {
  try {
    const stored = JSON.parse(
      storage().getItem(partition === undefined ? KEY : `${partition}.${KEY}`) ?? "null",
    ) as unknown;
    const { language, settings } = (stored ?? {}) as { readonly language?: unknown; readonly settings?: unknown };
    return {
      language: language === "zh-CN" || language === "en-US" ? language : null,
      settings: settings ?? NONE.settings,
    };
  } catch {
    return NONE;
  }
}
