/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Copyable } from "../../src/taskpane/surroundings/clipboard";
import type { Downloads } from "../../src/taskpane/surroundings/download";
import { downloadsOn } from "../../src/taskpane/surroundings/download";
import type { OpenPane } from "./open-pane";
import { checkedPane, showTab } from "./open-pane";
import { violations } from "./axe";

const FILE = "长沙市芙蓉区应急管理局2020年度部门整体支出绩效自评报告.docx";
const COPY_HERE = "复制全文（可直接粘贴到 Word）";

interface Copied {
  readonly plain: string;
  readonly html: string | undefined;
}

/** The pane under 底稿, and what gets onto its clipboard. */
async function outputTab(downloads: Downloads = "browser"): Promise<OpenPane & { readonly copied: Copied[] }> {
  const copied: Copied[] = [];
  const copy = async ({ plain, html }: Copyable) => void copied.push({ plain: await plain, html: await html });
  const pane = await checkedPane({ copy, downloads });
  await showTab(pane, "底稿");
  return { ...pane, copied };
}

const messages = () => within(screen.getByRole("region", { name: "消息" }));
const press = (pane: OpenPane, name: string) => pane.user.click(screen.getByRole("button", { name }));

/** Three disagreements put figures of the sample's report in doubt, so it is asked first. */
async function exportAnyway(pane: OpenPane) {
  await press(pane, "导出报告（Word）");
  await press(pane, "仍要导出");
}

beforeEach(() => {
  document.title = "勾稽";
});

describe("复制全文", () => {
  it("copies the report with its headings, sentences and tables, and as plain text", async () => {
    const pane = await outputTab();
    await press(pane, "复制全文");
    expect(await messages().findByText(/^报告全文已复制，请到 Word 中粘贴/)).toBeVisible();
    const [{ plain, html }] = pane.copied as [Copied];
    expect(html).toContain("<h1>一、部门基本情况</h1>");
    expect(html).toContain("568.51");
    expect(html).toContain("<table ");
    expect(plain).toContain("\n一、部门基本情况\n");
    expect(plain).toMatch(/\t568\.51|568\.51万元/);
  });

  it("shows the text to copy by hand where the clipboard is closed", async () => {
    const pane = await checkedPane({ copy: () => Promise.reject(new Error("denied")) });
    await showTab(pane, "底稿");
    await press(pane, "复制全文");
    const field = await screen.findByRole("textbox", { name: "要复制的文字" });
    expect(field).toHaveFocus();
    expect((field as HTMLTextAreaElement).value).toContain("568.51");
  });
});

describe("导出报告", () => {
  it("asks first where figures of the report are in doubt, and exports nothing when told not to", async () => {
    const pane = await outputTab();
    await press(pane, "导出报告（Word）");
    expect(await screen.findByRole("alert")).toHaveTextContent("尚有 3 处数据差错，涉及报告中 11 个数");
    await press(pane, "先不导出");
    expect(screen.queryByRole("button", { name: "仍要导出" })).toBeNull();
    expect(pane.downloaded).toEqual([]);
  });

  it("leaves out the problems that are not ticked", async () => {
    const pane = await outputTab();
    await pane.user.click(screen.getByText("写入报告的问题"));
    await pane.user.click(screen.getByRole("checkbox", { name: "部分报表数据不一致（3）" }));
    await press(pane, "复制全文");
    await messages().findByText(/^报告全文已复制/);
    expect(pane.copied[0]!.plain).toContain("部分项目预算执行率偏低");
    expect(pane.copied[0]!.plain).not.toContain("部分报表数据不一致");
  });

  it("in a browser says in which folder the file is, and offers the copy", async () => {
    const pane = await outputTab("browser");
    await exportAnyway(pane);
    const words = await messages().findByText(/“下载”文件夹/);
    expect(words).toHaveTextContent(FILE);
    expect(words).not.toHaveTextContent("有的电脑上");
    expect(pane.downloaded.map(({ file }) => file)).toEqual([FILE]);
    await press(pane, COPY_HERE);
    expect(await messages().findByText(/^报告全文已复制/)).toBeVisible();
    expect(pane.copied[0]!.html).toContain("568.51");
    expect(screen.queryByRole("button", { name: COPY_HERE })).toBeNull();
  });

  it("in desktop Excel tells as well that it may save nothing and say nothing", async () => {
    const pane = await outputTab("uncertain");
    await exportAnyway(pane);
    const words = await messages().findByText(/有的电脑上 Excel 不保存也不提示/);
    expect(words).toHaveTextContent(`“下载”文件夹中找：${FILE}`);
    expect(pane.downloaded).toHaveLength(1);
    expect(screen.getByRole("button", { name: COPY_HERE })).toBeEnabled();
    expect(await violations()).toEqual([]);
  }, 240_000);

  it("where no file can be saved copies at once and says so", async () => {
    const pane = await outputTab("never");
    await exportAnyway(pane);
    expect(await messages().findByText(/不能保存文件，已改为复制报告全文/)).toBeVisible();
    expect(pane.downloaded).toEqual([]);
    expect(pane.copied[0]!.html).toContain("<h1>一、部门基本情况</h1>");
  });

  it("where neither a file nor the clipboard can be had shows the text to copy by hand", async () => {
    const pane = await checkedPane({ downloads: "never", copy: () => Promise.reject(new Error("denied")) });
    await showTab(pane, "底稿");
    await exportAnyway(pane);
    expect(await screen.findByRole("textbox", { name: "要复制的文字" })).toHaveFocus();
  });

  it("leaves its message until it is closed", async () => {
    const pane = await outputTab();
    await exportAnyway(pane);
    await messages().findByText(/“下载”文件夹/);
    await pane.user.click(messages().getByRole("button", { name: "关闭" }));
    await waitFor(() => expect(screen.queryByText(/“下载”文件夹/)).toBeNull());
  });
});

describe("a download", () => {
  it.each<[string, boolean, Downloads]>([
    ["OfficeOnline", true, "browser"],
    ["PC", false, "uncertain"],
    ["PC", true, "browser"], // the workbench: a page of desktop Excel's is in no frame
    ["Mac", false, "never"],
    ["iOS", false, "never"],
    ["Android", false, "uncertain"],
  ])("on %s, in a frame or not (%s), is saved by: %s", (platform, framed, downloads) => {
    expect(downloadsOn(platform, framed)).toBe(downloads);
  });
});
