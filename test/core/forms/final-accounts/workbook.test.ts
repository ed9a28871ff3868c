import type { SheetSnapshot } from "../../../../src/core/grid/snapshot";
import { analysed, table } from "../../support";
import { figures, formsOf, merged } from "./reading";

const BY_SUBJECT = "科目编码 | 科目名称";
const INCOME = "本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入";
const EXPENDITURE = "本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出";

interface Publication {
  /** Sheet name of a table by its number and title. */
  readonly sheet: (number: string, title: string) => string;
  readonly unit: "元" | "万元";
  readonly title?: (title: string) => string;
}

function summary(
  title: string,
  { sheet, unit }: Publication,
  columns = "决算数",
  figure = (n: string) => n,
): SheetSnapshot {
  return table(
    title,
    `
    部门：某区教育局\u3000单位：${unit}
    项目 | ${columns} | 项目 | ${columns}
    一、一般公共预算财政拨款收入 | ${figure("90.00")} | 五、教育支出 | ${figure("95.00")}
    本年收入合计 | ${figure("90.00")} | 本年支出合计 | ${figure("95.00")}
    使用非财政拨款结余 | ${figure("0.00")} | 结余分配 | ${figure("0.00")}
    年初结转和结余 | ${figure("10.00")} | 年末结转和结余 | ${figure("5.00")}
    总计 | ${figure("100.00")} | 总计 | ${figure("100.00")}`,
    sheet("01", title),
  );
}

function list(title: string, number: string, { sheet, unit }: Publication, heads: string, row: string): SheetSnapshot {
  return table(
    title,
    `
    部门：某区教育局\u3000单位：${unit}
    ${BY_SUBJECT} | ${heads}
    合计 | | ${row}
    205 | 教育支出 | ${row}`,
    sheet(number, title),
  );
}

function fiscal(title: string, number: string, { sheet, unit }: Publication): SheetSnapshot {
  return table(
    title,
    `
    部门：某区教育局\u3000单位：${unit}
    项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
    一、一般公共预算财政拨款 | 90.00 | 五、教育支出 | 95.00 | 95.00 | |
    本年收入合计 | 90.00 | 本年支出合计 | 95.00 | 95.00 | |
    年初财政拨款结转和结余 | 10.00 | 年末财政拨款结转和结余 | 5.00 | 5.00 | |
    总计 | 100.00 | 总计 | 100.00 | 100.00 | |`,
    sheet(number, title),
  );
}

function flow(title: string, number: string, { sheet, unit }: Publication): SheetSnapshot {
  return merged(
    table(
      title,
      `
      部门：某区教育局\u3000单位：${unit}
      科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
       | | | | 小计 | 基本支出 | 项目支出 |
      合计 | | 1.00 | 2.00 | 3.00 | 0.00 | 3.00 | 0.00
      212 | 城乡社区支出 | 1.00 | 2.00 | 3.00 | 0.00 | 3.00 | 0.00`,
      sheet(number, title),
    ),
    "E3:G3",
    ...["A", "B", "C", "D", "H"].map((c) => `${c}3:${c}4`),
  );
}

/** The nine public tables in 万元. */
function publicTables(publication: Publication): SheetSnapshot[] {
  const written = publication.title ?? ((title: string) => title);
  return [
    summary(written("收入支出决算总表"), publication),
    list(written("收入决算表"), "02", publication, INCOME, "90.00 | 90.00 | | | | |"),
    list(written("支出决算表"), "03", publication, EXPENDITURE, "95.00 | 60.00 | 35.00 | | |"),
    fiscal(written("财政拨款收入支出决算总表"), "04", publication),
    list(
      written("一般公共预算财政拨款支出决算表"),
      "05",
      publication,
      "合计 | 基本支出 | 项目支出",
      "95.00 | 60.00 | 35.00",
    ),
    table(
      written("一般公共预算财政拨款基本支出决算表"),
      `
      单位：${publication.unit}
      ${BY_SUBJECT} | 决算数 | ${BY_SUBJECT} | 决算数
      301 | 工资福利支出 | 50.00 | 302 | 商品和服务支出 | 10.00
      30101 | 基本工资 | 50.00 | 30201 | 办公费 | 10.00
      人员经费合计 | | 50.00 | 公用经费合计 | | 10.00`,
      publication.sheet("06", "一般公共预算财政拨款基本支出决算表"),
    ),
    table(
      written("财政拨款“三公”经费支出决算表"),
      `
      单位：${publication.unit}
      项目 | 预算数 | 决算数
      合计 | 5.00 | 4.00
      1.因公出国（境）费 | 0.00 | 0.00
      2.公务用车购置及运行维护费 | 3.00 | 2.50
      3.公务接待费 | 2.00 | 1.50`,
      publication.sheet("07", "财政拨款“三公”经费支出决算表"),
    ),
    flow(written("政府性基金预算财政拨款收入支出决算表"), "08", publication),
    flow(written("国有资本经营预算财政拨款收入支出决算表"), "09", publication),
  ];
}

