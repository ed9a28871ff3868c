import { analyse } from "../../../src/core/analyse";
import { checkClaims } from "../../../src/core/claims";
import { readWorkbook } from "../../../src/files";
import { committed } from "../../samples/reading";

/** How the figure that is written so stands, and what it was held against. */
async function stands(text: string, figure: string): Promise<string> {
  const claim = checkClaims(text, analyse(await readWorkbook(committed("furong-2020.xlsx")))).claims.find(
    (c) => c.text === figure,
  )!;
  return `${claim.verdict} ${claim.derived ?? ""}`.trim();
}

describe("figures that a draft quotes by the name of a calculation", () => {
  it("holds an indicator with its points against the indicator", async () => {
    // 政府采购 3.30 against a budget of 0.40.
    expect(await stands("政府采购执行率825.00%，得0.00分（满分6分）。", "825.00%")).toBe(
      "agrees 3.30 ÷ 0.40 = 825.00%",
    );
    expect(await stands("政府采购执行率为852.00%，得0.00分。", "852.00%")).toBe("disagrees 3.30 ÷ 0.40 = 825.00%");
  });

  it("does not take a name that only ends like an indicator's for the indicator", async () => {
    expect(await stands("本市集中政府采购执行率825.00%，得0.00分。", "825.00%")).toBe("notComparable");
  });

  it("does not judge a rate by an indicator's name alone, which people use for other calculations too", async () => {
    expect(await stands("资金预算控制率12.00%。", "12.00%")).toBe("notComparable");
  });

  it("holds what a check is said to be out by against the check, by the project where several fail", async () => {
    // 0 + 1.00 − 1.00 is 15.00 short of the stated closing balance.
    const title = "“年末结转结余 = 上年结转结余 + 本年收到 − 本年支出”不成立，相差";
    expect(await stands(`安全生产季度测评奖${title}15.00万元。`, "15.00万元")).toMatch(/^agrees /);
    expect(await stands(`安全生产季度测评奖${title}51.00万元。`, "51.00万元")).toMatch(/^disagrees /);
  });
});

describe("funds due and funds in place", () => {
  it("works out what was due from the budget, what was added and what was paid directly", async () => {
    const text = "安全监管专项经费应到位资金173.00万元，实际收到151.12万元，资金到位率87.35%。";
    expect(await stands(text, "173.00万元")).toMatch(/^agrees/);
    // The table has 0.00 for what was added and for what was paid directly.
    expect(await stands(text, "87.35%")).toBe("agrees 151.12 ÷ (173.00 + 0.00 − 0.00) = 87.35%");
    expect(await stands(text.replace("87.35%", "78.35%"), "78.35%")).toMatch(/^disagrees/);
  });
});

describe("the balance of all projects", () => {
  const text = "项目合计年末结转结余200.78万元，占可用资金335.96万元的59.76%，比上年结转结余增加94.94万元。";

  it.each([
    ["200.78万元", "102.78万元"],
    ["335.96万元", "353.96万元"],
    ["59.76%", "95.76%"],
    ["94.94万元", "49.94万元"],
  ])("ties %s and finds %s wrong", async (right, wrong) => {
    expect(await stands(text, right)).toMatch(/^agrees/);
    expect(await stands(text.replace(right, wrong), wrong)).toMatch(/^disagrees/);
  });
});

describe("what is left by the year's flows", () => {
  it("is what was carried in and received less what was spent", async () => {
    const text =
      "年初结转和结余105.84万元，本年收入1499.06万元，本年支出568.51万元，据此推算年末结转和结余1036.39万元。";
    expect(await stands(text, "1036.39万元")).toMatch(/^agrees .* = 1036.39$/);
  });
});
