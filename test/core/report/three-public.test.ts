import { reportDocument, reportSections, sentenceText, shownUnit } from "../../../src/core/report";
import type { Analysis } from "../../../src/core/analyse";
import { inHunan, table } from "../support";

const COLUMNS = "项目 | 2019年决算数 | 2020年预算数 | 2020年决算数 | 较上年增减额 | 较上年增减幅度 | 预算控制率";
const of = (rows: string) =>
  inHunan(table("2020年度“三公”经费支出情况表", `编制单位：样例局 | 单位：万元\n${COLUMNS}\n${rows}`));

/** The sentences of the section whose heading holds the words. */
function said(analysis: Analysis, heading: string): string[] {
  const section = reportSections(analysis).find((s) => s.heading.includes(heading))!;
  return section.sentences.map(({ parts }) => sentenceText(parts, shownUnit(analysis)));
}
const say = (rows: string) => said(of(rows), "三公")[0];

// Made from 元 (118 680, 113 460, 107 600), so that it states 9.30 % where 万元 give (10.76 − 11.87) ÷ 11.87 = −9.35 %.
const NONE = "因公出国（境）费 | 0.00 | 0.00 | 0.00 | 0.00 | |\n公务用车购置费 | 0.00 | 0.00 | 0.00 | 0.00 | |";
const TAILS = `${NONE}
公务用车运行维护费 | 9.52 | 9.20 | 8.88 | -0.65 | |
公务接待费 | 2.35 | 2.15 | 1.89 | -0.46 | |`;

describe("a derived figure of the three public expenses", () => {
  it("is the one that the table states where rounding alone tells it from the one worked out", () => {
    expect(say(`合计 | 11.87 | 11.35 | 10.76 | -1.10 | -9.30% | 94.83%\n${TAILS}`)).toBe(
      "2020年度，样例局“三公”经费支出10.76万元，预算控制率为94.83%，“三公”经费支出较上年降幅9.30%，减少1.10万元，其中公务用车运行维护费减少0.65万元、公务接待费减少0.46万元（分项合计与总额的尾差系四舍五入所致）。",
    );
  });

  it("has no tail to speak of where the stated parts add up", () => {
    // 0.64 + 0.46 = 1.10.
    const rows = TAILS.replace("-0.65", "-0.64");
    expect(say(`合计 | 11.87 | 11.35 | 10.76 | -1.10 | -9.30% | 94.83%\n${rows}`)).toMatch(
      /减少1\.10万元，其中公务用车运行维护费减少0\.64万元、公务接待费减少0\.46万元。$/,
    );
  });

  it("is worked out where the stated one is wrong", () => {
    // 10.76 ÷ 11.35 = 94.80 %; 11.87 − 10.76 = 1.11; 1.11 ÷ 11.87 = 9.35 %.
    expect(say(`合计 | 11.87 | 11.35 | 10.76 | -2.00 | -19.30% | 84.83%\n${TAILS}`)).toContain(
      "预算控制率为94.80%，“三公”经费支出较上年降幅9.35%，减少1.11万元，",
    );
  });

  it("is worked out where the cell is coarser than the report", () => {
    expect(say(`合计 | 11.87 | 11.35 | 10.76 | | '-9% | '95%\n${TAILS}`)).toContain(
      "预算控制率为94.80%，“三公”经费支出较上年降幅9.35%，减少1.11万元，",
    );
  });

  it("is the same in the Word file's table and among the indicators, whose points it leaves as they are", () => {
    const analysis = of(`合计 | 11.87 | 11.35 | 10.76 | -1.10 | -9.30% | 94.83%\n${TAILS}`);
    const tables = reportDocument(analysis).blocks.flatMap((b) => (b.kind === "table" ? b.table.rows : []));
    expect(tables.map(({ cells }) => cells)).toContainEqual(["合计", "11.87", "11.35", "10.76", "－1.10", "94.83%"]);
    expect(tables.map(({ cells }) => cells)).toContainEqual([
      "“三公”经费控制率",
      expect.stringMatching(/11\.35万元（表列比率）$/),
      "94.83%",
      "7",
      "7.00",
    ]);
    expect(said(analysis, "定量指标").join("")).toContain("“三公”经费控制率94.83%，得7.00分");
  });

  it("is worked out among the indicators where the stated one earns other points", () => {
    // 10.20 ÷ 10.00 = 102.00 %: 7 − 2 = 5 points; 102.04 % would be 4.96.
    const analysis = of(`合计 | 9.00 | 10.00 | 10.20 | | | 102.04%\n${NONE}\n公务接待费 | 9.00 | 10.00 | 10.20 | | |`);
    expect(said(analysis, "定量指标").join("")).toContain("“三公”经费控制率102.00%，得5.00分");
  });
});

