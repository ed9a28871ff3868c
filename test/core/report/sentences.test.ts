import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { reportSections, sentenceText, shownUnit } from "../../../src/core/report";
import { analysed, table } from "../support";

/** The sentences of the section whose heading holds the words. */
function sentences(heading: string, ...sheets: SheetSnapshot[]): string[] {
  const analysis = analysed(...sheets);
  const section = reportSections(analysis).find((s) => s.heading.includes(heading))!;
  return section.sentences.map((s) => sentenceText(s.parts, shownUnit(analysis)));
}

const OF = "编制单位：样例局 | 单位：万元";
const overview = (rows: string) => table("2020年度部门收支余情况表", `${OF}\n项目 | 决算数\n${rows}`);
const SPENDING = "基本支出 | 433.33\n项目支出 | 135.18\n本年支出合计 | 568.51";

describe("一（五）: income and expenditure", () => {
  const say = (rows: string) => sentences("预算收支", overview(`${rows}\n${SPENDING}`));

  it("tells funds, where they came from, and spending", () => {
    expect(
      say(
        "年初结转和结余 | 105.84\n本年收入合计 | 1499.06\n一般公共预算财政拨款 | 1499.06\n政府性基金预算财政拨款 | 0.00\n收入总计 | 1604.90\n年末结转和结余 | 1036.39",
      ),
    ).toEqual([
      "2020年度财政拨款收入总计1604.90万元，包括2020年年初结转和结余105.84万元，收入合计1499.06万元。",
      "全部为一般公共预算拨款收入，无政府性基金拨款。",
      "2020年度财政拨款支出568.51万元，其中基本支出433.33万元，项目支出135.18万元。",
      "2020年年末财政拨款结转和结余1036.39万元。",
    ]);
  });

  it("names the funds apart where there are several, and says that there is no balance where it is 0", () => {
    expect(
      say(
        "年初结转和结余 | 0.00\n本年收入合计 | 12.00\n一般公共预算财政拨款 | 10.00\n政府性基金预算财政拨款 | 2.00\n收入总计 | 12.00\n年末结转和结余 | 0.00",
      ),
    ).toMatchObject([
      "2020年度财政拨款收入总计12.00万元，2020年年初无结转和结余，收入合计12.00万元。",
      "财政拨款收入中，一般公共预算拨款收入10.00万元，政府性基金拨款收入2.00万元。",
      expect.anything(),
      "2020年年末财政拨款无结转和结余。",
    ]);
  });

  it("leaves out what no cell states", () => {
    expect(say("年初结转和结余 | 105.84\n本年收入合计 | 1499.06")).toMatchObject([
      "2020年度财政拨款包括2020年年初结转和结余105.84万元，收入合计1499.06万元。",
      "",
      expect.anything(),
      "",
    ]);
  });
});

describe("一（五）: fiscal expenditure of a department with money of its own", () => {
  const list = (title: string, total: string) =>
    table(
      title,
      `${OF}\n科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n合计 | | ${total}\n201 | 一般公共服务支出 | ${total}`,
    );
  const fiscal = (spent: string) =>
    table(
      "财政拨款收入支出决算总表（公开04表）",
      `${OF}\n项目 | 金额 | 项目 | 合计\n一、一般公共预算财政拨款 | 90.00 | 一、一般公共服务支出 | ${spent}\n本年收入合计 | 90.00 | 本年支出合计 | ${spent}`,
    );
  const allMoney = list("2020年度支出决算表", "120.00 | 80.00 | 40.00");
  const general = list("2020年度一般公共预算财政拨款支出决算表", "70.00 | 50.00 | 20.00");

  it("is that of the fiscal tables, split as 公开05表 splits it where that is all of it", () => {
    expect(sentences("预算收支", allMoney, fiscal("70.00"), general)[2]).toBe(
      "2020年度财政拨款支出70.00万元，其中基本支出50.00万元，项目支出20.00万元。",
    );
  });

  it("is not split where 公开05表 is only a part of it, or is not there", () => {
    expect(sentences("预算收支", allMoney, fiscal("75.00"), general)[2]).toBe("2020年度财政拨款支出75.00万元。");
    expect(sentences("预算收支", allMoney, fiscal("70.00"))[2]).toBe("2020年度财政拨款支出70.00万元。");
  });
});

