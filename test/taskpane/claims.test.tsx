/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { TextDecoder } from "node:util";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { Document, Packer, Paragraph } from "docx";
import { unzipSync } from "fflate";
import { violations } from "./axe";
import type { OpenPane } from "./open-pane";
import { checkedPane, showTab } from "./open-pane";

const REPORT = readFileSync(path.resolve(__dirname, "../../assets/samples/furong-2020-report.txt"), "utf8");
const DRAFT = "2020年度财政拨款支出568.51万元，其中基本支出433.83万元，项目支出135.18万元。\n慰问金2.00万元。";

const inSight: Element[] = [];

beforeAll(() => {
  document.title = "勾稽";
  // Browsers have it; this jsdom's window does not.
  globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;
  // As newer browsers do, it answers with a promise.
  Element.prototype.scrollIntoView = function scrolled() {
    inSight.push(this);
    return Promise.resolve() as unknown as undefined;
  };
});

async function reportTab(): Promise<OpenPane> {
  const pane = await checkedPane();
  await showTab(pane, "报告");
  await screen.findByRole("heading", { name: "核对报告" });
  return pane;
}

async function pasted(text: string): Promise<OpenPane> {
  const pane = await reportTab();
  fireEvent.change(screen.getByRole("textbox", { name: "报告正文" }), { target: { value: text } });
  await pane.user.click(screen.getByRole("button", { name: "核对" }));
  return pane;
}

const claim = (name: string) => screen.getByRole("button", { name });

