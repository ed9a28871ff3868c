import { toText } from "../../../src/core/amount";
import { render } from "../../../src/messages/render";
import { analysed, checksOf, table, verdicts, withCell } from "../support";
import { draws, fc } from "../../draws";

const project = (opening: string, received: string, spent: string, closing: string) =>
  table(
    "2020年度项目资金收支明细表",
    `单位：万元
    项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
    甲 | ${opening} | ${received} | ${spent} | ${closing}`,
  );

function verdict(...cells: [string, string, string, string]) {
  return verdicts(analysed(project(...cells)), "P-1")["甲"];
}

describe("the verdict on an identity", () => {
  it("is exact when the sum is zero to the 分", () => {
    expect(verdict("25.84", "151.12", "70.58", "106.38")).toBe("exact");
  });

  it("is within rounding when four printed figures miss by 0.01 or 0.02", () => {
    expect(verdict("25.84", "151.12", "70.58", "106.37")).toBe("within-rounding");
    expect(verdict("25.84", "151.12", "70.58", "106.40")).toBe("within-rounding");
  });

  it("is inconsistent when they miss by 0.03, which four roundings cannot explain", () => {
    expect(verdict("25.84", "151.12", "70.58", "106.41")).toBe("inconsistent");
  });

  it("is not judgeable when a figure is blank, and says which", () => {
    const check = checksOf(analysed(project("25.84", "151.12", "70.58", "")), "P-1")[0]!;
    expect(check.verdict).toBe("not-judgeable");
    expect(render(check.reason!, "zh-CN")).toBe("缺少：甲 · 年末结转结余（2020年度项目资金收支明细表!E4 为空）");
    expect(render(check.reason!, "en-US")).toBe("Missing: 甲 · 年末结转结余 (2020年度项目资金收支明细表!E4 is blank)");
  });

  it("is not judgeable when a cell holds words instead of a figure, and quotes them", () => {
    const check = checksOf(analysed(project("25.84", "待定", "70.58", "1.00")), "P-1")[0]!;
    expect(render(check.reason!, "zh-CN")).toBe(
      "缺少：甲 · 本年收到（2020年度项目资金收支明细表!C4 的内容“待定”不是数字）",
    );
  });

  it("takes an error value for what it is", () => {
    const sheet = withCell(project("0.00", "7.00", "6.64", "0.36"), "C4", { error: "#REF!" });
    const analysis = analysed(sheet);
    expect(verdicts(analysis, "P-1")["甲"]).toBe("not-judgeable");
    expect(analysis.findings.map((f) => f.code)).toContain("R-7");
  });

  it("holds for any flow that was rounded figure by figure from 分, and its residual is what an accountant would get", () => {
    const fen = fc.integer({ min: 0, max: 500_000_000 });
    const wan = (f: number) => (Math.round(f / 10_000) / 100).toFixed(2);
    fc.assert(
      fc.property(fen, fen, fen, (opening, received, part) => {
        const spent = Math.min(part, opening + received);
        const cells = [opening, received, spent, opening + received - spent].map(wan) as [
          string,
          string,
          string,
          string,
        ];
        const check = checksOf(analysed(project(...cells)), "P-1")[0]!;
        expect(["exact", "within-rounding"]).toContain(check.verdict);
        const cents = cells.map((c) => BigInt(c.replace(".", "")));
        const expected = cents[0]! + cents[1]! - cents[2]! - cents[3]!;
        expect(toText(check.residual!)).toBe(String(expected * 100n));
      }),
      { numRuns: draws(60) },
    );
  });

  it("does not depend on the unit that the same figures are written in", () => {
    const cents = fc.integer({ min: 0, max: 9_999_999 });
    const text = (c: number, unit: string) => (unit === "元" ? `${c * 100}.00` : (c / 100).toFixed(2));
    fc.assert(
      fc.property(cents, cents, cents, fc.constantFrom(-300, -3, 0, 3, 300), (opening, received, spent, error) => {
        const closing = opening + received - spent + error;
        const judged = ["元", "万元"].map((unit) => {
          const sheet = project(
            ...([opening, received, spent, closing].map((c) => text(c, unit)) as [string, string, string, string]),
          );
          return verdicts(analysed(withCell(sheet, "A2", `单位：${unit}`)), "P-1")["甲"];
        });
        expect(judged[0]).toBe(judged[1]);
        expect(judged[0]).toBe(error === 0 ? "exact" : "inconsistent");
      }),
      { numRuns: draws(60) },
    );
  });
});