describe("一（五）: all money of a department with money of its own", () => {
  const books = (rows: string) =>
    sentences(
      "预算收支",
      table("2020年度收入支出决算总表", `${OF}\n收入项目 | 决算数 | 支出项目 | 决算数\n${rows}`),
      table(
        "财政拨款收入支出决算总表（公开04表）",
        `${OF}\n项目 | 金额 | 项目 | 合计\n一、一般公共预算财政拨款 | 90.00 | 一、一般公共服务支出 | 90.00\n本年收入合计 | 90.00 | 本年支出合计 | 90.00`,
      ),
    ).slice(0, 2);
  const lines = "一、一般公共预算财政拨款收入 | 90.00 | 一、一般公共服务支出 | 105.00\n二、其他收入 | 10.00 | |";

  it("is told from either side, with all parts of which there is any", () => {
    // 100 + 4 + 6 = 110 = 105 + 2 + 3.
    expect(
      books(
        `${lines}\n本年收入合计 | 100.00 | 本年支出合计 | 105.00\n使用非财政拨款结余 | 4.00 | 结余分配 | 2.00\n年初结转和结余 | 6.00 | 年末结转和结余 | 3.00\n总计 | 110.00 | 总计 | 110.00`,
      ),
    ).toEqual([
      "2020年度样例局收入总计110.00万元，其中本年收入100.00万元、使用非财政拨款结余4.00万元、年初结转和结余6.00万元。",
      "2020年度样例局支出总计110.00万元，其中本年支出105.00万元、结余分配2.00万元、年末结转和结余3.00万元。",
    ]);
  });

  it("names no part of which there is none, and none apart that is all of it", () => {
    expect(
      books(
        `${lines.replace("105.00", "97.00")}\n本年收入合计 | 100.00 | 本年支出合计 | 97.00\n使用非财政拨款结余 | | 结余分配 | 0.00\n年初结转和结余 | 0.00 | 年末结转和结余 | 3.00\n总计 | 100.00 | 总计 | 100.00`,
      ),
    ).toEqual([
      "2020年度样例局收入总计100.00万元，全部为本年收入。",
      "2020年度样例局支出总计100.00万元，其中本年支出97.00万元、年末结转和结余3.00万元。",
    ]);
  });
});

describe("三（一）1: basic expenditure", () => {
  const list = (title: string, total: string) =>
    table(
      title,
      `${OF}\n科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n合计 | | ${total}\n201 | 一般公共服务支出 | ${total}`,
    );
  const all = list("2020年度支出决算表", "120.00 | 80.00 | 40.00");
  const say = (general: string) =>
    sentences("基本支出整体", all, list("2020年度一般公共预算财政拨款支出决算表", general))[0];

  it("names its money where the department spent other money on it too", () => {
    expect(say("70.00 | 50.00 | 20.00")).toBe("2020年样例局一般公共预算财政拨款基本支出决算数50.00万元。");
  });

  it("is told plainly where it is all that the department spent on it", () => {
    expect(say("100.00 | 80.00 | 20.00")).toBe("2020年样例局基本支出决算数80.00万元。");
  });
});

describe("二: what the department spent", () => {
  it("names the kinds beside basic and project expenditure where there are any", () => {
    const list = (figures: string) =>
      table(
        "2020年度支出决算表",
        `${OF}\n科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出\n合计 | | ${figures}\n201 | 一般公共服务支出 | ${figures}`,
      );
    const start = "截至2020年12月31日，样例局2020年度部门整体支出";
    expect(sentences("绩效评价工作", list("10.00 | 6.00 | 4.00 | 0.00 | 0.00 | 0.00"))[0]).toBe(
      `${start}10.00万元，其中基本支出6.00万元，项目支出4.00万元。`,
    );
    expect(sentences("绩效评价工作", list("13.00 | 6.00 | 4.00 | 1.00 | 0.00 | 2.00"))[0]).toBe(
      `${start}13.00万元，其中基本支出6.00万元，项目支出4.00万元，上缴上级支出1.00万元，对附属单位补助支出2.00万元。`,
    );
  });
});

describe("二: the sample", () => {
  it("tells how many projects and how much of the spending were looked at", () => {
    const coverage = table(
      "绩效评价抽查情况表",
      `${OF}\n项目 | 部门支出 | 抽查金额 | 抽查占比\n基本支出 | 433.33 | 379.46 |\n项目支出 | 135.18 | 135.18 |\n合计 | 568.51 | 514.64 | 90.52%\n项目查看情况 | 数量 | 占项目总数\n查看项目数 | 11 | 100.00%`,
    );
    expect(sentences("绩效评价工作", coverage, overview(SPENDING))[1]).toBe(
      "查看项目数11个，占项目总数100.00%；抽查基本支出379.46万元、项目支出135.18万元，共计514.64万元，占部门整体资金的90.52%。",
    );
  });
});

