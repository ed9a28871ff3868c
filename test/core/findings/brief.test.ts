import { readFileSync } from "node:fs";
import { analyse } from "../../../src/core/analyse";
import type { Analysis } from "../../../src/core/analyse";
import { countGroups, headlineOf } from "../../../src/core/findings/headline";
import { thousandsApart } from "../../../src/core/text/thousands";
import { nameInBrief } from "../../../src/core/findings/in-brief";
import { shortName } from "../../../src/core/text/brief";
import { render } from "../../../src/core/text/render";
import { readWorkbook } from "../../../src/files";
import { caseOf, ministryCaseOf } from "../../conformance/cases";
import { table } from "../support";

const SAMPLES = ["furong-2020", "furong-2020-messy", "consistent"];

async function sample(name: string): Promise<Analysis> {
  return analyse(await readWorkbook(readFileSync(`assets/samples/${name}.xlsx`)));
}

/** A generated department in which every fifth figure is ten times what it should be, so that many kinds come up. */
function spoilt(number: number): Analysis {
  const make = number % 2 === 0 ? caseOf : ministryCaseOf;
  const sheets = make(number).published.map(({ sheet }) => ({
    ...sheet,
    cells: sheet.cells.map((cell, i) =>
      typeof cell.value === "number" && i % 5 === number % 5 ? { ...cell, value: cell.value * 10 } : cell,
    ),
  }));
  return analyse({ sheets });
}

describe("a finding in brief", () => {
  it.each(SAMPLES)("is said in at most 60 characters, what follows in one line, in %s", async (name) => {
    expect((await sample(name)).findings.flatMap(tooLong)).toEqual([]);
  });

  it("is so too where most of a department's figures are wrong", () => {
    const found = [1, 2, 5].flatMap((number) => spoilt(number).findings);
    expect(found.length).toBeGreaterThan(20);
    expect(found.flatMap(tooLong)).toEqual([]);
  });

  it("says of a wrong figure what it is, what it should be and what that mends", () => {
    const projects = table(
      "项目",
      `2023年度项目资金收支明细表 | | | |
单位：万元 | | | |
项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
岗位津贴 | 0.00 | 7.00 | 6.64 | 0.36
监管经费 | 25.84 | 151.12 | 70.58 | 106.83
合计 | 25.84 | 158.12 | 77.22 | 106.74`,
    );
    const wrong = analyse({ sheets: [projects] }).findings.filter(({ group }) => group === "correct");
    expect(wrong.map((finding) => headlineOf(finding, "zh-CN"))).toEqual([
      "监管经费 · 年末结转结余：106.83 → 106.38，两位颠倒",
    ]);
    const [{ brief }] = wrong as [(typeof wrong)[number]];
    expect(render(brief.then!, "zh-CN")).toBe("改后 2 项勾稽全部成立");
    expect(headlineOf({ brief }, "en-US")).toContain("106.83 → 106.38, two digits interchanged");
  });

  it("promises nothing where one check alone speaks for a correction", () => {
    const threePublic = table(
      "三公",
      `2023年度“三公”经费支出决算表 |
单位：万元 |
项目 | 决算数
合计 | 8.20
因公出国（境）费 | 0.00
公务用车购置及运行维护费 | 5.70
其中：公务用车购置费 | 3.18
公务用车运行维护费 | 25.20
公务接待费 | 2.50`,
    );
    const [wrong] = analyse({ sheets: [threePublic] }).findings.filter(({ suspects }) => suspects.length > 0);
    expect(wrong!.group).toBe("verify");
    expect(headlineOf(wrong!, "zh-CN")).toBe("公务用车运行维护费 · 决算数：可能是 25.20 → 2.52，小数点错位");
    expect(render(wrong!.brief.then!, "zh-CN")).toBe("没有别的勾稽可证，请核对原始凭证");
  });

  it("is counted in one of four groups", async () => {
    const { findings } = await sample("furong-2020");
    const counts = countGroups(findings);
    expect(counts).toMatchObject({ correct: 1, verify: 2 });
    expect(counts.correct + counts.verify + counts.conduct + counts.reading).toBe(findings.length);
  });

  it("cuts the longer half of a name where large figures leave less room", () => {
    const label = "一般公共预算财政拨款收入 · 全年预算数";
    expect(nameInBrief({ label })).toBe(label);
    // Seven and a sign, three between, five: sixteen.
    expect(nameInBrief({ label }, 16)).toBe("一般公共预算财… · 全年预算数");
    // No half is cut below six, by which it is still known.
    expect(nameInBrief({ label }, 3)).toBe("一般公共预… · 全年预算数");
  });

  it("cuts long names, and sets thousands apart", () => {
    expect(shortName("安全生产岗位津贴")).toBe("安全生产岗位津贴");
    expect([...shortName("项".repeat(40))]).toHaveLength(24);
    expect(["10661.51", "-1234567", "999.00", "12.5%"].map(thousandsApart)).toEqual([
      "10,661.51",
      "-1,234,567",
      "999.00",
      "12.5%",
    ]);
  });
});

function tooLong({ brief, code }: Analysis["findings"][number]): string[] {
  const headline = headlineOf({ brief }, "zh-CN");
  const then = brief.then ? render(brief.then, "zh-CN") : "";
  return [headline, then].filter((line) => [...line].length > 60).map((line) => `${code} ${line}`);
}
