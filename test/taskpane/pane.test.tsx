/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Analysis } from "../../src/core/analyse";
import { analyse, applicable, countVerdicts } from "../../src/core/analyse";
import { FINDING_GROUPS } from "../../src/core/findings/finding";
import { countGroups } from "../../src/core/findings/headline";
import { render as wordsOf } from "../../src/core/text/render";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/session/preferences";
import { sample } from "./fake-door";
import { allFindings, checkedPane, findings, openFinding, openPane, settled, showTab } from "./open-pane";

let analysis: Analysis;
let all: number;
let groups: ReturnType<typeof countGroups>;

beforeAll(async () => {
  analysis = analyse(await sample("furong-2020"));
  all = analysis.findings.length;
  groups = countGroups(analysis.findings);
});

const RECEIVED = { sheet: "项目资金收支明细表", address: "I6" };

describe("the task pane on the seed department's workbook", () => {
  it("says what to do before the first check", async () => {
    await openPane();
    expect(screen.getByRole("heading", { name: "核对这本工作簿的预决算表" })).toBeVisible();
  });

  it("shows the findings that analyse() gives as cards, group by group and in their order", async () => {
    await checkedPane();
    const shown = (await allFindings(all)).map((item) => within(item).getByRole("heading", { level: 3 }).textContent);
    const given = FINDING_GROUPS.flatMap((group) => analysis.findings.filter((finding) => finding.group === group));
    given.forEach(({ brief: { what, then } }, i) => {
      expect(shown[i]).toContain(wordsOf(what, "zh-CN"));
      if (then) expect(shown[i]).toContain(wordsOf(then, "zh-CN"));
    });
  });

  it("says of the one correctable cell where it is, what it should be, and what decides between its two readings", async () => {
    await checkedPane();
    const [first] = findings();
    expect(within(first!).getByText("安全生产季度测评奖 · 本年收到")).toBeVisible();
    expect(within(first!).getByText("1.00 → 16.00，漏录一位")).toBeVisible();
    expect(within(first!).getByText(/已到账的改 I6；财政直拨的核对 K6/)).toBeVisible();
    expect(within(first!).getByRole("button", { name: /^应用：/ })).toBeVisible();
  });

  it("counts findings by what they ask of the user", async () => {
    await checkedPane();
    const counts = within(screen.getByRole("region", { name: "概要" })).getAllByRole("button");
    expect(counts.map((c) => c.textContent)).toEqual([
      "1可直接更正",
      `${groups.verify}须核对`,
      `${groups.conduct}绩效合规`,
      `${groups.reading}读表情况`,
    ]);
  });

  it("tells screen readers how the check came out", async () => {
    await checkedPane();
    expect(screen.getByRole("status")).toHaveTextContent(
      `校验完成：可直接更正 1 条，须核对 ${groups.verify} 条，绩效与合规提示 ${groups.conduct} 条`,
    );
  });

  it("steps from finding to finding with a counter", async () => {
    const pane = await checkedPane();
    await pane.user.click(screen.getByRole("button", { name: "下一条" }));
    expect(screen.getByText(`1／${all}`)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "下一条" }));
    expect(screen.getByText(`2／${all}`)).toBeVisible();
    expect(pane.door.selected).toEqual([RECEIVED, { sheet: "部门收支余情况", address: "B5" }]);
    await pane.user.click(screen.getByRole("button", { name: "上一条" }));
    expect(screen.getByText(`1／${all}`)).toBeVisible();
  });

  it("groups the findings by table or by project, and counts each group", async () => {
    const pane = await checkedPane();
    const headings = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    await pane.user.selectOptions(screen.getByLabelText("分组"), "按表");
    await waitFor(() => expect(headings()).toContainEqual(expect.stringMatching(/^政府采购 \d+$/)));
    await pane.user.selectOptions(screen.getByLabelText("分组"), "按项目");
    await waitFor(() => expect(headings()).toContainEqual(expect.stringMatching(/^安全监管专项经费 \d+$/)));
    // What belongs to no project comes last.
    expect(headings().at(-1)).toMatch(/^不属于某一个项目 \d+$/);
    const counted = headings().map((heading) => Number(/\d+$/.exec(heading)![0]));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  it("moves along the findings with the arrow keys", async () => {
    const pane = await checkedPane();
    const heads = findings().map((item) => within(item).getByRole("heading", { level: 3 }).querySelector("button")!);
    act(() => heads[0]!.focus());
    await pane.user.keyboard("{ArrowDown}");
    expect(heads[1]).toHaveFocus();
    await pane.user.keyboard("{ArrowUp}");
    expect(heads[0]).toHaveFocus();
  });

  it("shows a finding's sum as on paper, with a name at every figure, its difference and tolerance", async () => {
    const item = await openFinding(await checkedPane());
    const [sum] = item.getAllByRole("group", { name: "算式" });
    expect(sum).toHaveTextContent(
      /^上年结转结余0\.00＋本年收到1\.00−本年支出1\.00＝0\.00表列 年末结转结余15\.00差额15\.00 万元$/,
    );
    expect(item.getByText("0.015 万元")).toBeVisible();
  });

  it("names no document where a rule only rests on the table itself", async () => {
    const item = await openFinding(await checkedPane());
    expect(item.queryByText("依据")).toBeNull();
    expect(item.getAllByRole("link", { name: "P-1 说明和例子" })[0]).toBeVisible();
  });

  it("folds the further checks that fail for the same cause", async () => {
    const pane = await checkedPane();
    const item = await openFinding(pane);
    expect(item.getAllByRole("group", { name: "算式" })).toHaveLength(1);
    await pane.user.click(item.getByRole("button", { name: "同一原因，还有 2 项不成立" }));
    expect(item.getAllByRole("group", { name: "算式" })).toHaveLength(3);
  });

  it("selects the most telling cell when a finding is opened", async () => {
    const pane = await checkedPane();
    await openFinding(pane);
    expect(pane.door.selected).toEqual([RECEIVED]);
  });

  it("selects a figure's cell when the figure in the sum is clicked", async () => {
    const pane = await checkedPane();
    const item = await openFinding(pane);
    await pane.user.click(item.getByRole("button", { name: "15.00 表列 年末结转结余 选中 项目资金收支明细表!K6" }));
    expect(pane.door.selected.at(-1)).toEqual({ sheet: "项目资金收支明细表", address: "K6" });
  });

  it("applies the proposed 16.00 on a click and not before, checks again, and keeps the finding struck through", async () => {
    const pane = await checkedPane();
    const item = await openFinding(pane);
    expect(item.getByText("疑似漏录一位数字")).toBeVisible();
    expect(pane.door.applied).toEqual([]);
    await pane.user.click(item.getByRole("button", { name: "应用：将 项目资金收支明细表!I6 改为 16.00" }));
    expect(pane.door.applied).toEqual([[{ cell: RECEIVED, value: "16.00", expected: 1 }]]);
    await waitFor(() => expect(pane.door.reads).toBe(2));
    const done = within(await screen.findByRole("list", { name: "已更正" }));
    expect(done.getByText("安全生产季度测评奖 · 本年收到：1.00 → 16.00，漏录一位")).toBeVisible();
    await pane.user.click(done.getByRole("button", { name: "撤销" }));
    expect(pane.door.takenBack).toEqual(["applied"]);
    expect(screen.queryByRole("list", { name: "已更正" })).toBeNull();
  });

  it("lists why checks could not be judged", async () => {
    const pane = await checkedPane();
    const told = applicable(analysis.checks);
    const open = countVerdicts(told)["not-judgeable"];
    await showTab(pane, "勾稽");
    // Rules of whose tables the workbook has none are told in one line and not counted.
    expect(
      screen.getByText(`另有 ${analysis.checks.length - told.length} 组勾稽不适用：本工作簿中没有所涉的表`),
    ).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: /无法执行/ }));
    expect(screen.getByRole("heading", { name: `无法执行 ${open}` })).toBeVisible();
    expect(screen.queryByRole("heading", { name: /^不成立/ })).toBeNull();
    // A long list is drawn in turns.
    await waitFor(() => expect(screen.getAllByText("原因")).toHaveLength(open));
  });

  it("shows the computed indicators first and folds the others", async () => {
    const pane = await checkedPane();
    await showTab(pane, "指标");
    expect(screen.queryAllByText("未计算")).toEqual([]);
    const open = analysis.indicators.filter(({ value }) => value === null).length;
    await pane.user.click(screen.getByRole("button", { name: `未计算的指标（${open} 项）` }));
    await waitFor(() => expect(screen.getAllByText("未计算")).toHaveLength(open));
  });

  it("lets a message about one view go with it", async () => {
    const pane = await checkedPane();
    await showTab(pane, "底稿");
    await pane.user.click(screen.getByRole("button", { name: "生成底稿" }));
    expect(await screen.findByText(/已生成/, { selector: "section *" })).toBeVisible();
    await showTab(pane, "指标");
    expect(screen.queryByText(/已生成/, { selector: "section *" })).toBeNull();
  });

  it("shows indicators with numerator, denominator and definition", async () => {
    const pane = await checkedPane();
    await showTab(pane, "指标");
    const first = screen.getByText("“三公”经费变动率（决算口径）").closest("details")!;
    await pane.user.click(within(first).getByText("20.12%"));
    for (const name of ["分子", "分母", "定义", "依据"]) expect(within(first).getByText(name)).toBeInTheDocument();
  });

  it("moves among its views by the arrow keys", async () => {
    const pane = await checkedPane();
    act(() => screen.getByRole("tab", { name: "问题" }).focus());
    await pane.user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("tab", { name: "各表" })).toHaveFocus();
    expect(screen.getByRole("heading", { name: "识别的表（7 张）" })).toBeVisible();
  });
});

