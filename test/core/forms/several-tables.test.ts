import { inUnit, toTextAtLeast } from "../../../src/core/amount";
import { collectFacts } from "../../../src/core/facts/collect";
import { FactStore } from "../../../src/core/facts/store";
import { isFact } from "../../../src/core/facts/fact";
import { readingsOf } from "../../../src/core/facts/table-use";
import type { Form } from "../../../src/core/forms/form";
import { field } from "../../../src/core/forms/form";
import { FORMS } from "../../../src/core/forms";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { render } from "../../../src/messages/render";
import { ledgerOf } from "../../../src/core/ledger/ledger";
import { analysed, table, withCell } from "../support";

const P1 = "项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余";

/** A table of projects of a department; its only project has the figures given. */
function projects(
  name: string,
  { year = 2022, department = "某区教育局", unit = "万元", figures = "0.00 | 7.00 | 6.64 | 0.36" } = {},
): SheetSnapshot {
  const lines = `单位：${unit}\n${department === "" ? "" : `编制单位：${department}\n`}${P1}\n甲 | ${figures}`;
  return table(`${year}年度项目资金收支明细表`, lines, name);
}

function overview(name: string, { year = 2022, department = "某区教育局" } = {}): SheetSnapshot {
  return table(
    `${year}年度部门收支余情况表`,
    `单位：万元\n编制单位：${department}\n项目 | 决算数\n年初结转和结余 | 3.00\n本年收入合计 | 407.00\n基本支出 | 400.00\n项目支出 | 6.64\n本年支出合计 | 406.64\n年末结转和结余 | 3.36`,
    name,
  );
}

function uses(...sheets: SheetSnapshot[]): Record<string, string> {
  return Object.fromEntries(analysed(...sheets).tables.map((t) => [t.table.sheet, t.use]));
}

describe("several tables of one form and year: one is judged", () => {
  it("the department's, where another is of its head office alone, whichever comes first", () => {
    expect(
      uses(
        overview("本级总表", { department: "某区教育局（本级）" }),
        overview("总表"),
        projects("本级项目", { department: "某区教育局（本级）" }),
        projects("项目"),
      ),
    ).toEqual({ 本级总表: "duplicate", 总表: "judged", 本级项目: "duplicate", 项目: "judged" });
  });

  it("that of the level which most tables are of", () => {
    const whole = { department: "某区教育局（汇总）" };
    const office = { department: "某区教育局本级" };
    expect(uses(projects("一", whole), projects("二", office), overview("总表", office))).toEqual({
      一: "duplicate",
      二: "judged",
      总表: "judged",
    });
  });

  it("but each of two departments, though one of them has no other table", () => {
    const analysis = analysed(projects("一", { department: "某区体育局" }), projects("二"), overview("总表"));
    expect(
      analysis.departments.map(({ name, tables }) => [name, tables.map((t) => `${t.table.sheet} ${t.use}`)]),
    ).toEqual([
      ["某区体育局", ["一 judged"]],
      ["某区教育局", ["二 judged", "总表 judged"]],
    ]);
    expect(analysis.findings.filter((f) => f.code === "R-2")).toEqual([]);
  });

  it("and the user is told which, and why", () => {
    const told = analysed(projects("空表", { figures: "— | — | — | —" }), projects("填好"))
      .findings.filter((f) => f.code === "R-2")
      .map((f) => `${f.severity} ${render(f.text, "zh-CN")}`);
    expect(told).toEqual([
      "warning 空表!A1 的项目资金收支明细表与后面的同年度同名表（填好）重复，已按后者勾稽（单位名称、金额单位与其他表一致且有数据），请确认以哪一张为准；两张表有 3 个数不同：空表!C5 与 填好!C5、空表!D5 与 填好!D5、空表!E5 与 填好!E5",
    ]);
  });

  it("without alarm, where it is of the head office alone or the same in another unit", () => {
    const notices = (...sheets: SheetSnapshot[]) =>
      analysed(...sheets)
        .findings.filter((f) => ["R-2", "R-11"].includes(f.code))
        .map((f) => `${f.severity} ${render(f.text, "zh-CN")}`);
    expect(
      notices(
        projects("本级", { department: "某区教育局本级" }),
        projects("汇总", { department: "某区教育局（汇总）" }),
      ),
    ).toEqual([
      "info 本级!A1 的项目资金收支明细表属于“某区教育局本级”；本工作簿按“某区教育局（汇总）”的同名表（汇总）勾稽，这张表未参与",
    ]);
    expect(
      notices(
        projects("元", { unit: "元", figures: "0.00 | 70000.00 | 66432.10 | 3567.90" }),
        projects("万元"),
        overview("总表"),
      ),
    ).toEqual(["info 元!A1 的项目资金收支明细表与“万元”中的同一张表各数一致，按后者勾稽一次"]);
  });

  it("with the figures that differ, where it should be the same in another unit: 66,923.10 元 is not 6.64 万元", () => {
    const told = analysed(
      projects("元", { unit: "元", figures: "0.00 | 70000.00 | 66923.10 | 3567.90" }),
      projects("万元"),
      overview("总表"),
    ).findings.find((f) => f.code === "R-2")!;
    expect(told.severity).toBe("warning");
    expect(render(told.text, "zh-CN")).toContain("不同：元!D5 与 万元!D5");
    expect(told.cells.map(({ address }) => address)).toContain("D5");
  });

  it("that in the unit which most tables are in", () => {
    expect(
      uses(
        projects("元", { unit: "元", figures: "0.00 | 70000.00 | 66400.00 | 3600.00" }),
        projects("万元"),
        overview("总表"),
      ),
    ).toEqual({ 元: "duplicate", 万元: "judged", 总表: "judged" });
  });

  it("the one that is filled in, where another is an empty template", () => {
    expect(uses(projects("空表", { figures: "— | — | — | —" }), projects("填好"))).toEqual({
      空表: "duplicate",
      填好: "judged",
    });
  });

  it("the first, where nothing tells them apart", () => {
    expect(uses(projects("一"), projects("二"))).toEqual({ 一: "judged", 二: "duplicate" });
  });
});

