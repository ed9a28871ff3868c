/** @jest-environment jsdom */
import { FORMS } from "../../src/core/forms";
import { recogniseTables } from "../../src/core/tables/recognise";
import { templateOf } from "../../src/core/templates";
import { excelDoor } from "../../src/excel";
import { workbookFrom } from "../../src/host/from-snapshot";
import { snapshotOf, type WorkbookModel } from "../../src/host/model";
import { openInExcel } from "../host/office";
import { additionsFor } from "./sample-additions";
import { sample, workbookOf } from "./workbooks";

const template = (id: string) =>
  templateOf(
    FORMS.find((form) => form.id === id)!,
    { year: 2024, department: "样例局" },
  );
const small = () => workbookOf({ 收支: [[1], [2]] });
const sheetsOf = (workbook: WorkbookModel) => (snapshotOf(workbook) as WorkbookModel).sheets;

describe("inserting a template", () => {
  it.each(FORMS.map(({ id }) => id))("%s is read back from Excel as that form", async (id) => {
    // A formula over empty cells shows nothing.
    await openInExcel(small(), { calculate: () => "" });
    const door = excelDoor();
    const { sheet: name } = await door.insertTemplate(template(id));
    const inserted = (await door.readWorkbook()).sheets.find((sheet) => sheet.name === name)!;
    expect(recogniseTables(inserted, FORMS).map(({ form, year }) => [form.id, year])).toEqual([[id, 2024]]);
    expect(inserted.ours).toBeUndefined();
  });

  it("takes two round trips and one step of Undo, and leaves the user's sheets as they are", async () => {
    const host = await openInExcel(workbookFrom(await sample("furong-2020.xlsx")));
    const before = sheetsOf(host.workbook);
    const door = excelDoor();
    host.resetTraffic();
    const { sheet: name } = await door.insertTemplate(template("D01"));
    expect(host.traffic.requests).toBeLessThanOrEqual(2);
    expect(sheetsOf(host.workbook).slice(0, before.length)).toEqual(before);
    expect(host.workbook.sheets.map((sheet) => sheet.name).at(-1)).toBe(name);
    expect(host.workbook.activeSheet).toBe(host.workbook.sheets.at(-1)!.id);
  });

  it("numbers the sheet where its name is taken, whatever the case", async () => {
    const host = await openInExcel(small());
    const door = excelDoor();
    expect(await door.insertTemplate(template("D01"))).toMatchObject({ sheet: "收入支出决算总表" });
    expect(await door.insertTemplate(template("D01"))).toMatchObject({ sheet: "收入支出决算总表(2)" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["收支", "收入支出决算总表", "收入支出决算总表(2)"]);
  });

  it("carries no mark of ours, so that clearing marks and sheets leaves it", async () => {
    const host = await openInExcel(workbookFrom(await sample("furong-2020.xlsx")));
    const door = excelDoor();
    await door.insertTemplate(template("D01"));
    const sheet = host.workbook.sheets.at(-1)!;
    expect([...sheet.properties]).toEqual([]);
    expect(host.workbook.names).toEqual([]);
    const before = snapshotOf(host.workbook);
    await door.writeAdditions(additionsFor(await door.readWorkbook()));
    await door.clearAdditions({ marks: true, sheets: true });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it("lets figures only into the cells for figures and says so in Chinese", async () => {
    const host = await openInExcel(small());
    await excelDoor().insertTemplate(template("D03"));
    const { validations } = host.workbook.sheets.at(-1)!;
    // 合计, 26 classes and 8 lines of the department's own below three rows of headings and 栏次.
    expect(validations.map(({ range }) => range)).toEqual([{ top: 7, left: 3, bottom: 41, right: 8 }]);
    expect(validations[0]!.rule).toHaveProperty("decimal.operator", "Between");
    expect(validations[0]!.errorAlert).toMatchObject({ title: "请填数字", style: "Stop" });
    expect(validations[0]!.errorAlert!.message).toContain("只能填数字");
  });

  it("goes without data validation on an Excel that has none", async () => {
    const host = await openInExcel(small(), { api: "1.7" });
    await excelDoor().insertTemplate(template("D03"));
    expect(host.workbook.sheets.at(-1)!.validations).toEqual([]);
  });

  it("leaves nothing behind where Excel refuses half-way, least of all what is ours already", async () => {
    const host = await openInExcel(workbookFrom(await sample("furong-2020.xlsx")));
    const door = excelDoor();
    await door.writeAdditions(additionsFor(await door.readWorkbook()));
    const before = snapshotOf(host.workbook);
    host.circumstances.refuse = (_, name) => (name === "ErrorAlert" ? "GeneralException" : undefined);
    await expect(door.insertTemplate(template("D01"))).rejects.toMatchObject({ code: "failed" });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it("says that the workbook is protected and changes nothing", async () => {
    const workbook = small();
    workbook.protected = true;
    const host = await openInExcel(workbook);
    const before = snapshotOf(host.workbook);
    await expect(excelDoor().insertTemplate(template("D01"))).rejects.toMatchObject({ code: "protected-workbook" });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });
});
