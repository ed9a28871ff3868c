import { checkClaims } from "../../../src/core/claims";
import { render } from "../../../src/core/text/render";
import { analysed, table } from "../support";

/** Two projects of the county and two paid from above that bear one name, told apart by their documents. */
const LIST = table(
  "2022年度项目资金收支明细表",
  `编制单位：样例局 | 单位：万元
级次 | 项目名称 | 文号 | 年初预算 | 年中追加 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
县本级 | 堤防养护经费 | | 40.00 | 0.00 | 4.00 | 40.00 | 38.00 | 6.00
县本级 | 山洪预警运行经费 | | 25.00 | 5.00 | 0.00 | 30.00 | 27.00 | 3.00
县本级小计 | | | 65.00 | 5.00 | 4.00 | 70.00 | 65.00 | 9.00
上级拨付 | 水毁修复补助资金 | 样财农〔2022〕7号 | 0.00 | 0.00 | 0.00 | 50.00 | 44.00 | 6.00
上级拨付 | 水毁修复补助资金 | 样财农〔2022〕19号 | 0.00 | 0.00 | 0.00 | 20.00 | 12.00 | 8.00
上级拨付小计 | | | 0.00 | 0.00 | 0.00 | 70.00 | 56.00 | 14.00
合计 | | | 65.00 | 5.00 | 4.00 | 140.00 | 121.00 | 23.00`,
);
const ANALYSIS = analysed(
  LIST,
  table(
    "2022年度部门收支余情况表",
    "编制单位：样例局 | 单位：万元\n项目 | 决算数\n年初结转和结余 | 9.00\n本年收入合计 | 900.00\n本年支出合计 | 880.00\n年末结转和结余 | 29.00",
  ),
);

const claims = (text: string) =>
  checkClaims(text, ANALYSIS).claims.filter(({ kind }) => kind === "amount" || kind === "percentage");
const verdicts = (text: string) => claims(text).map((c) => `${c.text} ${c.verdict} ${c.fact?.address ?? "-"}`);

describe("a project named in a sentence", () => {
  it("is spoken of until the sentence ends; then the figures are the body's again", () => {
    expect(verdicts("堤防养护项目本年收到40.00万元，年末结转结余6.00万元。本年收入900.00万元。")).toEqual([
      "40.00万元 agrees G4",
      "6.00万元 agrees I4",
      "900.00万元 agrees B5",
    ]);
  });

  it("in a label is that of its paragraph, and with 该项目 of the next", () => {
    const text = (spent: string) =>
      `（1）堤防养护经费：该项目年初预算40.00万元。\n截至年末，该项目实际支出${spent}万元。\n年末结转和结余29.00万元。`;
    expect(verdicts(text("38.00"))).toEqual(["40.00万元 agrees D4", "38.00万元 agrees H4", "29.00万元 agrees B7"]);
    expect(verdicts(text("83.00"))[1]).toBe("83.00万元 disagrees H4");
  });

  it("is left alone where words that nobody knows may narrow the figure", () => {
    expect(verdicts("堤防养护经费：该项目白蚁防治支出3.00万元。")).toEqual(["3.00万元 notComparable -"]);
  });
});

describe("projects of one name", () => {
  it("are told apart by their document", () => {
    expect(verdicts("水毁修复补助资金（样财农〔2022〕19号）本年支出12.00万元。")).toEqual(["12.00万元 agrees H8"]);
    expect(verdicts("水毁修复补助资金（样财农〔2022〕19号）本年支出44.00万元。")).toEqual(["44.00万元 disagrees H8"]);
  });

  it("that no document tells apart are ambiguous where one of them has the figure, and wrong where none has", () => {
    const [one] = claims("水毁修复补助资金本年支出44.00万元。");
    expect([one!.verdict, render(one!.note!, "zh-CN")]).toEqual([
      "ambiguous",
      expect.stringContaining("请写明文号或级次"),
    ]);
    expect(claims("水毁修复补助资金本年支出45.00万元。")[0]!.verdict).toBe("disagrees");
  });
});

describe("a level of funds", () => {
  it("has the figures of its line, until the clause ends", () => {
    expect(
      verdicts("县本级财政资金收入70.00万元，年初结余4.00万元；上级下拨项目资金70.00万元，实际支出56.00万元。"),
    ).toEqual(["70.00万元 agrees G6", "4.00万元 agrees F6", "70.00万元 agrees G9", "56.00万元 agrees H9"]);
  });

  it("is not the body's where the workbook has no list of projects", () => {
    const [one] = checkClaims("县本级财政资金收入70.00万元。", analysed(threeLines())).claims;
    expect(one!.verdict).toBe("notComparable");
  });

  it("is the sum of its projects where the draft has all of them", () => {
    const text = (second: string) =>
      `县本级资金收入70.00万元。\n（1）堤防养护经费：本年收到40.00万元。\n（2）山洪预警运行经费：本年收到${second}万元。`;
    const alone = (second: string) => checkClaims(text(second), null).claims.filter(({ kind }) => kind === "amount");
    expect(verdicts(text("30.00")).every((each) => each.includes(" agrees "))).toBe(true);
    // Without a workbook nobody says which projects are the level's.
    expect(alone("13.00").map(({ verdict }) => verdict)).not.toContain("conflict");
  });
});

function threeLines() {
  return table(
    "2022年度部门收支余情况表",
    "编制单位：样例局 | 单位：万元\n项目 | 决算数\n本年收入合计 | 70.00\n本年支出合计 | 80.00\n年末结转和结余 | 3.00",
  );
}

describe("rates of a project", () => {
  it("are of any whole that people take, and wrong where none gives them", () => {
    // 38.00 ÷ 40.00 = 95.00 %, 38.00 ÷ (4.00 + 40.00) = 86.36 %.
    for (const rate of ["95.00%", "86.36%"]) expect(verdicts(`堤防养护经费执行率${rate}。`)[0]).toMatch(/ agrees H4$/);
    expect(verdicts("堤防养护经费执行率93.00%。")[0]).toMatch(/ disagrees H4$/);
  });
});

describe("uses that a document fixes", () => {
  const uses = (second: string) =>
    claims(
      `水毁修复补助资金：系本年下达的资金50.00万元，根据样财农〔2022〕7号文件规定用于护坡工程30.00万元、涵闸工程${second}万元。`,
    ).map(({ text, verdict }) => `${text} ${verdict}`);

  it("add up to the funds, or contradict them", () => {
    expect(uses("20.00")).toEqual(["50.00万元 agrees", "30.00万元 agrees", "20.00万元 agrees"]);
    expect(uses("12.00")).toContain("12.00万元 conflict");
  });
});

describe("a sum behind a list of samples", () => {
  it("is of what was looked at, and not of the last item", () => {
    const sample = analysed(
      table(
        "绩效评价抽查情况表",
        "编制单位：样例局 | 单位：万元\n项目 | 部门支出 | 抽查金额 | 抽查占比\n基本支出 | 500.00 | 450.00 | 90.00%\n项目支出 | 300.00 | 300.00 | 100.00%\n合计 | 800.00 | 750.00 | 93.75%",
      ),
    );
    const said = (total: string) =>
      checkClaims(`抽查基本支出450.00万元、项目支出300.00万元，共计${total}万元。`, sample).claims.map(
        (c) => `${c.text} ${c.verdict} ${c.fact?.address ?? "-"}`,
      );
    expect(said("750.00")).toEqual(["450.00万元 agrees C4", "300.00万元 agrees C5", "750.00万元 agrees C6"]);
    expect(said("705.00").at(-1)).toBe("705.00万元 disagrees C6");
  });
});
