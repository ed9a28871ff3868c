import type { Template } from "../template";

/** A rate that is worked out of nothing yet; its test fails until it is. */
export const indicator: Template = {
  room: "indicators",
  families: false,
  list: "CATALOGUE",
  imported: ({ constant }) => constant,
  entry: ({ constant }) => `${constant},`,
  source: ({ constant, id }) => `import { GROUPS, PRACTICE } from "./framework";
import { ratio } from "./ratio";

export const ${constant} = ratio({
  id: "${id}",
  name: { zh: "${id}", en: "${id}" },
  group: GROUPS.analysis,
  definition: { zh: "分子 ÷ 分母 × 100%", en: "numerator ÷ denominator × 100 %" },
  source: PRACTICE,
  // For each case: { scope, numerator: money("…", "…", [plus(facts.one("…"))]), denominator: … }.
  applications: () => [],
});
`,
  test: ({ id }, tests) => `import { analysed, table } from "${tests}/support";

describe("${id}", () => {
  it("is the numerator divided by the denominator", () => {
    const { indicators } = analysed(
      table("表名（万元）", \`
      项目 | 金额
      合计 | 7.00\`),
    );
    expect(indicators.filter(({ indicator }) => indicator === "${id}")).toHaveLength(1);
  });

  it.todo("has no value where the denominator is 0 or missing, and says why");
});
`,
};
