import type { Field, Form } from "../../../src/core/forms/form";
import { field } from "../../../src/core/forms/form";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { Table } from "../../../src/core/tables/table";
import type { CellRange, SheetSnapshot } from "../../../src/core/grid/snapshot";
import { table } from "../support";

const GENERAL: readonly [string, string] = ["一般公共预算财政拨款", "一般公共预算"];

const ROWS: Readonly<Record<string, Field>> = {
  openingGeneral: field("opening, general", GENERAL, { fact: "X4.opening.general", after: ["opening"], block: 1 }),
  general: field("general", GENERAL, { fact: "X4.income.general" }),
  income: field("income", ["本年收入合计"], { fact: "X4.income" }),
  opening: field("opening", ["年初结转和结余"], { fact: "X4.opening" }),
  total: field("total", ["总计"], { fact: "X4.total", block: 1 }),
  services: field("services", ["一般公共服务支出"], { fact: "X4.class.201" }),
  reserves: field("reserves", ["粮油物资储备支出"], { fact: "X4.class.222" }),
  other: field("other", ["其他支出"], { fact: "X4.class.229" }),
  expenditure: field("expenditure", ["本年支出合计"], { fact: "X4.expenditure" }),
  closing: field("closing", ["年末结转和结余"], { fact: "X4.closing" }),
  totalOut: field("total out", ["总计"], { fact: "X4.totalOut" }),
  economicOther: field("other, economic", ["其他支出"], { fact: "X4.economic.399", block: 3 }),
};

const COLUMNS: Readonly<Record<string, Field>> = {
  budget: field("budget", ["年初预算数"]),
  all: field("all", ["合计"], { fact: "" }),
  general: field("general", GENERAL),
  actual: field("actual", ["决算数", "金额"], { fact: "" }),
};

const form: Form = {
  id: "X4",
  family: "final-accounts",
  name: { zh: "收支总表", en: "Income and expenditure" },
  title: { any: ["^收入支出决算总表"] },
  anchors: [["本年收入合计"], ["本年支出合计"]],
  layout: { kind: "matrix", blocks: [{ columns: COLUMNS, rows: ROWS }] },
};

