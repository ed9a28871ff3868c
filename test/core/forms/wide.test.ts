import type { Form } from "../../../src/core/forms/form";
import { field } from "../../../src/core/forms/form";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { Table } from "../../../src/core/tables/table";
import type { CellRange, SheetSnapshot } from "../../../src/core/grid/snapshot";
import { render } from "../../../src/core/text/render";
import { table } from "../support";

const ITEMS = {
  total: field("total", ["合计"], { fact: "X7.total" }),
  abroad: field("abroad", ["因公出国(境)费"], { fact: "X7.abroad" }),
  vehicle: field("vehicles", ["公务用车购置及运行维护费"], { fact: "X7.vehicle" }),
  vehiclePurchase: field("vehicle purchase", ["公务用车购置费", "购置费"], { fact: "X7.vehiclePurchase" }),
  vehicleRun: field("vehicle running", ["公务用车运行维护费", "运行费"], { fact: "X7.vehicleRun" }),
  reception: field("reception", ["公务接待费"], { fact: "X7.reception" }),
};
const COLUMNS = {
  budget: field("budget", ["预算数", "本年预算数"]),
  actual: field("final accounts", ["决算数", "本年决算数"]),
};

const threePublic: Form = {
  id: "X7",
  family: "final-accounts",
  name: { zh: "三公表", en: "Three public expenses" },
  title: { any: ["三公经费"] },
  anchors: [["因公出国(境)费"], ["公务接待费"]],
  layout: { kind: "matrix", blocks: [{ columns: COLUMNS, rows: ITEMS }] },
  variants: [{ kind: "wide", items: ITEMS, columns: COLUMNS }],
};
const budgetOnly: Form = {
  ...threePublic,
  family: "budget",
  layout: { kind: "wide", items: ITEMS, columns: { budget: { ...COLUMNS.budget, fact: "" } } },
  variants: [],
};

