import type { Language } from "../core/text/render";
import { phrase } from "../core/text/text";
import type { Text } from "../core/text/text";
import { UnreadableFile } from "../files";
import { THEMES } from "../host/app-context";
import { render, wording } from "../messages/render";
import { UNREADABLE } from "../messages/unreadable";
import { WORKBENCH } from "../messages/workbench";
import { APPEARANCE_EVENT, type ApplicationAppearance } from "../messages/appearance-event";
import type { HostSide } from "./bridge";
import { Changes } from "./changes";
import { forgetWorkbook, keptWorkbook } from "./kept-workbook";
import { type Appearance, OpenWorkbook } from "./open-workbook";
import { followKeys } from "./regions";

/*
 * The page: a spreadsheet, the task pane in a frame beside it, and some commands of Excel's own window (open, save,
 * language, theme).
 */

const SAMPLES = [
  { file: "furong-2020.xlsx", title: WORKBENCH.samples.furong },
  { file: "furong-2020-messy.xlsx", title: WORKBENCH.samples.messy },
  { file: "consistent.xlsx", title: WORKBENCH.samples.consistent },
];

/** Tells the library that it runs in Excel. */
const HOST_INFO = (language: Language) => `Excel$Win32$16.01$${language}$$$$0`;

const asked = new URLSearchParams(location.search);
let appearance: Appearance = {
  language: asked.get("lang") === "en-US" ? "en-US" : "zh-CN",
  dark: asked.get("theme") === "dark",
};

let open: { readonly book: OpenWorkbook; readonly file: string; readonly changes: Changes } | undefined;
/** What the status line says, in every language. */
let status: Text | undefined;
/** What stands across the page until it is closed. */
let notice: { readonly text: Text; readonly level: "info" | "error" } | undefined;

function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const paneFrame = () => byId<HTMLIFrameElement>("pane");

function say(text: Text): void {
  [status, notice] = [text, undefined];
  showWords();
}

function tell(text: Text, level: "info" | "error"): void {
  notice = { text, level };
  status = open && phrase(WORKBENCH.opened, { file: open.file });
  showWords();
}

function showWords(): void {
  const { language } = appearance;
  byId("status").textContent = status ? render(status, language) : "";
  byId("notice-words").textContent = notice ? render(notice.text, language) : "";
  byId("notice").dataset.level = notice?.level ?? "";
  byId("notice").hidden = notice === undefined;
}

async function show(bytes: Uint8Array, file: string): Promise<boolean> {
  say(phrase(WORKBENCH.opening, { file }));
  try {
    const pane = await panePage;
    const book = await OpenWorkbook.open(bytes, clearTable, appearance, () => open?.changes.note());
    open = { book, file, changes: new Changes(book, file) };
    (window as unknown as { gouji: HostSide & { book: OpenWorkbook } }).gouji = { ...book.hostSide, book };
    paneFrame().addEventListener("load", followPane);
    paneFrame().src = `pane/${pane}?_host_Info=${HOST_INFO(appearance.language)}`;
    say(phrase(WORKBENCH.opened, { file }));
    return true;
  } catch (error) {
    tell(phrase(WORKBENCH.cannotOpen, { file, reason: reasonOf(error) }), "error");
    return false;
  }
}

/**
 * Removes the open workbook with its task pane, and returns the element for the next one. Both are removed at once: a
 * frame that only gets another address still accepts clicks until the new page has loaded, and these would be lost.
 */
function clearTable(): HTMLElement {
  open?.changes.end();
  open?.book.close();
  open = undefined;
  const pane = paneFrame();
  const fresh = pane.cloneNode() as HTMLIFrameElement;
  fresh.removeAttribute("src");
  pane.replaceWith(fresh);
  // The component's root must be a new element, because it leaves data of the previous workbook in the old one.
  const container = document.createElement("div");
  container.style.height = "100%";
  byId("spreadsheet").replaceChildren(container);
  return container;
}

/** Asks before changes are lost that no file has. */
function mayLeave(): boolean {
  if (!open?.changes.any) return true;
  return confirm(render(phrase(WORKBENCH.loseChanges, { file: open.file }), appearance.language));
}

async function showSample(file: string): Promise<void> {
  const answer = await fetch(`samples/${file}`);
  await show(new Uint8Array(await answer.arrayBuffer()), file);
}

/** A workbook of the user's own: it is kept at once, since the page cannot ask for its file again. */
async function showOwn(bytes: Uint8Array, file: string): Promise<void> {
  if (await show(bytes, file)) open!.changes.keepSoon();
}

