import { analyse } from "../../../src/core/analyse";
import { completenessOf } from "../../../src/core/completeness/completeness";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { caseOf } from "../../conformance/cases";

const SHEETS = caseOf(0).published.map(({ sheet }) => sheet);
const NARRATIVE =
  "主要职能、机构设置。收入比上年增加5%。机关运行经费、“三公”经费、政府采购、国有资产、绩效。名词解释：基本支出。";

function checklist(sheets: readonly SheetSnapshot[], narrative: string) {
  const workbook = { sheets };
  const found = completenessOf(workbook, analyse(workbook).tables, narrative);
  return found && found.contents.flatMap(({ name, state }) => (state === "there" ? [] : [`${name.zh} ${state}`]));
}

const without = (title: string) => SHEETS.filter(({ name }) => !name.includes(title));
/** The sheet with its headings and without figures. */
const emptied = (title: string, note: string) =>
  SHEETS.map((sheet) =>
    sheet.name.includes(title)
      ? {
          ...sheet,
          cells: [...sheet.cells.filter(({ value }) => typeof value === "string"), { row: 20, column: 1, value: note }],
        }
      : sheet,
  );

describe("what a published document must have", () => {
  it("is all there in a document with nine tables and every chapter", () => {
    expect(checklist(SHEETS, NARRATIVE)).toEqual([]);
  });

  it("names a table and a chapter that are missing", () => {
    expect(checklist(without("基本支出"), NARRATIVE.replace("名词解释", ""))).toEqual([
      "一般公共预算财政拨款基本支出决算表 missing",
      "名词解释 missing",
    ]);
  });

  it("lets a table be missing where the narrative says that there is nothing of its fund", () => {
    const said = `${NARRATIVE}本部门2023年无国有资本经营预算财政拨款支出。`;
    expect(checklist(without("国有资本"), said)).toEqual([]);
    expect(checklist(without("国有资本"), `${NARRATIVE}国有资本经营预算支出3.00万元。`)).toEqual([
      "国有资本经营预算财政拨款支出决算表 missing",
    ]);
  });

  it("asks for a word beside a table without figures", () => {
    expect(checklist(emptied("国有资本", "注：单位均为万元。"), NARRATIVE)).toEqual([
      "国有资本经营预算财政拨款支出决算表 empty",
    ]);
    expect(checklist(emptied("国有资本", "注：本表无数据。"), NARRATIVE)).toEqual([]);
  });

  it("is asked of no other document", () => {
    expect(checklist([SHEETS[0]!], NARRATIVE)).toBeNull();
  });
});
