import { checkClaims } from "../../../src/core/claims";
import { figuresIn } from "../../../src/core/claims/figures";
import { fold, placeOf } from "../../../src/core/claims/fold";
import { analysed, table } from "../support";
import { draws, fc } from "../../draws";

const overview = (rows: string) =>
  table("2020年度部门收支余情况表", `编制单位：样例局 | 单位：万元\n项目 | 决算数\n${rows}`);
const ANALYSIS = analysed(overview("基本支出 | 433.33\n项目支出 | 135.18\n本年支出合计 | 568.51"));
const verdicts = (text: string, analysis: typeof ANALYSIS | null = ANALYSIS) =>
  checkClaims(text, analysis).claims.map((c) => `${c.text} ${c.verdict}`);

describe("figures of a text", () => {
  const found = (text: string) => figuresIn(fold(text).text).map((f) => [f.kind, f.written, f.unit]);

  it("are amounts, percentages, counts and pay standards with their units", () => {
    expect(found("支出1,604.90万元，增长20.12％，共１８名，按220元/人/月发放，投资3亿元")).toEqual([
      ["amount", "1604.90", "万元"],
      ["percentage", "20.12", "%"],
      ["count", "18", "名"],
      ["standard", "220", "元/人/月"],
      ["amount", "3", "亿元"],
    ]);
  });

  it("are not dates, document numbers, years and numbering", () => {
    expect(found("（1）截至2020年12月31日，根据长财企指〔2019〕33号文件，2019-2020年")).toEqual([]);
  });

  it("stand where they stood in the draft, blanks and quotation marks or not", () => {
    const draft = fold("“三公” 经费４.12 万元");
    const [figure] = figuresIn(draft.text);
    const { start, end } = placeOf(draft, figure!.start, figure!.end);
    expect(draft.source.slice(start, end)).toBe("４.12 万元");
  });
});

describe("a claim", () => {
  it("agrees with its cell in any unit, and within rounding where it is rounded", () => {
    expect(verdicts("2020年度部门整体支出568.51万元，其中基本支出4333300元。")).toEqual([
      "568.51万元 agrees",
      "4333300元 agrees",
    ]);
    expect(verdicts("2020年度部门整体支出约569万元。")).toEqual(["569万元 withinRounding"]);
  });

  it("is off by the last place where it is 0.01 off in the cell's own unit, and disagrees from 0.02 on", () => {
    expect(verdicts("2020年度部门整体支出568.52万元。")).toEqual(["568.52万元 withinRounding"]);
    expect(verdicts("2020年度部门整体支出568.53万元。")).toEqual(["568.53万元 disagrees"]);
  });

  it("is left alone where a word that nobody knows may narrow it", () => {
    expect(verdicts("2020年度扶贫项目支出35.00万元。")).toEqual(["35.00万元 notComparable"]);
    expect(verdicts("救灾帐篷采购完成后，本年支出3.00万元。")).toEqual(["3.00万元 notComparable"]);
  });

  it("is a share of the whole that the words name, with its figure between or not", () => {
    expect(verdicts("项目支出135.18万元，占部门整体支出568.51万元的23.78%。")).toEqual([
      "135.18万元 agrees",
      "568.51万元 agrees",
      "23.78% agrees",
    ]);
    expect(verdicts("项目支出135.18万元，占部门整体支出的23.87%。")).toContain("23.87% disagrees");
  });
});

describe("a draft by itself", () => {
  const alone = (text: string) => verdicts(text, null);

  it("bears its sums, shares and growth out", () => {
    expect(alone("全年支出100.00万元，比上年增加20.00万元，增长25.00%。")).toContain("25.00% agrees");
    expect(alone("全年支出100.00万元，比上年增加20.00万元，增长20.00%。")).toContain("20.00% conflict");
  });

  it("says the same figure twice", () => {
    const text = (again: string) => `“三公”经费支出决算数4.12万元。\n综上，“三公”经费支出决算数${again}万元。`;
    expect(alone(text("4.12"))).toEqual(["4.12万元 agrees", "4.12万元 agrees"]);
    expect(alone(text("4.21"))).toContain("4.21万元 conflict");
  });

  it("does not take bodies of different levels for one", () => {
    const names =
      "青山县人民政府应急管理办公室负责，青山市人民政府应急管理办公室指导。第一应急服务保障中心，第二应急服务保障中心。";
    expect(checkClaims(names, null).claims).toEqual([]);
  });
});

describe("amounts of any size", () => {
  it("agree with the cell that holds them, and are off by the last place only where they are", () => {
    const hundredths = fc.integer({ min: 1_000, max: 99_999_999 });
    const printed = (n: number) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")}`;
    fc.assert(
      fc.property(hundredths, hundredths, (cell, said) => {
        const analysis = analysed(
          overview(`基本支出 | ${printed(cell)}\n项目支出 | 0.00\n本年支出合计 | ${printed(cell)}`),
        );
        const expected = cell === said ? "agrees" : Math.abs(cell - said) === 1 ? "withinRounding" : "disagrees";
        expect(verdicts(`2020年度部门整体支出${printed(said)}万元。`, analysis)).toEqual([
          `${printed(said)}万元 ${expected}`,
        ]);
      }),
      {
        numRuns: draws(40),
        examples: [
          [1_000, 1_000],
          [1_000, 1_001],
        ],
      },
    );
  });
});
