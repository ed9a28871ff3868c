import type { Analysis } from "../../../../src/core/analyse";
import type { SheetSnapshot } from "../../../../src/core/grid/snapshot";
import { render } from "../../../../src/messages/render";
import { analysed, checksOf, table, verdicts, withCell } from "../../support";

/** The published final accounts of one small department, in 万元, all of whose identities hold to the 分. */
const UNIT = "部门：某区文化局　单位：万元";

export const D01 = table(
  "收入支出决算总表",
  `${UNIT}
   项目 | 行次 | 决算数 | 项目 | 行次 | 决算数
   一、一般公共预算财政拨款收入 | 1 | 100.00 | 一、一般公共服务支出 | 32 | 70.00
   二、政府性基金预算财政拨款收入 | 2 | 10.00 | 八、社会保障和就业支出 | 39 | 30.00
   三、国有资本经营预算财政拨款收入 | 3 | 5.00 | 十一、城乡社区支出 | 42 | 9.00
   四、上级补助收入 | 4 | 3.00 | 二十一、国有资本经营预算支出 | 52 | 4.00
   五、事业收入 | 5 | 2.00 | 二十三、其他支出 | 54 |
   六、经营收入 | 6 | | | |
   本年收入合计 | 27 | 120.00 | 本年支出合计 | 58 | 113.00
   使用非财政拨款结余 | 28 | 1.00 | 结余分配 | 59 | 2.00
   年初结转和结余 | 29 | 9.00 | 年末结转和结余 | 60 | 15.00
   总计 | 31 | 130.00 | 总计 | 62 | 130.00`,
  "GK01",
);

export const D02 = table(
  "收入决算表",
  `${UNIT}
   科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
   合计 | | 120.00 | 115.00 | 3.00 | 2.00 | | |
   201 | 一般公共服务支出 | 75.00 | 70.00 | 3.00 | 2.00 | | |
   20101 | 人大事务 | 50.00 | 50.00 | | | | |
   20199 | 其他一般公共服务支出 | 25.00 | 20.00 | 3.00 | 2.00 | | |
   208 | 社会保障和就业支出 | 30.00 | 30.00 | | | | |
   212 | 城乡社区支出 | 10.00 | 10.00 | | | | |
   223 | 国有资本经营预算支出 | 5.00 | 5.00 | | | | |`,
  "GK02",
);

export const D03 = table(
  "支出决算表",
  `${UNIT}
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
   合计 | | 113.00 | 60.00 | 49.50 | 1.00 | 2.50 |
   201 | 一般公共服务支出 | 70.00 | 40.00 | 26.50 | 1.00 | 2.50 |
   20101 | 人大事务 | 50.00 | 30.00 | 20.00 | | |
   2010101 | 行政运行 | 30.00 | 30.00 | | | |
   2010104 | 人大会议 | 20.00 | | 20.00 | | |
   20199 | 其他一般公共服务支出 | 20.00 | 10.00 | 6.50 | 1.00 | 2.50 |
   208 | 社会保障和就业支出 | 30.00 | 20.00 | 10.00 | | |
   20805 | 行政事业单位养老支出 | 30.00 | 20.00 | 10.00 | | |
   2080505 | 机关事业单位基本养老保险缴费支出 | 20.00 | 20.00 | | | |
   2080599 | 其他行政事业单位养老支出 | 10.00 | | 10.00 | | |
   212 | 城乡社区支出 | 9.00 | | 9.00 | | |
   223 | 国有资本经营预算支出 | 4.00 | | 4.00 | | |`,
  "GK03",
);

export const D04 = table(
  "财政拨款收入支出决算总表",
  `${UNIT}
   项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
   一、一般公共预算财政拨款 | 100.00 | 一、一般公共服务支出 | 66.00 | 66.00 | |
   二、政府性基金预算财政拨款 | 10.00 | 八、社会保障和就业支出 | 30.00 | 30.00 | |
   三、国有资本经营预算财政拨款 | 5.00 | 十一、城乡社区支出 | 9.00 | | 9.00 |
   | | 二十一、国有资本经营预算支出 | 4.00 | | | 4.00
   本年收入合计 | 115.00 | 本年支出合计 | 109.00 | 96.00 | 9.00 | 4.00
   年初财政拨款结转和结余 | 8.00 | 年末财政拨款结转和结余 | 14.00 | 10.00 | 3.00 | 1.00
   一、一般公共预算财政拨款 | 6.00 | | | | |
   二、政府性基金预算财政拨款 | 2.00 | | | | |
   三、国有资本经营预算财政拨款 | | | | | |
   总计 | 123.00 | 总计 | 123.00 | 106.00 | 12.00 | 5.00`,
  "GK04",
);

export const D05 = table(
  "一般公共预算财政拨款支出决算表",
  `${UNIT}
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
   合计 | | 96.00 | 60.00 | 36.00
   201 | 一般公共服务支出 | 66.00 | 40.00 | 26.00
   20101 | 人大事务 | 50.00 | 30.00 | 20.00
   20199 | 其他一般公共服务支出 | 16.00 | 10.00 | 6.00
   208 | 社会保障和就业支出 | 30.00 | 20.00 | 10.00`,
  "GK05",
);

