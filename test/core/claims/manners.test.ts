import type { Analysis } from "../../../src/core/analyse";
import { checkClaims, isWrong } from "../../../src/core/claims";
import { analysed, table } from "../support";

/*
 * The manners in which provinces write 类, 款 and 项, for final accounts and for budgets, and what must not change: a
 * figure altered turns red at its place and nothing else does; a sentence reworded and a paragraph moved keep their
 * verdicts.
 */

const lines = `204 | 公共安全支出 | 900.00 | 610.00 | 290.00
20406 | 司法 | 900.00 | 610.00 | 290.00
2040601 | 行政运行 | 610.00 | 610.00 | 0.00
2040604 | 基层司法业务 | 290.00 | 0.00 | 290.00
221 | 住房保障支出 | 100.50 | 100.50 | 0.00
22102 | 住房改革支出 | 100.50 | 100.50 | 0.00
2210201 | 住房公积金 | 60.30 | 60.30 | 0.00
2210203 | 购房补贴 | 40.20 | 40.20 | 0.00
合计 | | 1000.50 | 710.50 | 290.00`;

const FINAL = analysed(
  table(
    "2023年度一般公共预算财政拨款支出决算表",
    `编制单位：样例局 | 单位：万元
功能分类科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
${lines}`,
  ),
);
const BUDGET = analysed(
  table(
    "2024年一般公共预算支出表",
    `编制单位：样例局 | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
${lines}`,
  ),
);

/** Each writes 行政运行, 基层司法业务, 住房公积金 and 购房补贴 with what is said of their figures. */
type Manner = (said: (figure: string) => string) => string;

const MANNERS: Readonly<Record<string, Manner>> = {
  "类, 款 and 项 in brackets": (said) =>
    `1.公共安全支出（类）司法（款）行政运行（项）${said("610.00")}。
2.公共安全支出（类）司法（款）基层司法业务（项）${said("290.00")}。
3.住房保障支出（类）住房改革支出（款）住房公积金（项）${said("60.30")}。
4.住房保障支出（类）住房改革支出（款）购房补贴（项）${said("40.20")}。`,
  "in quotation marks": (said) =>
    `1. “公共安全支出（类）司法（款）行政运行（项）”${said("610.00")}，主要用于人员经费。
2. “公共安全支出（类）司法（款）基层司法业务（项）”${said("290.00")}，主要用于调解。
3. “住房保障支出（类）住房改革支出（款）住房公积金（项）”${said("60.30")}，主要用于缴存。
4. “住房保障支出（类）住房改革支出（款）购房补贴（项）”${said("40.20")}，主要用于补贴。`,
  "with codes in the brackets": (said) =>
    `1、公共安全支出（204类）司法（06款）行政运行（01项）${said("610.00")}。
2、公共安全支出（204类）司法（06款）基层司法业务（04项）${said("290.00")}。
3、住房保障支出（221类）住房改革支出（02款）住房公积金（01项）${said("60.30")}。
4、住房保障支出（221类）住房改革支出（02款）购房补贴（03项）${said("40.20")}。`,
  "with dashes between": (said) =>
    `公共安全支出(类)-司法(款)-行政运行(项)${said("610.00")}。
公共安全支出(类)-司法(款)-基层司法业务(项)${said("290.00")}。
住房保障支出(类)-住房改革支出(款)-住房公积金(项)${said("60.30")}。
住房保障支出(类)-住房改革支出(款)-购房补贴(项)${said("40.20")}。`,
  "with 支出 behind the brackets": (said) =>
    `公共安全（类）司法（款）行政运行（项）支出${said("610.00")}。
公共安全（类）司法（款）基层司法业务（项）支出${said("290.00")}。
住房保障（类）住房改革（款）住房公积金（项）支出${said("60.30")}。
住房保障（类）住房改革（款）购房补贴（项）支出${said("40.20")}。`,
  "with 科目": (said) =>
    `公共安全支出（类级科目）司法（款级科目）行政运行（项级科目）${said("610.00")}。
公共安全支出（类级科目）司法（款级科目）基层司法业务（项级科目）${said("290.00")}。
住房保障支出（类级科目）住房改革支出（款级科目）住房公积金（项级科目）${said("60.30")}。
住房保障支出（类级科目）住房改革支出（款级科目）购房补贴（项级科目）${said("40.20")}。`,
  "the class as a heading": (said) =>
    `（一）公共安全支出（类）
1.司法（款）行政运行（项）${said("610.00")}。
2.司法（款）基层司法业务（项）${said("290.00")}。
（二）住房保障支出（类）
1.住房改革支出（款）住房公积金（项）${said("60.30")}。
2.住房改革支出（款）购房补贴（项）${said("40.20")}。`,
  "with a full stop behind the path": (said) =>
    `1.公共安全支出（类）司法（款）行政运行（项）。${said("610.00")}。
2.公共安全支出（类）司法（款）基层司法业务（项）。${said("290.00")}。
3.住房保障支出（类）住房改革支出（款）住房公积金（项）。${said("60.30")}。
4.住房保障支出（类）住房改革支出（款）购房补贴（项）。${said("40.20")}。`,
  "the class with its items as parts": (said) =>
    `公共安全支出（类）${said("900.00")}，其中：行政运行${said("610.00")}、基层司法业务${said("290.00")}。
住房保障支出（类）${said("100.50")}，其中：住房公积金${said("60.30")}、购房补贴${said("40.20")}。`,
  "the item alone in brackets": (said) =>
    `司法（款）行政运行（项）${said("610.00")}；司法（款）基层司法业务（项）${said("290.00")}；住房公积金（项）${said("60.30")}；购房补贴（项）${said("40.20")}。`,
};