describe("a table of several pages", () => {
  const HEADER = "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入";

  function pages(second: string, header = HEADER): SheetSnapshot {
    return table(
      "2022年度云溪区农业农村局收入决算表",
      `公开部门：云溪区农业农村局 | 单位：万元
      ${HEADER}
      合计 | | 9.00 | 8.00 | 1.00
      213 | 农林水支出 | 6.00 | 5.00 | 1.00
      ${second}
      ${header}
      221 | 住房保障支出 | 3.00 | 3.00 | 0.00`,
    );
  }
  function found(sheet: SheetSnapshot): string[] {
    return recogniseTables(sheet, FORMS).map((t) => `${t.form.id} ${t.entities.map((e) => e.id).join(" ")}`);
  }

  it.each([
    "2022年度云溪区农业农村局收入决算表（续表）",
    "2022年度云溪区农业农村局收入决算表",
    "收入决算表（续表）",
    "收入决算表（续）",
    "收入决算表续",
    "收入决算表（续表2）（万元）",
  ])("is one where a further page is titled %s", (title) => {
    expect(found(pages(title))).toEqual(["D02 213 221"]);
  });

  it("ends at another title of the same form that says nothing of 续, and at the further page of another form", () => {
    expect(found(pages("收入决算表"))).toEqual(["D02 213", "D02 221"]);
    const spending = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出";
    expect(found(pages("支出决算表（续表）", spending))).toEqual(["D02 213", "D03 221"]);
  });
});