export const D06 = table(
  "一般公共预算财政拨款基本支出决算表",
  `${UNIT}
   科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
   301 | 工资福利支出 | 40.00 | 302 | 商品和服务支出 | 13.00
   30101 | 基本工资 | 25.00 | 30201 | 办公费 | 6.00
   30108 | 机关事业单位基本养老保险缴费 | 15.00 | 30217 | 公务接待费 | 3.00
   303 | 对个人和家庭的补助 | 5.00 | 30231 | 公务用车运行维护费 | 4.00
   30302 | 退休费 | 5.00 | 310 | 资本性支出 | 2.00
   | | | 31002 | 办公设备购置 | 2.00
   人员经费合计 | | 45.00 | 公用经费合计 | | 15.00`,
  "GK06",
);

export const D07 = table(
  "财政拨款“三公”经费支出决算表",
  `${UNIT}
   项目 | 预算数 | 决算数
   合计 | 9.00 | 7.70
   因公出国（境）费 | |
   公务用车购置及运行维护费 | 5.00 | 4.50
   公务用车购置费 | |
   公务用车运行维护费 | 5.00 | 4.50
   公务接待费 | 4.00 | 3.20
   公务用车购置数（辆） | |
   公务用车保有量（辆） | | 2
   国内公务接待批次（个） | | 12
   国内公务接待人次（人） | | 130`,
  "GK07",
);

export const D08 = table(
  "政府性基金预算财政拨款收入支出决算表",
  `${UNIT}
   科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 基本支出 | 项目支出 | 年末结转和结余
   合计 | | 2.00 | 10.00 | 9.00 | | 9.00 | 3.00
   212 | 城乡社区支出 | 2.00 | 10.00 | 9.00 | | 9.00 | 3.00
   21208 | 国有土地使用权出让收入安排的支出 | 2.00 | 10.00 | 9.00 | | 9.00 | 3.00`,
  "GK08",
);

export const D09 = table(
  "国有资本经营预算财政拨款支出决算表",
  `${UNIT}
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
   合计 | | 4.00 | | 4.00
   223 | 国有资本经营预算支出 | 4.00 | | 4.00`,
  "GK09",
);

export const ALL: readonly SheetSnapshot[] = [D01, D02, D03, D04, D05, D06, D07, D08, D09];

/** Why a check was not judged, or what it says besides its verdict. */
export function reasonOf(analysis: Analysis, rule: string): string {
  const [check] = checksOf(analysis, rule);
  return check?.reason ? render(check.reason, "zh-CN") : "";
}

/** The checks of a rule that do not hold, by scope, with the cells that they are about. */
export function failing(analysis: Analysis, rule: string): Record<string, string[]> {
  return Object.fromEntries(
    checksOf(analysis, rule)
      .filter((c) => c.verdict === "inconsistent")
      .map((c) => [c.scope ?? "", c.terms.map(({ fact }) => ("cell" in fact ? fact.cell.address : "missing"))]),
  );
}

/** One identity on the published accounts, and what happens to it when one of its cells changes. */
export interface Case {
  readonly rule: string;
  /** What it says, as the title of its tests. */
  readonly says: string;
  readonly sheet: SheetSnapshot;
  /** The check among those of the rule; "" for the department's own. */
  readonly scope: string;
  readonly cell: string;
  /** A value of the cell beyond rounding, and the cells that the check then names. */
  readonly wrong: number;
  readonly cells: readonly string[];
  /** A value that rounding explains. */
  readonly rounded: number;
  /** The cell whose blank, or text, keeps the check from being judged; the words that the reason must have. */
  readonly unknown: readonly [cell: string, value: string | null, reason: string];
  /** Other sheets than the nine public tables. */
  readonly among?: readonly SheetSnapshot[];
}

/** The accounts with one cell of one sheet changed. */
export function accountsWith(
  sheet: SheetSnapshot,
  cell: string,
  value: number | string | null,
  among: readonly SheetSnapshot[] = ALL,
): Analysis {
  return analysed(...among.map((s) => (s === sheet ? withCell(s, cell, value) : s)));
}

/** The four things that can become of an identity, each on its own change of the accounts. */
export function judgedFourWays(test: Case): void {
  const { rule, scope, sheet, cell, among = ALL } = test;
  const verdictIn = (analysis: Analysis) => verdicts(analysis, rule)[scope];

  describe(`${rule}: ${test.says}`, () => {
    it("holds in the accounts as published", () => {
      expect(verdictIn(analysed(...among))).toBe("exact");
    });

    it(`does not hold with ${test.wrong} in ${cell}, and the check names its cells`, () => {
      const analysis = accountsWith(sheet, cell, test.wrong, among);
      expect(failing(analysis, rule)[scope]).toEqual(test.cells);
      expect(analysis.findings.flatMap((f) => f.checks)).toContain(scope === "" ? rule : `${rule}:${scope}`);
    });

    it(`holds within rounding with ${test.rounded} in ${cell}, and nothing is told`, () => {
      const analysis = accountsWith(sheet, cell, test.rounded, among);
      expect(verdictIn(analysis)).toBe("within-rounding");
      expect(
        analysis.findings.flatMap((f) => f.checks).filter((id) => id.startsWith(`${rule}:`) || id === rule),
      ).toEqual([]);
    });

    it(`is not judged with ${JSON.stringify(test.unknown[1])} in ${test.unknown[0]}, and the reason names the cell`, () => {
      const analysis = accountsWith(sheet, test.unknown[0], test.unknown[1], among);
      const check = checksOf(analysis, rule).find((c) => (c.scope ?? "") === scope)!;
      expect(check.verdict).toBe("not-judgeable");
      expect(render(check.reason!, "zh-CN")).toContain(test.unknown[2]);
    });
  });
}
