import { readFileSync } from "node:fs";
import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import type { RecordEntity } from "../../../src/core/tables/table";
import type { LedgerEntry } from "../../../src/core/ledger/ledger";
import { ledgerOf } from "../../../src/core/ledger/ledger";
import { roundingText } from "../../../src/core/ledger/rounding";
import { render } from "../../../src/core/text/render";
import { readWorkbook } from "../../../src/files";
import { analysed, table } from "../support";

const threePublic = (rate: string, prior = "3.43", name = "三公") =>
  table(
    "2020年度“三公”经费支出情况表",
    `单位：万元
     项目 | 2019年决算数 | 2020年预算数 | 2020年决算数 | 较上年增减额 | 较上年增减幅度 | 预算控制率
     合计 | ${prior} | 5.00 | 4.12 | 0.69 | 20.12% | ${rate}
     1.因公出国（境）费 | 0.00 | 0.00 | 0.00 | | |
     2.公务用车购置及运行维护费 | 3.00 | 4.00 | 3.69 | 0.69 | |
     其中：公务用车购置费 | 0.00 | 0.00 | 0.00 | | |
     （2）公务用车运行维护费 | 3.00 | 4.00 | 3.69 | 0.69 | |
     3.公务接待费 | 0.43 | 1.00 | 0.43 | | |`,
    name,
  );

/** Subtotals as in 万元 with two decimals: each of the two columns is 0.01 out, and rounding explains it. */
const PROJECTS = table(
  "2020年度项目资金收支明细表",
  `编制单位：样例局 | 单位：万元
   项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
   一、区本级
   岗位津贴 | 0.00 | 7.00 | 6.64 | 0.36
   季度测评奖 | 0.00 | 16.00 | 1.00 | 15.01
   小计 | 0.00 | 23.00 | 7.65 | 15.36`,
  "项目",
);

function entryOn(analysis: Analysis, sheet: string): LedgerEntry {
  return ledgerOf(analysis).find((entry) => entry.reading?.table.sheet === sheet)!;
}

const across = (analysis: Analysis) => ledgerOf(analysis).find((entry) => entry.reading === null)!;
const rulesOf = (entry: LedgerEntry) => new Set(entry.checks.map((c) => c.rule));

describe("the ledger of checks", () => {
  it.each(["furong-2020", "furong-2020-messy", "consistent"])(
    "has one entry a table of %s, and every check in exactly one of them",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
      const analysis = analyse(await readWorkbook(bytes));
      const ledger = ledgerOf(analysis);
      expect(ledger.flatMap(({ reading }) => reading ?? [])).toEqual(analysis.tables);
      expect(
        ledger
          .flatMap(({ checks }) => checks)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(analysis.checks.map(({ id }) => id).sort());
      for (const { counts, checks } of ledger)
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(checks.length);
    },
  );

  it("names the table and where it stands", () => {
    const { name, place } = entryOn(analysed(threePublic("82.40%")), "三公");
    expect(name.zh).toBe("“三公”经费支出表");
    expect(place).toBe("三公!A1:G9");
  });

  it("puts a check of one table under that table", () => {
    const entry = entryOn(analysed(threePublic("82.40%")), "三公");
    expect(rulesOf(entry)).toContain("S-1");
    expect(entry.checks.find((c) => c.rule === "S-3")!.verdict).toBe("exact");
  });

  it("puts a check that compares two tables under none of them", async () => {
    const analysis = analyse(await readWorkbook(new Uint8Array(readFileSync("assets/samples/furong-2020.xlsx"))));
    const compared = analysis.checks.filter(
      (c) => new Set(c.terms.flatMap(({ fact }) => ("missing" in fact ? [] : [fact.cell.sheet]))).size > 1,
    );
    expect(compared.length).toBeGreaterThan(0);
    expect(across(analysis).checks).toEqual(expect.arrayContaining(compared));
  });

  it("says of a repeated table that it has no checks", () => {
    const analysis = analysed(threePublic("82.40%"), threePublic("82.40%", "3.43", "三公二"));
    expect(entryOn(analysis, "三公二")).toMatchObject({ reading: { use: "duplicate" }, checks: [] });
  });

  it("puts a check without any cell under the table that lacks the row or column", () => {
    const analysis = analysed(threePublic("82.40%"), PROJECTS);
    const [check] = analysis.checks;
    const lacking = (key: string, entity: RecordEntity | null) => {
      const fact = {
        missing: true,
        key,
        entity,
        name: { zh: "某项", en: "some figure" },
        lackedBy: "tables",
      } as const;
      return ledgerOf({ tables: analysis.tables, checks: [{ ...check!, terms: [{ coefficient: 1, fact }] }] }).find(
        ({ checks }) => checks.length > 0,
      )!;
    };
    const [project] = analysis.facts.records("P1");
    expect(lacking("D07.meetings.actual", null).place).toBe("三公!A1:G9");
    expect(lacking("P1.returned", project!).place).toBe("项目!A1:E7");
    expect(lacking("D02.total", null).place).toBeNull();
  });

  it("puts a check whose tables are missing under none, with the names of what is missing", () => {
    const { open } = across(analysed(threePublic("82.40%")));
    expect(open.length).toBeGreaterThan(0);
    for (const { reason } of open) expect(render(reason!, "zh-CN")).toMatch(/^缺少：/);
  });
});

