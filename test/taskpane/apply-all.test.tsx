/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { table } from "../core/support";
import { FakeDoor } from "./fake-door";
import { checkedPane } from "./open-pane";

/**
 * 监管经费: spent 75.08 should be 70.58; 培训经费: closing 14.03 should be 10.43. 季度测评奖 is either 16.00 received, or
 * 15.00 of balance that were never paid to the department.
 */
const PROJECTS = table(
  "2023年度项目资金收支明细表",
  `单位：万元 | | | | | | |
项目名称 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
季度测评奖 | 60.00 | 1.00 | 45.00 | 0.00 | 1.00 | 1.00 | 15.00
监管经费 | 151.12 | 0.00 | 0.00 | 25.84 | 151.12 | 75.08 | 106.38
培训经费 | 48.60 | 0.00 | 0.00 | 3.20 | 48.60 | 41.37 | 14.03
宣传经费 | 20.00 | 0.00 | 0.00 | 0.00 | 20.00 | 18.25 | 1.75
合计 | 279.72 | 1.00 | 45.00 | 29.04 | 235.72 | 131.20 | 133.56`,
  "项目",
);

describe("全部应用", () => {
  it("corrects what is certain in one change, and leaves alone a card with two readings, which is decided by itself", async () => {
    const { user, door } = await checkedPane({ door: new FakeDoor({ sheets: [PROJECTS] }) });
    expect(screen.getByText("季度测评奖 · 本年收到")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "全部应用：2 条可直接更正的" }));
    await waitFor(() => expect(door.applied).toHaveLength(1));
    const applied = door.applied[0]!.map(({ cell, value }) => `${cell.address} ${value}`);
    expect(applied.sort()).toEqual(["G5 70.58", "H6 10.43"]);
  });
});
