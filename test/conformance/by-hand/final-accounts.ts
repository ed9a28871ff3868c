import type { Paper } from "../../../scripts/samples/paper";
import { toXlsx } from "../../../scripts/samples/workbook";
import { d02, d03, d05 } from "./code-tables";
import { lastYear } from "./last-year";
import { d06, d07, d08, d09 } from "./other-public-tables";
import { d01, d04, z01 } from "./summaries";
import { written } from "./written";

const front = (): Paper[] => [
  written(
    { name: "封面", widths: [60] },
    "2022年度枫林县水利局部门决算\n\n\n编制单位：枫林县水利局\n编制日期：2023年8月25日",
  ),
  written(
    { name: "目录", widths: [8, 60, 10] },
    `目   录 | < | <
序号 | 表名 | 页码
1 | 收入支出决算总表（公开01表） | 1
2 | 收入决算表（公开02表） | 2
3 | 支出决算表（公开03表） | 4
4 | 财政拨款收入支出决算总表（公开04表） | 5
5 | 一般公共预算财政拨款支出决算表（公开05表） | 6
6 | 一般公共预算财政拨款基本支出决算明细表（公开06表） | 7
7 | 财政拨款“三公”经费支出决算表 | 8
8 | 政府性基金预算财政拨款收入支出决算表（公开08表） | 9
9 | 国有资本经营预算财政拨款支出决算表（公开09表） | 10`,
  ),
];

const back = (): Paper[] => [
  written(
    { name: "辅助计算", widths: [24, 16], hidden: true },
    `元转万元 |
本年支出 | 11358654.40
除以一万 | =B2/10000 => 1135.86544`,
  ),
  written(
    { name: "编报说明", widths: [90] },
    `编报说明
1.本套报表由财决报表导出，金额单位由元换算为万元，可能存在尾数误差。
2.政府性基金预算年末结转10.00万元，系农村供水工程尾款，已报财政局备案。
3.联系人：王会计，电话0730-0000000。`,
  ),
];

/** 决算套表: the nine public tables of 2022 in 万元, 财决01表 in 元 and three tables of 2021, as a bureau has them. */
export function finalAccounts(): Promise<Uint8Array> {
  return toXlsx({
    title: "枫林县水利局2022年决算套表",
    creator: "财务股",
    date: new Date("2023-08-25T02:00:00Z"),
    papers: [
      ...front(),
      d01(),
      d02(),
      d03(),
      d04(),
      d05(),
      d06(),
      d07(),
      d08(),
      d09(),
      z01(),
      ...lastYear(),
      ...back(),
    ],
  });
}
