import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import { findingKey } from "../../../src/core/findings/key";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { reportSections, sentenceText, shownUnit } from "../../../src/core/report";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { analysed, table } from "../support";

const OF = "编制单位：样例局 | 单位：万元";

/** The sentences of the sections under a part: 八 or 九. */
function under(analysis: Analysis, part: string): string[] {
  return reportSections(analysis)
    .filter((section) => [...section.under, section.heading].some((heading) => heading.startsWith(part)))
    .flatMap(({ sentences }) => sentences.map(({ parts }) => sentenceText(parts, shownUnit(analysis))));
}

const problems = (...sheets: SheetSnapshot[]) => under(analysed(...sheets), "八、");
const list = (rows: string) =>
  table(
    "2020年度项目资金收支明细表",
    `${OF}\n项目名称 | 文号 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 其中：上缴财政 | 其中：结转留用\n${rows}`,
  );

describe("八: problems of projects", () => {
  it("are none where everything was spent as planned", () => {
    expect(problems(list("甲 | | 10.00 | 0.00 | 0.00 | 0.00 | 10.00 | 10.00 | 0.00 | 0.00 | 0.00"))).toEqual([
      "根据各表数据勾稽核对，未发现需要反映的问题。",
    ]);
  });

  it("tell low execution with what it is a share of", () => {
    // 5 of 10 spent: 50 %. Of that, nothing is said of 乙, which spent all.
    const text = problems(
      list(
        "甲 | | 10.00 | 0.00 | 0.00 | 0.00 | 10.00 | 5.00 | 5.00 | 0.00 | 5.00\n乙 | | 90.00 | 0.00 | 0.00 | 0.00 | 90.00 | 90.00 | 0.00 | 0.00 | 0.00",
      ),
    );
    expect(text).toContain("部分项目预算执行率偏低。甲可用资金10.00万元，本年支出5.00万元，执行率50.00%。");
  });

  it("tell what was not spent at all apart from what was spent slowly", () => {
    const text = problems(
      list(
        "甲 | | 10.00 | 0.00 | 0.00 | 0.00 | 10.00 | 5.00 | 5.00 | 0.00 | 5.00\n乙 | | 4.00 | 0.00 | 0.00 | 0.00 | 4.00 | 0.00 | 4.00 | 0.00 | 4.00",
      ),
    );
    expect(text.find((line) => line.includes("未使用"))).toMatch(
      /^[一二三]是部分项目资金当年未使用。乙可用资金4.00万元，本年未发生支出。$/,
    );
    expect(text.find((line) => line.includes("执行率偏低"))).not.toContain("乙");
  });

  it("tell overspending against the whole budget", () => {
    // Budget 10 + added 2 + carried in 1 = 13; spent 15.
    const text = problems(list("甲 | | 10.00 | 2.00 | 0.00 | 1.00 | 14.00 | 15.00 | 0.00 | 0.00 | 0.00"));
    expect(text).toContain(
      "部分项目超预算支出。甲预算（含年中追加和上年结转）13.00万元，本年支出15.00万元，超出预算2.00万元。",
    );
  });

  it("tell money that did not arrive", () => {
    const text = problems(list("甲 | | 20.00 | 0.00 | 0.00 | 0.00 | 15.00 | 15.00 | 0.00 | 0.00 | 0.00"));
    expect(text.join("")).toContain(
      "部分项目资金未足额到位。甲应到位资金20.00万元，实际收到15.00万元，资金到位率75.00%。",
    );
  });

  it("tell money of earlier years by the year of its document", () => {
    const text = problems(list("甲 | 财建〔2018〕1号 | 0.00 | 0.00 | 0.00 | 10.00 | 0.00 | 9.00 | 1.00 | 0.00 | 1.00"));
    expect(text.join("")).toContain(
      "以前年度资金未及时使用或上缴。甲（财建〔2018〕1号）系2018年资金，年末结转结余1.00万元，结转已满两年",
    );
  });

  it("tell figures that contradict each other by how much they are apart", () => {
    const text = problems(list("甲 | | 10.00 | 0.00 | 0.00 | 0.00 | 10.00 | 9.00 | 3.00 | 0.00 | 3.00"));
    // 0 + 10 − 9 = 1, stated 3.
    expect(text.join("")).toContain("部分报表数据不一致。甲的年末结转结余与有关数据不一致，相差2.00万元");
  });

  it("name no cell, which a reader of the report does not have", () => {
    const text = problems(list("岗位津贴 | | 10.00 | 0.00 | 0.00 | 0.00 | 10.00 | 9.00 | 3.00 | 0.00 | 3.00")).join(
      "\n",
    );
    expect(text).toContain("津补贴");
    expect(text).not.toMatch(/![A-Z]+\d/);
    expect(text).not.toMatch(/\d 万元/);
  });
});

