import type { Language } from "../core/text/render";
import { phrase } from "../core/text/text";
import type { Text } from "../core/text/text";
import { UnreadableFile } from "../files";
import { render, wording } from "../messages/render";
import { UNREADABLE } from "../messages/unreadable";
import { WORKBENCH } from "../messages/workbench";
import type { HostSide } from "./bridge";
import { type Appearance, OpenWorkbook } from "./open-workbook";

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
const appearance: Appearance = {
  language: asked.get("lang") === "en-US" ? "en-US" : "zh-CN",
  dark: asked.get("theme") === "dark",
};

let open: { readonly book: OpenWorkbook; readonly file: string } | undefined;

function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

function say(text: Text, level: "info" | "error" = "info"): void {
  const status = byId("status");
  status.dataset.level = level;
  status.textContent = render(text, appearance.language);
}

async function show(bytes: Uint8Array, file: string): Promise<void> {
  say(phrase(WORKBENCH.opening, { file }));
  try {
    const book = await OpenWorkbook.open(bytes, clearTable, appearance);
    open = { book, file };
    (window as unknown as { gouji: HostSide & { book: OpenWorkbook } }).gouji = { ...book.hostSide, book };
    byId<HTMLIFrameElement>("pane").src = `pane/taskpane.html?_host_Info=${HOST_INFO(appearance.language)}`;
    say(phrase(WORKBENCH.opened, { file }));
  } catch (error) {
    say(phrase(WORKBENCH.cannotOpen, { file, reason: reasonOf(error) }), "error");
  }
}

/**
 * Removes the open workbook with its task pane, and returns the element for the next one. Both are removed at once: a
 * frame that only gets another address still accepts clicks until the new page has loaded, and these would be lost.
 */
function clearTable(): HTMLElement {
  open?.book.close();
  open = undefined;
  const pane = byId<HTMLIFrameElement>("pane");
  const fresh = pane.cloneNode() as HTMLIFrameElement;
  fresh.removeAttribute("src");
  pane.replaceWith(fresh);
  // The component's root must be a new element, because it leaves data of the previous workbook in the old one.
  const container = document.createElement("div");
  container.style.height = "100%";
  byId("spreadsheet").replaceChildren(container);
  return container;
}

async function showSample(file: string): Promise<void> {
  const answer = await fetch(`samples/${file}`);
  await show(new Uint8Array(await answer.arrayBuffer()), file);
}

async function download(): Promise<void> {
  if (!open) return;
  const { book, file } = open;
  say(phrase(WORKBENCH.saving));
  try {
    const bytes = await book.save();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    say(phrase(WORKBENCH.opened, { file }));
  } catch (error) {
    say(phrase(WORKBENCH.cannotSave, { file, reason: reasonOf(error) }), "error");
  }
}

function reasonOf(error: unknown): string {
  const known = error instanceof UnreadableFile ? UNREADABLE[error.code] : undefined;
  if (known) return wording(known, appearance.language);
  return error instanceof Error ? error.message : String(error);
}

/** Loads the page again, as Excel is restarted for another language. */
function reopen(change: Record<string, string>): void {
  const next = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change)) next.set(name, value);
  location.search = next.toString();
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
  byId("spreadsheet").setAttribute("aria-label", wording(WORKBENCH.sheet, language));
  byId("pane").title = wording(WORKBENCH.pane, language);
  byId("pane").style.width = `${Number(asked.get("pane")) || 380}px`;
  byId<HTMLSelectElement>("sample").replaceChildren(
    ...SAMPLES.map(({ file, title }) => new Option(wording(title, language), file)),
  );
}

function listen(): void {
  const sample = byId<HTMLSelectElement>("sample");
  sample.addEventListener("change", () => void showSample(sample.value));
  const file = byId<HTMLInputElement>("file");
  byId("open").addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) void chosen.arrayBuffer().then((bytes) => show(new Uint8Array(bytes), chosen.name));
  });
  byId("download").addEventListener("click", () => void download());
  byId("language").addEventListener("click", () =>
    reopen({ lang: appearance.language === "zh-CN" ? "en-US" : "zh-CN" }),
  );
  byId("theme").addEventListener("click", () => reopen({ theme: appearance.dark ? "light" : "dark" }));
}

dressPage();
listen();
const first = SAMPLES.find(({ file }) => file === asked.get("sample")) ?? SAMPLES[0]!;
byId<HTMLSelectElement>("sample").value = first.file;
void showSample(first.file);