describe("二: the share of the sample", () => {
  it("is the one that the table states where rounding alone tells it from the one worked out", () => {
    // 9.01 ÷ 10.02 = 89.92 %, anything from 9.005 ÷ 10.025 = 89.83 % to 9.015 ÷ 10.015 = 90.01 % may be behind it.
    const coverage = (share: string) =>
      table(
        "绩效评价抽查情况表",
        `${OF}\n项目 | 部门支出 | 抽查金额 | 抽查占比\n基本支出 | 6.01 | 5.00 |\n项目支出 | 4.01 | 4.01 |\n合计 | 10.02 | 9.01 | ${share}`,
      );
    expect(sentences("绩效评价工作", coverage("89.87%"))[1]).toContain("占部门整体资金的89.87%。");
    expect(sentences("绩效评价工作", coverage("98.87%"))[1]).toContain("占部门整体资金的89.92%。");
  });
});

describe("三（一）2: the three public expenses", () => {
  const all = (total: string, item: string) =>
    sentences(
      "三公",
      table(
        "2020年度“三公”经费支出情况表",
        `${OF}\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数 | 较上年增减额\n合计 | ${total}\n公务用车运行维护费 | ${item}${item.includes("公务接待费") ? "" : "\n公务接待费 | | | |"}\n因公出国（境）费 | | | |`,
      ),
    );
  const say = (total: string, item = "") => all(total, item)[0];
  const composition = (total: string, item: string) => all(total, item)[1];

  it("grew", () => {
    expect(say("3.43 | 5.00 | 4.12 | 0.69", " | | | 0.69")).toBe(
      "2020年度，样例局“三公”经费支出4.12万元，预算控制率为82.40%，“三公”经费支出较上年增幅20.12%，增加0.69万元，系公务用车运行维护费增加0.69万元所致。",
    );
  });

  it("fell, told by the item's own figures where both years are stated", () => {
    expect(say("4.00 | 5.00 | 3.00 | -1.00", "4.00 | 5.00 | 3.00 |")).toBe(
      "2020年度，样例局“三公”经费支出3.00万元，预算控制率为60.00%，“三公”经费支出较上年降幅25.00%，减少1.00万元，系公务用车运行维护费减少1.00万元所致。",
    );
  });

  it("stayed as they were, without a budget", () => {
    expect(say("3.00 | 0.00 | 3.00 |")).toBe(
      "2020年度，样例局“三公”经费支出3.00万元，年初无“三公”经费预算，“三公”经费支出与上年持平。",
    );
  });

  it("exceeded their budget, several items having changed", () => {
    const items = "4.00 | 5.00 | 5.00 |\n公务接待费 | 1.00 | 1.00 | 0.50 |";
    expect(say("5.00 | 5.00 | 5.50 |", items)).toBe(
      "2020年度，样例局“三公”经费支出5.50万元，预算控制率为110.00%，超出预算0.50万元，“三公”经费支出较上年增幅10.00%，增加0.50万元，其中公务用车运行维护费增加1.00万元、公务接待费减少0.50万元。",
    );
  });

  it("are told by what they were for, where the table says so", () => {
    const table4 = "4.00 | 5.00 | 5.00 |\n公务接待费 | 1.00 | 1.00 | 0.00 |";
    expect(composition("5.00 | 5.00 | 5.00 |", table4)).toBe(
      "按构成分，公务用车运行维护费5.00万元，未发生公务接待费。",
    );
    expect(composition("3.43 | 5.00 | 4.12 | 0.69", " | | | 0.69")).toBeUndefined();
  });

  it("are compared with last year's table where this year's does not state that year", () => {
    const year = (of: number, spent: string) =>
      table(
        `${of}年度“三公”经费支出情况表`,
        `${OF}\n项目 | ${of}年预算数 | ${of}年决算数\n合计 | 5.00 | ${spent}\n公务用车运行维护费 | 5.00 | ${spent}\n公务接待费 | 0.00 | 0.00\n因公出国（境）费 | 0.00 | 0.00`,
      );
    // 1 of 4 more.
    expect(sentences("三公", year(2020, "5.00"), year(2019, "4.00"))[0]).toContain(
      "较上年增幅25.00%，增加1.00万元，系公务用车运行维护费增加1.00万元所致。",
    );
  });

  it("are not compared with a year that had none, or that is not stated", () => {
    expect(say("0.00 | 5.00 | 3.00 |")).toContain("上年无“三公”经费支出。");
    expect(say(" | 5.00 | 3.00 |")).toBe("2020年度，样例局“三公”经费支出3.00万元，预算控制率为60.00%。");
  });
});

