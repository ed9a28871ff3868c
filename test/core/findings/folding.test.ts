import { analyse } from "../../../src/core/analyse";
import type { Analysis } from "../../../src/core/analyse";
import { render } from "../../../src/core/text/render";
import { table } from "../support";

function projects(rows: string): Analysis {
  return analyse({
    sheets: [
      table(
        "项目",
        `2023年度项目资金收支明细表 | | | | | | |
单位：万元 | | | | | | |
项目名称 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
${rows}`,
      ),
    ],
  });
}

/** `P-8 (C-8)`: the cards of some rules with what is folded under them. */
function cards({ findings }: Analysis, ...codes: readonly string[]): string[] {
  return findings
    .filter(({ code }) => codes.includes(code))
    .map(({ code, folded }) => (folded ? `${code} (${folded.map((each) => each.code).join(" ")})` : code));
}

describe("findings of one cause", () => {
  it("are one card where a remark tells the difference of a failing check on the same figures", () => {
    // 173.00 + 0 − 0 − 151.12 = 21.88, which P-8 and C-8 both tell
    const analysis = projects("监管经费 | 173.00 | 0.00 | 0.00 | 25.84 | 151.12 | 70.58 | 106.38");
    expect(cards(analysis, "P-8", "C-8")).toEqual(["P-8 (C-8)"]);
    const [card] = analysis.findings.filter(({ code }) => code === "P-8");
    expect(render(card!.text, "zh-CN")).toContain("未到位 21.88 万元");
  });

  it("are one card with both readings where receipts are too small and the balance was paid directly", () => {
    // 0 + 1.00 − 1.00 ≠ 15.00; 60.00 + 1.00 − 45.00 = 16.00, and the total has 7.00 + 16.00 = 23.00
    const analysis = projects(`津贴 | 7.00 | 0.00 | 0.00 | 0.00 | 7.00 | 7.00 | 0.00
测评奖 | 60.00 | 1.00 | 45.00 | 0.00 | 1.00 | 1.00 | 15.00
合计 | 67.00 | 1.00 | 45.00 | 0.00 | 23.00 | 8.00 | 15.00`);
    expect(cards(analysis, "P-3", "K-2")).toEqual(["P-3 (K-2)"]);
    const [card] = analysis.findings.filter(({ code }) => code === "P-3");
    expect(render(card!.brief.then!, "zh-CN")).toBe("已到账的改 F6；财政直拨的核对 H6");
  });

  it("stay apart where the balance that was paid directly is in another row than the slip", () => {
    // 测评奖 adds up: 0 + 16.00 − 1.00 = 15.00; 津贴 does not: 0 + 1.00 − 7.00 ≠ 10.00 and the total has 17.00 + 16.00
    const analysis = projects(`津贴 | 17.00 | 0.00 | 0.00 | 0.00 | 1.00 | 7.00 | 10.00
测评奖 | 60.00 | 1.00 | 45.00 | 0.00 | 16.00 | 1.00 | 15.00
合计 | 77.00 | 1.00 | 45.00 | 0.00 | 33.00 | 8.00 | 25.00`);
    expect(cards(analysis, "P-3", "K-2")).toEqual(["P-3", "K-2"]);
  });
});
