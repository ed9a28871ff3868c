import type { Item } from "./item";

/** What is said of a project or of a level of funds: columns of 项目资金收支明细表. */
export const PROJECTS: readonly Item[] = [
  {
    id: "project.budget",
    concepts: ["originalBudget"],
    words: ["{年初|年初部门|年初批复|}预算[数|安排|金额|资金|批复][数]", "批复预算", "年初安排", "预算批复资金"],
    nil: ["年初无预算", "无年初预算", "年初未安排预算", "未安排年初预算"],
    project: "budget",
    weak: true,
    aspect: "budget",
  },
  {
    id: "received",
    concepts: ["projectReceipts"],
    // Said of the department as well: income.
    without: ["财政拨款收入", "本年收入", "实际收入"],
    words: [
      "[当年|本年|年中|实际]{实际收到|收到|到位|下达|拨入|拨付到位|实际到位}[的]",
      "财政下{拨|达}[的]",
      "财政资金收入",
    ],
    nil: ["{当年|本年|}未收到[上级下拨的|上级][项目]资金", "本年未下达资金"],
    project: "received",
  },
  { id: "available", words: ["可用资金[总额|合计]", "可使用资金"], project: "available" },
  { id: "due", words: ["应到位[资金]", "应收资金", "应下达[资金]"], project: "due" },
  {
    id: "added",
    concepts: ["addedInYear"],
    words: ["[年中]追加[预算|资金|安排]", "年中调整{增加|追加}"],
    without: ["调整"],
    project: "added",
  },
  {
    id: "direct",
    concepts: ["paidDirectly"],
    words: ["财政局直接{拨付|支付}", "财政[局]直接下拨"],
    project: "direct",
    behind: true,
  },
  {
    id: "spent",
    words: [
      "[本年|当年|全年|实际]{实际支出|已支出|累计支出|支出金额}[资金]",
      "实际支付",
      "实际使用[资金]",
      "实际发生支出",
      "执行数",
    ],
    nil: ["[该项][该][资金]尚未使用", "[本年]未发生支出", "[该项]资金[均]未使用"],
    project: "spent",
    aspect: "actual",
  },
  {
    id: "spent",
    words: ["[已]{使用|支付|发放|拨付|列支|开支}"],
    project: "spent",
    weak: true,
  },
  {
    id: "returned",
    concepts: ["returned"],
    words: ["[已]{上缴|缴回|交回}[区|县|市|省|同级|][级][本级][财政|国库][局]", "收回{财政|国库}"],
    without: ["收回"],
    project: "returned",
    behind: true,
  },
  {
    id: "carried",
    concepts: ["carriedForward"],
    words: ["[全部]结转{留用|下年[继续]使用|下年|使用}"],
    project: "carried",
    behind: true,
  },
];
