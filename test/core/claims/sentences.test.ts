import type { Analysis } from "../../../src/core/analyse";
import { checkClaims, numbersWithoutUnit, problemsOf } from "../../../src/core/claims";
import { render } from "../../../src/core/text/render";
import { analysed, table } from "../support";

/*
 * How sentences carry on: which year, stage and whole a figure is of that its own words do not say. A right figure must
 * never be called wrong; where it cannot be told what is meant, nothing is said.
 */

const BUREAU = analysed(
  table(
    "2022年度支出决算表",
    `编制单位：样例局 | 单位：万元
功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | | 1000.00 | 700.00 | 300.00
201 | 一般公共服务支出 | 900.00 | 610.00 | 290.00
20101 | 人大事务 | 900.00 | 610.00 | 290.00
2010101 | 行政运行 | 610.00 | 610.00 | 0.00
2010102 | 一般行政管理事务 | 290.00 | 0.00 | 290.00
210 | 卫生健康支出 | 100.00 | 90.00 | 10.00
21011 | 行政事业单位医疗 | 100.00 | 90.00 | 10.00
2101101 | 行政单位医疗 | 100.00 | 90.00 | 10.00`,
  ),
  table(
    "2021年度支出决算表",
    `编制单位：样例局 | 单位：万元
功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | | 800.00 | 650.00 | 150.00
201 | 一般公共服务支出 | 800.00 | 650.00 | 150.00
20101 | 人大事务 | 800.00 | 650.00 | 150.00
2010101 | 行政运行 | 800.00 | 650.00 | 150.00`,
  ),
  table(
    "2022年度收入支出决算总表",
    `编制单位：样例局 | | | 单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
一、一般公共预算财政拨款收入 | 1010.00 | 一、一般公共服务支出 | 900.00
 | | 九、卫生健康支出 | 100.00
本年收入合计 | 1010.00 | 本年支出合计 | 1000.00
年初结转和结余 | 5.00 | 年末结转和结余 | 15.00
总计 | 1015.00 | 总计 | 1015.00`,
  ),
  table(
    "2022年度“三公”经费情况表",
    `编制单位：样例局 | | | 单位：万元
项目 | 上年决算数 | 本年预算数 | 本年决算数
合计 | 20.00 | 18.00 | 16.00
因公出国（境）费 | 4.00 | 3.00 | 2.00
公务用车购置及运行维护费 | 10.00 | 9.00 | 8.50
其中：公务用车购置费 | 0.00 | 0.00 | 0.00
公务用车运行维护费 | 10.00 | 9.00 | 8.50
公务接待费 | 6.00 | 6.00 | 5.50`,
  ),
);

/** The table of the three public expenses where all was spent on receptions. */
function threePublic(unit: string, figures: string) {
  return table(
    "2022年度“三公”经费情况表",
    `编制单位：样例局 | | | 单位：${unit}
项目 | 上年决算数 | 本年预算数 | 本年决算数
合计 | ${figures}
因公出国（境）费 | 0.00 | 0.00 | 0.00
公务用车购置及运行维护费 | 0.00 | 0.00 | 0.00
公务接待费 | ${figures}`,
  );
}

const verdicts = (text: string, analysis: Analysis = BUREAU) =>
  checkClaims(text, analysis).claims.flatMap((c) => (c.kind === "comparison" ? [] : [`${c.text} ${c.verdict}`]));

describe("the figures of these sentences", () => {
  it("are found in the tables", () => {
    expect(verdicts("2022年度本年支出1000.00万元，其中基本支出700.00万元，项目支出300.00万元。")).toEqual([
      "1000.00万元 agrees",
      "700.00万元 agrees",
      "300.00万元 agrees",
    ]);
  });
});