describe("核对报告", () => {
  it("asks for a text first, and checks nothing before there is one", async () => {
    await reportTab();
    expect(screen.getByRole("button", { name: "核对" })).toBeDisabled();
    expect(await violations()).toEqual([]);
  });

  it("shows the pasted text with each figure's verdict in words, and how many there are of each", async () => {
    await pasted(DRAFT);
    expect(claim("568.51万元：一致")).toBeVisible();
    expect(claim("433.83万元：不一致")).toBeVisible();
    expect(claim("2.00万元：无可比数据")).toBeVisible();
    expect(
      screen.getByText("核对 3 处，其中一致 2，尾差 0，不一致 1，前后矛盾 0；未核对 1 处（没有读懂 1）"),
    ).toBeVisible();
    expect(
      within(screen.getByRole("group", { name: "图例与筛选" }))
        .getAllByRole("button")
        .map((b) => b.textContent),
    ).toEqual(["一致 2", "尾差 0", "不一致 1", "前后矛盾 0", "所指不唯一 0", "无可比数据 1"]);
    expect(await violations()).toEqual([]);
  });

  it("goes to the cell on a click and says what it holds", async () => {
    const pane = await pasted(DRAFT);
    await pane.user.click(claim("433.83万元：不一致"));
    expect(pane.door.selected).toEqual([{ sheet: "部门收支余情况", address: "D5" }]);
    const detail = within(screen.getByRole("region", { name: "这一处的核对结果" }));
    expect(detail.getByText(/表中 部门收支余情况!D5 为 433.33万元/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it("is worked by the keyboard: the next problem takes the focus, Enter opens a claim", async () => {
    const pane = await pasted(DRAFT);
    await pane.user.click(screen.getByRole("button", { name: "下一处" }));
    expect(claim("433.83万元：不一致")).toHaveFocus();
    claim("568.51万元：一致").focus();
    await pane.user.keyboard("{Enter}");
    expect(claim("568.51万元：一致")).toHaveAttribute("aria-pressed", "true");
  });

  it("brings what is said of a claim into sight, with the way to the next problem", async () => {
    const pane = await pasted(`${DRAFT}\n2020年度财政拨款支出586.51万元。`);
    await pane.user.click(screen.getByRole("button", { name: "下一处" }));
    const detail = screen.getByRole("region", { name: "这一处的核对结果" });
    expect(inSight.at(-1)).toBe(detail);
    expect(detail).toHaveTextContent("433.83万元：不一致");
    await pane.user.click(within(detail).getByRole("button", { name: "下一处" }));
    expect(claim("586.51万元：不一致")).toHaveFocus();
    expect(await violations()).toEqual([]);
  });

  it("counts each problem once, goes forth and back, and offers no way where there is none", async () => {
    const pane = await pasted(`${DRAFT}\n2020年度财政拨款支出586.51万元。`);
    const list = within(screen.getByRole("region", { name: "问题，最确定的在前" }));
    expect(list.getAllByRole("button").map((b) => b.textContent)).toEqual([
      "稿中 433.83万元 ↔ 表中 433.33万元 · 部门收支余情况!D5",
      "稿中 586.51万元 ↔ 表中 568.51万元 · 部门收支余情况!D7",
    ]);
    expect(screen.getByText("0／2")).toBeVisible();
    await pane.user.click(list.getAllByRole("button")[1]!);
    expect(claim("586.51万元：不一致")).toHaveFocus();
    const detail = () => within(screen.getByRole("region", { name: "这一处的核对结果" }));
    expect(detail().getByText("2／2")).toBeVisible();
    expect(detail().getByRole("button", { name: "下一处" })).toBeDisabled();
    await pane.user.click(detail().getByRole("button", { name: "上一处" }));
    expect(claim("433.83万元：不一致")).toHaveFocus();
    expect(detail().getByRole("button", { name: "上一处" })).toBeDisabled();
  });

  it("filters by verdict: only what the filter names is marked, and the way leads through it", async () => {
    const pane = await pasted(DRAFT);
    await pane.user.click(screen.getByRole("button", { name: "一致 2" }));
    expect(claim("568.51万元：一致")).toBeVisible();
    expect(screen.queryByRole("button", { name: "433.83万元：不一致" })).toBeNull();
    expect(screen.getByText("0／2")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "一致 2" }));
    expect(claim("433.83万元：不一致")).toBeVisible();
  });

  it("says why a figure was not checked, with the words that are not understood", async () => {
    const pane = await pasted(DRAFT);
    await pane.user.click(claim("2.00万元：无可比数据"));
    const detail = within(screen.getByRole("region", { name: "这一处的核对结果" }));
    expect(detail.getByText("勾稽不认识“慰问金”，未核对")).toBeVisible();
  });

  it("says that a result tells nothing where nothing was compared", async () => {
    await pasted("慰问金2.00万元。");
    expect(screen.getByText("没有核对成任何数据，本结果不能说明稿子无误")).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it("gives a copy of a Word file with comments, and of a text none", async () => {
    const document = new Document({ sections: [{ children: [new Paragraph(DRAFT)] }] });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    const pane = await reportTab();
    const file = new File([bytes], "情况说明.docx");
    file.arrayBuffer ??= async () => bytes.buffer;
    await pane.user.upload(screen.getByLabelText("选择文件", { selector: "input" }), file);
    await pane.user.click(await screen.findByRole("button", { name: "带批注的副本（Word）" }));
    await waitFor(() => expect(pane.downloaded).toHaveLength(1));
    const [marked] = pane.downloaded;
    expect(marked!.file).toBe("情况说明（批注）.docx");
    expect(new TextDecoder().decode(unzipSync(marked!.content)["word/comments.xml"])).toContain(
      "稿中 433.83万元 ↔ 表中 433.33万元 · 部门收支余情况!D5",
    );
    const messages = within(screen.getByRole("region", { name: "消息" }));
    expect(
      await messages.findByText(/^副本已交给浏览器下载，请到“下载”文件夹中找：情况说明（批注）.docx/),
    ).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "换一份报告" }));
    fireEvent.change(screen.getByRole("textbox", { name: "报告正文" }), { target: { value: DRAFT } });
    await pane.user.click(screen.getByRole("button", { name: "核对" }));
    expect(screen.queryByRole("button", { name: "带批注的副本（Word）" })).toBeNull();
  });

  it("reads a file, keeps the draft while other tabs are shown, and takes another", async () => {
    const pane = await reportTab();
    const file = new File([REPORT], "report.txt", { type: "text/plain" });
    // jsdom's File cannot be read the way that browsers read it.
    file.arrayBuffer ??= async () => new Uint8Array(Buffer.from(REPORT)).buffer;
    await pane.user.upload(screen.getByLabelText("选择文件", { selector: "input" }), file);
    await screen.findByRole("button", { name: "15.00万元：前后矛盾" });
    await showTab(pane, "问题");
    await showTab(pane, "报告");
    expect(await screen.findByRole("button", { name: "15.00万元：前后矛盾" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "换一份报告" }));
    expect(screen.getByRole("textbox", { name: "报告正文" })).toBeVisible();
  });

  it("says why a file cannot be read", async () => {
    const pane = await reportTab();
    const file = new File(["%PDF-1.7"], "report.txt", { type: "text/plain" });
    file.arrayBuffer ??= async () => new Uint8Array(Buffer.from("%PDF-1.7")).buffer;
    await pane.user.upload(screen.getByLabelText("选择文件", { selector: "input" }), file);
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("不是 Word 文档"));
  });
});
