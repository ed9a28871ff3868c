import { checkClaims, claimsOfDocument, problemsOf } from "../../../src/core/claims";
import { render } from "../../../src/core/text/render";
import { analysed, table } from "../support";

const list = (kind: "收入" | "支出", total: string) =>
  table(
    `2025年度${kind}决算表`,
    `单位：万元
科目编码 | 科目名称 | 本年${kind}合计
213 | 农林水支出 | ${total}
21303 | 水利 | ${total}
2130301 | 行政运行 | ${total}
合计 | | ${total}`,
    kind,
  );

const TEXT = "2025年度本年收入合计90.00万元。2025年度本年支出合计80.00万元。抚恤金7.00万元。";

/** The amounts with how they stand, where they were held against the document marked ◇, and their notes. */
function held(workbook: Parameters<typeof list>[] | null, document: Parameters<typeof list>[]): string[] {
  const against = (tables: Parameters<typeof list>[]) =>
    checkClaims(TEXT, analysed(...tables.map((given) => list(...given))));
  const { claims, summary } = claimsOfDocument(against(document), workbook && against(workbook), (place) =>
    "sheet" in place ? `◇${place.sheet}` : "◇",
  );
  expect(Object.values(summary).reduce((sum, count) => sum + count)).toBe(claims.length);
  return claims
    .filter(({ kind }) => kind === "amount")
    .map(({ text, verdict, fact, note }) =>
      [text, verdict, fact?.place ?? fact?.sheet, note && verdict === "disagrees" && render(note, "zh-CN")]
        .filter(Boolean)
        .join(" "),
    );
}

describe("The text of a document with tables of its own", () => {
  it("is held against the workbook, and against its own tables where the workbook has none", () => {
    expect(
      held(
        [["支出", "80.00"]],
        [
          ["收入", "90.00"],
          ["支出", "80.00"],
        ],
      ),
    ).toEqual(["90.00万元 agrees ◇收入", "80.00万元 agrees 支出", "7.00万元 notComparable"]);
  });

  it("is wrong where the workbook has another figure, which says that the document's table is as wrong", () => {
    expect(held([["支出", "81.00"]], [["支出", "80.00"]])[1]).toBe(
      "80.00万元 disagrees 支出 表中 支出!C7 为 81.00万元；与文件中的表一致：◇支出",
    );
  });

  it("is wrong where its own table has another figure than the workbook and the text", () => {
    expect(held([["支出", "80.00"]], [["支出", "81.00"]])[1]).toBe(
      "80.00万元 disagrees ◇支出 表中 ◇支出 为 81.00万元；与工作簿一致（支出!C7）",
    );
  });

  it("is held against its own tables alone where there is no workbook for it", () => {
    expect(held(null, [["收入", "91.00"]])).toEqual([
      "90.00万元 disagrees ◇收入 表中 ◇收入 为 91.00万元",
      "80.00万元 notComparable",
      "7.00万元 notComparable",
    ]);
  });

  it("names the place of the document in the line of a problem", () => {
    const own = checkClaims(TEXT, analysed(list("收入", "91.00")));
    const [problem] = problemsOf(claimsOfDocument(own, null, () => "第6行").claims);
    expect(render(problem!.line, "zh-CN")).toBe("稿中 90.00万元 ↔ 表中 91.00万元 · 第6行");
  });
});