describe("filters", () => {
  it("keep only the group whose number is clicked, and all on another click", async () => {
    const pane = await checkedPane();
    const verify = screen.getByRole("button", { name: new RegExp(`^${groups.verify}\\s*须核对$`) });
    await pane.user.click(verify);
    expect(findings()).toHaveLength(groups.verify);
    expect(screen.getByText(`显示 ${groups.verify}／${all} 项`)).toBeVisible();
    await pane.user.click(verify);
    await allFindings(all);
  });

  it("keep the findings of one sheet", async () => {
    const pane = await checkedPane();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "按工作表筛选" }), "政府采购");
    expect(findings().map((f) => f.textContent)).toEqual([expect.stringContaining("超预算 2.90 万元")]);
  });

  it("find words in messages, codes and cells", async () => {
    const pane = await checkedPane();
    const search = screen.getByRole("searchbox", { name: "搜索问题" });
    await pane.user.type(search, "c-16 超预算");
    expect(findings()).toHaveLength(1);
    await pane.user.clear(search);
    await pane.user.type(search, "没有的词");
    expect(findings()).toHaveLength(0);
    await pane.user.click(screen.getByRole("button", { name: "取消筛选" }));
    await allFindings(all);
  });
});

describe("an explanation", () => {
  it("is kept in the workbook, stays with its finding in its place, and survives the next check", async () => {
    const pane = await checkedPane();
    const item = await openFinding(pane, 1);
    await pane.user.type(item.getByLabelText("说明（该情况成立的理由）"), "财政专户资金未列入");
    await pane.user.type(item.getByLabelText("填写人"), "张敏");
    await pane.user.click(item.getByRole("button", { name: "保存" }));
    await within(findings()[1]!).findByText("已说明");
    expect(pane.door.memory?.explanations).toEqual([
      {
        finding: "P-6|P-6:年末结转结余|P-6:本年收入",
        text: "财政专户资金未列入",
        by: "张敏",
        on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      },
    ]);
    expect(within(findings()[1]!).getByText(/^填写：张敏 \d{4}-\d\d-\d\d$/)).toBeVisible();
    // The name is typed once.
    expect(pane.saved.at(-1)!.signer).toBe("张敏");
    await pane.user.click(screen.getByRole("button", { name: "重新校验" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "重新校验" })).toBeEnabled());
    const same = within(findings()[1]!);
    expect(same.getByDisplayValue("财政专户资金未列入")).toBeInTheDocument();
    await pane.user.click(same.getByRole("button", { name: "删除" }));
    await waitFor(() => expect(screen.queryByText("已说明")).toBeNull());
    expect(pane.door.memory?.explanations).toEqual([]);
  });
});

