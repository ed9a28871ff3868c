/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { act, screen, waitFor, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { table } from "../core/support";
import { paragraphs, sheetInWord, wordFile } from "../formats/word-document";
import { violations } from "./axe";
import { FakeDoor } from "./fake-door";
import type { OpenPane } from "./open-pane";
import { checkedPane, showTab } from "./open-pane";

/** @param project of 2130306; with 30.00 everything comes out. */
const income = (project = "30.00") =>
  table(
    "2025年度收入决算表",
    `部门：青山县水利局 | | | | | | | | 单位：万元
科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
合计 | | 80.00 | 80.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00
213 | 农林水支出 | 80.00 | 80.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00
21303 | 水利 | 80.00 | 80.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00
2130301 | 行政运行 | 50.00 | 50.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00
2130306 | 水利工程运行与维护 | ${project} | 30.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00`,
    "收入",
  );

/** @param whole with 28.00 of projects it is 78.00. */
const spent = ({ year = 2025, whole = "78.00", projects = "28.00", department = "青山县水利局" } = {}) =>
  table(
    `${year}年度支出决算表`,
    `部门：${department} | | | | | | | 单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
合计 | | ${whole} | 50.00 | ${projects} | 0.00 | 0.00 | 0.00
213 | 农林水支出 | ${whole} | 50.00 | ${projects} | 0.00 | 0.00 | 0.00
21303 | 水利 | ${whole} | 50.00 | ${projects} | 0.00 | 0.00 | 0.00
2130301 | 行政运行 | 50.00 | 50.00 | 0.00 | 0.00 | 0.00 | 0.00
2130306 | 水利工程运行与维护 | ${projects} | 0.00 | ${projects} | 0.00 | 0.00 | 0.00`,
    "支出",
  );

const THREE_PUBLIC = table(
  "2025年度“三公”经费支出决算表",
  `部门：青山县水利局 | | 单位：万元
项目 | 预算数 | 决算数
合计 | 6.00 | 5.00
1.因公出国（境）费 | 0.00 | 0.00
2.公务接待费 | 2.00 | 1.00
3.公务用车购置及运行维护费 | 4.00 | 4.00
其中：公务用车购置费 | 0.00 | 0.00
公务用车运行维护费 | 4.00 | 4.00`,
  "三公",
);

const TEXT = "一、主要职责\n二、决算情况说明\n2025年度本年收入合计80.00万元。2025年度本年支出合计78.00万元。";

const inWord = (text: string, ...sheets: SheetSnapshot[]) =>
  wordFile(paragraphs(text) + sheets.map(sheetInWord).join("")) as Uint8Array<ArrayBuffer>;

const PUBLISHED = inWord(TEXT, income(), spent(), THREE_PUBLIC);
/** 80.00 is not 50.00 and 20.00. */
const FAULTY = inWord(TEXT, income("20.00"), spent(), THREE_PUBLIC);

beforeAll(() => {
  document.title = "勾稽";
  // Browsers have it; this jsdom's window does not.
  globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;
  Element.prototype.scrollIntoView = () => undefined;
});

/** 核对报告 of a file beside a workbook with 支出决算表 alone. */
async function chosen(bytes: Uint8Array<ArrayBuffer>, workbook = spent()): Promise<OpenPane> {
  const pane = await checkedPane({ door: new FakeDoor({ sheets: [workbook] }) });
  await showTab(pane, "报告");
  await screen.findByRole("heading", { name: "核对报告" });
  const file = new File([bytes], "公开.docx");
  // jsdom's File cannot be read the way that browsers read it.
  file.arrayBuffer ??= async () => bytes.buffer;
  await pane.user.upload(screen.getByLabelText("选择文件", { selector: "input" }), file);
  await screen.findByRole("button", { name: "换一份报告" });
  return pane;
}

const tables = () => within(screen.getByRole("region", { name: "文件中的表" }));
const contents = () => within(screen.getByRole("region", { name: "公开内容是否齐全" }));
const claim = (name: string) => screen.getByRole("button", { name });

describe("核对报告 of a published document", () => {
  it("says in one line how tables and text stand and how much of what must be published is not there", async () => {
    await chosen(PUBLISHED);
    const [line] = screen.getAllByText(/^文件中有表 3 张/);
    expect(line).toHaveTextContent(
      /^文件中有表 3 张，\d+ 项勾稽全部成立；文字没有问题；应公开的 18 项，\d+ 项没有找到或空白$/,
    );
    expect(await violations()).toEqual([]);
  });

  it("names table and row of the document for what is wrong in it, and offers no jump to a cell", async () => {
    const pane = await chosen(FAULTY);
    expect(screen.getByText(/^文件中有表 3 张，问题 1 处；/)).toBeVisible();
    const [finding, ...others] = tables().getAllByRole("listitem");
    expect(others).toEqual([]);
    expect(finding).toHaveTextContent(/水利工程运行与维护 · 本年收入合计/);
    expect(finding).toHaveTextContent("《2025年度收入决算表》第6行");
    expect(finding).toHaveTextContent("20.00 → 30.00");
    expect(tables().getByText(/^这些表在文件里，不能从这里跳转/)).toBeVisible();
    expect(tables().queryByRole("button")).toBeNull();
    await pane.user.click(tables().getByText("详细"));
    expect(finding).toHaveTextContent(/最可能有误的是 《2025年度收入决算表》第6行第3列/);
    expect(finding!.textContent).not.toContain("!");
    expect(await violations()).toEqual([]);
  });

  it("holds the text against the workbook, and against the document where the workbook lacks the table", async () => {
    const pane = await chosen(PUBLISHED);
    await pane.user.click(claim("78.00万元：一致"));
    const detail = within(screen.getByRole("region", { name: "这一处的核对结果" }));
    expect(detail.getByText("对照单元格")).toBeVisible();
    expect(pane.door.selected).toEqual([{ sheet: "支出", address: "C4" }]);
    await pane.user.click(claim("80.00万元：一致"));
    expect(detail.getByText("对照文件中的表").nextSibling).toHaveTextContent(
      "《2025年度收入决算表》“合计”行（第2行第3列） = 80.00万元",
    );
    expect(pane.door.selected).toHaveLength(1);
  });

  it("says what else has the figure where workbook and document have two", async () => {
    const pane = await chosen(inWord(TEXT, income(), spent({ whole: "79.00", projects: "29.00" }), THREE_PUBLIC));
    const problems = within(screen.getByRole("region", { name: "文字部分的问题，最确定的在前" }));
    expect(problems.getByRole("button")).toHaveTextContent(
      "稿中 78.00万元 ↔ 表中 79.00万元 · 《2025年度支出决算表》“合计”行（第2行第3列）",
    );
    await pane.user.click(problems.getByRole("button"));
    const detail = within(screen.getByRole("region", { name: "这一处的核对结果" }));
    expect(detail.getByText(/；与工作簿一致（支出!C4）$/)).toBeVisible();
    expect(pane.door.selected).toEqual([]);
  });

  it("lists what must be published and is not there first, what is there folded, with the rule that asks for it", async () => {
    await chosen(PUBLISHED);
    const [first] = contents().getAllByRole("listitem");
    expect(first).toHaveTextContent("收入支出决算总表：没有找到");
    expect(contents().getByText("名词解释：没有找到")).toBeVisible();
    const there = within(
      contents()
        .getByText(/^已有（\d+ 项）$/)
        .closest("details")!,
    );
    expect(there.getByText("收入决算表：有")).toBeInTheDocument();
    expect(there.getByText("部门职责：有")).toBeInTheDocument();
    expect(contents().getByText("依据：《地方预决算公开操作规程》（财预〔2016〕143号）")).toBeVisible();
  });

  it("writes comments at the cells of the tables as well into the copy", async () => {
    const pane = await chosen(FAULTY);
    await pane.user.click(screen.getByRole("button", { name: "带批注的副本（Word）" }));
    await waitFor(() => expect(pane.downloaded).toHaveLength(1));
    const comments = new TextDecoder().decode(unzipSync(pane.downloaded[0]!.content)["word/comments.xml"]);
    expect(comments).toMatch(/水利工程运行与维护 · 本年收入合计：20\.00 → 30\.00/);
  });

  it("judges the tables anew when the settings change, and forgets them with the document", async () => {
    const pane = await chosen(FAULTY);
    const settings = { switchedOff: [{ rule: "D02-1", reason: "主管部门另有规定" }] };
    await act(() => pane.session.prefer({ settings }));
    await pane.user.click(await tables().findByText("提示（1 条）"));
    expect(tables().getByText("规则 D02-1")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "换一份报告" }));
    expect(screen.queryByRole("region", { name: "文件中的表" })).toBeNull();
    expect(screen.queryByRole("region", { name: "公开内容是否齐全" })).toBeNull();
  });

  it.each([
    [{ year: 2023 }, "文件是 2025 年度的，工作簿是 2023 年度的：文字只与文件中的表核对"],
    [{ department: "青山县林业局" }, "文件是“青山县水利局”的，工作簿是“青山县林业局”的：文字只与文件中的表核对"],
  ])("does not hold the text against a workbook of another year or department, and says so", async (other, said) => {
    await chosen(PUBLISHED, spent({ whole: "66.00", projects: "16.00", ...other }));
    expect(screen.getByText(said)).toBeVisible();
    expect(claim("78.00万元：一致")).toBeVisible();
  });

  it("says so where the text has nothing to check, which is no fault of a document that is tables alone", async () => {
    await chosen(inWord("", income(), spent(), THREE_PUBLIC));
    expect(screen.getByText(/^文件中有表 3 张，\d+ 项勾稽全部成立；文字中没有可核对的数；/)).toBeVisible();
    expect(screen.queryByText("没有核对成任何数据，本结果不能说明稿子无误")).toBeNull();
    expect(screen.queryByRole("group", { name: "图例与筛选" })).toBeNull();
  });

  it("reads a Word file whose tables nobody knows as a text, as before", async () => {
    const notes = table("大事记", "时间 | 事项\n三月 | 完成河道清淤", "大事记");
    await chosen(inWord("2025年度本年支出合计78.00万元。", notes));
    expect(claim("78.00万元：一致")).toBeVisible();
    expect(screen.queryByText(/^文件中有表 \d+ 张/)).toBeNull();
    expect(screen.getByText(/完成河道清淤/)).toBeVisible();
  });
});
