import type { Language } from "../../core/text/render";

/** Chinese for every kind of Chinese, English for the rest. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/** The background colour that Office shows now, `#RRGGBB`; undefined where it does not say, as Excel on the web may not. */
export function officeBackground(): string | undefined {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor;
  } catch {
    // The library asks the application when it is asked; colours are no reason not to start.
    return undefined;
  }
}

/** Opens an address in the browser, beside Excel. False where this Excel cannot, as on the web: there a link does it. */
export function openBesideExcel(address: string): boolean {
  try {
    if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
    Office.context.ui.openBrowserWindow(address);
    return true;
  } catch {
    // An explanation is no reason to fail; the link itself is still there.
    return false;
  }
}

export type ThemeName = "light" | "dark" | "high-contrast";

/** The theme that fits what Office shows; colours that the system forces go before everything. */
export function themeOf(bodyBackground: string | undefined, forcedColours: boolean): ThemeName {
  if (forcedColours) return "high-contrast";
  return bodyBackground !== undefined && isDark(bodyBackground) ? "dark" : "light";
}

/** By perceived brightness (ITU-R BT.601) of a `#RRGGBB` colour. */
function isDark(colour: string): boolean {
  const digits = /^#?([\da-f]{6})/i.exec(colour)?.[1];
  if (digits === undefined) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return (red! * 299 + green! * 587 + blue! * 114) / 1000 < 128;
}