describe("the items of a change", () => {
  it("are told with those whose cell is empty, where they leave some of the change open", () => {
    // 7.00 − 10.00 = −3.00, of which reception 1.00: 2.00 had the vehicles cost the year before.
    expect(
      say(
        "合计 | 10.00 | 8.00 | 7.00 | | |\n因公出国（境）费 | 5.00 | 5.00 | 5.00 | | |\n公务用车运行维护费 | 2.00 | | | | |\n公务接待费 | 3.00 | 3.00 | 2.00 | | |",
      ),
    ).toMatch(/减少3\.00万元，其中公务接待费减少1\.00万元（公务用车运行维护费本年决算数未填列，增减情况不详）。$/);
  });

  it("have the writer look at the empty cell", () => {
    const rows =
      "合计 | 10.00 | 8.00 | 7.00 | | |\n因公出国（境）费 | | | | | |\n公务用车运行维护费 | 3.00 | | | | |\n公务接待费 | 7.00 | 7.00 | 7.00 | | |";
    const section = reportSections(of(rows)).find(({ heading }) => heading.includes("三公"))!;
    expect(section.byHand).toBe("公务用车运行维护费本年决算数未填列，请核实补填。");
  });

  it("are not asked for where the table has no year to compare with", () => {
    const rows = "合计 | | 8.00 | 7.00 | | |\n因公出国（境）费 | | | | | |\n公务接待费 | | 7.00 | 7.00 | | |";
    const section = reportSections(of(rows)).find(({ heading }) => heading.includes("三公"))!;
    expect(section.byHand).toBeUndefined();
  });

  it("are one that is its cause, with a tail where rounding alone tells it from the whole", () => {
    // 7.00 − 10.00 = −3.00, of 8.01 − 5.00 = 3.01 on one item.
    const one =
      "合计 | 10.00 | 8.00 | 7.00 | | |\n因公出国（境）费 | | | | | |\n公务用车运行维护费 | 2.00 | 2.00 | 2.00 | | |\n公务接待费 | 8.01 | 5.00 | 5.00 | | |";
    expect(say(one)).toMatch(/减少3\.00万元，系公务接待费减少3\.01万元所致（与总额的尾差系四舍五入）。$/);
    expect(say(one.replace("8.01", "8.00"))).toMatch(/减少3\.00万元，系公务接待费减少3\.00万元所致。$/);
  });

  it("are left out where they do not explain the change and nothing tells what does", () => {
    expect(
      say(
        "合计 | 10.00 | 8.00 | 7.00 | | |\n因公出国（境）费 | | | | | |\n公务用车运行维护费 | | | | | |\n公务接待费 | 3.00 | 3.00 | 2.00 | | |",
      ),
    ).toMatch(/减少3\.00万元。$/);
  });

  it("are vehicles as a whole where the table does not tell their parts", () => {
    const rows =
      "合计 | 10.00 | 8.00 | 7.00 | | |\n公务用车购置及运行维护费 | 7.00 | 5.00 | 5.00 | | |\n公务接待费 | 3.00 | 3.00 | 2.00 | | |";
    expect(said(of(rows), "三公")).toEqual([
      expect.stringMatching(/减少3\.00万元，其中公务用车购置及运行维护费减少2\.00万元、公务接待费减少1\.00万元。$/),
      "按构成分，公务用车购置及运行维护费5.00万元，公务接待费2.00万元。",
    ]);
  });
});
