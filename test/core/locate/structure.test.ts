import { amount } from "../../../src/core/amount";
import type { Fact } from "../../../src/core/facts/fact";
import { structureText } from "../../../src/core/findings/structure-text";
import { render } from "../../../src/messages/render";
import { analysed, table } from "../support";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";

const UNIT = "部门：某区文化局　单位：万元";
const HEADS = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";

function told(...sheets: SheetSnapshot[]): string[] {
  return analysed(...sheets)
    .findings.filter((f) => f.severity !== "info" && f.checks.length > 0)
    .map((f) => `${f.checks.length} ${render(f.text, "zh-CN")}`);
}

const WITHOUT_ROW = table(
  "支出决算表",
  `${UNIT}
   ${HEADS}
   合计 | | 100.00 | 42.50 | 57.50
   201 | 一般公共服务支出 | 70.00 | 42.50 | 27.50
   20101 | 人大事务 | 51.23 | 31.04 | 20.19
   212 | 城乡社区支出 | 30.00 | | 30.00
   21201 | 城乡社区管理事务 | 30.00 | | 30.00`,
  "GK03",
);

describe("a row that was left out", () => {
  it("is one of two that it may be where the columns of a sum lack amounts that agree, and no other list holds them", () => {
    // 70.00 − 51.23 = 18.77, 42.50 − 31.04 = 11.46, 27.50 − 20.19 = 7.31, and 18.77 = 11.46 + 7.31.
    const [finding, ...others] = told(WITHOUT_ROW);
    expect(others).toEqual([]);
    expect(finding).toMatch(/^3 /);
    expect(finding).toContain("合计所在行未随明细更新，或少列一行");
    expect(finding).not.toContain("疑似漏列");
    expect(finding).toContain("少 18.77");
    expect(finding).toContain("少 11.46");
    expect(finding).toContain("少 7.31");
  });

  it("says 多 0.15 of a sum whose parts exceed it, not 少 -0.15", () => {
    const whole = analysed(WITHOUT_ROW).facts.one("D03.total") as Fact;
    const said = structureText({
      kind: "row-missing",
      lacking: [{ whole, amount: amount(-1500) }],
      seenAt: null,
      listedAt: null,
    });
    expect(render(said, "zh-CN")).toContain("多 0.15");
    expect(render(said, "en-US")).toContain("has 0.15 too much");
  });

  it("is named with the row of another table that holds its figures", () => {
    const fiscal = table(
      "一般公共预算财政拨款支出决算表",
      `${UNIT}
       ${HEADS}
       合计 | | 18.77 | 11.46 | 7.31
       201 | 一般公共服务支出 | 18.77 | 11.46 | 7.31
       20199 | 其他一般公共服务支出 | 18.77 | 11.46 | 7.31`,
      "GK05",
    );
    expect(told(WITHOUT_ROW, fiscal).join("\n")).toContain("漏列一行“其他一般公共服务支出”（见 GK05!C6）");
  });

  it("is named with the only code that another list has below the total and this one does not, whatever its figures", () => {
    const fiscal = table(
      "一般公共预算财政拨款支出决算表",
      `${UNIT}
       ${HEADS}
       合计 | | 67.30 | 42.50 | 24.80
       201 | 一般公共服务支出 | 67.30 | 42.50 | 24.80
       20101 | 人大事务 | 51.23 | 31.04 | 20.19
       20199 | 其他一般公共服务支出 | 16.07 | 11.46 | 4.61`,
      "GK05",
    );
    expect(told(WITHOUT_ROW, fiscal).join("\n")).toMatch(/漏列一行“其他一般公共服务支出”（见 GK05![CDE]7）/);
  });

  it("is not named where two codes may be the missing one", () => {
    const fiscal = table(
      "一般公共预算财政拨款支出决算表",
      `${UNIT}
       ${HEADS}
       合计 | | 67.30 | 42.50 | 24.80
       201 | 一般公共服务支出 | 67.30 | 42.50 | 24.80
       20101 | 人大事务 | 51.23 | 31.04 | 20.19
       20103 | 政府办公厅（室）及相关机构事务 | 10.00 | 10.00 |
       20199 | 其他一般公共服务支出 | 6.07 | 1.46 | 4.61`,
      "GK05",
    );
    expect(told(WITHOUT_ROW, fiscal).join("\n")).not.toContain("漏列一行“");
  });

  it("counts a column in which it had the only figure", () => {
    // 18.77 = 11.46 + 7.31, and 项目支出 has no part left at all: 7.31 − 0.
    const only = table(
      "支出决算表",
      `${UNIT}
       ${HEADS}
       合计 | | 100.00 | 62.69 | 37.31
       201 | 一般公共服务支出 | 70.00 | 62.69 | 7.31
       20101 | 人大事务 | 51.23 | 51.23 |
       212 | 城乡社区支出 | 30.00 | | 30.00
       21201 | 城乡社区管理事务 | 30.00 | | 30.00`,
      "GK03",
    );
    expect(told(only)).toEqual([expect.stringContaining("少 7.31")]);
  });

  it("is not supposed where the amounts do not agree across the columns", () => {
    const wrong = table(
      "支出决算表",
      `${UNIT}
       ${HEADS}
       201 | 一般公共服务支出 | 79.00 | 42.50 | 27.50
       20101 | 人大事务 | 51.23 | 31.04 | 20.19
       20199 | 其他一般公共服务支出 | 18.77 | 11.46 | 7.31`,
      "GK03",
    );
    expect(told(wrong).join("\n")).not.toContain("漏列");
  });
});

describe("a table that is last year's", () => {
  const year = (n: number, basic: string, project: string, total: string) =>
    table(
      `${n}年度支出决算表`,
      `${UNIT}
       ${HEADS}
       合计 | | ${total} | ${basic} | ${project}
       201 | 一般公共服务支出 | ${total} | ${basic} | ${project}`,
      `${n} 03`,
    );
  const summary = (n: number, total: string) =>
    table(
      `${n}年度收入支出决算总表`,
      `${UNIT}
       项目 | 行次 | 决算数 | 项目 | 行次 | 决算数
       一、一般公共预算财政拨款收入 | 1 | ${total} | 一、一般公共服务支出 | 32 | ${total}
       本年收入合计 | 27 | ${total} | 本年支出合计 | 58 | ${total}
       总计 | 31 | ${total} | 总计 | 62 | ${total}`,
      `${n} 01`,
    );

  it("is told where its figures do not agree with this year's other tables", () => {
    const findings = told(
      summary(2022, "131.17"),
      year(2022, "61.07", "70.10", "131.17"),
      summary(2023, "168.94"),
      year(2023, "61.07", "70.10", "131.17"),
    );
    expect(findings.join("\n")).toContain("整张表的 6 个数与上年的完全相同");
  });

  it("is nothing to tell where everything agrees", () => {
    expect(
      told(
        summary(2022, "131.17"),
        year(2022, "61.07", "70.10", "131.17"),
        summary(2023, "131.17"),
        year(2023, "61.07", "70.10", "131.17"),
      ),
    ).toEqual([]);
  });
});