describe("parts", () => {
  it("are of the stage of what they are parts of, by 其中, in brackets or under a label", () => {
    const parts = ["3.00万元 agrees", "9.00万元 agrees", "6.00万元 agrees"];
    const list = "因公出国（境）费3.00万元、公务用车购置及运行维护费9.00万元、公务接待费6.00万元";
    expect(verdicts(`“三公”经费年初预算18.00万元，其中：${list}。`)).toEqual(["18.00万元 agrees", ...parts]);
    expect(verdicts(`“三公”经费年初预算18.00万元（${list}），实际支出16.00万元。`)).toEqual([
      "18.00万元 agrees",
      ...parts,
      "16.00万元 agrees",
    ]);
    expect(verdicts(`年初预算：${list}。`)).toEqual(parts);
  });

  it("of a budget are wrong where they state what was spent", () => {
    expect(verdicts("“三公”经费年初预算18.00万元，其中：公务接待费5.50万元。")).toContain("5.50万元 disagrees");
  });

  it("are of the year of what they are parts of, until another year is said", () => {
    const text =
      "2021年本年支出800.00万元，其中基本支出650.00万元；2022年本年支出1000.00万元，其中基本支出700.00万元。";
    expect(verdicts(text)).toEqual([
      "800.00万元 agrees",
      "650.00万元 agrees",
      "1000.00万元 agrees",
      "700.00万元 agrees",
    ]);
    expect(verdicts(text.replace("650.00", "700.00"))).toContain("700.00万元 disagrees");
  });

  it("go on with the whole after parts of a part", () => {
    // 2.00 ÷ 16.00 = 12.50 %, 8.50 ÷ 16.00 = 53.13 %, 5.50 ÷ 16.00 = 34.38 %.
    const nested = (share: string) =>
      `“三公”经费支出16.00万元，其中：公务用车购置及运行维护费8.50万元，占53.13%，其中公务用车运行维护费8.50万元；公务接待费5.50万元，占${share}。`;
    expect(verdicts(nested("34.38%"))).toContain("34.38% agrees");
    expect(verdicts(nested("64.71%"))).toContain("64.71% disagrees");
    const bracketed =
      "“三公”经费支出16.00万元，其中：公务用车购置及运行维护费8.50万元（其中公务用车运行维护费8.50万元），占53.13%。";
    expect(verdicts(bracketed)).toContain("53.13% agrees");
    expect(verdicts("“三公”经费支出16.00万元，其中公务接待费5.50万元（占34.38%）。")).toContain("34.38% agrees");
  });

  it("of one item are not the department's: nothing is said of them", () => {
    for (const text of [
      "一般公共服务支出900.00万元，其中基本支出610.00万元、项目支出290.00万元。",
      "一般公共服务支出中，基本支出610.00万元，项目支出290.00万元。",
      "公务接待费5.50万元（基本支出5.00万元，项目支出0.50万元）。",
      "行政运行支出610.00万元，全部为基本支出610.00万元。",
    ])
      expect(verdicts(text).filter((each) => !/ agrees| notComparable/.test(each))).toEqual([]);
  });

  it("that rows below a subject bear are those rows, without 类, 款 and 项 too", () => {
    const text = (medical: string) =>
      `一般公共服务支出（类）900.00万元，其中行政运行610.00万元，一般行政管理事务290.00万元。卫生健康（类）支出100.00万元，具体包括行政单位医疗${medical}万元。`;
    expect(verdicts(text("100.00"))).toEqual(
      ["900.00", "610.00", "290.00", "100.00", "100.00"].map((figure) => `${figure}万元 agrees`),
    );
    expect(verdicts(text("180.00")).at(-1)).toBe("180.00万元 disagrees");
  });

  it("of a subject that no row is are not the subject's own figure", () => {
    expect(verdicts("一般公共服务支出（类）900.00万元，其中办公费12.00万元。").at(-1)).toBe("12.00万元 notComparable");
  });

  it("of money end with their clause", () => {
    expect(verdicts("年初结转和结余5.00万元，其中国有资本经营预算0.05万元；年末结转和结余15.00万元。")).toEqual([
      "5.00万元 agrees",
      "0.05万元 notComparable",
      "15.00万元 agrees",
    ]);
  });
});

describe("an item that the tables do not state", () => {
  it("keeps the figures behind its name from being the department's, also as a sentence of its own", () => {
    const item = "社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）";
    const said = `本年支出1000.00万元。\n${item}。支出决算为8.47万元，完成年初预算的98.36%。`;
    expect(verdicts(said).slice(1)).toEqual(["8.47万元 notComparable", "98.36% notComparable"]);
  });

  it("has the shares and changes behind it; what the sentence works out itself is borne out by it alone", () => {
    expect(verdicts("本年支出1000.00万元，其中人大常委会机关支出610.00万元，占61.00%，比上年减少40.00万元。")).toEqual([
      "1000.00万元 agrees",
      "610.00万元 agrees",
      "61.00% agrees",
      "40.00万元 notComparable",
    ]);
  });
});

describe("a project that the tables do not name", () => {
  it("keeps its balances, receipts and payments: none is the body's", () => {
    const text =
      "某街道微型消防站建设项目2022年年初结转和结余12.00万元，本年支出10.00万元，年末结转和结余2.00万元。\n该项目本年收入8.00万元，年末结转和结余3.00万元。";
    expect(new Set(verdicts(text).map((each) => each.split(" ")[1]))).toEqual(new Set(["notComparable"]));
  });

  it("ends with its line: the body's balances are read again, also behind a list of classes", () => {
    const text =
      "某消防站建设项目12.00万元。\n2022年年初结转和结余5.00万元。\n支出总计1015.00万元，包括：一般公共服务支出900.00万元，卫生健康支出100.00万元，年末结转和结余15.00万元。";
    expect(verdicts(text).slice(1)).toEqual(
      ["5.00", "1015.00", "900.00", "100.00", "15.00"].map((figure) => `${figure}万元 agrees`),
    );
  });
});