function read(sheet: SheetSnapshot): Table {
  const tables = recogniseTables(sheet, [form]);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** Key and cell of every figure in the order of reading; a cell that is empty after its address. */
function figures(found: Table): string[] {
  return found.cells.map((c) => `${c.key} ${c.cell ? String(c.cell.value) : "empty"}`);
}

function area(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

describe("blocks side by side", () => {
  const TWO = `
    收入 | | | 支出 | |
    项目 | 行次 | 决算数 | 项目（按功能分类） | 行次 | 决算数
    栏次 | | 1 | 栏次 | | 2
    一、一般公共预算财政拨款 | 1 | 90.00 | 一、一般公共服务支出 | 32 | 80.00
    | 2 | | 二十、粮油物资储备支出 | 51 | 5.00
    | 3 | | 二十三、其他支出 | 54 |
    本年收入合计 | 27 | 90.00 | 本年支出合计 | 58 | 85.00
    年初结转和结余 | 29 | 10.00 | 年末结转和结余 | 60 | 15.00
    | 30 | | | 61 |
    总计 | 31 | 100.00 | 总计 | 62 | 100.00`;
  const merges = [area(2, 1, 2, 3), area(2, 4, 2, 6)];
  const TWO_READ = [
    "X4.income.general 90",
    "X4.class.201 80",
    "X4.class.222 5",
    "X4.class.229 empty",
    "X4.income 90",
    "X4.expenditure 85",
    "X4.opening 10",
    "X4.closing 15",
    "X4.total 100",
    "X4.totalOut 100",
  ];

  it("may use the same label for two things, and neither 行次 nor 栏次 are figures", () => {
    const found = read({ ...table("收入支出决算总表", TWO), merges });
    expect(figures(found)).toEqual(TWO_READ);
    expect(found.unread).toEqual([]);
  });

  it("may go on on another page with or without the headings", () => {
    const head = "项目 | 行次 | 决算数 | 项目（按功能分类） | 行次 | 决算数";
    const page = (again: string) => TWO.replace("    本年收入合计", `收入支出决算总表（续）\n${again}    本年收入合计`);
    expect(figures(read({ ...table("收入支出决算总表", page("")), merges }))).toEqual(TWO_READ);
    expect(figures(read({ ...table("收入支出决算总表", page(`${head}\n`)), merges }))).toEqual(TWO_READ);
  });

  it("may have lost a column, even the figures of one block", () => {
    const withoutLineNumbers = TWO.replace(/^ *([^|\n]*)\|[^|\n]*\|([^|\n]*)\|([^|\n]*)\|[^|\n]*\|/gm, "$1|$2|$3|");
    expect(figures(read(table("收入支出决算总表", withoutLineNumbers)))).toEqual(TWO_READ);
    const withoutIncome = TWO.replace(/^ *([^|\n]*)\|([^|\n]*)\|[^|\n]*\|/gm, "$1|$2|");
    expect(figures(read(table("收入支出决算总表", withoutIncome)))).toEqual([
      "X4.class.201 80",
      "X4.class.222 5",
      "X4.class.229 empty",
      "X4.expenditure 85",
      "X4.closing 15",
      "X4.totalOut 100",
    ]);
  });

  it("may end unevenly: a figure beside an empty label belongs to no line", () => {
    const found = read(
      table(
        "收入支出决算总表",
        "项目 | 决算数 | 项目 | 决算数\n本年收入合计 | 90.00 | 本年支出合计 | 90.00\n年初结转和结余 | 10.00 | |\n总计 | 100.00 | |",
      ),
    );
    expect(figures(found)).toEqual(["X4.income 90", "X4.expenditure 90", "X4.opening 10", "X4.total 100"]);
  });

  it("may be three, where the third uses a label of the second", () => {
    const found = read(
      table(
        "收入支出决算总表",
        `项目 | 年初预算数 | 决算数 | 项目 | 年初预算数 | 决算数 | 项目 | 年初预算数 | 决算数
        本年收入合计 | 9.00 | 8.00 | 其他支出 | 7.00 | 6.00 | 其他支出 | 5.00 | 4.00
        总计 | 3.00 | 2.00 | 本年支出合计 | 1.00 | 1.50 | 总计 | 3.00 | 2.00`,
      ),
    );
    expect(figures(found)).toEqual([
      "X4.income.budget 9",
      "X4.income 8",
      "X4.class.229.budget 7",
      "X4.class.229 6",
      "X4.economic.399.budget 5",
      "X4.economic.399 4",
      "X4.total.budget 3",
      "X4.total 2",
      "X4.expenditure.budget 1",
      "X4.expenditure 1.5",
      "X4.totalOut.budget 3",
      "X4.totalOut 2",
    ]);
  });
});

describe("a label that stands below two rows", () => {
  const read2 = (lines: string) =>
    figures(read(table("收入支出决算总表", `项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款\n${lines}`)));

  it("is the line itself above, and a part of the row below which it stands again", () => {
    expect(
      read2(`
        一、一般公共预算财政拨款 | 90.00 | 一、一般公共服务支出 | 95.00 | 94.00
        本年收入合计 | 90.00 | 本年支出合计 | 95.00 | 94.00
        年初结转和结余 | 10.00 | 年末结转和结余 | 5.00 | 5.00
        \u3000一、一般公共预算财政拨款 | 10.00 | | |
        总计 | 100.00 | 总计 | 100.00 | 99.00`),
    ).toEqual([
      "X4.income.general 90",
      "X4.class.201 95",
      "X4.class.201.general 94",
      "X4.income 90",
      "X4.expenditure 95",
      "X4.expenditure.general 94",
      "X4.opening 10",
      "X4.closing 5",
      "X4.closing.general 5",
      "X4.opening.general 10",
      "X4.total 100",
      "X4.totalOut 100",
      "X4.totalOut.general 99",
    ]);
  });

  it("is the line itself where it stands only once, though below that row", () => {
    expect(
      read2(`
        年初结转和结余 | 10.00 | 一、一般公共服务支出 | 95.00 | 94.00
        一、一般公共预算财政拨款 | 90.00 | | |
        本年收入合计 | 90.00 | 本年支出合计 | 95.00 | 94.00`),
    ).toEqual([
      "X4.opening 10",
      "X4.class.201 95",
      "X4.class.201.general 94",
      "X4.income.general 90",
      "X4.income 90",
      "X4.expenditure 95",
      "X4.expenditure.general 94",
    ]);
  });

  it("is told apart where both stand below it, as where the table begins with the opening balance", () => {
    expect(
      read2(`
        年初结转和结余 | 10.00 | 一、一般公共服务支出 | 95.00 | 94.00
        其中：一般公共预算财政拨款 | 10.00 | | |
        本年收入合计 | 90.00 | 本年支出合计 | 95.00 | 94.00
        其中：一般公共预算财政拨款 | 90.00 | | |`),
    ).toEqual([
      "X4.opening 10",
      "X4.class.201 95",
      "X4.class.201.general 94",
      "X4.opening.general 10",
      "X4.income 90",
      "X4.expenditure 95",
      "X4.expenditure.general 94",
      "X4.income.general 90",
    ]);
  });
});
