import type { CodesLayout, Form } from "../../../src/core/forms/form";
import { field } from "../../../src/core/forms/form";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { Table } from "../../../src/core/tables/table";
import type { CellRange, SheetSnapshot } from "../../../src/core/grid/snapshot";
import { table } from "../support";

const SPENDING: CodesLayout = {
  kind: "codes",
  fact: "X3",
  codes: "function",
  columns: {
    total: field("total", ["本年支出合计", "合计", "小计"]),
    basic: field("basic", ["基本支出"]),
    project: field("project", ["项目支出"]),
  },
};

const spending: Form = {
  id: "X3",
  family: "final-accounts",
  name: { zh: "支出表", en: "Expenditure" },
  title: { any: ["^支出决算表"] },
  anchors: [["基本支出"], ["项目支出"]],
  layout: SPENDING,
};

const economic: Form = {
  id: "X6",
  family: "final-accounts",
  name: { zh: "基本支出明细表", en: "Basic expenditure" },
  title: { any: ["基本支出决算明细表"] },
  anchors: [["科目名称"], ["人员经费合计", "人员经费"]],
  layout: {
    kind: "codes",
    fact: "X6",
    codes: "economic",
    columns: { amount: field("amount", ["决算数", "金额"], { fact: "" }) },
    lines: {
      personnel: field("personnel", ["人员经费合计"], { fact: "X6.personnel" }),
      public: field("public", ["公用经费合计"], { fact: "X6.public" }),
      total: field("total", ["合计", "基本支出合计"], { fact: "X6.total" }),
    },
  },
};

