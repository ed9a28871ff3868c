/** @jest-environment jsdom */
import { reportProblems } from "../../src/core/report";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { screen } from "@testing-library/react";
import type { Localised } from "../../src/core/text/text";
import { EXCEL_PROBLEMS } from "../../src/messages/excel-problems";
import * as diagnosis from "../../src/messages/diagnosis";
import * as pane from "../../src/messages/pane";
import { languageOf } from "../../src/taskpane/surroundings/office";
import { openFinding, openPane, checkedPane, showTab } from "./open-pane";

const HAN = /\p{Script=Han}/u;
const HAN_WORDS = /\p{Script=Han}+/gu;
const PARAMETERS = /\{\w+\}/g;

/** Every text with two wordings in a table of messages, however deep. */
function textsIn(value: unknown, path: string): [string, Localised][] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value && "en" in value) return [[path, value as Localised]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const TEXTS = [
  ...textsIn({ ...pane }, "pane"),
  ...textsIn({ ...diagnosis }, "diagnosis"),
  ...textsIn(EXCEL_PROBLEMS, "problem"),
];

describe("the pane's words", () => {
  it.each(TEXTS)("%s is said in both languages with the same parameters", (_, { zh, en }) => {
    expect(zh.trim()).not.toBe("");
    expect(en.trim()).not.toBe("");
    expect(en).not.toMatch(HAN);
    expect([...zh.matchAll(PARAMETERS)].map(String).sort()).toEqual([...en.matchAll(PARAMETERS)].map(String).sort());
  });

  it("follow the language of Office", () => {
    expect(languageOf("zh-TW")).toBe("zh-CN");
    expect(languageOf("en-GB")).toBe("en-US");
    expect(languageOf("de-DE")).toBe("en-US");
  });
});

describe("the English pane", () => {
  it("has no Chinese before the first check", async () => {
    await openPane({ language: "en-US" });
    expect(namesAndTexts(document.body).filter((text) => HAN.test(text))).toEqual([]);
  });

  it.each(["Findings", "Checks", "Indicators", "Tables", "Output"])(
    "has no Chinese under %s but the user's own words",
    async (tab) => {
      const opened = await checkedPane({ language: "en-US" });
      await showTab(opened, tab);
      if (tab === "Findings") await openFinding(opened);
      const analysis = opened.session.store.get().analysis!;
      const { workbook, checks, facts, indicators } = analysis;
      const own = [
        ...workbook.sheets.flatMap((s) => [s.name, ...s.cells.map((c) => String(c.value))]),
        // Labels and scopes name the user's own rows and columns, units are those of the tables.
        ...facts.facts.map((f) => f.label),
        ...[...checks, ...indicators].map(({ scope }) => scope ?? ""),
        ...["元", "万元"],
        // The report is Chinese, and so are the names of the problems that it tells.
        ...reportProblems(analysis).map(({ title }) => title),
      ].map((text) => text.replace(/\s+/g, ""));
      const all = own.join("\n");
      const words = namesAndTexts(document.body).flatMap((text) => text.match(HAN_WORDS) ?? []);
      expect(words.filter((word) => !all.includes(word))).toEqual([]);
    },
  );

  it("has no Chinese in its settings but the words to look for and the language's own name", async () => {
    const opened = await openPane({ language: "en-US" });
    await opened.user.click(screen.getByRole("button", { name: "Settings" }));
    await screen.findByLabelText("Execution: warning below");
    const chinese = namesAndTexts(document.body).filter((text) => HAN.test(text));
    expect(chinese).toEqual(["中文", DEFAULT_SETTINGS.staffPayWords.join("、")]);
  });
});

/** What is shown and what is said to screen readers, piece by piece. */
function namesAndTexts(root: HTMLElement): string[] {
  const pieces: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLElement) {
      for (const name of ["aria-label", "title", "placeholder"]) pieces.push(node.getAttribute(name) ?? "");
    } else {
      pieces.push(node.textContent ?? "");
    }
  }
  return pieces.filter((piece) => piece.trim() !== "");
}
