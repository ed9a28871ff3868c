/** @jest-environment jsdom */
import { excelDoor } from "../../src/excel";
import { snapshotOf } from "../../src/host/model";
import { mark, sheetSpec } from "../excel/sample-additions";
import { workbookOf } from "../excel/workbooks";
import { apiSetOf } from "./api-sets";
import { openInExcel } from "./office";

const SPEC = sheetSpec("checks", "勾稽结果", [
  [{ text: "标题", style: "title" }],
  [{ decimal: "1", style: "money" }],
  [{ text: "收支!A1", link: { sheet: "收支", address: "A1" }, style: "link" }],
]);

describe("the adapter in an Excel with", () => {
  it.each([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])(
    "ExcelApi 1.%d asks for nothing newer",
    async (minor) => {
      const workbook = workbookOf({ 收支: [[1], ["甲"], ["=A1"]], 支出: [[3]] });
      const host = await openInExcel(workbook, { api: `1.${minor}` });
      const before = snapshotOf(workbook);
      const used = new Map<string, number>();
      host.circumstances.uses = (kind, name) => used.set(`${kind}.${name}`, apiSetOf(kind, name));
      const door = excelDoor();
      const stop = await door.watch(() => undefined);
      await door.readWorkbook();
      const additions = { sheets: [SPEC], marks: [mark("收支", "A1"), mark("收支", "A3", "warning")] };
      for (let times = 0; times < 2; times++) await door.writeAdditions(additions);
      await door.remember({ assignedForms: [{ sheet: "支出", form: "P1" }], explanations: [] });
      await door.applyFigures([{ cell: { sheet: "支出", address: "A1" }, value: "4", expected: 3 }]);
      await door.applyFigures([{ cell: { sheet: "支出", address: "A1" }, value: "3", expected: 4 }]);
      await door.readWorkbook();
      await door.remember({ assignedForms: [], explanations: [] });
      await door.clearAdditions({ marks: true, sheets: true });
      await stop();
      expect([...used].filter(([, set]) => set > minor)).toEqual([]);
      expect(Math.max(...used.values())).toBe([7, 7, 9, 10, 10, 12, 13, 13, 13, 13, 13, 18, 18, 18][minor - 7]);
      expect(snapshotOf(workbook)).toEqual(before);
    },
  );
});