function read(sheet: SheetSnapshot, form: Form = threePublic): Table {
  const tables = recogniseTables(sheet, [form]);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

function figures(found: Table): Record<string, unknown> {
  return Object.fromEntries(found.cells.map((c) => [c.key, c.cell ? c.cell.value : null]));
}

function area(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

const NATIONAL = `
  预算数 | | | | | | 决算数 | | | | |
  合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
  | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
  9.50 | 1.00 | 6.50 | 2.50 | 4.00 | 2.00 | 7.75 | 0.50 | 5.25 | 2.25 | 3.00 | 2.00`;
const READ = {
  "X7.total.budget": 9.5,
  "X7.abroad.budget": 1,
  "X7.vehicle.budget": 6.5,
  "X7.vehiclePurchase.budget": 2.5,
  "X7.vehicleRun.budget": 4,
  "X7.reception.budget": 2,
  "X7.total.actual": 7.75,
  "X7.abroad.actual": 0.5,
  "X7.vehicle.actual": 5.25,
  "X7.vehiclePurchase.actual": 2.25,
  "X7.vehicleRun.actual": 3,
  "X7.reception.actual": 2,
};

describe("one row of figures under headings of several levels", () => {
  it("has 预算数 and 决算数 above the items, as the national template does", () => {
    const sheet = table("“三公”经费支出决算表", NATIONAL);
    const merges = [
      ...[1, 7].map((left) => area(2, left, 2, left + 5)),
      ...[3, 9].map((left) => area(3, left, 3, left + 2)),
      ...[1, 2, 6, 7, 8, 12].map((column) => area(3, column, 4, column)),
    ];
    expect(figures(read({ ...sheet, merges }))).toEqual(READ);
    expect(read({ ...sheet, merges }).unread).toEqual([]);
  });

  it("is read although its headings are not merged", () => {
    expect(figures(read(table("“三公”经费支出决算表", NATIONAL)))).toEqual(READ);
  });

  it("has 预算数 and 决算数 below each item, and the year with them", () => {
    const sheet = table(
      "2023年度“三公”经费支出决算表",
      `合计 | | 因公出国（境）费 | | 公务用车购置及运行维护费 | | | | | | 公务接待费 |
      | | | | 小计 | | 公务用车购置费 | | 公务用车运行维护费 | | |
      2023年预算数 | 2023年决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
      栏次1 | | | | | | | | | | |
      9.50 | 7.75 | 1.00 | 0.50 | 6.50 | 5.25 | 2.50 | 2.25 | 4.00 | 3.00 | 2.00 | 2.00`,
    );
    const merges = [
      ...[1, 3, 11].map((left) => area(2, left, 3, left + 1)),
      area(2, 5, 2, 10),
      ...[5, 7, 9].map((left) => area(3, left, 3, left + 1)),
    ];
    expect(figures(read({ ...sheet, merges }))).toEqual(READ);
    expect(figures(read(sheet))).toEqual(READ);
  });

  it("needs no heading of the kind where the form has only one", () => {
    const sheet = table(
      "“三公”经费预算表",
      "单位名称 | 合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行维护费 | | \n | | | | 小计 | 购置费 | 运行费\n某局 | 9.50 | 1.00 | 2.00 | 6.50 | 2.50 | 4.00",
    );
    expect(figures(read({ ...sheet, merges: [area(2, 5, 2, 7)] }, budgetOnly))).toEqual({
      "X7.total": 9.5,
      "X7.abroad": 1,
      "X7.reception": 2,
      "X7.vehicle": 6.5,
      "X7.vehiclePurchase": 2.5,
      "X7.vehicleRun": 4,
    });
  });

  it("is the total where there is a row for each unit, and the user is told", () => {
    const sheet = table(
      "“三公”经费支出决算表",
      "单位 | 合计预算数 | 因公出国（境）费预算数 | 公务接待费预算数\n甲局本级 | 2.00 | 0.00 | 2.00\n乙所 | 1.00 | 0.00 | 1.00\n合计 | 3.00 | 0.00 | 3.00\n注：9.99",
    );
    const found = read(sheet);
    expect(figures(found)).toEqual({ "X7.total.budget": 3, "X7.abroad.budget": 0, "X7.reception.budget": 3 });
    expect(found.notes.map((note) => note.address)).toEqual(["B5"]);
    expect(found.notes.map((note) => render(note.text, "zh-CN"))).toEqual([
      "表中有3行数据，读取了第5行合计，其余各行未参与勾稽",
    ]);
  });

  it("is the first where no row is called 合计, and the user is asked whether it is the sum", () => {
    const rows = "甲局 | 3.00 | 0.00 | 3.00\n乙所 | 1.00 | 0.00 | 1.00";
    const found = read(
      table("“三公”经费支出决算表", `单位 | 合计预算数 | 因公出国（境）费预算数 | 公务接待费预算数\n${rows}`),
    );
    expect(found.notes.map((note) => render(note.text, "zh-CN"))).toEqual([
      "表中有2行数据，只读取了第3行，请确认该行是否为本部门的合计",
    ]);
  });

  it("leaves a rate among the headings of amounts alone, and names it", () => {
    const found = read(
      table(
        "“三公”经费预算表",
        "合计 | 因公出国（境）费 | 公务接待费 | 公务接待费增减（%）\n3.00 | 0.00 | 3.00 | 5.00",
      ),
      budgetOnly,
    );
    expect(figures(found)).toEqual({ "X7.total": 3, "X7.abroad": 0, "X7.reception": 3 });
    expect(found.unread).toEqual(["D3"]);
  });

  it("names figures under headings that it does not know", () => {
    const found = read(
      table("“三公”经费预算表", "合计 | 因公出国（境）费 | 会议费 | 公务接待费\n3.00 | 0.00 | 5.00 | 3.00"),
      budgetOnly,
    );
    expect(figures(found)).toEqual({ "X7.total": 3, "X7.abroad": 0, "X7.reception": 3 });
    expect(found.unread).toEqual(["C3"]);
    expect(found.unreadHeadings.map(({ heading }) => heading)).toEqual(["会议费"]);
  });

  it("is a table although its figures are not filled in", () => {
    const found = read(
      table("“三公”经费预算表", "合计 | 因公出国（境）费 | 公务接待费\n注：本部门无“三公”经费"),
      budgetOnly,
    );
    expect(figures(found)).toEqual({ "X7.total": null, "X7.abroad": null, "X7.reception": null });
  });
});