describe("a further page on a sheet of its own", () => {
  const HEADER = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";
  const UNIT = "编制单位：云溪区水利局 | | | | 单位：万元";
  const FIRST = table(
    "2022年度支出决算表",
    `${UNIT}
     ${HEADER}
     合计 | | 9.31 | 6.10 | 3.21
     213 | 农林水支出 | 6.21 | 4.10 | 2.11
     21303 | 水利 | 6.21 | 4.10 | 2.11
     2130301 | 行政运行 | 6.21 | 4.10 | 2.11`,
    "支出决算表",
  );
  const page = (title: string, name: string, above = "", rows = "") =>
    table(
      title,
      `${above}
       ${HEADER}
       ${rows}
       221 | 住房保障支出 | 3.10 | 2.00 | 1.10
       22102 | 住房改革支出 | 3.10 | 2.00 | 1.10
       2210201 | 住房公积金 | 3.10 | 2.00 | 1.10`,
      name,
    );

  it.each([
    ["支出决算表（续）", "续页", UNIT],
    ["2022年度支出决算表（续表）", "续页", ""],
    ["支出决算表（续2）", "Sheet2", ""],
    ["2022年度支出决算表", "支出决算表(续)", UNIT],
    ["2022年度支出决算表", "Sheet2", UNIT],
  ])("is judged as one table with the first: %s on sheet %s", (title, name, above) => {
    const analysis = analysed(FIRST, page(title, name, above));
    expect(analysis.tables.map(({ use, unit, year }) => [use, unit, year])).toEqual([
      ["judged", "万元", 2022],
      ["judged", "万元", 2022],
    ]);
    // 6.21 + 3.10 = 9.31, 4.10 + 2.00 = 6.10, 2.11 + 1.10 = 3.21.
    const total = analysis.checks.filter(({ id }) => id.startsWith("D03-2:合计"));
    expect(total.map(({ verdict }) => verdict)).toEqual(["exact", "exact", "exact"]);
    expect(analysis.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["R-2 info"]);
    expect(render(analysis.findings[0]!.text, "zh-CN")).toBe(
      `${name}!A1 的支出决算表是 支出决算表!A1 同名表的续页，两处合为一张表勾稽`,
    );
  });

  it("has its checks over both pages in the ledger of the first", () => {
    const [first, further] = ledgerOf(analysed(FIRST, page("支出决算表（续）", "续页")));
    const ids = (entry = first) => entry!.checks.map(({ id }) => id);
    expect(ids()).toContain("D03-2:合计/基本支出");
    expect(ids(further)).toEqual(expect.arrayContaining([expect.stringContaining("221")]));
  });

  it("has its wrong figure found", () => {
    const wrong = withCell(page("支出决算表（续）", "续页"), "D4", 2.9);
    const { suspects } = analysed(FIRST, wrong).findings.find(({ severity }) => severity === "error")!;
    expect(suspects.map(({ fact }) => `${fact.cell.sheet}!${fact.cell.address}`)).toEqual(["续页!D4"]);
  });

  it.each([
    [
      "says nothing of 续 and has a total of its own",
      page("2022年度支出决算表", "别页", UNIT, "合计 | | 3.10 | 2.00 | 1.10"),
    ],
    ["repeats a row", page("支出决算表（续）", "别页", "", "213 | 农林水支出 | 6.21 | 4.10 | 2.11")],
    ["is in another unit", page("支出决算表（续）", "别页", "单位：元")],
    ["is of another year", page("2021年度支出决算表（续）", "别页")],
  ])("is another table where it %s", (_, other) => {
    expect(uses(FIRST, other)["别页"]).not.toBe("judged");
  });
});

describe("last year's tables", () => {
  it("are kept beside this year's, one of each form, and judged by no rule of this year", () => {
    const analysis = analysed(
      overview("今年"),
      overview("去年", { year: 2021 }),
      projects("今年项目"),
      projects("更早项目", { year: 2019 }),
    );
    const closing = analysis.facts.previous!.one("D04.closing");
    expect(isFact(closing) && [closing.cell.sheet, closing.year]).toEqual(["去年", 2021]);
    expect(analysis.facts.previous!.entities("P1")).toEqual([]);
    expect(analysis.facts.all("D04.closing").map((f) => f.cell.sheet)).toEqual(["今年"]);
    expect(analysis.facts.previous!.previous).toBeNull();
  });

  it("are none where the workbook has tables of one year", () => {
    expect(analysed(overview("今年")).facts.previous).toBeNull();
  });
});

describe("a table that states no unit", () => {
  const summary = table(
    "2022年度收入支出决算总表",
    "单位：万元\n项目 | 决算数 | 项目 | 决算数\n一、一般公共预算财政拨款收入 | 70.00 | 五、教育支出 | 60.00\n本年收入合计 | 70.00 | 本年支出合计 | 60.00\n | | 结余分配 | 0.00\n年初结转和结余 | 0.00 | 年末结转和结余 | 10.00\n总计 | 70.00 | 总计 | 70.00",
    "总表",
  );

  it.each([
    [
      "the total of its codes is the expenditure of the summary",
      table(
        "2022年度支出决算表",
        "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出\n合计 | | 600000.00 | 400000.00 | 200000.00 | 0.00",
        "明细",
      ),
    ],
    [
      "it is the ministry's table from which the summary is made",
      table(
        "收入支出决算总表",
        "2022年度 | | | | | | 财决01表\n项目 | 行次 | 年初预算数 | 全年预算数 | 决算数 | 项目 | 行次 | 年初预算数 | 全年预算数 | 决算数\n本年收入合计 | 1 | 500000.00 | 700000.00 | 700000.00 | 本年支出合计 | 2 | 500000.00 | 700000.00 | 600000.00\n年初结转和结余 | 3 | | | | 结余分配 | 4 | | |\n | | | | | 年末结转和结余 | 5 | | | 100000.00",
        "Z01 收入支出决算总表(财决01表)",
      ),
    ],
  ])("is read in the unit in which %s", (_, sheet) => {
    const reading = analysed(summary, sheet).tables[1]!;
    expect([reading.unit, reading.unitFrom]).toEqual(["元", "repeated-figures"]);
  });
});

