/** @jest-environment jsdom */
import { officeScreen } from "../../src/commands/office-screen";
import { COMMAND_EVENT } from "../../src/messages/command-event";
import { personalPreferences } from "../../src/commands/preferences";
import { personalSettings } from "../../src/excel/personal-settings";
import type { Notice } from "../../src/commands/command";

const FAILED: Notice = { command: "clearMarks", outcome: "failed", text: "“清除标记”没有完成：<b>工作表受保护" };
const CHECKED: Notice = { command: "check", outcome: "done", text: "校验完成" };
const CLEARED: Notice = { command: "clearMarks", outcome: "done", text: "已清除 7 个标记" };

/** An Office that has the given requirement sets and records what it was asked to show. */
function office(sets: readonly string[], displayLanguage = "zh-CN") {
  const shown: string[] = [];
  const dialog = { addEventHandler: (_: unknown, closed: () => void) => closed() };
  const displayDialogAsync = (address: string, _: unknown, done: (result: unknown) => void) => {
    shown.push(decodeURIComponent(address));
    done({ value: dialog });
  };
  Object.assign(globalThis, {
    Office: {
      context: {
        displayLanguage,
        requirements: { isSetSupported: (name: string) => sets.includes(name) },
        ui: { displayDialogAsync },
      },
      addin: { showAsTaskpane: async () => void shown.push("pane") },
      EventType: { DialogEventReceived: "dialogEventReceived" },
    },
  });
  return shown;
}

const bar = () => document.getElementById("gouji-notice");

beforeEach(() => document.body.replaceChildren());

describe("a notice in a shared runtime", () => {
  it("opens the pane for a failure and shows it as text, once", async () => {
    const shown = office(["SharedRuntime", "DialogApi"]);
    await officeScreen(null).tell(FAILED);
    await officeScreen(null).tell(FAILED);
    expect(shown).toEqual(["pane", "pane"]);
    expect(document.querySelectorAll("#gouji-notice")).toHaveLength(1);
    expect(bar()!.getAttribute("role")).toBe("alert");
    expect(bar()!.textContent).toContain("<b>工作表受保护");
  });

  it("shows the outcome of a check, and is closed by its button", async () => {
    office(["SharedRuntime"]);
    await officeScreen(null).tell(CHECKED);
    expect(bar()!.getAttribute("role")).toBe("status");
    bar()!.querySelector("button")!.click();
    expect(bar()).toBeNull();
  });

  it("does not bother the user when the marks are gone as asked", async () => {
    const shown = office(["SharedRuntime", "DialogApi"]);
    await officeScreen(null).tell(CLEARED);
    expect([shown, bar()]).toEqual([[], null]);
  });

  it("leaves showing it to a pane that takes it", async () => {
    office(["SharedRuntime"]);
    const taken: unknown[] = [];
    const take = (event: Event) => {
      taken.push((event as CustomEvent).detail);
      event.preventDefault();
    };
    window.addEventListener(COMMAND_EVENT, take);
    await officeScreen(null).tell(FAILED);
    window.removeEventListener(COMMAND_EVENT, take);
    expect(taken).toEqual([FAILED]);
    expect(bar()).toBeNull();
  });

  it("offers to try a failed command again", async () => {
    office(["SharedRuntime"]);
    const retry = jest.fn();
    await officeScreen(null).tell({ ...FAILED, retry });
    const [again] = [...bar()!.querySelectorAll("button")];
    expect(again!.textContent).toBe("重试");
    again!.click();
    expect(retry).toHaveBeenCalledTimes(1);
    expect(bar()).toBeNull();
  });
});

describe("a notice without a shared runtime", () => {
  it("shows a failure in a dialog of our own page, and only that", async () => {
    const shown = office(["DialogApi"]);
    const screen = officeScreen(null);
    expect(await screen.showPane()).toBe(false);
    await screen.tell(CHECKED);
    await screen.tell(FAILED);
    expect(shown).toEqual([`http://localhost/notice.html#${FAILED.text}`]);
  });

  it("never rejects, whatever the host lacks", async () => {
    office([]);
    await expect(officeScreen(null).tell(FAILED)).resolves.toBeUndefined();
  });
});

describe("the language of the buttons", () => {
  it.each([
    [null, "zh-CN", "zh-CN"],
    [null, "zh-TW", "zh-CN"],
    [null, "de-DE", "en-US"],
    ["en-US", "zh-CN", "en-US"],
  ] as const)("chosen %s, Office %s: %s", (chosen, display, language) => {
    office([], display);
    expect(officeScreen(chosen).language).toBe(language);
  });
});

describe("a person's preferences", () => {
  it("are those that the pane saved, apart for each partition", async () => {
    const settings = { assumedUnit: "元" };
    const preferences = { language: "en-US", autoRecheck: true, settings } as const;
    for (const partition of [undefined, "site-1"]) {
      await personalSettings(partition).save(preferences);
      expect(await personalPreferences(personalSettings(partition))).toEqual({
        language: "en-US",
        keepsUndo: true,
        settings,
      });
      expect(await personalPreferences(personalSettings("another"))).toEqual({
        language: null,
        keepsUndo: true,
        settings: {},
      });
    }
  });

  it("are none where nothing was kept or what was kept is nonsense", async () => {
    expect(await personalPreferences({ load: async () => null })).toEqual({
      language: null,
      keepsUndo: true,
      settings: {},
    });
    expect(await personalPreferences({ load: async () => ({ language: "fr" }) })).toEqual({
      language: null,
      keepsUndo: true,
      settings: {},
    });
  });
});
