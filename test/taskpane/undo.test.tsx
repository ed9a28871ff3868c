/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { openPane, type OpenPane } from "./open-pane";

/*
 * 撤销 in the pane's message: focus is in the pane, where Ctrl+Z does nothing.
 */

const RECEIVED = { sheet: "项目资金收支明细表", address: "I6" };
const message = () => screen.getByRole("region", { name: "消息" });
const undo = () => within(message()).queryByRole("button", { name: "撤销" });

async function checked(): Promise<OpenPane> {
  const pane = await openPane();
  await pane.user.click(screen.getByRole("button", { name: "校验" }));
  await screen.findByRole("tab", { name: "底稿" });
  return pane;
}

async function apply(pane: OpenPane): Promise<void> {
  await pane.user.click(await screen.findByRole("button", { name: /^应用：将 项目资金收支明细表!I6/ }));
  await waitFor(() => expect(pane.door.reads).toBe(2));
  await waitFor(() => expect(undo()).toBeEnabled());
}

describe("after 应用", () => {
  it("takes the figure back on a click, and the data have changed again", async () => {
    const pane = await checked();
    await apply(pane);
    expect(message()).toHaveTextContent("已将 项目资金收支明细表!I6 改为 16.00；也可在表格中按 Ctrl+Z 撤销");
    await pane.user.click(undo()!);
    expect(pane.door.takenBack).toEqual(["applied"]);
    expect(message()).toHaveTextContent("已撤销");
    expect(undo()).toBeNull();
  });

  it.each([
    ["several", "也可在表格中按 Ctrl+Z 撤销，要多按几次"],
    ["none", "要撤销请点“撤销”，Ctrl+Z 不起作用"],
  ] as const)("says what Ctrl+Z does (%s)", async (kind, words) => {
    const pane = await checked();
    pane.door.undo = kind;
    await apply(pane);
    expect(message()).toHaveTextContent(words);
    expect(undo()).toBeVisible();
  });

  it("names a cell that was changed since and keeps what it holds", async () => {
    const pane = await checked();
    pane.door.kept = [RECEIVED];
    await apply(pane);
    await pane.user.click(undo()!);
    expect(message()).toHaveTextContent("已撤销；项目资金收支明细表!I6 后来改过，未动");
  });

  it("says what became better by the correction", async () => {
    const pane = await checked();
    await apply(pane);
    // The workbook that is read again here is the old one.
    expect(message()).toHaveTextContent("已解决 0 条（0 项勾稽），新增 0 条");
  });

  it("a 撤销 that fails can be tried again", async () => {
    const pane = await checked();
    await apply(pane);
    pane.door.failures = ["connection-lost"];
    await pane.user.click(undo()!);
    await pane.user.click(await screen.findByRole("button", { name: "重试" }));
    expect(pane.door.takenBack).toEqual(["applied"]);
  });
});

describe("after 生成底稿 and 清除标记", () => {
  it.each([
    ["生成底稿", "written"],
    ["清除标记", "cleared"],
  ])("%s is taken back on a click", async (button, what) => {
    const pane = await checked();
    await pane.user.click(screen.getByRole("tab", { name: "底稿" }));
    await pane.user.click(await screen.findByRole("button", { name: button }));
    await waitFor(() => expect(undo()).toBeVisible());
    await pane.user.click(undo()!);
    expect(pane.door.takenBack).toEqual([what]);
  });

  it("clearing what is not there says so, and is no success", async () => {
    const pane = await checked();
    pane.door.nothingToClear = true;
    await pane.user.click(screen.getByRole("tab", { name: "底稿" }));
    await pane.user.click(await screen.findByRole("button", { name: "清除标记" }));
    expect(await within(message()).findByText("没有要清除的标记或底稿")).toBeVisible();
    expect(message().querySelector(".fui-MessageBar__icon")).not.toBeNull();
    expect(undo()).toBeNull();
  });
});
