/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { FORMS } from "../../src/core/forms";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { FakeDoor } from "./fake-door";
import type { OpenPane } from "./open-pane";
import { checkedPane, showTab } from "./open-pane";

async function opened(given: Parameters<typeof checkedPane>[0] = {}): Promise<OpenPane> {
  const pane = await checkedPane(given);
  await showTab(pane, given.language === "en-US" ? "Output" : "底稿");
  return pane;
}

const choice = () => screen.getByRole("combobox", { name: "要插入的表" });
const year = () => screen.getByRole("textbox", { name: "年度" });
const insert = () => screen.getByRole("button", { name: "插入模板" });

describe("inserting a template from the pane", () => {
  it("offers every standard table", async () => {
    await opened();
    const offered = within(choice()).getAllByRole("option");
    expect(offered).toHaveLength(FORMS.length);
    expect(offered.map((option) => option.textContent)).toContain("收入支出决算总表（公开01表）");
  });

  it("inserts the chosen table for the workbook's year and department, and says what it is called", async () => {
    const { door, user } = await opened();
    await user.selectOptions(choice(), "P1");
    await user.click(insert());
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("已插入工作表“项目资金收支明细表”"));
    const [content] = door.inserted;
    expect(content!.name).toBe("项目资金收支明细表");
    expect(content!.rows[0]![0]!.text).toBe("2020年度项目资金收支明细表");
    expect(content!.rows[1]![0]!.text).toBe("编制单位：长沙市芙蓉区应急管理局");
  });

  it("calls the results out of date afterwards, since the workbook has one table more", async () => {
    const { user } = await opened();
    await user.click(insert());
    expect(await screen.findByText("数据已变化，请重新校验")).toBeVisible();
  });

  it("is there for a workbook with no table yet, for the last calendar year", async () => {
    const today = jest.spyOn(Date.prototype, "getFullYear").mockReturnValue(2026);
    const empty = { name: "Sheet1", visibility: "visible", cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
    const { door, user } = await opened({ door: new FakeDoor({ sheets: [empty as SheetSnapshot] }) });
    await user.selectOptions(choice(), "D03");
    await user.click(insert());
    await waitFor(() => expect(door.inserted).toHaveLength(1));
    expect(door.inserted[0]!.rows[0]![0]!.text).toBe("2025年度支出决算表");
    today.mockRestore();
  });

  it("takes another year, and refuses what is none", async () => {
    const { door, user } = await opened();
    await user.clear(year());
    await user.type(year(), "20");
    expect(insert()).toBeDisabled();
    await user.type(year(), "23");
    await user.selectOptions(choice(), "D01");
    await user.click(insert());
    await waitFor(() => expect(door.inserted).toHaveLength(1));
    expect(door.inserted[0]!.rows[0]![0]!.text).toBe("2023年度收入支出决算总表");
  });

  it("shows why it could not be inserted", async () => {
    const { door, user } = await opened();
    door.failures = ["protected-workbook"];
    await user.click(insert());
    expect(await screen.findByRole("alert")).toHaveTextContent(/保护/);
    expect(door.inserted).toEqual([]);
  });
});
