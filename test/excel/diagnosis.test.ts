/** @jest-environment jsdom */
import { diagnose } from "../../src/excel/diagnosis";
import { openInExcel } from "../host/office";
import { workbookOf } from "./workbooks";

const SHEET = "人员机密";
const fail = (message: string): never => {
  throw new Error(message);
};
const book = () => workbookOf({ [SHEET]: [["张三丰", 987654.32]] });

describe("the diagnosis of an Excel", () => {
  it("names the application, its build, platform and language", async () => {
    await openInExcel(book());
    expect(diagnose()).toMatchObject({
      application: "Excel",
      build: "16.0.17000.10000",
      platform: "PC",
      language: "zh-CN",
    });
  });

  it("has the highest version of each requirement set, and leaves out those that there are not", async () => {
    await openInExcel(book(), { api: "1.14", sets: { DialogApi: "1.2", SharedRuntime: "1.1" } });
    expect(Object.fromEntries(diagnose().sets)).toEqual({ ExcelApi: "1.14", DialogApi: "1.2", SharedRuntime: "1.1" });
  });

  it("says what is known of notes and of undo: the Excel may be too old, or only the library", async () => {
    await openInExcel(book(), { api: "1.17" });
    expect(diagnose()).toMatchObject({ notes: "not in Excel", undo: "none" });
    // The library of npm knows ExcelApi 1.15.
    await openInExcel(book(), { api: "1.20" });
    expect(diagnose().notes).toBe("not in the library");
    expect(diagnose().undo).not.toBe("none");
  });

  it("says nothing where the application fails to answer", async () => {
    await openInExcel(book());
    const { context } = Office;
    const failing = { get: () => fail("an old application") };
    const answering = Object.create(context, { diagnostics: failing }) as typeof context;
    const genuine = window.Office;
    window.Office = Object.create(genuine, { context: { value: answering } }) as typeof genuine;
    try {
      expect(diagnose()).toMatchObject({ application: "", build: "", language: "zh-CN" });
    } finally {
      window.Office = genuine;
    }
  });

  it("asks nothing of the workbook and holds nothing of it", async () => {
    const host = await openInExcel(book());
    const before = host.traffic.requests;
    const said = JSON.stringify({ ...diagnose(), sets: [...diagnose().sets] });
    expect(host.traffic.requests).toBe(before);
    for (const secret of [SHEET, "张三丰", "987654.32"]) expect(said).not.toContain(secret);
  });
});
