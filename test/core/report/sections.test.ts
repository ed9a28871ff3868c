import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import {
  headingsOf,
  reportDocument,
  reportSections,
  reportText,
  sentenceText,
  shownUnit,
} from "../../../src/core/report";
import { analysed, table } from "../support";

function sentences(heading: string, ...sheets: SheetSnapshot[]): string[] {
  const analysis = analysed(...sheets);
  const section = reportSections(analysis).find((s) => s.heading.includes(heading))!;
  return section.sentences.map((s) => sentenceText(s.parts, shownUnit(analysis))).filter((text) => text !== "");
}

const OF = "编制单位：样例局 | 单位：万元";
const IN_HUNAN = "编制单位：长沙市样例局 | 单位：万元";

describe("一（二）: staff", () => {
  const say = (rows: string) =>
    sentences(
      "人员情况",
      table(
        "部门整体支出绩效评价基础数据表",
        `${OF}\n财政供养人员情况 | 编制数 | 2020年实际在职人数 | 控制率\n${rows}\n经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数\n三公经费 | 3.43 | 5.00 | 4.12`,
      ),
    );

  it("tells posts and people by kind, and how far the posts are filled", () => {
    expect(say("合计 | 26 | 18 |\n行政编制 | 12 | 12 |\n事业编制 | 14 | 5 |\n政府雇员 | 0 | 1 |")).toEqual([
      "样例局编制数26名，其中行政编制12名、事业编制14名。",
      // 18 ÷ 26 = 0.6923
      "2020年末，样例局实有在职人员18名，其中行政编制12名、事业编制5名、政府雇员1名，在职人员控制率为69.23%。",
    ]);
  });

  it("tells one kind that is all of them without a number of its own", () => {
    expect(say("合计 | 12 | 9 |\n行政编制 | 12 | 9 |\n事业编制 | 0 | 0 |")).toEqual([
      "样例局编制数12名，均为行政编制。",
      // 9 ÷ 12 = 0.75
      "2020年末，样例局实有在职人员9名，均为行政编制，在职人员控制率为75.00%。",
    ]);
  });

  it("has no rate without posts", () => {
    expect(say("合计 | 0 | 3 |")[1]).toBe("2020年末，样例局实有在职人员3名，没有核定编制。");
  });
});

describe("四 and 五: the other budgets", () => {
  const overview = (rows: string) =>
    table(
      "2020年度部门收支余情况表",
      `${OF}\n项目 | 决算数\n年初结转和结余 | 1.00\n${rows}\n基本支出 | 8.00\n项目支出 | 4.00\n本年支出合计 | 12.00`,
    );
  const funds = (row: string) =>
    table(
      "2020年度政府性基金预算财政拨款收入支出决算表（公开08表）",
      `${OF}\n科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
       | | | | 小计 | 基本支出 | 项目支出 |
       合计 | | ${row}
       212 | 城乡社区支出 | ${row}`,
    );

  it("tell the flow of government funds, and what was spent on what", () => {
    expect(sentences("政府性基金", funds("2.00 | 10.00 | 9.00 | 0.00 | 9.00 | 3.00"))).toEqual([
      "样例局2020年度政府性基金预算财政拨款年初结转和结余2.00万元，本年收入10.00万元，本年支出9.00万元，全部为项目支出，年末结转和结余3.00万元。",
    ]);
  });

  it("say in words what is nil", () => {
    expect(sentences("政府性基金", funds("0.00 | 10.00 | 0.00 | 0.00 | 0.00 | 10.00"))).toEqual([
      "样例局2020年度政府性基金预算财政拨款年初无结转和结余，本年收入10.00万元，本年未发生支出，年末结转和结余10.00万元。",
    ]);
  });

  it("are absent where their table or the fiscal summary states nothing but 0", () => {
    const absent = "样例局2020年度无政府性基金预算安排。";
    expect(sentences("政府性基金", funds("0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00"))).toEqual([absent]);
    const income = "本年收入合计 | 11.00\n一般公共预算财政拨款 | 11.00\n政府性基金预算财政拨款 | 0.00";
    expect(sentences("政府性基金", overview(income))).toEqual([absent]);
  });

  it("are absent where all income is of the general public budget", () => {
    const income = "本年收入合计 | 11.00\n一般公共预算财政拨款 | 11.00";
    expect(sentences("国有资本", overview(income))).toEqual(["样例局2020年度无国有资本经营预算安排。"]);
  });

  it("are left to people where no table tells: income that is not general says nothing of which it is", () => {
    const income = "本年收入合计 | 15.00\n一般公共预算财政拨款 | 11.00";
    const analysis = analysed(overview(income));
    const section = reportSections(analysis).find(({ heading }) => heading.includes("国有资本"))!;
    expect(sentences("国有资本", overview(income))).toEqual([]);
    expect(section.byHand).toContain("国有资本经营预算");
  });

  it("never say anything of social insurance, which no table of a department holds", () => {
    expect(sentences("社会保险", overview("本年收入合计 | 11.00"))).toEqual([]);
  });
});