describe("what a change is counted from", () => {
  it("is last year's figure, and the change is this year's", () => {
    // 5.50 − 6.00 = −0.50, −8.33 %.
    expect(verdicts("公务接待费5.50万元，比上年公务接待费6.00万元减少0.50万元，下降8.33%。")).toEqual([
      "5.50万元 agrees",
      "6.00万元 agrees",
      "0.50万元 agrees",
      "8.33% agrees",
    ]);
    expect(verdicts("较上年基本支出650.00万元增加50.00万元。")).toEqual(["650.00万元 agrees", "50.00万元 agrees"]);
    expect(verdicts("公务接待费由6.00万元降至5.50万元。")).toEqual(["6.00万元 agrees", "5.50万元 agrees"]);
  });

  it("is the budget where that stands right before it", () => {
    expect(verdicts("“三公”经费支出16.00万元，年初预算18.00万元，比年初预算减少2.00万元，下降11.11%。")).toEqual([
      "16.00万元 agrees",
      "18.00万元 agrees",
      "2.00万元 agrees",
      "11.11% agrees",
    ]);
  });

  it("is held against what the sentence says where no table states it: last year's budget", () => {
    expect(verdicts("2022年“三公”经费预算18.00万元，比上年预算21.00万元减少3.00万元，下降14.29%。")).toEqual([
      "18.00万元 agrees",
      "21.00万元 agrees",
      "3.00万元 agrees",
      "14.29% agrees",
    ]);
    expect(
      verdicts("年末结转和结余15.00万元，较年初结转和结余5.00万元增加10.00万元，增长200%。").filter((each) =>
        /disagrees|conflict/.test(each),
      ),
    ).toEqual([]);
  });
});

describe("words", () => {
  it("收入 do not lend their figure to 支出", () => {
    expect(verdicts("本年收入1010.00万元，支出1010.00万元。")).toEqual(["1010.00万元 agrees", "1010.00万元 disagrees"]);
  });

  it("总收入 and 总支出 mean the year's alone or with what was left over", () => {
    expect(verdicts("总收入1015.00万元，总支出1015.00万元。")).toEqual(["1015.00万元 agrees", "1015.00万元 agrees"]);
    expect(verdicts("总收入1010.00万元，总支出1000.00万元。")).toEqual(["1010.00万元 agrees", "1000.00万元 agrees"]);
    expect(verdicts("总支出1005.00万元。")).toEqual(["1005.00万元 disagrees"]);
  });

  it("共计 behind several items is not of the last of them", () => {
    // 300.00 is what was spent on projects.
    expect(verdicts("基本支出700.00万元、项目支出300.00万元，共计1000.00万元。").at(-1)).toBe(
      "1000.00万元 notComparable",
    );
  });

  it("人均 and 少 are followed by figures of another kind, 小于预算数 by a difference", () => {
    // 18.00 − 16.00.
    expect(verdicts("“三公”经费支出16.00万元，决算数小于预算数2.00万元。").at(-1)).toBe("2.00万元 agrees");
    expect(verdicts("“三公”经费支出16.00万元，决算数小于预算数3.00万元。").at(-1)).toBe("3.00万元 disagrees");
    for (const text of ["人均公务接待费0.05万元。", "本年支出1000.00万元，比本年收入少10.00万元。"])
      expect(verdicts(text).at(-1)).toMatch(/ notComparable$/);
  });

  it("项目7个 counts projects, not money", () => {
    expect(verdicts("5个项目共支出300.00万元。").at(-1)).toBe("300.00万元 notComparable");
  });

  it("大于, 小于, 等于 and 持平 alone are held against the two figures before them", () => {
    // 16.00 were spent of a budget of 18.00.
    const said = (words: string) =>
      checkClaims(`2022年度“三公”经费支出年初预算为18.00万元，支出决算为16.00万元。${words}。`, BUREAU).claims.flatMap(
        (c) => (c.kind === "comparison" ? [`${c.text} ${c.verdict}`] : []),
      );
    expect(said("决算数小于年初预算数的主要原因是厉行节约")).toEqual(["小于 agrees"]);
    expect(said("预算数大于决算数")).toEqual(["大于 agrees"]);
    expect(said("决算数大于年初预算数的主要原因是厉行节约")).toEqual(["大于 conflict"]);
    expect(said("决算数等于预算数")).toEqual(["等于 conflict"]);
    expect(said("决算数与预算数持平")).toEqual(["持平 conflict"]);
    // Nobody chose, another year, and nothing that was said: no word is judged.
    expect(said("决算数大于（小于）预算数")).toEqual([]);
    expect(said("决算数大于2021年预算数")).toEqual([]);
    expect(checkClaims("2022年度决算数大于预算数。", BUREAU).claims).toEqual([]);
  });

  it("of an order say nothing where one of the figures is itself not the table's", () => {
    const text = "2022年度“三公”经费支出年初预算为18.00万元，支出决算为61.00万元。决算数小于预算数。";
    expect(checkClaims(text, BUREAU).claims.map((c) => `${c.text} ${c.verdict}`)).toEqual([
      "18.00万元 agrees",
      "61.00万元 disagrees",
      "小于 notComparable",
    ]);
  });

  it("基本持平 allow a change of some percent, 持平 none", () => {
    const flat = (words: string) =>
      checkClaims(`“三公”经费支出16.00万元，${words}。`, BUREAU).claims.map((c) => `${c.text} ${c.verdict}`);
    expect(flat("与上年基本持平")).toContain("基本持平 disagrees");
    const near = analysed(threePublic("万元", "20.00 | 21.00 | 20.30"));
    const said = (words: string) => checkClaims(`“三公”经费支出20.30万元，${words}。`, near).claims.at(-1)!.verdict;
    expect(said("与上年基本持平")).toBe("withinRounding");
    expect(said("与上年持平")).toBe("disagrees");
  });
});