/** The ministry's tables that have the same titles, in 元. */
function ministryTables(): SheetSnapshot[] {
  const codes: Record<string, string> = {
    "01": "Z01",
    "02": "Z03",
    "03": "Z04",
    "04": "Z01_1",
    "05": "Z07",
    "08": "Z09",
    "09": "Z11",
  };
  const publication: Publication = {
    unit: "元",
    sheet: (number, title) =>
      `${codes[number]!} ${title}(财决${codes[number]!.slice(1).replace("_", "-")}表)`.slice(0, 31),
  };
  return [
    summary("收入支出决算总表", publication, "年初预算数 | 全年预算数 | 决算数", (n) => `${n} | ${n} | ${n}`),
    list("收入决算表", "02", publication, INCOME, "90.00 | 90.00 | | | | |"),
    list("支出决算表", "03", publication, EXPENDITURE, "95.00 | 60.00 | 35.00 | | |"),
    fiscal("财政拨款收入支出决算总表", "04", publication),
    flow("一般公共预算财政拨款收入支出决算表", "05", publication),
    flow("政府性基金预算财政拨款收入支出决算表", "08", publication),
    flow("国有资本经营预算财政拨款收入支出决算表", "09", publication),
  ];
}

const NINE = ["D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09"];

describe("a workbook of final accounts", () => {
  it("has each of the nine public tables recognised as itself", () => {
    expect(formsOf(...publicTables({ unit: "万元", sheet: (number, title) => `GK${number} ${title}` }))).toEqual(NINE);
  });

  it.each([
    ["with year and department", (title: string) => `2021年度某市某区教育局${title}`],
    ["with the word 部门", (title: string) => `2021年度部门${title}`],
    ["with blanks between", (title: string) => [...title].join(" ")],
    ["with the table's code", (title: string) => `${title}（公开03表）`],
  ])("whose titles are written %s", (_name, title) => {
    expect(formsOf(...publicTables({ unit: "万元", title, sheet: (number) => `Sheet${number}` }))).toEqual(NINE);
  });

  it("in which only the sheets' names have the titles", () => {
    const sheets = publicTables({ unit: "万元", sheet: (_number, title) => title });
    expect(formsOf(...sheets.map((s) => ({ ...s, cells: s.cells.filter((c) => c.row !== 1) })))).toEqual(NINE);
  });

  it("in 元, as some provinces publish it, is still the public one", () => {
    expect(formsOf(...publicTables({ unit: "元", sheet: (number) => `Sheet${number}` }))).toEqual(NINE);
  });

  it("with the ministry's tables beside them keeps both apart", () => {
    const all = [
      ...publicTables({ unit: "万元", sheet: (number, title) => `GK${number} ${title}` }),
      ...ministryTables(),
    ];
    expect(formsOf(...all)).toEqual([...NINE, "Z01", "Z03", "Z04", "Z01_1", "Z07", "Z09", "Z11"]);
    const facts = analysed(...all).facts;
    expect(facts.all("D03.total")).toHaveLength(1);
    expect(facts.all("Z04.total")).toHaveLength(1);
  });

  it("on one sheet below each other has them all", () => {
    const sheets = publicTables({ unit: "万元", sheet: (_number, title) => title });
    let offset = 0;
    const cells = sheets.flatMap((sheet) => {
      const moved = sheet.cells.map((cell) => ({ ...cell, row: cell.row + offset }));
      offset += Math.max(...sheet.cells.map((cell) => cell.row)) + 2;
      return moved;
    });
    offset = 0;
    const merges = sheets.flatMap((sheet) => {
      const moved = sheet.merges.map((m) => ({ ...m, top: m.top + offset, bottom: m.bottom + offset }));
      offset += Math.max(...sheet.cells.map((cell) => cell.row)) + 2;
      return moved;
    });
    expect(formsOf({ ...sheets[0]!, name: "决算公开", cells, merges })).toEqual(NINE);
  });
});

describe("tables that are none of the standard ones", () => {
  it("an empty 公开08表 with the reason for it states no figure", () => {
    const sheet = table(
      "政府性基金预算财政拨款收入支出决算表",
      `
      单位：万元
      ${BY_SUBJECT} | 年初结转和结余 | 本年收入 | 本年支出 | 基本支出 | 项目支出 | 年末结转和结余
      合计 | | | | | | |
      注：本部门2021年度无政府性基金收入、支出，故本表为空表。`,
    );
    expect(formsOf(sheet)).toEqual(["D08"]);
    expect(figures(sheet)).toEqual({});
  });

  it("项目收入支出决算表 (财决06表) is not 收入支出决算总表", () => {
    const sheet = table(
      "项目收入支出决算表",
      `
      单位：元
      项目名称 | 年初结转和结余 | 本年收入合计 | 本年支出合计 | 结余分配 | 年末结转和结余
      甲 | 1.00 | 2.00 | 3.00 | 0.00 | 0.00`,
    );
    expect(formsOf(sheet)).not.toContain("D01");
    expect(formsOf(sheet)).not.toContain("Z01");
  });

  it("a page of contents is no table, and nobody is warned that it cannot be read", () => {
    const contents = table("目录", NINE.map((_, i) => `${i + 1} | 公开0${i + 1}表 | 收入支出决算总表`).join("\n"));
    expect(formsOf(contents)).toEqual([]);
    expect(
      analysed(contents)
        .findings.filter((f) => f.code === "R-8")
        .map((f) => f.severity),
    ).toEqual(["info"]);
  });
});
