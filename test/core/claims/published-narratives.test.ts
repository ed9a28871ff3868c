import { checkClaims } from "../../../src/core/claims";

/*
 * What published narratives state without a table beside them: which figure a share, a rate or a change is of. A right
 * figure must never be called wrong.
 */

/** Each figure and word of a draft that has a verdict, in order: `占 34.00% agrees`. */
function verdicts(text: string): string[] {
  return checkClaims(text, null)
    .claims.filter(({ kind }) => kind !== "count")
    .map((claim) => `${claim.text} ${claim.verdict}`);
}

function wrong(text: string): string[] {
  return checkClaims(text, null)
    .claims.filter(({ verdict }) => verdict === "conflict")
    .map((claim) => claim.text);
}

describe("the whole of a share", () => {
  it("is the figure of the stage that the sentence names, also where the body is named once and left out later", () => {
    const text =
      "清河县档案局2021年度“三公”经费支出预算为20.00万元，支出决算为8.00万元，完成预算的40%，其中：公务接待费支出决算为3.00万元。\n" +
      "2021年度“三公”经费支出决算中，公务用车运行维护费支出决算5.00万元，占62.5%；公务接待费支出决算3.00万元，占37.5%。";
    expect(wrong(text)).toEqual([]);
    expect(verdicts(text)).toEqual(expect.arrayContaining(["62.5% agrees", "37.5% agrees", "40% agrees"]));
    // 3.00 ÷ 8.00 is 37.5 %, and 5.00 ÷ 8.00 is 62.5 %.
    expect(wrong(text.replace("占62.5%；", "占25%；"))).toEqual(["25%"]);
  });

  it("is no figure of another stage, nor the last one, where the one that is named is not stated", () => {
    const text =
      "2021年度“三公”经费支出预算为20.00万元，其中：公务接待费6.00万元。\n" +
      "2021年度“三公”经费支出决算中，公务用车运行维护费支出决算5.00万元，占62.5%；公务接待费支出决算3.00万元，占37.5%。";
    expect(wrong(text)).toEqual([]);
  });

  it("is no figure that one of its parts is more than", () => {
    // The share is of the money of the year, 100.00, and not of what was left over: 40.00 ÷ 100.00.
    const text =
      "2021年经费100.00万元，上年结余7.00万元；其中人员经费60.00万元，占经费的60%；公用经费4.00万元，占经费的4%。";
    expect(wrong(text)).toEqual([]);
  });

  it("is not the last figure's where the words before 占 name something that has no figure", () => {
    const text = "全年完成收入100.00万元。其中：甲部门完成60.00万元，乙部门完成40.00万元。税收占比为75%。";
    expect(wrong(text)).toEqual([]);
  });

  it("may be a figure whose words nobody knows: it bears the share out where it fits", () => {
    const text = "采购规模为1234.50万元。货物采购325.40万元，占采购总规模的26.36%。";
    // 325.40 ÷ 1234.50 = 26.36 %.
    expect(verdicts(text)).toContain("26.36% agrees");
    expect(wrong(text.replace("26.36%", "28.00%"))).toEqual([]);
  });
});

describe("其它收入", () => {
  it("is an item of income and not the whole of it", () => {
    const text = "2021年收入合计80.00万元。捐赠收入60.00万元，占总收入的75%；其它收入20.00万元，占总收入的25%。";
    // 60 ÷ 80 and 20 ÷ 80.
    expect(verdicts(text)).toEqual(expect.arrayContaining(["75% agrees", "25% agrees"]));
  });
});

describe("the figure between 完成 or 占 and a percentage", () => {
  const text =
    "3月，收入累计完成246.00万元，完成年初预算600.00万元的41%，比上年减收4.00万元，下降1.6%；支出完成90.00万元，占年度计划300.00万元的30%。";

  it("is what the percentage is of, and not the one that has changed", () => {
    // 246 ÷ 600 = 41 %, 4 ÷ (246 + 4) = 1.6 %, 90 ÷ 300 = 30 %.
    expect(verdicts(text)).toEqual([
      "246.00万元 agrees",
      "600.00万元 agrees",
      "41% agrees",
      "减收 agrees",
      "4.00万元 agrees",
      "下降 agrees",
      "1.6% agrees",
      "90.00万元 agrees",
      "300.00万元 agrees",
      "30% agrees",
    ]);
  });

  it("goes before the whole that its line is a part of", () => {
    const parts =
      "全年收入100.00万元。其中：税收收入60.00万元，占年度计划80.00万元的75%；非税收入40.00万元，占年度计划50.00万元的80%。";
    // 60 ÷ 80 and 40 ÷ 50, not of 100.
    expect(verdicts(parts)).toEqual(expect.arrayContaining(["75% agrees", "80.00万元 agrees", "80% agrees"]));
    expect(wrong(parts.replace("的75%", "的60%"))).toEqual(["60%"]);
  });

  it("contradicts a percentage that does not follow from it", () => {
    expect(wrong(text.replace("的41%", "的47%"))).toEqual(["47%"]);
    expect(wrong(text.replace("下降1.6%", "下降6.1%"))).toEqual(["6.1%"]);
  });
});