describe("八: other problems", () => {
  it("tell procurement over its budget, and what was bought without one", () => {
    const text = problems(
      table(
        "2020年度政府采购预算执行情况表",
        `${OF}\n采购项目 | 采购类别 | 年初预算 | 实际采购金额\n电脑 | 货物 | 4.00 | 5.00\n空调 | 货物 | 0.00 | 1.00\n合计 | | 4.00 | 6.00`,
      ),
    );
    expect(text).toEqual([
      "政府采购预算与实际差异较大。政府采购预算4.00万元，实际采购6.00万元，超出预算2.00万元，执行率150.00%；空调没有采购预算，实际采购1.00万元。",
    ]);
  });

  it("tell the three public expenses over budget and grown", () => {
    const text = problems(
      table(
        "2020年度“三公”经费支出情况表",
        `${OF}\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数\n合计 | 4.00 | 4.50 | 5.00\n公务接待费 | 4.00 | 4.50 | 5.00\n公务用车运行维护费 | 0.00 | 0.00 | 0.00\n因公出国（境）费 | 0.00 | 0.00 | 0.00`,
      ),
    );
    expect(text).toEqual([
      "“三公”经费超预算。“三公”经费预算4.50万元，支出5.00万元，超出预算0.50万元；公务接待费预算4.50万元，支出5.00万元，超出预算0.50万元。",
      "“三公”经费较上年增长。上年“三公”经费支出4.00万元，本年支出5.00万元，增加1.00万元，增长25.00%。",
    ]);
  });
});

describe("reasons that people gave", () => {
  it("stand behind the figures of their problem", () => {
    const sheets = [list("甲 | | 10.00 | 0.00 | 0.00 | 0.00 | 10.00 | 5.00 | 5.00 | 0.00 | 5.00")];
    const first = analyse({ sheets }, DEFAULT_SETTINGS);
    const finding = first.findings.find(({ code }) => code === "C-3")!;
    const memory = { assignedForms: [], explanations: [{ finding: findingKey(finding), text: "项目跨年度实施。" }] };
    expect(under(analyse({ sheets, memory }, DEFAULT_SETTINGS), "八、")).toContainEqual(
      expect.stringMatching(/执行率50\.00%。原因说明：项目跨年度实施。$/),
    );
  });
});

describe("九: measures", () => {
  it("answer each problem under the heading of its aspect", () => {
    const analysis = analysed(list("甲 | | 10.00 | 0.00 | 0.00 | 0.00 | 10.00 | 5.00 | 5.00 | 0.00 | 5.00"));
    const measures = reportSections(analysis).filter((section) => section.under[0]?.startsWith("九、"));
    expect(measures.map(({ heading }) => heading)).toEqual([
      "（一）规范预算管理，加强预算执行力度",
      "（二）及时清理结转结余，提高资金使用效益",
    ]);
    expect(under(analysis, "九、")).toEqual([
      expect.stringMatching(/^针对部分项目预算执行率偏低的问题，.*跟踪预算执行进度/),
      expect.stringMatching(/^针对年末结转结余规模较大的问题，/),
    ]);
    // As many measures as problems.
    expect(under(analysis, "九、")).toHaveLength(under(analysis, "八、").length);
  });
});