describe("what could not be judged", () => {
  const reasonOf = (analysis: Analysis, rule: string, language: "zh-CN" | "en-US" = "zh-CN") => {
    const open = ledgerOf(analysis).flatMap((entry) => entry.open);
    return render(open.find((each) => each.rule === rule)!.reason!, language);
  };

  it("lacks a row or column where the table is there", () => {
    const analysis = analysed(threePublic("82.40%"));
    expect(reasonOf(analysis, "S-5")).toContain("上年预算数」（工作表“三公”中没有这一行或列）");
    expect(reasonOf(analysis, "S-5", "en-US")).toContain("prior-year budget (sheet “三公” has no such row or column)");
  });

  it("lacks the table where the workbook has none", () => {
    const analysis = analysed(threePublic("82.40%"));
    expect(reasonOf(analysis, "P-5")).toBe(
      "缺少：项目资金收支明细表（本工作簿中没有这张表）、财政拨款收入支出决算总表（本工作簿中没有这张表）",
    );
    expect(reasonOf(analysis, "P-5", "en-US")).toContain("(this workbook has no such table)");
    expect(reasonOf(analysis, "D01")).toBe("缺少：收入支出决算总表（公开01表）（本工作簿中没有）");
  });

  it("lacks the lines by code where the table states its sums alone, and names its sheet", () => {
    const sums = table(
      "2020年度一般公共预算财政拨款基本支出决算表",
      "单位：万元\n项目 | 决算数\n人员经费 | 300.00\n公用经费 | 40.00\n合计 | 340.00",
      "基本支出",
    );
    const analysis = analysed(sums, threePublic("82.40%"));
    expect(reasonOf(analysis, "D06-1")).toBe(
      "缺少：基本支出决算表（公开06表）的经济科目（工作表“基本支出”中没有其明细行）",
    );
    expect(reasonOf(analysis, "S-7")).toContain("车辆、批次、人次数据（工作表“三公”中没有其明细行）");
  });

  it("is one line a rule, with the number of times and why the first one could not", () => {
    const noParts = table(
      "2020年度“三公”经费支出情况表",
      `单位：万元\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数
       合计 | 3.43 | 5.00 | 4.12\n因公出国费 | | |\n公务用车费 | | |\n公务接待费 | | |`,
      "三公",
    );
    const { open, counts } = entryOn(analysed(noParts), "三公");
    const [additive] = open.filter(({ rule }) => rule === "S-1");
    expect(open.filter(({ rule }) => rule === "S-1")).toHaveLength(1);
    // The sum of the items in each of the three columns.
    expect(additive!.count).toBe(3);
    expect(render(additive!.reason!, "zh-CN")).toMatch(/^缺少：.*三公!B\d/);
    expect(open.reduce((sum, { count }) => sum + count, 0)).toBe(counts["not-judgeable"]);
  });
});

describe("differences that rounding explains", () => {
  it("are told once a table: how many, and the largest", () => {
    const { counts, roundings } = entryOn(analysed(PROJECTS), "项目");
    // 季度测评奖: 0 + 16 − 1 − 15.01 = −0.01; 小计: 23 − 7.65 − 15.36 = −0.01; columns 6.64 + 1 − 7.65, 0.36 + 15.01 − 15.36.
    expect(counts["within-rounding"]).toBeGreaterThanOrEqual(4);
    expect(roundings.map(roundingText)).toEqual(["0.01 万元"]);
  });

  it("are told apart by measure: a rate has no money unit", () => {
    // 4.12 ÷ 5.00 = 82.40 %; printed is 82.31 %, which 4.115 ÷ 5.005 = 82.22 % allows.
    const { roundings } = entryOn(analysed(threePublic("82.31%")), "三公");
    expect(roundings.map(roundingText)).toEqual(["0.09%"]);
  });

  it("are nothing where every check holds exactly", () => {
    expect(entryOn(analysed(threePublic("82.40%")), "三公").roundings).toEqual([]);
  });
});