describe("a change", () => {
  it("may follow its rate", () => {
    // 30 ÷ (180 − 30) = 20 %.
    expect(verdicts("收入完成180.00万元，较上年同期增长20%，增收30.00万元。")).toContain("20% agrees");
    expect(wrong("收入完成180.00万元，较上年同期增长25%，增收30.00万元。")).toEqual(["25%"]);
  });

  it("相比预算数…减少 and 相较于 are counted from what stands behind them", () => {
    const text = "2021年公务用车运行维护费支出5.00万元，相比年初预算数的6.25万元减少1.25万元，下降20%。";
    expect(wrong(text)).toEqual([]);
    expect(verdicts(text)).toEqual(expect.arrayContaining(["1.25万元 agrees", "20% agrees"]));
    expect(wrong(text.replace("下降20%", "下降25%"))).toEqual(["25%"]);
  });

  it("a year on average is none that two figures tell", () => {
    // 100 to 161.05 in five years is 10 % a year, and 61.05 % in all.
    expect(wrong("收入从2015年的100.00万元上升到2020年的161.05万元，年均增长10.00%。")).toEqual([]);
  });

  it("调减 changes the budget: the rate behind it is on last year and another matter", () => {
    expect(wrong("税收收入拟调整为850.00万元，调减160.00万元，下降9.7%。")).toEqual([]);
  });

  it("负增长 is a decrease", () => {
    // 0.50 ÷ (49.50 + 0.50) = 1 %.
    expect(verdicts("收入完成49.50万元，减少0.50万元，负增长1%。")).toContain("1% agrees");
  });

  it("in brackets is a direction; beside another it is a form that nobody filled in", () => {
    const text = "2022年公用经费支出76.00万元，较上年(减少)4.00万元，(减)幅5%。";
    // 4 ÷ (76 + 4) = 5 %.
    expect(verdicts(text)).toEqual(expect.arrayContaining(["4.00万元 agrees", "5% agrees"]));
    const open =
      "2021年公用经费支出80.00万元。\n2022年公用经费支出76.00万元，比上年增加（减少）4.00万元，增长（下降）5%。";
    expect(wrong(open)).toEqual([]);
    // Where the amount has its direction, the rate has it too: 4 ÷ (76 + 4).
    expect(verdicts(open.replace("增加（减少）", "减少"))).toContain("5% agrees");
  });

  it("in brackets is counted from the year of the figure before them", () => {
    const text =
      "2023年“三公”经费预算8.00万元。\n2024年“三公”经费预算中，公务接待费3.00万元，公务用车运行维护费4.90万元（较2023年压缩2%）。";
    expect(wrong(text)).toEqual([]);
  });
});

describe("a list of parts", () => {
  const list =
    "2021年支出合计100.00万元，其中：教育支出60.00万元，占60%；社会保障和就业支出25.00万元，占25%；卫生健康支出10.00万元，占10%。";

  it("that misses its whole leaves parts out where each share holds", () => {
    expect(wrong(list)).toEqual([]);
  });

  it("that misses its whole has a wrong figure where a share is not stated", () => {
    expect(wrong(list.replace("，占10%", ""))).toContain("100.00万元");
  });
});

describe("和", () => {
  it("joins two things where nothing is compared", () => {
    const text = "行政运行支出137.00万元（其中：工资支出60.00万元；对个人和家庭的其他补助支出76.00万元）。";
    // 60 + 76 = 136.
    expect(wrong(text)).toEqual(["137.00万元", "60.00万元", "76.00万元"]);
    expect(wrong(text.replace("76.00", "77.00"))).toEqual([]);
  });
});

describe("a line that its page broke", () => {
  it("goes on before a mark, a unit and the level of a subject, and within the name of one", () => {
    const whole =
      "10. 住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为50.00万元，支出决算为40.00万元，完成年初预算的80%。\n" +
      "11. 住房保障支出（类）住房改革支出（款）购房补贴（项）。年初预算为20.00万元，支出决算为10.00万元，完成年初预算的50%。";
    const broken = whole
      .replace("住房公积金（项）", "住房公积金\n（项）")
      .replace("购房补贴（项）", "购房\n补贴（项）")
      .replace("40.00万元", "40.00\n万元")
      .replace("10.00万元", "10\n.00万元")
      .replace("的50%", "的50\n%");
    const joined = verdicts(broken).map((each) => each.replace("\n", ""));
    expect(joined).toEqual(verdicts(whole));
    expect(joined).toEqual(expect.arrayContaining(["80% agrees", "50% agrees"]));
  });
});

describe("经费, 费用 and 费", () => {
  it("name the same items of the three public expenses", () => {
    const text =
      "2021年“三公”经费支出10.00万元，其中：公务接待经费2.00万元，占20%；公务车购置及运维费8.00万元（公务用车购置费用3.00万元，公务车运行费5.00万元），占80%。";
    // 2 + 8 = 10 and 3 + 5 = 8.
    expect(wrong(text)).toEqual([]);
    expect(verdicts(text)).toEqual(expect.arrayContaining(["20% agrees", "80% agrees", "5.00万元 agrees"]));
  });
});
