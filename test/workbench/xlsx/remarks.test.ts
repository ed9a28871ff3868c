import { readWorkbook, removeAdditions } from "../../../src/files";
import { newId, type WorkbookModel } from "../../../src/host/model";
import { partOf, partsOf, plainWorkbook, sheetData, zip } from "../../files/packages";
import { RICH_PARTS } from "../../files/rich-workbook";
import {
  LOADING,
  loadWorkbench,
  oneSheet,
  openWorkbook,
  reopened,
  sampleBytes,
  saved,
  sheetOf,
  stylesPart,
} from "./xlsx";

beforeAll(loadWorkbench, LOADING);

const MARK = '=N("gouji")=0';
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

function highlight(workbook: WorkbookModel, sheet: string, fill: string, ...ranges: ReturnType<typeof at>[]): void {
  const format = { id: newId(workbook), type: "Custom", ranges, formula: MARK, looks: { fill } };
  sheetOf(workbook, sheet).conditionalFormats.push(format);
}

function comment(
  workbook: WorkbookModel,
  sheet: string,
  row: number,
  column: number,
  content: string,
  replies: string[] = [],
): void {
  const { id: sheetId } = sheetOf(workbook, sheet);
  workbook.comments.push({ id: newId(workbook), sheetId, row, column, content, authorName: "李审计", replies });
}

const formatsOf = (workbook: WorkbookModel, sheet: string) =>
  sheetOf(workbook, sheet).conditionalFormats.map(({ type, ranges, formula, looks }) => [type, ranges, formula, looks]);

describe("highlights", () => {
  it("are saved with their fill, below the user's own, which keep theirs", async () => {
    const bytes = zip(RICH_PARTS);
    const before = formatsOf(await openWorkbook(bytes), "收入");
    const file = await saved(bytes, (workbook) => {
      highlight(workbook, "收入", "#FFC7CE", at(3, 2), at(5, 2, 6, 3));
      highlight(workbook, "支出", "#FFEB9C", at(3, 2));
      highlight(workbook, "支出", "#FFC7CE", at(1, 1));
    });
    const workbook = await openWorkbook(file);
    expect(formatsOf(workbook, "收入")).toEqual([
      ...before,
      ["Custom", [at(3, 2), at(5, 2, 6, 3)], MARK, { fill: "#FFC7CE" }],
    ]);
    expect(formatsOf(workbook, "支出")).toEqual([
      ["Custom", [at(3, 2)], MARK, { fill: "#FFEB9C" }],
      ["Custom", [at(1, 1)], MARK, { fill: "#FFC7CE" }],
    ]);
    // The user's own rules keep their numbers, ours comes after; its looks are there once each.
    expect(partOf(file, "xl/styles.xml")).toContain('<dxfs count="3"><dxf><font><color rgb="FF9C0006"/></font></dxf>');
    const xml = partOf(file, "xl/worksheets/sheet1.xml");
    expect([...xml.matchAll(/ priority="(\d+)"/g)].map(([, priority]) => priority)).toEqual(["3", "2", "4"]);
    expect(xml).toContain('<dataBar><cfvo type="min"/>');
  });

  it("are taken away again, and the sheet's own formats stay as they were", async () => {
    const bytes = zip(RICH_PARTS);
    const marked = await saved(bytes, (workbook) => highlight(workbook, "收入", "#FFC7CE", at(3, 2)));
    const cleared = await saved(marked, (workbook) => {
      const sheet = sheetOf(workbook, "收入");
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ formula }) => formula !== MARK);
    });
    const own = (file: Uint8Array) =>
      [...partOf(file, "xl/worksheets/sheet1.xml").matchAll(/<conditionalFormatting .*?<\/conditionalFormatting>/g)]
        .map(([xml]) => xml)
        .sort();
    expect(own(cleared)).toEqual(own(bytes));
  });

  it("stay below the user's own, which may be changed and move with their cells", async () => {
    const styles = stylesPart({
      cells: [],
      more: '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
    });
    const bytes = oneSheet(
      sheetData("") +
        '<conditionalFormatting sqref="A1"><cfRule type="top10" dxfId="0" priority="1" rank="3"/><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>',
      { "xl/styles.xml": styles },
    );
    const workbook = await reopened(bytes, (open) => {
      const sheet = open.sheets[0]!;
      const [top, custom] = sheet.conditionalFormats;
      sheet.conditionalFormats = [
        { ...custom!, formula: "=A1<0" },
        { ...top!, ranges: [at(2, 1)] },
      ];
      highlight(open, "表一", "#DDEBF7", at(9, 9));
      sheet.conditionalFormats.unshift(sheet.conditionalFormats.pop()!);
    });
    expect(formatsOf(workbook, "表一")).toEqual([
      ["Custom", [at(1, 1)], "=A1<0", { fill: "#FF0000" }],
      ["TopBottom", [at(2, 1)], "", { fill: "#FF0000" }],
      ["Custom", [at(9, 9)], MARK, { fill: "#DDEBF7" }],
    ]);
  });
});

