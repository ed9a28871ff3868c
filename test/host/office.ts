import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Application, appContext } from "../../src/host/app-context";
import { FileCopies, type FileCopy } from "../../src/host/file-copy";
import { type Companion, ExcelHost } from "../../src/host/host";
import type { Calculate, WorkbookModel } from "../../src/host/model";
import { Ribbon } from "../../src/host/ribbon";
import { teachLibrary } from "./newer-library";

/*
 * Loads the genuine office.js into jest's jsdom and puts a fresh host behind it for each test.
 */

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

let loaded: Promise<void> | undefined;
let current: ExcelHost;
let currentOpening: Opening;
let uiLocale: Application["uiLocale"];

/** The ribbon of the Excel that is played. */
export const ribbon = new Ribbon();

/** A current Excel with Microsoft's library. */
export const NEWEST = "1.20";

export interface Opening {
  readonly calculate?: Calculate;
  /**
   * The ExcelApi set that the host claims, from 1.7 to 1.20; members above it are refused by the library itself. What the
   * library of npm does not know is added to it, as Microsoft's CDN has it.
   */
  readonly api?: string;
  /** The library of npm as it is, whatever the host claims: an installation in an intranet. */
  readonly library?: "npm";
  /** The file as it would be saved now; with it the host offers the requirement set CompressedFile. */
  readonly fileCopy?: FileCopy;
  /** Other requirement sets that it claims. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly companion?: Companion;
  readonly theme?: Application["theme"];
  /** Office tells it once, when the library is loaded: the same in all of a file's tests. */
  readonly uiLocale?: Application["uiLocale"];
}

/** A host with this workbook behind Excel.run. */
export async function openInExcel(workbook: WorkbookModel, opening: Opening = {}): Promise<ExcelHost> {
  const api = opening.api ?? NEWEST;
  const { fileCopy } = opening;
  current = new ExcelHost(workbook, opening.calculate, opening.companion, { api, undo: true, fileCopy });
  current.circumstances.withoutTriggerSource = minorOf(api) < 14;
  currentOpening = opening;
  uiLocale ??= opening.uiLocale ?? "zh-CN";
  if (opening.uiLocale && opening.uiLocale !== uiLocale) throw new Error(`Office speaks ${uiLocale} by now`);
  loaded ??= load();
  await loaded;
  const extension = internals();
  extension.GenericEventRegistration.s_genericEventRegistrations = {};
  extension.HostBridge.init(current.bridge);
  offer({ ...opening.sets, ...(fileCopy ? { CompressedFile: "1.1" } : {}), ExcelApi: api });
  teachLibrary(opening.library === "npm" ? 0 : minorOf(api), current);
  forgetTheme();
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
  const context = appContext({
    uiLocale,
    get theme() {
      return currentOpening.theme ?? "light";
    },
    settings: () => current.workbook.settings,
    // Saving settings empties what could be undone: OfficeDev/office-js 3141, open.
    settingsSaved: () => current.undo.empty(),
    sets: { ExcelApi: NEWEST, RichApiRuntime: "1.1" },
  });
  const external = {
    ...ribbon.external,
    GetContext: () => context,
    Execute(...[method, args, onAnswer]: Parameters<Ribbon["external"]["Execute"]>) {
      if (FileCopies.isMethod(method)) current.files.execute(method, args, onAnswer as never);
      else ribbon.external.Execute(method, args, onAnswer);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
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

/** Has the library believe in a host with these requirement sets, and refuse what is above them. */
function offer(sets: Readonly<Record<string, string>>): void {
  internals().CommonUtility._doApiNotSupportedCheck = true;
  (Office.context.requirements as { isSetSupported: unknown }).isSetSupported = (set: string, version = "1.1") => {
    const offered = sets[set];
    return offered !== undefined && minorOf(String(version)) <= minorOf(offered);
  };
}

/** What counts of a set's version: all are of version 1. */
function minorOf(version: string): number {
  const [, minor = "0"] = version.split(".");
  return Number(minor);
}

/** The library asks for the theme only every five seconds. */
function forgetTheme(): void {
  (window as { _osfOfficeThemeTimeStamp?: unknown })._osfOfficeThemeTimeStamp = null;
}

/** The workbook's settings as they are when it is opened anew. */
function rereadSettings(): Promise<void> {
  const { settings } = Office.context.document;
  return new Promise((resolve) => settings.refreshAsync(() => resolve()));
}
