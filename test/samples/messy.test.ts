import type { Sheet } from "hucre";
import { FURONG_MESSY_CELLS } from "../../scripts/samples/furong-messy";
import { Sample } from "./reading";

let messy: Sample;
beforeAll(async () => {
  messy = await Sample.read("furong-2020-messy.xlsx");
});

/** The sheets that hold the seven tables. */
function tables(): Sheet[] {
  return [...new Set([...FURONG_MESSY_CELLS.values()].map((place) => place.sheet))].map((name) => messy.sheet(name));
}

function projects(): Sheet {
  return messy.sheet(FURONG_MESSY_CELLS.get("p1.budget")!.sheet);
}

/** The texts in which the figures were typed. */
function typedTexts(): string[] {
  return [...FURONG_MESSY_CELLS.values()]
    .map((place) => messy.value(place))
    .filter((value): value is string => typeof value === "string");
}

describe("the messy workbook", () => {
  it("puts every title in row 3, right of an empty column A", () => {
    for (const sheet of tables()) {
      expect(sheet.rows[2]![1]).toMatch(/表$/);
      expect(sheet.rows.every((row) => row[0] === null)).toBe(true);
    }
  });

  it("types figures as text in every usual way", () => {
    const texts = typedTexts();
    for (const way of [
      /^\d+\.\d\d$/,
      /^[\d,]+,\d{3}\.\d\d$/,
      / {2}$/,
      /\u00a0$/,
      /^[０-９]+．[０-９]+$/,
      /万元$/,
      /%$/,
      /^—$/,
    ])
      expect(texts.filter((text) => way.test(text)).length).toBeGreaterThan(0);
  });

  it("merges the sections down the side of their projects and subtotal, with no rows of their own", () => {
    const sections = projects().merges!.filter((merge) => merge.startCol === 1 && merge.endRow - merge.startRow > 3);
    expect(sections.map((merge) => projects().rows[merge.startRow]![1])).toEqual(["区本级", "上级拨付"]);
    for (const merge of sections) expect(projects().rows[merge.endRow]![2]).toBe("小  计");
  });

  it("hides one project's row that its subtotal counts", () => {
    const hidden = [...projects().rowDefs!].filter(([, row]) => row.hidden).map(([row]) => row);
    expect(hidden.map((row) => projects().rows[row]![3])).toEqual(["2018年度安全生产专项资金"]);
  });

  it("leaves spacer rows between projects", () => {
    expect(
      projects()
        .rows.slice(7, 22)
        .filter((row) => row.every((value) => value === null)),
    ).toHaveLength(2);
  });

  it("totals by live sums that agree, except the district's receipts, which are typed", () => {
    const formula = (id: string) => messy.cell(FURONG_MESSY_CELLS.get(id)!)?.formula;
    expect(formula("P.local.receipt")).toBeUndefined();
    for (const column of ["opening", "spend", "closing"]) expect(formula(`P.local.${column}`)).toMatch(/^SUM\(/);
    for (const column of ["opening", "receipt", "spend", "closing"]) {
      expect(formula(`P.upper.${column}`)).toMatch(/^SUM\(/);
      expect(formula(`P.total.${column}`)).toMatch(/^[A-Z]\d+\+[A-Z]\d+$/);
    }
  });

  it("caches with every sum what its numbers add up to", () => {
    for (const sheet of tables())
      for (const [key, cell] of sheet.cells ?? []) {
        const range = /^SUM\(([A-Z])(\d+):\1(\d+)\)$/.exec(cell.formula ?? "");
        if (!range) continue;
        const column = Number(key.split(",")[1]);
        const numbers = sheet.rows
          .slice(Number(range[2]) - 1, Number(range[3]))
          .map((row) => row[column])
          .filter((value): value is number => typeof value === "number");
        const sum = numbers.reduce((total, value) => total + Math.round(value * 100), 0);
        expect(Math.round((cell.formulaResult as number) * 100)).toBe(sum);
      }
  });

  it("keeps a phone list, last year's table, an empty and a hidden sheet among the tables", () => {
    expect(messy.sheet("通讯录").rows.length).toBeGreaterThan(2);
    expect(messy.sheet("三公经费(2019)").rows[0]![0]).toBe("2019年度“三公”经费支出情况表");
    expect(messy.sheet("Sheet2").rows).toEqual([]);
    expect(messy.sheet("草稿").hidden).toBe(true);
  });

  it("has a sheet name cut at the 31 characters that Excel allows", () => {
    expect(projects().name).toHaveLength(31);
  });
});