describe("comments", () => {
  it("are saved as notes under their author's name, with the answers; a cell with both keeps the user's note", async () => {
    const file = await saved(zip(RICH_PARTS), (workbook) => {
      comment(workbook, "收入", 3, 2, "不会写上");
      comment(workbook, "收入", 5, 2, "甲 < 乙\n见附件", ["已改"]);
      comment(workbook, "支出", 3, 2, "无");
    });
    const workbook = await openWorkbook(file);
    const [income, spending] = workbook.sheets;
    expect(workbook.notes).toEqual([
      { sheetId: income!.id, row: 3, column: 2, text: "王会计:\n已核对" },
      { sheetId: income!.id, row: 4, column: 2, text: "[线索批注] 请复核" },
      { sheetId: income!.id, row: 5, column: 2, text: "李审计:\n甲 < 乙\n见附件\n已改" },
      { sheetId: spending!.id, row: 3, column: 2, text: "李审计:\n无" },
    ]);
    expect(partOf(file, "xl/comments1.xml")).toContain("<author>李审计</author>");
    expect(partOf(file, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>4</x:Row>");
    expect(partOf(file, "xl/threadedComments/threadedComment1.xml")).toContain("请复核");
  });

  it("of ours are signed by their author alone, come back signed, and go with the highlights on the command line", async () => {
    const bytes = sampleBytes("furong-2020.xlsx");
    const file = await saved(bytes, (workbook) => {
      const { name } = workbook.sheets[0]!;
      highlight(workbook, name, "#FFC7CE", at(5, 2));
      comment(workbook, name, 5, 2, "【P-6】不成立\n—— 勾稽 Gouji");
      comment(workbook, name, 6, 2, "是我写的");
    });
    const again = await openWorkbook(file);
    expect(again.notes.map(({ text }) => text)).toEqual(["李审计:\n是我写的"]);
    expect(again.comments.map(({ row, column, content }) => [row, column, content])).toEqual([
      [5, 2, "【P-6】不成立\n—— 勾稽 Gouji"],
    ]);
    expect([...partsOf(file).values()].join("")).not.toContain("—— 勾稽 Gouji");
    const cleared = await openWorkbook(await removeAdditions(file));
    expect(cleared.notes.map(({ text }) => text)).toEqual(["李审计:\n是我写的"]);
    expect(cleared.sheets[0]!.conditionalFormats).toEqual([]);
  });
});

describe("notes", () => {
  it("of ours that a person has answered are that person's, and stay when marks are cleared", async () => {
    const file = await saved(zip(RICH_PARTS), (workbook) => {
      comment(workbook, "支出", 3, 2, "不一致\n—— 勾稽 Gouji", ["已改"]);
      comment(workbook, "支出", 5, 2, "不一致\n—— 勾稽 Gouji");
    });
    const { notes } = await openWorkbook(await removeAdditions(file));
    expect(notes.map(({ text }) => text)).toEqual([
      "王会计:\n已核对",
      "[线索批注] 请复核",
      "不一致\n—— 勾稽 Gouji\n已改",
    ]);
  });

  it("of ours that came signed are read as they are signed, once", async () => {
    const file = await saved(oneSheet(sheetData("")), (workbook) =>
      comment(workbook, "表一", 2, 2, "甲\n—— 勾稽 Gouji"),
    );
    const parts = Object.fromEntries(partsOf(file));
    const path = "xl/comments1.xml";
    const signed = zip({ ...parts, [path]: parts[path]!.replace("甲", "甲\n—— 勾稽 Gouji") });
    expect((await openWorkbook(signed)).comments.map(({ content }) => content)).toEqual(["甲\n—— 勾稽 Gouji"]);
  });

  it("move and go with their cells, their boxes and conversations with them", async () => {
    const file = await saved(zip(RICH_PARTS), (workbook) => {
      const [checked, thread] = workbook.notes;
      workbook.notes.splice(0, 2, { ...thread!, row: 8, column: 3 });
      expect(checked!.row).toBe(3);
    });
    const workbook = await openWorkbook(file);
    expect(workbook.notes.map(({ row, column, text }) => [row, column, text])).toEqual([[8, 3, "[线索批注] 请复核"]]);
    expect(partOf(file, "xl/threadedComments/threadedComment1.xml")).toContain('ref="C8"');
    const drawing = partOf(file, "xl/drawings/vmlDrawing1.vml");
    expect([...drawing.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g)].map(([, ...place]) => place)).toEqual([
      ["7", "2"],
    ]);
    expect(drawing).toContain('ObjectType="Button"');
  });

  it("of cells that hold nothing, and of one run only, are read", async () => {
    const bytes = await saved(oneSheet(sheetData("")), (workbook) => comment(workbook, "表一", 9, 9, "空处"));
    expect((await openWorkbook(bytes)).notes.map(({ row, column, text }) => [row, column, text])).toEqual([
      [9, 9, "李审计:\n空处"],
    ]);
  });
});

describe("what Gouji remembers", () => {
  const memory = (text: string) =>
    `<memory xmlns="urn:gouji:memory:1">{"assignedForms":[],"explanations":[{"finding":"P-6","text":"${text}"}]}</memory>`;
  const remembered = async (file: Uint8Array) =>
    (await readWorkbook(file)).memory?.explanations.map(({ text }) => text);
  const remember = (text: string) => (workbook: WorkbookModel) => {
    workbook.customXml = [{ id: newId(workbook), xml: memory(text) }];
  };

  it("is saved beside other people's parts, changed, kept and forgotten", async () => {
    const first = await saved(zip(RICH_PARTS), remember("甲 &lt; 乙"));
    expect(await remembered(first)).toEqual(["甲 < 乙"]);
    const kept = await saved(first, () => undefined);
    expect(await remembered(kept)).toEqual(["甲 < 乙"]);
    expect((await openWorkbook(kept)).customXml).toHaveLength(1);
    const changed = await saved(kept, remember("丙"));
    expect(await remembered(changed)).toEqual(["丙"]);
    const forgotten = await saved(changed, (workbook) => (workbook.customXml = []));
    expect(await remembered(forgotten)).toBeUndefined();
    for (const file of [first, kept, changed, forgotten]) {
      expect(partOf(file, "customXml/item1.xml")).toContain("urn:unit");
    }
    expect([...partsOf(forgotten).keys()].filter((path) => /^customXml\/item\d/.test(path))).toEqual([
      "customXml/item1.xml",
    ]);
  });

  it("goes into a workbook without any such part", async () => {
    const file = await saved(plainWorkbook([["表一", sheetData("")]]), remember("甲"));
    expect(await remembered(file)).toEqual(["甲"]);
  });
});