describe("a form that is filled in once for each project", () => {
  it("is judged as often as it is found", () => {
    const form: Form = {
      id: "X3",
      family: "final-accounts",
      name: { zh: "自评表", en: "Self-evaluation" },
      title: { any: ["自评表$"] },
      anchors: [["本年数"]],
      perProject: true,
      layout: {
        kind: "matrix",
        blocks: [{ columns: { amount: field("amount", ["本年数"], { fact: "" }) }, rows: { a: field("a", ["甲"]) } }],
      },
    };
    const sheets = ["一", "二"].map((name) => table("2022年自评表", "项目 | 本年数\n甲 | 1.00", name));
    const tables = sheets.flatMap((sheet) => recogniseTables(sheet, [form]));
    expect(readingsOf(tables, DEFAULT_SETTINGS).map((r) => r.use)).toEqual(["judged", "judged"]);
  });
});

describe("the department's expenditure", () => {
  const fiscal: Form = {
    id: "overview",
    family: "final-accounts",
    name: { zh: "收支情况", en: "Overview" },
    title: { any: ["收支情况"] },
    anchors: [["支出"]],
    layout: {
      kind: "matrix",
      blocks: [
        {
          columns: { amount: field("amount", ["金额"], { fact: "" }) },
          rows: {
            total: field("total", ["支出"], { fact: "D04.expenditure" }),
            basic: field("basic", ["基本"], { fact: "D04.basic" }),
          },
        },
      ],
    },
  };
  const all: Form = {
    id: "D03",
    family: "final-accounts",
    name: { zh: "支出表", en: "Expenditure" },
    title: { any: ["支出表"] },
    anchors: [["基本"]],
    layout: {
      kind: "codes",
      fact: "D03",
      codes: "function",
      columns: {
        total: field("total", ["支出"]),
        basic: field("basic", ["基本"]),
        project: field("project", ["项目支出"]),
      },
    },
  };
  const fiscalSheet = table("收支情况", "项目 | 金额\n支出 | 50.00\n基本 | 30.00", "总表");
  const listSheet = table(
    "支出表",
    "科目编码 | 科目名称 | 支出 | 基本\n合计 | | 60.00 |\n205 | 教育支出 | 60.00 | 35.00\n2050101 | 行政运行 | 60.00 | 35.00\n2050101 | 行政运行 | 1.00 | 1.00",
    "清单",
  );

  function store(...sheets: SheetSnapshot[]): FactStore {
    const tables = sheets.flatMap((sheet) => recogniseTables(sheet, [fiscal, all]));
    return new FactStore(tables.flatMap((t) => collectFacts(t, "万元", 2022, "万元")));
  }
  function stated(facts: FactStore, key: string): string {
    const fact = facts.one(key);
    return isFact(fact) ? `${fact.cell.sheet} ${toTextAtLeast(inUnit(fact.value, "万元"), 2)}` : "missing";
  }

  it("is the fiscal tables' where no table of all expenditure states it", () => {
    expect(stated(store(fiscalSheet), "D03.total")).toBe("总表 50.00");
    expect(stated(store(fiscalSheet, listSheet), "D03.total")).toBe("清单 60.00");
    expect(stated(store(fiscalSheet, listSheet), "D03.basic")).toBe("总表 30.00");
    expect(stated(store(fiscalSheet, listSheet), "D03.project")).toBe("missing");
    expect(stated(store(listSheet), "D04.expenditure")).toBe("missing");
  });

  it("is found by its code in a list, of several the first", () => {
    const facts = store(listSheet);
    expect(facts.records("D03.code").map((e) => e.id)).toEqual(["205", "2050101", "2050101#2"]);
    expect(facts.byCode("D03.code", "2050101")?.row).toBe(5);
    expect(facts.byCode("D03.code", "20501")).toBeUndefined();
  });
});
