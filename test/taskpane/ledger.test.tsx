/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Analysis } from "../../src/core/analyse";
import { analyse } from "../../src/core/analyse";
import { ledgerOf } from "../../src/core/ledger/ledger";
import { render as wordsOf } from "../../src/core/text/render";
import { violations } from "./axe";
import { sample } from "./fake-door";
import type { OpenPane } from "./open-pane";
import { checkedPane, showTab } from "./open-pane";

let analysis: Analysis;

beforeAll(async () => {
  document.title = "勾稽";
  analysis = analyse(await sample("furong-2020"));
});

async function tablesShown(): Promise<OpenPane> {
  const pane = await checkedPane();
  await showTab(pane, "各表");
  return pane;
}

const PROJECTS = "项目资金收支明细表";
const entryOf = (sheet: string) => ledgerOf(analysis).find(({ reading }) => reading?.table.sheet === sheet)!;
const itemOf = (sheet: string) => screen.getByRole("button", { name: new RegExp(`^选中 ${sheet}!`) }).closest("li")!;

describe("the ledger of checks under 各表", () => {
  it("says for each table how many of its checks hold, are within rounding, fail, and could not be judged", async () => {
    await tablesShown();
    const { counts } = entryOf(PROJECTS);
    expect(itemOf(PROJECTS)).toHaveTextContent(
      `成立 ${counts.exact}尾差 0不成立 ${counts.inconsistent}无法执行 ${counts["not-judgeable"]}`,
    );
  });

  it("counts the checks across tables apart", async () => {
    await tablesShown();
    const across = ledgerOf(analysis).find(({ reading }) => reading === null)!;
    const heading = screen.getByRole("heading", { name: "各表之间（含缺表的勾稽）" });
    expect(heading.nextElementSibling).toHaveTextContent(`成立 ${across.counts.exact}`);
  });

  it("lists on a click what could not be judged: each rule once, how often, and what is missing", async () => {
    const pane = await tablesShown();
    const item = within(itemOf(PROJECTS));
    const { open, counts } = entryOf(PROJECTS);
    const toggle = item.getByRole("button", { name: /^无法执行的勾稽（\d+ 项） 项目资金收支明细表!A1/ });
    expect(toggle).toHaveTextContent(`无法执行的勾稽（${counts["not-judgeable"]} 项）`);
    expect(toggle).toHaveAttribute("aria-expanded", "false");
    expect(item.queryAllByRole("listitem")).toHaveLength(0);

    await pane.user.click(toggle);
    expect(toggle).toHaveAttribute("aria-expanded", "true");
    expect(document.getElementById(toggle.getAttribute("aria-controls")!)).toBeVisible();
    const lines = item.getAllByRole("listitem").map((each) => each.textContent);
    expect(lines).toEqual(
      open.map(({ rule, title, count, reason }) => `${rule} ${title.zh}（${count} 项）${wordsOf(reason!, "zh-CN")}`),
    );
    expect(await violations()).toEqual([]);

    await pane.user.keyboard("{Enter}");
    expect(item.queryAllByRole("listitem")).toHaveLength(0);
  });
});