describe("三（一）3: procurement", () => {
  const say = (rows: string) =>
    sentences(
      "政府采购",
      table("2020年度政府采购预算执行情况表", `${OF}\n采购项目 | 采购类别 | 年初预算 | 实际采购金额\n${rows}`),
    )[0];

  it("is over budget, all of it one purchase", () => {
    expect(say("办公用电脑 | 货物 | 0.40 | 3.30\n合计 | | 0.40 | 3.30")).toBe(
      "样例局2020年度政府采购年初预算0.40万元，实际政府采购支出3.30万元，全部为采购的办公用电脑，实际政府采购支出超出预算2.90万元。",
    );
  });

  it("saved money on several purchases", () => {
    expect(say("电脑 | 货物 | 5.00 | 4.00\n修缮 | 工程 | 3.00 | 3.00")).toBe(
      "样例局2020年度政府采购年初预算8.00万元，实际政府采购支出7.00万元，其中电脑4.00万元、修缮3.00万元，实际政府采购支出较预算节约1.00万元。",
    );
  });

  it("did not happen", () => {
    expect(say("电脑 | 货物 | 5.00 | 0.00\n合计 | | 5.00 | 0.00")).toBe(
      "样例局2020年度政府采购年初预算5.00万元，未发生政府采购支出，实际政府采购支出较预算节约5.00万元。",
    );
  });

  it("had no budget", () => {
    expect(say("电脑 | 货物 | 0.00 | 2.00")).toContain("2020年度年初无政府采购预算，实际政府采购支出2.00万元");
  });
});

