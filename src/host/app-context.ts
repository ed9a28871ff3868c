/*
 * The application's side of the Common API: what desktop Excel gives the office.js library by
 * `window.external.GetContext()`. The library asks for languages and requirement sets once, when it starts; for the
 * theme and the settings again and again, so those are read from `application` each time.
 */

/** What an add-in can learn of the application that it runs in. */
export interface Application {
  readonly uiLocale: "zh-CN" | "en-US";
  readonly theme: "light" | "dark";
  /** The settings that the workbook which is open now keeps for the add-in, by their names, as JSON. */
  settings(): Map<string, string>;
  /** Called when the add-in has saved its settings. */
  settingsSaved?(): void;
  /** Requirement sets with their highest versions. */
  readonly sets: Readonly<Record<string, string>>;
}

/** The functions that the library calls; names and meaning are the library's. */
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

/** Settings go as two lists, which `Read` fills. */
export interface SettingsAccess {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

/** Colours in the manner of Office's White and Black themes. */
const THEMES = {
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

/** An application context as desktop Excel has it, for this application. */
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

/** Colours go over the wire as integers, red in the highest byte: the library writes them in hexadecimal after a `#`. */
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