const KINDS: readonly (readonly [string, Analysis, (figure: string) => string])[] = [
  ["final accounts", FINAL, (figure) => `支出决算为${figure}万元`],
  ["a budget", BUDGET, (figure) => `2024年预算数为${figure}万元`],
];
const HEADS = {
  "final accounts": "2023年度部门决算情况说明\n一般公共预算财政拨款支出决算情况",
  "a budget": "2024年部门预算编制说明\n一般公共预算支出情况",
} as Readonly<Record<string, string>>;

const CASES = KINDS.flatMap(([kind, analysis, said]) =>
  Object.entries(MANNERS).map(([manner, write]) => [kind, manner, analysis, `${HEADS[kind]}\n${write(said)}`] as const),
);

const amounts = (text: string, analysis: Analysis) =>
  checkClaims(text, analysis).claims.filter((c) => c.kind === "amount");
const verdicts = (text: string, analysis: Analysis) => amounts(text, analysis).map((c) => `${c.text} ${c.verdict}`);

describe.each(CASES)("%s, %s", (_kind, _manner, analysis, text) => {
  it("has every figure tied", () => {
    const found = verdicts(text, analysis);
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(found.filter((each) => !each.endsWith(" agrees"))).toEqual([]);
  });

  it("has a figure that is altered red at its place, and no other", () => {
    for (const { start, end, text: figure } of amounts(text, analysis)) {
      // One digit more in front: 1610.00万元.
      const altered = `${text.slice(0, start)}1${figure}${text.slice(end)}`;
      const red = checkClaims(altered, analysis).claims.filter(isWrong);
      expect(red.map((c) => [c.start, c.text])).toEqual([[start, `1${figure}`]]);
    }
  });

  it("keeps its verdicts in other words around it, and where its paragraphs change places", () => {
    const before = verdicts(text, analysis);
    expect(verdicts(text.replaceAll("。", "，与实际工作需要相符。"), analysis)).toEqual(before);
    const [head, money, ...paragraphs] = text.split("\n");
    if (paragraphs.some((line) => line.startsWith("（"))) return;
    const turned = [head, money, ...paragraphs.toReversed()].join("\n");
    expect(verdicts(turned, analysis).toSorted()).toEqual(before.toSorted());
  });
});

describe("a path whose lower levels only a dash divides", () => {
  it("is the subject that it leads to, and not its class", () => {
    const manner = (text: string) =>
      checkClaims(text, FINAL)
        .claims.filter(({ kind }) => kind === "amount")
        .map((claim) => `${claim.text} ${claim.verdict} ${claim.fact?.address ?? ""}`);
    expect(
      manner("公共安全支出（类）-司法-行政运行610.00万元，住房保障支出（类）——住房改革支出——购房补贴40.20万元。"),
    ).toEqual(["610.00万元 agrees C6", "40.20万元 agrees C11"]);
    expect(manner("公共安全支出（类）-司法-行政运行支出决算为610.00万元。")).toEqual(["610.00万元 agrees C6"]);
    // No row bears the name: nothing is said.
    expect(manner("公共安全支出（类）-司法-法治宣传25.00万元。")).toEqual(["25.00万元 notComparable "]);
  });
});

describe("a row that is named in no known manner", () => {
  const below = (said: string) => `2023年度一般公共预算财政拨款支出决算具体情况
1.公共安全支出-司法-行政运行。主要用于：人员支出。
${said}为610.00万元。`;

  it("does not let the sentence below it be held against the whole of the chapter", () => {
    for (const said of ["支出决算", "当年支出决算"])
      expect(checkClaims(below(said), FINAL).claims.filter(isWrong)).toEqual([]);
    // Where the sentence says that it means the whole, it is wrong.
    expect(checkClaims(below("一般公共预算财政拨款支出决算"), FINAL).claims.filter(isWrong)).toHaveLength(1);
  });
});
