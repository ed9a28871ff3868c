/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { FakeDoor } from "./fake-door";
import { checkedPane, showTab } from "./open-pane";
import { table } from "../core/support";

/** A list of projects that says neither whose it is nor of which year. */
const NAMELESS = table(
  "项目资金收支明细表",
  "单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0.00 | 7.00 | 6.64 | 0.36",
  "明细",
);

describe("the department and the year that no table states", () => {
  it("are asked once, kept in the workbook, and not asked again", async () => {
    const pane = await checkedPane({ door: new FakeDoor({ sheets: [NAMELESS] }) });
    await showTab(pane, "底稿");
    const save = await screen.findByRole("button", { name: "保存" });
    expect(save).toBeDisabled();
    await pane.user.type(screen.getByRole("textbox", { name: "单位名称" }), "某县应急管理局");
    await pane.user.type(screen.getByRole("textbox", { name: "所属年度" }), "2024");
    await pane.user.click(save);
    await waitFor(() => expect(pane.door.memory).toMatchObject({ department: "某县应急管理局", year: 2024 }));
    await waitFor(() => expect(screen.queryByRole("textbox", { name: "单位名称" })).toBeNull());
  });

  it("are not asked where the tables state them", async () => {
    const pane = await checkedPane();
    await showTab(pane, "底稿");
    expect(screen.queryByRole("textbox", { name: "单位名称" })).toBeNull();
  });
});