function read(sheet: SheetSnapshot, ...forms: Form[]): Table {
  const tables = recogniseTables(sheet, forms.length > 0 ? forms : [spending, economic]);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** The figures by entry (its code, or its name) and key; the department's own by key. */
function figures(found: Table): Record<string, unknown> {
  return Object.fromEntries(
    found.cells.map((c) => [c.entity ? `${c.entity.id} ${c.key}` : c.key, c.cell ? c.cell.value : null]),
  );
}

function names(found: Table): string[] {
  return found.entities.map((e) => `${e.code ?? "—"} ${e.name}`);
}

function merged(sheet: SheetSnapshot, ...merges: CellRange[]): SheetSnapshot {
  return { ...sheet, merges };
}

function area(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

describe("a list by budget subject", () => {
  it("states the department's figures in its total row and one entry for each code", () => {
    const found = read(
      table(
        "支出决算表",
        `
        科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
        栏次 | | 1 | 2 | 3
        合计 | | 30.00 | 20.00 | 10.00
        201 | 一般公共服务支出 | 30.00 | 20.00 | 10.00
        20101 | 人大事务 | 30.00 | 20.00 | 10.00
        2010101 | 行政运行 | 20.00 | 20.00 |
        2010102 | 一般行政管理事务 | 10.00 | | 10.00
        注：本表反映部门本年度各项支出情况。 | | 99.00 | |`,
      ),
    );
    expect(names(found)).toEqual([
      "201 一般公共服务支出",
      "20101 人大事务",
      "2010101 行政运行",
      "2010102 一般行政管理事务",
    ]);
    expect(figures(found)).toMatchObject({
      "X3.total": 30,
      "X3.basic": 20,
      "X3.project": 10,
      "201 X3.code.total": 30,
      "2010101 X3.code.basic": 20,
      "2010101 X3.code.project": null,
      "2010102 X3.code.project": 10,
    });
    expect(found.cells).toHaveLength(15);
    expect(found.unread).toEqual([]);
    expect(found.range).toEqual({ top: 1, left: 1, bottom: 8, right: 5 });
  });

  it("may have its total last, and a header of three rows with group headings", () => {
    const sheet = table(
      "支出决算表",
      `
      项目 | | 本年支出 | |
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      类款项 | | | |
      2010101 | 行政运行 | 20.00 | 20.00 | 0.00
      合 计 | | 20.00 | 20.00 | 0.00`,
    );
    const found = read(merged(sheet, area(2, 1, 2, 2), area(2, 3, 2, 5)));
    expect(figures(found)).toEqual({
      "2010101 X3.code.total": 20,
      "2010101 X3.code.basic": 20,
      "2010101 X3.code.project": 0,
      "X3.total": 20,
      "X3.basic": 20,
      "X3.project": 0,
    });
  });

  it("takes the department's own row for the total where there is no other, and tells so", () => {
    const lines = (total: string) =>
      table(
        "支出决算表",
        `单位代码 | 单位名称 | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
        ${total}101001 | 某局 | | | 30.00 | 20.00 | 10.00
        101001 | 某局 | 201 | 一般公共服务支出 | 30.00 | 20.00 | 10.00`,
      );
    const alone = read(lines(""));
    expect(figures(alone)).toMatchObject({ "X3.total": 30, "X3.basic": 20, "X3.project": 10 });
    expect(names(alone)).toEqual(["201 一般公共服务支出"]);
    expect(alone.notes.map((note) => [note.address, note.severity])).toEqual([["B3", "info"]]);
    expect(alone.unread).toEqual([]);
    const besides = read(lines("合计 | | | | 31.00 | 21.00 | 10.00\n"));
    expect(figures(besides)["X3.total"]).toBe(31);
    expect(besides.unread).toEqual(["E4", "F4", "G4"]);
    expect(besides.unreadHeadings).toEqual([]);
  });

  it("is a table although it is empty", () => {
    const found = read(
      table(
        "支出决算表",
        "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n合计 | | | | \n注：本部门无此项支出。",
      ),
    );
    expect(figures(found)).toEqual({ "X3.total": null, "X3.basic": null, "X3.project": null });
  });
});

describe("a budget code", () => {
  const HEAD = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";
  const codesOf = (...cells: string[]) =>
    names(read(table("支出决算表", `${HEAD}\n${cells.map((cell) => `${cell} | 1.00 | 1.00 | 0.00`).join("\n")}`)));

  it("may be a number, a text, indented, with an apostrophe or in full-width digits", () => {
    expect(
      codesOf("201 | 甲", "'20101 | 乙", "　　2010101 | 丙", "''2010102 | 丁", "２０１０１０３ | 戊", "201-01-04 | 己"),
    ).toEqual(["201 甲", "20101 乙", "2010101 丙", "2010102 丁", "2010103 戊", "2010104 己"]);
  });

  it("may stand before the name in one cell", () => {
    const found = read(
      table(
        "支出决算表",
        `项目 | 本年支出合计 | 基本支出 | 项目支出
        201 一般公共服务支出 | 1.00 | 1.00 | 0.00
        \u30002010101行政运行 | 1.00 | 1.00 | 0.00
        [2010102]一般行政管理事务 | 0.00 | 0.00 | 0.00
        合计 | 1.00 | 1.00 | 0.00`,
      ),
    );
    expect(names(found)).toEqual(["201 一般公共服务支出", "2010101 行政运行", "2010102 一般行政管理事务"]);
  });

  it("may have a column for each level, filled in on every row", () => {
    const sheet = table(
      "支出决算表",
      `科目编码 | | | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
      类 | 款 | 项 | 栏次 | 1 | 2 | 3
      合计 | | | | 9.00 | 9.00 | 0.00
      207 | | | 文化旅游体育与传媒支出 | 9.00 | 9.00 | 0.00
      207 | 01 | | 文化和旅游 | 9.00 | 9.00 | 0.00
      207 | 01 | 99 | 其他文化和旅游支出 | 9.00 | 9.00 | 0.00
      207 | '02 | '06 | 博物馆 | 0.00 | 0.00 | 0.00`,
    );
    expect(names(read(merged(sheet, area(2, 1, 2, 3))))).toEqual([
      "207 文化旅游体育与传媒支出",
      "20701 文化和旅游",
      "2070199 其他文化和旅游支出",
      "2070206 博物馆",
    ]);
  });

  it("may have a column for each level, written only where it changes", () => {
    const found = read(
      table(
        "支出决算表",
        `类 | 款 | 项 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
        207 | | | 甲 | 9.00 | 9.00 | 0.00
        | 1 | | 乙 | 9.00 | 9.00 | 0.00
        | | 1 | 丙 | 4.00 | 4.00 | 0.00
        | | 99 | 丁 | 5.00 | 5.00 | 0.00
        208 | | | 戊 | 9.00 | 9.00 | 0.00
        | 5 | | 己 | 9.00 | 9.00 | 0.00`,
      ),
    );
    expect(names(found)).toEqual(["207 甲", "20701 乙", "2070101 丙", "2070199 丁", "208 戊", "20805 己"]);
  });

  it("may be complete in the first of three merged columns, or in the column of its level", () => {
    const whole = table(
      "支出决算表",
      "科目编码 | | | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n201 | | | 甲 | 1.00 | 1.00 | 0.00\n2010101 | | | 乙 | 1.00 | 1.00 | 0.00",
    );
    const merges = [2, 3, 4].map((row) => area(row, 1, row, 3));
    expect(names(read(merged(whole, ...merges)))).toEqual(["201 甲", "2010101 乙"]);
    const staggered = table(
      "支出决算表",
      "类 | 款 | 项 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n201 | | | 甲 | 1.00 | 1.00 | 0.00\n | 20101 | | 乙 | 1.00 | 1.00 | 0.00\n | | 2010101 | 丙 | 1.00 | 1.00 | 0.00",
    );
    expect(names(read(staggered))).toEqual(["201 甲", "20101 乙", "2010101 丙"]);
  });

  it("may be of two economic levels in two columns", () => {
    const found = read(
      table(
        "一般公共预算基本支出决算明细表",
        "类 | 款 | 科目名称 | 金额\n301 | | 工资福利支出 | 9.00\n301 | 01 | 基本工资 | 9.00\n | | 人员经费合计 | 9.00",
      ),
    );
    expect(names(found)).toEqual(["301 工资福利支出", "30101 基本工资"]);
    expect(figures(found)["X6.personnel"]).toBe(9);
  });

  it("may be missing throughout: then the names are the entries", () => {
    const found = read(
      table(
        "支出决算表",
        "科目名称 | 本年支出合计 | 基本支出 | 项目支出\n一般公共服务支出 | 2.00 | 2.00 | 0.00\n行政运行 | 2.00 | 2.00 | 0.00\n其中：离退休 | 1.00 | 1.00 | 0.00\n合计 | 2.00 | 2.00 | 0.00",
      ),
    );
    expect(names(found)).toEqual(["— 一般公共服务支出", "— 行政运行"]);
    expect(found.unread).toEqual([]);
  });

  it("that stands twice makes two entries", () => {
    const found = read(
      table("支出决算表", `${HEAD}\n2010101 | 甲 | 1.00 | 1.00 | 0.00\n2010101 | 甲 | 2.00 | 2.00 | 0.00`),
    );
    expect(found.entities.map((e) => e.id)).toEqual(["2010101", "2010101#2"]);
  });
});

describe("what a list by budget subject leaves out", () => {
  const HEAD = "序号 | 科目编码 | 科目名称 | 本年支出合计 | 其中：教育收费 | 基本支出 | 项目支出 | 上年数";

  it("其中 rows and columns, serial numbers and the headings of the next page; other unknown figures are named", () => {
    const found = read(
      table(
        "支出决算表",
        `${HEAD}
        1 | 201 | 甲 | 30.00 | 3.00 | 30.00 | 0.00 | 25.00
        2 | | 其中：离退休 | 5.00 | | 5.00 | |
        支出决算表（续）
        ${HEAD}
        栏次 | | | 1 | 2 | 3 | 4 | 5
        3 | 202 | 乙 | 10.00 | | 10.00 | 0.00 |
        4 | | 某某局本级 | 40.00 | | 40.00 | 0.00 |`,
      ),
    );
    expect(found.entities.map((e) => e.id)).toEqual(["201", "202"]);
    expect(found.unread).toEqual(["H3", "D9", "F9", "G9"]);
    expect(found.unreadHeadings.map(({ heading }) => heading)).toEqual(["上年数"]);
  });
});

describe("a list without any code row", () => {
  const HEADER = `
    项目 | | | | 本年支出合计 | 基本支出 | 项目支出
    功能分类科目编码 | | | 科目名称 | | |
    类 | 款 | 项 | | | |
    | | | 栏次 | 1 | 2 | 3`;
  const MERGES = [
    area(2, 1, 2, 4),
    area(3, 1, 3, 3),
    area(3, 4, 4, 4),
    ...[5, 6, 7].map((column) => area(2, column, 4, column)),
    area(6, 1, 6, 4),
  ];

  it.each([
    ["dashes", "合计 | | | | - | - | -", "-"],
    ["blank cells", "合计 | | | | | |", null],
  ])("has %s as the figures of its total, which reaches over the columns of 类, 款 and 项", (_, total, written) => {
    const found = read(merged(table("支出决算表", `${HEADER}\n${total}\n注：本表为空表。`), ...MERGES));
    expect(found.cells.map((c) => [c.key, c.row, c.column, c.cell?.value ?? null])).toEqual([
      ["X3.total", 6, 5, written],
      ["X3.basic", 6, 6, written],
      ["X3.project", 6, 7, written],
    ]);
    expect(found.entities).toEqual([]);
    expect(found.unread).toEqual([]);
  });
});

describe("blocks of codes side by side", () => {
  const TWO = `
    人员经费 | | | 公用经费 | |
    科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
    301 | 工资福利支出 | 80.00 | 302 | 商品和服务支出 | 15.00
    30101 | 基本工资 | 60.00 | 30201 | 办公费 | 15.00
    30102 | 津贴补贴 | 20.00 | | |
    人员经费合计 | | 80.00 | 公用经费合计 | | 15.00`;

  it("keep each code with the figure on its right, and know both sums", () => {
    const found = read(table("基本支出决算明细表", TWO));
    expect(figures(found)).toEqual({
      "301 X6.code.amount": 80,
      "302 X6.code.amount": 15,
      "30101 X6.code.amount": 60,
      "30201 X6.code.amount": 15,
      "30102 X6.code.amount": 20,
      "X6.personnel": 80,
      "X6.public": 15,
    });
    expect(found.unread).toEqual([]);
  });

  it("may be three, with a sum whose label reaches over the third", () => {
    const sheet = table(
      "基本支出决算明细表",
      `人员经费 | | | 公用经费 | | | | |
      科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
      301 | 工资福利支出 | 80.00 | 302 | 商品和服务支出 | 15.00 | 310 | 资本性支出 | 5.00
      30101 | 基本工资 | 80.00 | 30201 | 办公费 | 15.00 | 31002 | 办公设备购置 | 5.00
      人员经费合计 | | 80.00 | 公用经费合计 | | | | | 20.00
      合计 | | | | | | | | 100.00`,
    );
    const found = read(merged(sheet, area(2, 1, 2, 3), area(2, 4, 2, 9), area(6, 4, 6, 8), area(7, 1, 7, 8)));
    expect(figures(found)).toMatchObject({
      "31002 X6.code.amount": 5,
      "X6.personnel": 80,
      "X6.public": 20,
      "X6.total": 100,
    });
    expect(found.unread).toEqual([]);
  });

  it("give a bare 合计 the meaning of the group that it stands under", () => {
    const found = read(
      merged(
        table("基本支出决算明细表", TWO.replace("人员经费合计", "合计").replace("公用经费合计", "合计")),
        area(2, 1, 2, 3),
        area(2, 4, 2, 6),
      ),
    );
    expect(figures(found)).toMatchObject({ "X6.personnel": 80, "X6.public": 15 });
    expect(Object.keys(figures(found))).not.toContain("X6.total");
  });
});

describe("levels of a code in columns of their own, typed in full width", () => {
  it("are the levels that they are in half width", () => {
    const sheet = table(
      "支出决算表",
      `类 | 款 | 项 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
      '201 | | | 一般公共服务支出 | 9.00 | 5.00 | 4.00
      '201 | '０３ | | 政府办公厅及相关机构事务 | 9.00 | 5.00 | 4.00
      '201 | '０３ | '０１ | 行政运行 | 9.00 | 5.00 | 4.00`,
    );
    const [found] = recogniseTables(sheet, [spending]);
    expect(found!.entities.map(({ id }) => id)).toEqual(["201", "20103", "2010301"]);
  });
});