describe("tables", () => {
  it("are listed with form, range, unit, year and use", async () => {
    const pane = await checkedPane({ workbook: "furong-2020-messy" });
    await showTab(pane, "各表");
    expect(screen.getByRole("button", { name: "选中 三公经费(2019)!A1:G9" })).toBeVisible();
    expect(screen.getByText("万元 · 2019 · 其他年度；上一年度的表只用于与本年核对")).toBeVisible();
  });

  it("can be given a form by hand where they were not recognised, which the workbook remembers", async () => {
    const pane = await checkedPane({ workbook: "furong-2020-messy" });
    await showTab(pane, "各表");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "“草稿”的表种" }), "P1");
    await waitFor(() => expect(pane.door.memory?.assignedForms).toEqual([{ sheet: "草稿", form: "P1" }]));
  });
});

describe("what goes into the workbook and out of it", () => {
  it("is the chosen computed sheets, with marks", async () => {
    const pane = await checkedPane();
    await showTab(pane, "底稿");
    await pane.user.click(await screen.findByRole("checkbox", { name: "指标" }));
    await pane.user.click(screen.getByRole("button", { name: "生成底稿" }));
    await screen.findByText(/已生成 7 张底稿/, { selector: "section *" });
    expect(pane.door.written[0]!.sheets.map((s) => s.name)).toContain("勾稽结果");
    expect(pane.door.written[0]!.sheets.map((s) => s.name)).not.toContain("指标");
    expect(pane.door.written[0]!.marks.length).toBeGreaterThan(0);
  });

  it("is made from cells read anew when they were edited since", async () => {
    const pane = await checkedPane();
    act(() => pane.door.edit(RECEIVED));
    await showTab(pane, "底稿");
    await pane.user.click(screen.getByRole("button", { name: "生成底稿" }));
    await waitFor(() => expect(pane.door.written).toHaveLength(1));
    expect(pane.door.reads).toBe(2);
  });

  it("goes away on request; deleting sheets asks first", async () => {
    const pane = await checkedPane();
    await showTab(pane, "底稿");
    await pane.user.click(screen.getByRole("button", { name: "清除标记" }));
    await pane.user.click(screen.getByRole("button", { name: "清除标记和底稿" }));
    expect(pane.door.cleared).toEqual([{ marks: true, sheets: false }]);
    await pane.user.click(screen.getByRole("button", { name: "确定清除" }));
    expect(pane.door.cleared.at(-1)).toEqual({ marks: true, sheets: true });
  });

  it("hands the whole report over as a Word file, named by department and year", async () => {
    const pane = await checkedPane();
    await showTab(pane, "底稿");
    await pane.user.click(screen.getByRole("button", { name: "导出报告（Word）" }));
    await pane.user.click(screen.getByRole("button", { name: "仍要导出" }));
    await waitFor(() => expect(pane.downloaded).toHaveLength(1));
    const [{ file, content }] = pane.downloaded as [(typeof pane.downloaded)[number]];
    expect(file).toBe("长沙市芙蓉区应急管理局2020年度部门整体支出绩效自评报告.docx");
    expect(String.fromCharCode(...content.subarray(0, 2))).toBe("PK");
  });
});