describe("七（一）: indicators", () => {
  it("tells each that could be computed with its points, and their sum", () => {
    const costs = table(
      "2020年度“三公”经费支出情况表",
      `${IN_HUNAN}\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数\n合计 | 3.43 | 5.00 | 5.10\n公务接待费 | 3.43 | 5.00 | 5.10\n公务用车运行维护费 | 0.00 | 0.00 | 0.00\n因公出国（境）费 | 0.00 | 0.00 | 0.00`,
    );
    const purchases = table(
      "2020年度政府采购预算执行情况表",
      `${IN_HUNAN}\n采购项目 | 采购类别 | 年初预算 | 实际采购金额\n电脑 | 货物 | 10.00 | 9.00\n合计 | | 10.00 | 9.00`,
    );
    // 5.10 ÷ 5.00 is 2 points above 100 %: 7 − 2 × 1. 9 ÷ 10 is 10 % below: 6 − 2 × 2.
    expect(sentences("定量指标", costs, purchases)).toEqual([
      "按照湖南省部门整体支出绩效评价指标评分表（投入10/过程60版），“三公”经费控制率102.00%，得5.00分（满分7分）；政府采购执行率90.00%，得2.00分（满分6分）。以上2项合计得7.00分（满分13分）。",
    ]);
  });

  it("gives no points by Hunan's table to a department of another place", () => {
    const costs = table(
      "2020年度“三公”经费支出情况表",
      "编制单位：上海市徐汇区湖南路街道办事处 | 单位：万元\n项目 | 2020年预算数 | 2020年决算数\n合计 | 5.00 | 5.10\n公务接待费 | 5.00 | 5.10",
    );
    expect(sentences("定量指标", costs)).toEqual([]);
    expect(analysed(costs).indicators.filter(({ scoring }) => scoring?.table.zh.includes("湖南"))).toEqual([]);
  });

  it("says nothing where none could be computed", () => {
    const only = table(
      "2020年度部门收支余情况表",
      `${OF}\n项目 | 决算数\n基本支出 | 8.00\n项目支出 | 4.00\n本年支出合计 | 12.00`,
    );
    expect(sentences("定量指标", only)).toEqual([]);
  });
});

describe("headings", () => {
  const section = (under: readonly string[], heading: string) => ({ under, heading, sentences: [] });

  it("are written once for the sections below them", () => {
    const sections = [
      section(["三、甲", "（一）乙"], "1.丙"),
      section(["三、甲", "（一）乙"], "2.丁"),
      section(["三、甲", "（二）戊"], "1.己"),
      section([], "四、庚"),
    ];
    expect(headingsOf(sections).map((each) => each.map(({ level, text }) => `${level} ${text}`))).toEqual([
      ["1 三、甲", "2 （一）乙", "3 1.丙"],
      ["3 2.丁"],
      ["2 （二）戊", "3 1.己"],
      ["1 四、庚"],
    ]);
  });
});

describe("the report as a document", () => {
  const overview = table(
    "2020年度部门收支余情况表",
    `${OF}\n项目 | 决算数\n基本支出 | 8.00\n项目支出 | 4.00\n本年支出合计 | 12.00`,
  );

  it("has a title, every heading, and notes where people must write", () => {
    const { title, blocks } = reportDocument(analysed(overview));
    expect(title).toBe("样例局2020年度部门整体支出绩效自评报告");
    expect(blocks.slice(0, 3)).toEqual([
      { kind: "heading", level: 1, text: "一、部门基本情况" },
      { kind: "heading", level: 2, text: "（一）机构设置" },
      { kind: "by-hand", text: expect.stringContaining("机构编制") },
    ]);
  });

  it("as text has every heading and note of the Word file, so that no number is missing", () => {
    const lines = reportText(analysed(overview)).split("\n");
    expect(lines.slice(0, 12)).toEqual([
      "一、部门基本情况",
      "（一）机构设置",
      "【待补充】请根据机构编制文件填写内设机构和所属单位。",
      "",
      "（二）人员情况",
      "【待补充】请根据机构编制文件填写编制数和年末实有人数。",
      "",
      "（三）主要职能",
      "【待补充】请根据职能配置文件填写。",
      "",
      "（四）项目年度绩效目标",
      "【待补充】请根据年初申报的绩效目标逐项填写。",
    ]);
    expect(
      lines
        .filter((line) => /^[一二三四五六七八九]、/.test(line))
        .map((line) => line[0])
        .join(""),
    ).toBe("一二三四五六七八九");
    const texts = reportDocument(analysed(overview)).blocks.flatMap((block) =>
      block.kind === "table" ? [] : [block.kind === "by-hand" ? `【待补充】${block.text}` : block.text],
    );
    expect(lines.filter((line) => line !== "")).toEqual(texts);
  });

  it("has no heading with nothing below it", () => {
    // The overview says nothing of the three public expenses.
    const { blocks } = reportDocument(analysed(overview));
    const at = blocks.findIndex((block) => block.kind === "heading" && block.text.includes("三公"));
    expect(blocks[at + 1]).toEqual({
      kind: "by-hand",
      text: "工作簿各表没有本段所需的数据，请根据实际情况填写。",
    });
    const bare = blocks.filter((block, i) => {
      const next = blocks[i + 1];
      if (block.kind !== "heading") return false;
      return next === undefined || (next.kind === "heading" && next.level <= block.level);
    });
    expect(bare).toEqual([]);
  });
});
