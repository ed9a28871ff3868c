/*
 * The application's side of the Common API: what desktop Excel gives the office.js library through
 * `window.external.GetContext()`. The library reads the languages and requirement sets once, when it starts. It reads
 * the theme and the settings repeatedly, so these are taken from `application` each time.
 */

/** What an add-in can learn about the application in which it runs. */
export interface Application {
  readonly uiLocale: "zh-CN" | "en-US";
  readonly theme: "light" | "dark";
  /** The settings that the open workbook stores for the add-in, as JSON by name. */
  settings(): Map<string, string>;
  /** Called after the add-in has saved its settings. */
  settingsSaved?(): void;
  /** The requirement sets, each with its highest version. */
  readonly sets: Readonly<Record<string, string>>;
}

/** The functions that the library calls. Names and meanings are the library's. */
export interface AppContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetHostFullVersion(): string;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetSupportedMatrix(): string;
  GetOfficeThemeInfo(): string;
  GetSettings(): SettingsAccess;
}

/** Settings are passed as two lists, names and values, by `Read`. */
export interface SettingsAccess {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

/** Colours similar to Office's White and Black themes. */
export const THEMES = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#444444",
    controlBackgroundColor: "#fdfdfd",
    controlForegroundColor: "#444444",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#f0f0f0",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#f0f0f0",
  },
} as const;

/** The application context that desktop Excel would give for this application. */
export function appContext(application: Application): AppContext {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "gouji",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.17000.10000",
    GetAppUILocale: () => application.uiLocale,
    GetAppDataLocale: () => application.uiLocale,
    GetDocUrl: () => "workbook.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(application.sets),
    GetOfficeThemeInfo: () => JSON.stringify(asIntegers(THEMES[application.theme])),
    GetSettings: () => settingsAccess(application),
  };
}

/** Colours as integers with red in the highest byte. The library turns them into hexadecimal after a `#`. */
function asIntegers(colours: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, Number(`0x${colour.slice(1)}`)]));
}

function settingsAccess(application: Application): SettingsAccess {
  return {
    Read(keys, values) {
      for (const [key, value] of application.settings()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys, values) {
      const settings = application.settings();
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index]!));
      application.settingsSaved?.();
    },
  };
}
