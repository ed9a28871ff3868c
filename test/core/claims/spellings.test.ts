import { checkClaims } from "../../../src/core/claims";
import { formsWith } from "../../../src/core/forms";
import { recogniseTables } from "../../../src/core/tables/recognise";
import { spellingsOf, withWords } from "../../../src/core/words/word";
import { WORDS } from "../../../src/core/words/words";
import type { WordId } from "../../../src/core/words/words";
import { analysed, table } from "../support";

/** The three public expenses, with the receptions under a name of choice. */
const threePublic = (reception: string) =>
  table(
    "2022年度“三公”经费情况表",
    `编制单位：样例局 | | | 单位：万元
项目 | 上年决算数 | 本年预算数 | 本年决算数
合计 | 9.00 | 9.00 | 8.00
因公出国（境）费 | 3.00 | 3.00 | 2.50
公务用车购置及运行维护费 | 0.00 | 0.00 | 0.00
其中：公务用车购置费 | 0.00 | 0.00 | 0.00
公务用车运行维护费 | 0.00 | 0.00 | 0.00
${reception} | 6.00 | 6.00 | 5.50`,
  );

describe("a spelling added to the dictionary", () => {
  const dictionary = withWords(WORDS, { reception: { spellings: [{ text: "公务招待费", place: "样例省" }] } });
  const draft = "公务招待费5.50万元，比上年减少0.50万元。";
  const analysis = analysed(threePublic("公务接待费"));
  const said = (claims: ReturnType<typeof checkClaims>) => claims.claims.map(({ text, verdict }) => [text, verdict]);

  it("is understood in a draft", () => {
    expect(said(checkClaims(draft, analysis, dictionary))).toEqual([
      ["5.50万元", "agrees"],
      ["减少", "agrees"],
      ["0.50万元", "agrees"],
    ]);
    expect(said(checkClaims(draft, analysis))).toContainEqual(["5.50万元", "notComparable"]);
  });

  it("is understood in a table", () => {
    const unread = (forms: ReturnType<typeof formsWith>) =>
      recogniseTables(threePublic("公务招待费"), forms).flatMap((read) => read.unread);
    expect(unread(formsWith(WORDS))).toEqual(["B9", "C9", "D9"]);
    expect(unread(formsWith(dictionary))).toEqual([]);
  });
});

describe("a spelling that the dictionary lists", () => {
  /** How tables and drafts alike write a concept, less what is only clear below a heading. */
  const spellings = (id: WordId, ...unclear: readonly string[]) =>
    spellingsOf(WORDS[id]).filter((spelling) => !unclear.includes(spelling));

  it.each(spellings("reception"))("is understood in a draft and in a table: %s", (spelling) => {
    const [claim] = checkClaims(`${spelling}5.50万元。`, analysed(threePublic(spelling))).claims;
    expect([claim!.text, claim!.verdict, claim!.fact?.address]).toEqual(["5.50万元", "agrees", "D9"]);
  });

  it.each([
    ...spellings("personnel").map((spelling) => [spelling, "385.87"]),
    ...spellings("publicRunning").map((spelling) => [spelling, "47.46"]),
  ])("is understood in a draft where the table writes another: %s", (spelling, figure) => {
    const basic = analysed(
      table(
        "2022年度一般公共预算财政拨款基本支出决算表",
        `编制单位：样例局 | 单位：万元
经济分类科目编码 | 科目名称 | 决算数
301 | 工资福利支出 | 385.87
302 | 商品和服务支出 | 47.46
 | 人员经费合计 | 385.87
 | 公用经费合计 | 47.46
合计 | | 433.33`,
      ),
    );
    const [claim] = checkClaims(`${spelling}${figure}万元。`, basic).claims;
    expect([claim!.text, claim!.verdict]).toEqual([`${figure}万元`, "agrees"]);
  });

  it("is not taken for the concept where only a heading above would say so", () => {
    const analysis = analysed(threePublic("公务接待费"));
    for (const text of ["购置费3.00万元。", "运行费3.00万元。"])
      expect(checkClaims(text, analysis).claims.map((claim) => claim.verdict)).toEqual(["notComparable"]);
  });
});