async function download(): Promise<void> {
  if (!open) return;
  const { book, file, changes } = open;
  say(phrase(WORKBENCH.saving));
  try {
    const bytes = await book.save();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
    // A file of another format is saved as an Excel workbook.
    link.download = /\.xls[xm]$/i.test(file) ? file : `${file.replace(/\.[^.]*$/, "")}.xlsx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    changes.saved();
    say(phrase(WORKBENCH.opened, { file }));
  } catch (error) {
    tell(phrase(WORKBENCH.cannotSave, { file, reason: reasonOf(error) }), "error");
  }
}

function reasonOf(error: unknown): string {
  const known = error instanceof UnreadableFile ? UNREADABLE[error.code] : undefined;
  if (known) return wording(known, appearance.language);
  return error instanceof Error ? error.message : String(error);
}

/** Another language or theme, in place: the workbook and the task pane stay as they are. */
function dress(change: Partial<Appearance>): void {
  appearance = { ...appearance, ...change };
  asked.set("lang", appearance.language);
  asked.set("theme", appearance.dark ? "dark" : "light");
  history.replaceState(null, "", `?${asked.toString()}`);
  dressPage();
  showWords();
  open?.book.dress(appearance);
  const detail: ApplicationAppearance = {
    language: appearance.language,
    background: THEMES[appearance.dark ? "dark" : "light"].bodyBackgroundColor,
  };
  paneFrame().contentWindow?.dispatchEvent(new CustomEvent(APPEARANCE_EVENT, { detail }));
}

function dressPage(): void {
  const { language, dark } = appearance;
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  document.title = wording(WORKBENCH.title, language);
  const texts = {
    title: WORKBENCH.title,
    explanation: WORKBENCH.explanation,
    "sample-label": WORKBENCH.sample,
    open: WORKBENCH.open,
    download: WORKBENCH.download,
    language: WORKBENCH.language,
    theme: dark ? WORKBENCH.light : WORKBENCH.dark,
  };
  for (const [id, text] of Object.entries(texts)) byId(id).textContent = wording(text, language);
  byId("explanation").title = wording(WORKBENCH.keys, language);
  byId("close-notice").setAttribute("aria-label", wording(WORKBENCH.close, language));
  byId("spreadsheet").setAttribute("aria-label", wording(WORKBENCH.sheet, language));
  paneFrame().title = wording(WORKBENCH.pane, language);
  paneFrame().style.width = `${Number(asked.get("pane")) || 380}px`;
  const samples = byId<HTMLSelectElement>("sample");
  const { value } = samples;
  samples.replaceChildren(...SAMPLES.map(({ file, title }) => new Option(wording(title, language), file)));
  if (value !== "") samples.value = value;
}

function listen(): void {
  const sample = byId<HTMLSelectElement>("sample");
  let chosenBefore = sample.value;
  sample.addEventListener("change", () => {
    if (!mayLeave()) {
      sample.value = chosenBefore;
      return;
    }
    chosenBefore = sample.value;
    asked.set("sample", sample.value);
    history.replaceState(null, "", `?${asked.toString()}`);
    void showSample(sample.value);
  });
  const file = byId<HTMLInputElement>("file");
  byId("open").addEventListener("click", () => {
    if (mayLeave()) file.click();
  });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) void chosen.arrayBuffer().then((bytes) => showOwn(new Uint8Array(bytes), chosen.name));
    // The same file may be chosen again.
    file.value = "";
  });
  byId("download").addEventListener("click", () => void download());
  byId("language").addEventListener("click", () =>
    dress({ language: appearance.language === "zh-CN" ? "en-US" : "zh-CN" }),
  );
  byId("theme").addEventListener("click", () => dress({ dark: !appearance.dark }));
  byId("close-notice").addEventListener("click", () => {
    notice = undefined;
    showWords();
  });
  window.addEventListener("beforeunload", (event) => {
    if (open?.changes.unkept) event.preventDefault();
  });
}

/** The pane's page: with the site's own copy of office.js where it has one, else with Microsoft's (docs/workbench.md). */
const panePage = fetch("pane/office-js/office.js").then(
  ({ ok }) => (ok ? "taskpane.html" : "taskpane-online.html"),
  () => "taskpane-online.html",
);

/** What had the keyboard last in the pane; a frame that is left forgets it. */
let lastInPane: HTMLElement | undefined;

function followPane(): void {
  const page = paneFrame().contentWindow!;
  if (!("Office" in page)) tell(phrase(WORKBENCH.noOffice), "error");
  keys.listenTo(page);
  page.addEventListener("focusin", ({ target }) => void (lastInPane = target as HTMLElement));
}

/** Where the keyboard is on the page. */
const keys = followKeys({
  tools: {
    has: (active) => active !== null && byId("tools").contains(active),
    focus: () => byId("open").focus(),
  },
  cells: {
    has: (active) => active !== null && byId("spreadsheet").contains(active),
    focus: () => open?.book.cells.focus(),
    isEditing: () => open?.book.cells.isEditing ?? false,
    isInFirstCell: () => open?.book.cells.isInFirstCell ?? false,
  },
  pane: {
    has: (active) => active === paneFrame(),
    focus: () => {
      paneFrame().contentWindow?.focus();
      const first = paneFrame().contentDocument?.querySelector("button");
      (lastInPane?.isConnected ? lastInPane : first)?.focus();
    },
  },
});

async function start(): Promise<void> {
  const kept = keptWorkbook();
  const first = SAMPLES.find(({ file }) => file === asked.get("sample")) ?? SAMPLES[0]!;
  byId<HTMLSelectElement>("sample").value = first.file;
  if (kept !== null) {
    const { file, bytes, changed } = kept;
    if (await show(bytes, file)) {
      if (changed) open!.changes.note();
      else open!.changes.keepSoon();
      if (changed) tell(phrase(WORKBENCH.restored, { file }), "info");
      return;
    }
  }
  forgetWorkbook();
  await showSample(first.file);
}

dressPage();
void start();
listen();
