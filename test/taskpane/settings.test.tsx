/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { readSettings } from "../../src/core/settings/settings-file";
import { table } from "../core/support";
import { FakeDoor } from "./fake-door";
import { checkedPane, findings, openPane, showTab } from "./open-pane";

function jsonFile(name: string, content: string): File {
  const file = new File([content], name, { type: "application/json" });
  // jsdom's files have no arrayBuffer.
  file.arrayBuffer ??= async () => new Uint8Array(Buffer.from(content)).buffer;
  return file;
}

describe("settings", () => {
  it("change what is found at once, and are kept for the person", async () => {
    const pane = await checkedPane();
    expect(findings().some((f) => f.dataset["finding"]!.startsWith("C-16"))).toBe(true);
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    const threshold = await screen.findByLabelText("执行率低于此值为警告");
    expect(threshold).toHaveValue("80");
    await pane.user.clear(screen.getByLabelText("执行率低于此值为错误"));
    await pane.user.type(screen.getByLabelText("执行率低于此值为错误"), "0");
    await pane.user.clear(threshold);
    await pane.user.type(threshold, "0");
    await pane.user.click(screen.getByRole("button", { name: "保存" }));
    expect(await screen.findByText("设置已保存", { selector: "section *" })).toBeVisible();
    expect(pane.saved.at(-1)!.settings["thresholds"]).toMatchObject({ executionWarning: "0", inPlaceWarning: "0.9" });
    await pane.user.click(screen.getByRole("button", { name: "返回" }));
    await waitFor(() => expect(findings().filter((f) => f.dataset["finding"]!.startsWith("C-3|"))).toHaveLength(0));
  });

  it("are not saved while a threshold is no number", async () => {
    const pane = await openPane();
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    await pane.user.type(await screen.findByLabelText("执行率低于此值为警告"), "左右");
    expect(screen.getByText("请填不小于 0 的数，例如 80")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "保存" }));
    expect(screen.getByLabelText("执行率低于此值为警告")).toHaveFocus();
    expect(screen.getByText("有 1 处填得不对，没有保存", { selector: "section *" })).toBeVisible();
    expect(pane.saved).toEqual([]);
  });

  it("are not saved while two limits contradict each other, which both of them say", async () => {
    const pane = await openPane();
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    const threshold = await screen.findByLabelText("执行率低于此值为警告");
    await pane.user.clear(threshold);
    // Below 50 % a warning, below 60 % an error: there would be no warning.
    await pane.user.type(threshold, "50");
    expect(screen.getAllByText("错误界限不应高于警告界限")).toHaveLength(2);
    await pane.user.click(screen.getByRole("button", { name: "保存" }));
    expect(pane.saved).toEqual([]);
  });

  it("show limits in the unit of the tables, and keep them in 元: 100,000 元 are 10 万元", async () => {
    const pane = await checkedPane();
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    const limit = await screen.findByLabelText("零支出项目资金达到此额为错误");
    expect(limit).toHaveValue("10");
    await pane.user.clear(limit);
    await pane.user.type(limit, "25");
    await pane.user.click(screen.getByRole("button", { name: "保存" }));
    await waitFor(() => expect(pane.saved.at(-1)!.settings["thresholds"]).toMatchObject({ zeroSpendError: "250000" }));
  });

  it("are asked about when they are left unsaved", async () => {
    const pane = await openPane();
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    const place = await screen.findByLabelText("单位所在地区（不填则看单位名称）");
    await pane.user.type(place, "碧海");
    await pane.user.click(screen.getByRole("button", { name: "返回" }));
    expect(screen.getByRole("alertdialog", { name: "设置有改动，还没有保存" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "继续修改" }));
    expect(place).toHaveValue("碧海");
    await pane.user.click(screen.getByRole("button", { name: "返回" }));
    await pane.user.click(screen.getByRole("button", { name: "保存并返回" }));
    await waitFor(() => expect(pane.saved.at(-1)!.settings).toMatchObject({ place: "碧海" }));
    expect(screen.queryByRole("heading", { name: "设置" })).toBeNull();
  });

  it("switch a rule off with a reason, which the result tells", async () => {
    const pane = await checkedPane();
    const conduct = (code: string) => findings().filter((item) => item.dataset["finding"]!.startsWith(`${code}|`));
    expect(conduct("C-16").length).toBeGreaterThan(0);
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    await screen.findByRole("option", { name: /^C-16 / });
    await pane.user.selectOptions(screen.getByLabelText("要停用的规则"), "C-16");
    // Without a reason no rule is switched off.
    expect(screen.getByRole("button", { name: "停用" })).toBeDisabled();
    await pane.user.type(screen.getByLabelText("停用的理由"), "采购由主管局统一核对");
    await pane.user.click(screen.getByRole("button", { name: "停用" }));
    await pane.user.click(screen.getByRole("button", { name: "保存" }));
    await waitFor(() =>
      expect(pane.saved.at(-1)!.settings["switchedOff"]).toEqual([{ rule: "C-16", reason: "采购由主管局统一核对" }]),
    );
    await pane.user.click(screen.getByRole("button", { name: "返回" }));
    await waitFor(() => expect(conduct("C-16")).toEqual([]));
    expect(await screen.findByText("规则 C-16")).toBeVisible();
    expect(screen.getByText("采购由主管局统一核对")).toBeVisible();
  });

  it("come from a settings file and go into one, the same that the command line takes", async () => {
    const pane = await checkedPane();
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    const file = await screen.findByLabelText("导入设置…", { selector: "input" });
    const settings = { executionPoints: "step", thresholds: { procurementLow: "0.5" } };
    await pane.user.upload(file, jsonFile("区里的设置.json", JSON.stringify(settings)));
    expect(await screen.findByText("已导入 区里的设置.json", { selector: "section *" })).toBeVisible();
    expect(screen.getByLabelText("采购执行率低于此值为警告")).toHaveValue("50");
    // What the form does not show is kept when the form is saved.
    await pane.user.type(screen.getByLabelText("单位所在地区（不填则看单位名称）"), "碧海");
    await pane.user.click(screen.getByRole("button", { name: "保存" }));
    await waitFor(() => expect(pane.saved.at(-1)!.settings).toMatchObject({ executionPoints: "step", place: "碧海" }));
    await pane.user.click(screen.getByRole("button", { name: "导出设置" }));
    const written = JSON.parse(new TextDecoder().decode(pane.downloaded[0]!.content)) as unknown;
    expect(readSettings(written)).toMatchObject({ problems: [], settings: { executionPoints: "step", place: "碧海" } });
  });

  it("refuse a settings file of which an entry is wrong, and say which", async () => {
    const pane = await openPane();
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    const file = await screen.findByLabelText("导入设置…", { selector: "input" });
    await pane.user.upload(file, jsonFile("a.json", '{ "limits": {} }'));
    expect(await screen.findByRole("alert")).toHaveTextContent("未导入 a.json：设置项“limits”不存在");
    expect(pane.saved).toEqual([]);
  });

  it("that were stored wrongly are told, and the defaults used", async () => {
    await checkedPane({ stored: { settings: { thresholds: { executionWarning: "many" } } } });
    expect(screen.getByText(/保存的设置有误，本次按默认设置校验/, { selector: "section *" })).toBeVisible();
    expect(findings().length).toBeGreaterThan(0);
  });

  it("switch the language at once", async () => {
    const pane = await openPane();
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    await pane.user.selectOptions(await screen.findByLabelText("语言"), "en-US");
    expect(screen.getByRole("heading", { name: "Settings" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en-US");
    expect(pane.saved.at(-1)!.language).toBe("en-US");
  });

  it("load a pack, keep it with the rest, and take it off again", async () => {
    const pane = await checkedPane({ workbook: "consistent" });
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    const pack = { id: "sample", name: "样例区方案", appliesTo: ["样例区"], thresholds: { closingWarning: 0.4 } };
    const file = await screen.findByLabelText("加载方案文件…", { selector: "input" });
    await pane.user.upload(file, jsonFile("sample.json", JSON.stringify(pack)));
    expect(await screen.findByText(/本工作簿已采用/)).toBeVisible();
    expect(screen.getByText(/^样例区方案/, { selector: "li *" })).toBeVisible();
    expect(pane.saved.at(-1)!.settings["packs"]).toMatchObject([{ id: "sample" }]);
    await pane.user.type(screen.getByLabelText("单位所在地区（不填则看单位名称）"), "碧海");
    await pane.user.click(screen.getByRole("button", { name: "保存" }));
    await waitFor(() =>
      expect(pane.saved.at(-1)!.settings).toMatchObject({ place: "碧海", packs: [{ id: "sample" }] }),
    );
    await pane.user.click(screen.getByRole("button", { name: "移除“样例区方案”" }));
    await waitFor(() => expect(pane.saved.at(-1)!.settings["packs"]).toEqual([]));
    expect(screen.queryByText(/^样例区方案/, { selector: "li *" })).toBeNull();
  });

  it("load a pack with a table that only its province has, which is read, judged and scored from then on", async () => {
    // 0.00 + 4.00 + 1.05 is not 5.10, which is 102 % of the budget: 2 of 6 points are off.
    const sheet = table(
      "2020年度公务活动支出备案表",
      `编制单位：碧海省财政厅 | 单位：万元
      项目 | 备案额度 | 本年列支金额
      合计 | 5.00 | 5.10
      因公出国（境）费 | 0.00 | 0.00
      公务出行费 | 4.00 | 4.00
      公务接待费 | 1.00 | 1.05`,
    );
    const pane = await checkedPane({ door: new FakeDoor({ sheets: [sheet] }) });
    expect(findings().map((item) => item.dataset["finding"])).not.toContainEqual(expect.stringMatching(/^S-1\|/));
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    const file = await screen.findByLabelText("加载方案文件…", { selector: "input" });
    await pane.user.upload(file, jsonFile("bihai.json", readFileSync("examples/bihai.json", "utf8")));
    expect(await screen.findByText(/本工作簿已采用/)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "返回" }));
    await waitFor(() =>
      expect(findings().map((item) => item.dataset["finding"])).toContainEqual(expect.stringMatching(/^S-1\|/)),
    );
    await showTab(pane, "指标");
    await pane.user.click(screen.getByText("102.00%"));
    expect((await screen.findAllByText("4.00／6 分"))[0]).toBeVisible();
    await showTab(pane, "底稿");
    expect(screen.getByRole("option", { name: "公务活动支出备案表" })).toBeVisible();
  });

  it("refuse a pack that cannot be used, and say where it is wrong", async () => {
    const pane = await openPane();
    await pane.user.click(screen.getByRole("button", { name: "设置" }));
    const file = await screen.findByLabelText("加载方案文件…", { selector: "input" });
    await pane.user.upload(file, jsonFile("a.json", '{ "id": "a", "name": "某省", "limits": {} }'));
    expect(await screen.findByRole("alert")).toHaveTextContent("未加载 a.json：“limits”不存在");
    expect(pane.saved).toEqual([]);
  });
});
