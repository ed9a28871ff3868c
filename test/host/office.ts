import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ExcelHost } from "../../src/host/host";
import type { Calculate, WorkbookModel } from "../../src/host/model";

/*
 * Loads the genuine office.js into jest's jsdom and puts a fresh host behind it for each test.
 */

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

let loaded: Promise<void> | undefined;
let current: ExcelHost;

/** Highest set in the library of npm. */
export const NEWEST = "1.15";

/**
 * A host with this workbook behind Excel.run.
 * @param api the ExcelApi set that the host claims; members above it are refused by the library itself.
 */
export async function openInExcel(
  workbook: WorkbookModel,
  options: { readonly calculate?: Calculate; readonly api?: string } = {},
): Promise<ExcelHost> {
  current = new ExcelHost(workbook, options.calculate);
  loaded ??= load();
  await loaded;
  const extension = internals();
  extension.GenericEventRegistration.s_genericEventRegistrations = {};
  extension.HostBridge.init(current.bridge);
  offer(options.api ?? NEWEST);
  await rereadSettings();
  return current;
}

interface LibraryInternals {
  readonly HostBridge: { init(bridge: unknown): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

function internals(): LibraryInternals {
  return (window as unknown as { OfficeExtension: LibraryInternals }).OfficeExtension;
}

/** The loader `office.js` fetches the library by script elements; here their files are run from node_modules. */
async function load(): Promise<void> {
  Object.defineProperty(window, "external", { value: { GetContext: () => appContext }, configurable: true });
  sessionStorage.setItem("hostInfoValue", "Excel$Win32$16.01$zh-CN$$$$0");
  const loader = document.createElement("script");
  loader.setAttribute("src", "https://localhost/office-js/office.debug.js");
  const create = document.createElement.bind(document);
  document.createElement = ((name: string) => {
    const element = create(name);
    if (name.toLowerCase() === "script") runInstead(element as HTMLScriptElement);
    return element;
  }) as typeof document.createElement;
  // Without a type that runs, jsdom only keeps the element: its address is all that is needed.
  loader.type = "text/plain";
  document.head.append(loader);
  (window as unknown as { _richApiNativeBridge: unknown })._richApiNativeBridge = current.bridge;
  run("office.debug.js");
  await Office.onReady();
}

function runInstead(script: HTMLScriptElement): void {
  Object.defineProperty(script, "src", {
    get: () => script.getAttribute("src") ?? "",
    set: (address: string) => {
      script.type = "text/plain";
      script.setAttribute("src", address);
      setTimeout(() => {
        run(address.replace(/^https:\/\/localhost\/office-js\//, ""));
        script.onload?.(new Event("load"));
      }, 0);
    },
  });
}

function run(file: string): void {
  window.eval(readFileSync(join(DIST, file), "utf8"));
}

/** The application's side of the Common API, as desktop Excel gives it. */
const appContext = {
  GetAppType: () => 1,
  GetSolutionRef: () => "gouji",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => "zh-CN",
  GetAppDataLocale: () => "zh-CN",
  GetDocUrl: () => "test.xlsx",
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => "",
  GetSupportedMatrix: () => JSON.stringify({ ExcelApi: NEWEST, RichApiRuntime: "1.1" }),
  GetHostFullVersion: () => "16.0.17000.10000",
  GetSettings: () => ({
    Read(keys: string[], values: string[]) {
      for (const [key, value] of current.workbook.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      current.workbook.settings.clear();
      keys.forEach((key, index) => current.workbook.settings.set(key, values[index]!));
    },
  }),
};

/** Has the library believe in a host with this ExcelApi set, and refuse what is above it. */
function offer(api: string): void {
  const [, minor] = api.split(".");
  internals().CommonUtility._doApiNotSupportedCheck = true;
  (Office.context.requirements as { isSetSupported: unknown }).isSetSupported = (set: string, version = "1.1") =>
    set === "ExcelApi" && Number(version.split(".")[1]) <= Number(minor);
}

/** The workbook's settings as they are when it is opened anew. */
function rereadSettings(): Promise<void> {
  const { settings } = Office.context.document;
  return new Promise((resolve) => settings.refreshAsync(() => resolve()));
}