describe("edits", () => {
  it("make the results stale, and a re-check makes them fresh", async () => {
    const pane = await checkedPane();
    act(() => pane.door.edit(RECEIVED));
    const messages = within(screen.getByRole("region", { name: "消息" }));
    expect(messages.getByText("数据已变化，请重新校验")).toBeVisible();
    await pane.user.click(messages.getByRole("button", { name: "重新校验" }));
    await waitFor(() => expect(screen.queryByText("数据已变化，请重新校验")).toBeNull());
    expect(pane.door.reads).toBe(2);
  });

  it("start one re-check by themselves when the person wants that", async () => {
    const pane = await checkedPane({ stored: { ...DEFAULT_PREFERENCES, autoRecheck: true } });
    act(() => pane.door.edit(RECEIVED));
    act(() => pane.door.edit(RECEIVED));
    await waitFor(() => expect(pane.door.reads).toBe(2));
    await settled();
    expect(pane.door.reads).toBe(2);
  });

  it("while the workbook is being read leave the result stale", async () => {
    const pane = await checkedPane();
    let finish = () => {};
    pane.door.untilRead = new Promise<void>((resolve) => (finish = resolve));
    await pane.user.click(screen.getByRole("button", { name: "重新校验" }));
    act(() => pane.door.edit(RECEIVED));
    finish();
    expect(await screen.findByText("数据已变化，请重新校验", { selector: "section *" })).toBeVisible();
  });
});

describe("failures of Excel", () => {
  it("in cell-edit mode ask for Enter and offer to try again, keeping what is shown", async () => {
    const pane = await checkedPane();
    pane.door.failures = ["edit-mode"];
    await pane.user.click(screen.getByRole("button", { name: "重新校验" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("请先按 Enter 结束单元格编辑，再点“重试”");
    await allFindings(all);
    await pane.user.click(screen.getByRole("button", { name: "重试" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(pane.door.reads).toBe(3);
  });

  it("try the same selection again", async () => {
    const pane = await checkedPane();
    pane.door.failures = ["edit-mode"];
    await openFinding(pane);
    expect(pane.door.selected).toEqual([]);
    await pane.user.click(await screen.findByRole("button", { name: "重试" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(pane.door.selected).toEqual([RECEIVED]);
  });

  it("over a cell changed since the proposal lead to a new check, not to a second try", async () => {
    const pane = await checkedPane();
    const item = await openFinding(pane);
    pane.door.failures = ["cell-changed"];
    await pane.user.click(item.getByRole("button", { name: /^应用/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("没有修改");
    expect(pane.door.applied).toEqual([]);
    expect(screen.getByText("数据已变化，请重新校验", { selector: "section *" })).toBeVisible();
  });

  it("do not hide a reading that is cancelled, whose earlier results stay", async () => {
    const pane = await checkedPane();
    pane.door.untilRead = new Promise(() => undefined);
    await pane.user.click(screen.getByRole("button", { name: "重新校验" }));
    expect(screen.getByText("正在读取工作表 1／7")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "取消" }));
    expect(await screen.findByText("已取消，原有结果不变", { selector: "section *" })).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
    await allFindings(all);
  });
});
