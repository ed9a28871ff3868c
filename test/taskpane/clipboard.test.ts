/** @jest-environment jsdom */
import type { Copyable } from "../../src/taskpane/surroundings/clipboard";
import { copyToClipboard } from "../../src/taskpane/surroundings/clipboard";

const HTML = "<html><head><title>题</title></head><body><h1>一、部门</h1><p>支出1.00万元。</p></body></html>";
const rich = (): Copyable => ({ plain: Promise.resolve("一、部门\n支出1.00万元。"), html: Promise.resolve(HTML) });

/** The parts that were given to the browser to be put on the clipboard, by their types. */
class Item {
  constructor(readonly parts: Record<string, Promise<Blob>>) {}
}

/** A browser whose clipboard answers this; none where it is left out. */
function browser(write?: (items: Item[]) => Promise<void>): void {
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.defineProperty(navigator, "clipboard", { value: write && { write }, configurable: true });
}

/** What the copy command put on the clipboard, by type; the command is allowed or not. */
function copyCommand(allowed: boolean): Map<string, string> {
  const copied = new Map<string, string>();
  document.execCommand = (command) => {
    if (command !== "copy" || !allowed) return false;
    copied.set("selected", getSelection()!.toString());
    const clipboardData = { setData: (type: string, text: string) => void copied.set(type, text) };
    document.dispatchEvent(Object.assign(new Event("copy", { cancelable: true }), { clipboardData }));
    return true;
  };
  return copied;
}

const denied = () => Promise.reject(new DOMException("permissions policy", "NotAllowedError"));

describe("copying", () => {
  it("asks the browser within the click, before what is to be copied has been made", async () => {
    const asked: Item[] = [];
    browser(async (items) => void asked.push(...items));
    let make: (text: string) => void = () => {};
    const made = new Promise<string>((resolve) => (make = resolve));
    const copying = copyToClipboard({ plain: made, html: made });
    expect(asked.map(({ parts }) => Object.keys(parts))).toEqual([["text/plain", "text/html"]]);
    make("x");
    await copying;
    expect((await asked[0]!.parts["text/html"])!.type).toBe("text/html");
  });

  it.each([
    ["refuses", denied],
    ["has no such function", undefined],
  ])("goes by the copy command where the browser %s, with the look and the letters", async (_, write) => {
    browser(write);
    const copied = copyCommand(true);
    const page = document.body.innerHTML;
    await copyToClipboard(rich());
    expect(copied.get("text/html")).toBe(HTML);
    expect(copied.get("text/plain")).toBe("一、部门\n支出1.00万元。");
    expect(copied.get("selected")).toContain("一、部门支出1.00万元。");
    expect(document.body.innerHTML).toBe(page);
  });

  it("of letters only puts no HTML beside them", async () => {
    browser(denied);
    const copied = copyCommand(true);
    await copyToClipboard({ plain: Promise.resolve("ExcelApi: 1.14") });
    expect([...copied.keys()].sort()).toEqual(["selected", "text/plain"]);
  });

  it("fails where neither is allowed, and leaves nothing on the page", async () => {
    browser(denied);
    copyCommand(false);
    const page = document.body.innerHTML;
    await expect(copyToClipboard(rich())).rejects.toThrow("copy refused");
    expect(document.body.innerHTML).toBe(page);
  });

  it("fails as the making of the content failed", async () => {
    browser(async ([item]) => void (await Promise.all(Object.values(item!.parts))));
    copyCommand(true);
    const plain = Promise.reject(new Error("not loaded"));
    await expect(copyToClipboard({ plain, html: plain })).rejects.toThrow("not loaded");
  });
});