describe("numbers without a unit", () => {
  it("are counted where they look like money, and numbering, dates and percentages are not", () => {
    expect(numbersWithoutUnit("单位：万元\n基本支出：406.91\n项目支出　1,391.43\n资产 1,200")).toBe(3);
    expect(numbersWithoutUnit("1.1 概况\n支出406.91万元，占56.02%，2023.12.31，财预〔2023〕12号，3.5分")).toBe(0);
  });
});

describe("a calculation from cells of two units", () => {
  it("is told with both", () => {
    const both = analysed(
      table(
        "2022年度部门收支余情况表",
        "编制单位：样例局 | 单位：万元\n项目 | 决算数\n基本支出 | 700.00\n项目支出 | 300.00\n本年支出合计 | 1000.00",
      ),
      threePublic("元", "160000.00 | 180000.00 | 155000.00"),
    );
    const [, share] = checkClaims("“三公”经费支出15.50万元，占部门整体支出的1.65%。", both).claims;
    expect([share!.verdict, share!.derived]).toEqual(["disagrees", "155000.00元 ÷ 1000.00万元 = 1.55%"]);
  });
});

describe("决算 said of a budget", () => {
  const budget = analysed(
    table(
      "2026年部门支出总表",
      `编制单位：样例局 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | | 640.00 | 500.00 | 140.00
201 | 一般公共服务支出 | 640.00 | 500.00 | 140.00`,
    ),
    table(
      "2026年财政拨款“三公”经费支出预算表",
      `编制单位：样例局 | | 单位：万元
项目 | 2025年预算数 | 2026年预算数
合计 | 9.00 | 8.00
因公出国（境）费 | 0.00 | 0.00
公务接待费 | 9.00 | 8.00`,
    ),
  );
  const said = (text: string) =>
    checkClaims(`样例局2026年部门预算公开说明\n${text}`, budget).claims.map((c) => `${c.text} ${c.kind} ${c.verdict}`);

  it("is worth a look where the budget's table has the very figure, which agrees", () => {
    expect(said("2026年公务接待费支出决算为8.00万元。")).toEqual(["决算 name ambiguous", "8.00万元 amount agrees"]);
    expect(said("2026年公务接待费支出预算为8.00万元。")).toEqual(["8.00万元 amount agrees"]);
  });

  it("makes no figure wrong, and is not told of another year", () => {
    expect(said("2026年公务接待费支出决算为6.00万元。")).toEqual(["6.00万元 amount notComparable"]);
    expect(said("2025年公务接待费支出决算为8.00万元。")).toEqual(["8.00万元 amount notComparable"]);
  });
});

describe("A figure that the table has otherwise", () => {
  it("is told in the draft's unit where a rate of the draft bears the table out", () => {
    const inYuan = analysed(
      table(
        "2022年度支出决算表",
        `编制单位：样例局 | 单位：元
科目编码 | 科目名称 | 本年支出合计
合计 | | 3503499.00
221 | 住房保障支出 | 3503499.00
22102 | 住房改革支出 | 3503499.00
2210201 | 住房公积金 | 3503499.00`,
      ),
    );
    // 350.3499 ÷ 348.52 = 100.525 %; 352.67 ÷ 348.52 were 101.19 %.
    const draft =
      "“住房保障支出（类）住房改革支出（款）住房公积金（项）”年初预算为348.52万元，支出决算为352.67万元，完成年初预算的100.53%。";
    const [problem] = problemsOf(checkClaims(draft, inYuan).claims);
    expect(problem?.more && render(problem.more, "zh-CN")).toBe(
      "350.35 ÷ 348.52 = 100.53%，文中 352.67 疑为 350.35万元",
    );
  });
});