describe("三（二）: projects", () => {
  const list = (rows: string) =>
    table(
      "2020年度项目资金收支明细表",
      `${OF}\n项目名称 | 文号 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 其中：上缴财政 | 其中：结转留用 | 规定用途\n${rows}`,
    );
  const own = (row: string) => sentences("使用情况", list(`一、区本级\n${row}`))[0];
  const upper = (row: string) => sentences("使用情况", list(`二、上级拨付\n${row}`))[1];

  it("sums up each section as the table states it", () => {
    expect(
      sentences(
        "项目支出整体",
        list(
          "一、区本级\n甲 | | 7.00 | | | 0.00 | 7.00 | 6.64 | 0.36 | 0.36 | |\n小计 | | | | | 25.84 | 182.12 | 86.22 | 121.74 | | |\n二、上级拨付\n乙 | | | | | 80.00 | 48.00 | 48.96 | 79.04 | | |",
        ),
      ).slice(-3),
    ).toEqual([
      "样例局项目支出包含年初预算批复内1项以及上级下拨的项目资金。",
      "2020年区本级财政资金收入182.12万元，年初结余25.84万元，实际支出86.22万元，执行率41.46%（支出÷可用资金207.96万元），年末结余121.74万元。",
      "2020年上级下拨项目资金48.00万元，年初结余80.00万元，实际支出48.96万元，执行率38.25%（支出÷可用资金128.00万元），年末结余79.04万元。",
    ]);
  });

  it("are counted by kind, without kinds of which there is none", () => {
    const counts = (rows: string) => sentences("项目支出整体", list(rows))[0];
    const budgeted = "甲 | | 7.00 | | | 0.00 | 7.00 | 7.00 | 0.00 | | |";
    const added = "乙 | | 0.00 | 8.00 | | 0.00 | 8.00 | 8.00 | 0.00 | | |";
    const upper = "丙 | | | | | 0.00 | 9.00 | 9.00 | 0.00 | | |";
    expect(counts(`一、区本级\n${budgeted}\n${added}`)).toBe("样例局项目支出包含年初预算批复内1项、年中追加1项。");
    expect(counts(`一、区本级\n${added}`)).toBe("样例局项目支出包含年中追加1项。");
    expect(counts(`二、上级拨付\n${upper}`)).toBe("样例局项目支出均为上级下拨的项目资金。");
  });

  it("returned what was left", () => {
    expect(own("岗位津贴 | | 7.00 | | | 0.00 | 7.00 | 6.64 | 0.36 | 0.36 | |")).toBe(
      "（1）岗位津贴：该项目年初预算7.00万元，当年实际收到资金7.00万元，上年无结转结余，本年实际支出6.64万元，执行率94.86%（支出÷可用资金7.00万元），本年财政拨款结转结余0.36万元，已上缴财政。",
    );
  });

  it("was paid in part by the finance bureau and carried all on", () => {
    expect(own("测评奖 | | 60.00 | 1.00 | 45.00 | 0.00 | 16.00 | 1.00 | 15.00 | | 15.00 |")).toBe(
      "（1）测评奖：该项目年初预算60.00万元，年中追加1.00万元，财政直接拨付45.00万元，当年实际收到资金16.00万元，上年无结转结余，本年实际支出1.00万元，执行率6.25%（支出÷可用资金16.00万元），本年财政拨款结转结余15.00万元，全部结转留用。",
    );
  });

  it("returned a part and carried the rest on", () => {
    expect(own("安全监管 | | 173.00 | | | 25.84 | 151.12 | 70.58 | 106.38 | 3.00 | 103.38 |")).toContain(
      "上年结转结余25.84万元，本年实际支出70.58万元，执行率39.88%（支出÷可用资金176.96万元），本年财政拨款结转结余106.38万元，其中上缴财政3.00万元，结转留用103.38万元。",
    );
  });

  it("had no budget at first and left nothing", () => {
    expect(own("考核奖励 | | 0.00 | 8.00 | | 0.00 | 8.00 | 8.00 | 0.00 | | |")).toBe(
      "（1）考核奖励：该项目年初无预算，年中追加8.00万元，当年实际收到资金8.00万元，上年无结转结余，本年实际支出8.00万元，执行率100.00%（支出÷可用资金8.00万元），本年财政拨款无结转结余。",
    );
  });

  it("does not say what became of a balance where the table does not", () => {
    expect(own("甲 | | 7.00 | | | 0.00 | 7.00 | 0.00 | 7.00 | | |")).toContain(
      "资金尚未使用，本年财政拨款结转结余7.00万元。",
    );
  });

  it("from above: carried over and spent", () => {
    expect(upper("专项资金 | 长财企指〔2018〕26号 | | | | 10.00 | 0.00 | 10.00 | 0.00 | | |")).toBe(
      "专项资金：系上年结转结余的资金10.00万元，依据长财企指〔2018〕26号文件；2020年实际支出10.00万元，执行率100.00%（支出÷可用资金10.00万元），年末无结转结余。",
    );
  });

  it("from above: granted this year for a fixed use and untouched", () => {
    expect(
      upper("补助资金 | 长财企指〔2020〕70号 | | | | 0.00 | 30.00 | 0.00 | 30.00 | | 30.00 | 用于购置防汛物资。"),
    ).toBe(
      "补助资金：系本年下达的资金30.00万元，根据长财企指〔2020〕70号文件规定用于购置防汛物资；截至2020年12月31日，该项资金尚未使用，年末结转结余30.00万元，全部结转留用。",
    );
  });
});

describe("a workbook that states no year", () => {
  const undated = (rows: string) => table("部门收支余情况表", `${OF}\n项目 | 决算数\n${rows}`);

  it("has the beginning and the end of the year without one, and no date", () => {
    const rows = "年初结转和结余 | 5.00\n本年收入合计 | 600.00\n收入总计 | 605.00\n年末结转和结余 | 36.49";
    const sheet = undated(`${rows}\n${SPENDING}`);
    const text = [...sentences("预算收支", sheet), ...sentences("绩效评价工作", sheet)].filter((line) => line !== "");
    expect(text).toEqual([
      "本年度财政拨款收入总计605.00万元，包括年初结转和结余5.00万元，收入合计600.00万元。",
      "本年度财政拨款支出568.51万元，其中基本支出433.33万元，项目支出135.18万元。",
      "年末财政拨款结转和结余36.49万元。",
      "截至年末，样例局本年度部门整体支出568.51万元，其中基本支出433.33万元，项目支出135.18万元。",
    ]);
  });
});

describe("a workbook without a table", () => {
  it("has sentences of it left empty, with what is missing", () => {
    const analysis = analysed(overview(SPENDING));
    const section = reportSections(analysis).find((s) => s.heading.includes("三公"))!;
    expect(section.sentences[0]!.parts).toEqual([]);
    expect(section.sentences[0]!.missing.length).toBeGreaterThan(0);
  });

  it("says of assets that the tables hold nothing", () => {
    const section = reportSections(analysed(overview(SPENDING))).find((s) => s.heading.includes("资产"))!;
    expect(section.sentences[0]!.note).toContain("没有资产数据");
  });
});
