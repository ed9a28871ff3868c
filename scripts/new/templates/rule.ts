import type { Template } from "../template";

/** A rule Σ terms = 0 that is applied nowhere yet; its test fails until it is. */
export const rule: Template = {
  room: "rules",
  families: true,
  others: ["identity"],
  list: "RULES",
  imported: ({ constant }) => constant,
  entry: ({ constant }) => `${constant},`,
  source: ({ constant, id }) => `import { identity } from "../identity/rule";

/** What must hold, and why. */
export const ${constant} = identity({
  id: "${id}",
  title: { zh: "左边 = 右边", en: "Left = right" },
  kind: "rounding",
  severity: "warning",
  source: { zh: "表或文件的名称", en: "Name of the form or document" },
  // For each case: { scope: whom it is about or null, terms: [plus(facts.one("…")), minus(facts.one("…"))] }.
  applications: () => [],
});
`,
  test: ({ id }, tests) => `import { analysed, table, verdicts } from "${tests}/support";

describe("${id}", () => {
  it("holds where both sides agree", () => {
    const holds = table("表名（万元）", \`
      项目 | 金额
      合计 | 7.00\`);
    expect(verdicts(analysed(holds), "${id}")).toEqual({ "": "exact" });
  });

  it.todo("fails where they differ by more than rounding");
  it.todo("is within rounding where the printed decimals explain the difference");
  it.todo("is not judged where a figure is missing");
});
`,
};
