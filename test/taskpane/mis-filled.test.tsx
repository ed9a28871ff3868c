/** @jest-environment jsdom */
import { within } from "@testing-library/react";
import { table } from "../core/support";
import { FakeDoor } from "./fake-door";
import { checkedPane, findings } from "./open-pane";

/** 支出决算表 of which from 2080505 on every figure stands one row too low: 300.00 = 120.50 + 179.50 still holds. */
const MIS_FILLED = table(
  "支出决算表",
  `部门：某县水利局 单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | | 300.00 | 120.50 | 179.50
208 | 社会保障和就业支出 | 41.25 | 41.25 |
20805 | 行政事业单位养老支出 | 41.25 | 41.25 |
2080505 | 机关事业单位基本养老保险缴费支出 | | |
2080506 | 机关事业单位职业年金缴费支出 | 27.50 | 27.50 |
213 | 农林水支出 | 13.75 | 13.75 |
21303 | 水利 | 258.75 | 79.25 | 179.50
2130301 | 行政运行 | 258.75 | 79.25 | 179.50
2130305 | 水利工程建设 | 79.25 | 79.25 |
2130306 | 水利工程运行与维护 | 112.30 | | 112.30
 | | 67.20 | | 67.20`,
  "GK03",
);

it("shows one card first on a table whose figures are out of step, and no advice for single cells", async () => {
  await checkedPane({ door: new FakeDoor({ sheets: [MIS_FILLED] }) });
  const [first, ...others] = findings();
  expect(within(first!).getByRole("heading", { level: 3 })).toHaveTextContent(/行起数字与科目错行，偏低 1 行/);
  // What else is told is of the reading; nothing asks for a correction of a cell.
  expect(others.map((item) => item.closest("section")!.getAttribute("aria-labelledby"))).toEqual(
    others.map(() => "group-reading"),
  );
});
