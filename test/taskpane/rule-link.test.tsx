/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { RuleLink } from "../../src/taskpane/results/rule-link";
import { SessionProvider } from "../../src/taskpane/shell/pane";
import { Session } from "../../src/taskpane/session/session";
import type { Language } from "../../src/core/text/render";
import { FakeDoor, sample } from "./fake-door";
import { checkedPane, openFinding } from "./open-pane";

async function linkOf(code: string, language: Language): Promise<HTMLAnchorElement | null> {
  const session = new Session({
    door: new FakeDoor(await sample("furong-2020")),
    personal: { load: async () => null, save: async () => undefined },
    language,
    copy: async () => undefined,
    downloads: "browser",
    download: () => undefined,
  });
  await session.start();
  render(
    <SessionProvider value={session}>
      <RuleLink code={code} />
    </SessionProvider>,
  );
  return screen.queryByRole<HTMLAnchorElement>("link");
}

describe("the link at 依据", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

  it("leads from a finding to the page of its rule, which lies beside the pane", async () => {
    const pane = await checkedPane();
    const finding = await openFinding(pane);
    const [link] = finding.getAllByRole("link", { name: /说明和例子$/ });
    const [file, anchor] = link!.getAttribute("href")!.split("#");
    expect(file).toBe("assets/help/rules.zh-CN.html");
    expect(readFileSync(file!, "utf8")).toContain(`<section id="${anchor}">`);
    expect(link).toHaveAttribute("target", "_blank");
  });

  it("leads to the English page in English", async () => {
    const link = await linkOf("P-1", "en-US");
    expect(link).toHaveAttribute("href", "assets/help/rules.en-US.html#P-1");
    expect(link).toHaveAccessibleName("P-1 explained, with examples");
  });

  it("is not there for checks of people's own, which no page explains", async () => {
    expect(await linkOf("U:预算平衡", "zh-CN")).toBeNull();
  });

  it.each([
    [true, ["http://localhost/assets/help/rules.zh-CN.html#P-1"]],
    [false, []],
  ])("opens the browser itself where Excel can (%s)", async (supported, expected) => {
    const opened: string[] = [];
    Object.assign(globalThis, {
      Office: {
        context: {
          requirements: { isSetSupported: () => supported },
          ui: { openBrowserWindow: (address: string) => void opened.push(address) },
        },
      },
    });
    await userEvent.click((await linkOf("P-1", "zh-CN"))!);
    expect(opened).toEqual(expected);
  });
});
