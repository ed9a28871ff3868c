/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { themeOf } from "../../src/taskpane/surroundings/office";
import { violations } from "./axe";
import { checkedPane, openFinding, openPane, showTab } from "./open-pane";

const THEMES = [
  ["light", "#ffffff"],
  ["dark", "#262626"],
] as const;

/** axe looks at every element, which takes long beside other work on the same machine. */
const MILLISECONDS = 240_000;

beforeEach(() => {
  document.title = "勾稽";
});

jest.setTimeout(MILLISECONDS);

describe.each(THEMES)("in the %s theme of Office, axe finds nothing wrong with", (theme, background) => {
  it("the first-run hint", async () => {
    await openPane({ background });
    expect(document.querySelector(`[data-theme=${theme}]`)).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  it.each(["问题", "勾稽", "指标", "各表", "底稿", "报告"])("the results under %s", async (tab) => {
    const pane = await checkedPane({ background, workbook: "furong-2020-messy" });
    await showTab(pane, tab);
    if (tab === "问题") await openFinding(pane);
    // Items are alike, and axe is slow on hundreds of them.
    if (tab === "勾稽") await pane.user.click(screen.getByRole("button", { name: /不成立/ }));
    expect(await violations()).toEqual([]);
  });

  it("the settings", async () => {
    const pane = await openPane({ background });
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    await screen.findByLabelText("语言");
    expect(await violations()).toEqual([]);
  });

  it("failures, notices and stale data", async () => {
    const pane = await checkedPane({ background });
    pane.door.failures = ["protected-workbook"];
    await showTab(pane, "底稿");
    await pane.user.click(screen.getByRole("button", { name: "生成底稿" }));
    act(() => pane.door.edit({ sheet: "基本支出", address: "B3" }));
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
  });
});

describe("the theme", () => {
  it("is Office's own, light where Office does not say", () => {
    expect(themeOf("#0A0A0A", false)).toBe("dark");
    expect(themeOf("#F3F2F1", false)).toBe("light");
    expect(themeOf(undefined, false)).toBe("light");
  });

  it("gives way to colours that the system forces", () => {
    expect(themeOf("#F3F2F1", true)).toBe("high-contrast");
  });
});
