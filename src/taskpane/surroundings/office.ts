import type { Language } from "../../core/text/render";

/** Chinese for every kind of Chinese, English for the rest. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/**
 * The background colour that Office shows now, `#RRGGBB`; undefined where Office does not say, which happens in Excel
 * on the web.
 */
export function officeBackground(): string | undefined {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor;
  } catch {
    // The library asks the application at this moment; an error about colours must not stop the pane.
    return undefined;
  }
}

/** Opens an address in the browser. Returns false where this Excel cannot, as on the web; there a link does it. */
export function openBesideExcel(address: string): boolean {
  try {
    if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
    Office.context.ui.openBrowserWindow(address);
    return true;
  } catch {
    // A page of help must not cause a failure; the link itself still works.
    return false;
  }
}

export type ThemeName = "light" | "dark" | "high-contrast";

/** The theme that matches Office. Where the system forces colours, the theme of high contrast is used. */
export function themeOf(bodyBackground: string | undefined, forcedColours: boolean): ThemeName {
  if (forcedColours) return "high-contrast";
  return bodyBackground !== undefined && isDark(bodyBackground) ? "dark" : "light";
}

/** True for a dark `#RRGGBB` colour, by perceived brightness (ITU-R BT.601). */
function isDark(colour: string): boolean {
  const digits = /^#?([\da-f]{6})/i.exec(colour)?.[1];
  if (digits === undefined) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return (red! * 299 + green! * 587 + blue! * 114) / 1000 < 128;
}
