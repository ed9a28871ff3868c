import { FURONG_CELLS } from "../../scripts/samples/furong";
import { FURONG_MESSY_CELLS } from "../../scripts/samples/furong-messy";
import { FURONG_FIGURES } from "../../scripts/samples/furongFigures";
import { hundredths, meaning, Sample } from "./reading";

let clean: Sample;
let messy: Sample;
beforeAll(async () => {
  clean = await Sample.read("furong-2020.xlsx");
  messy = await Sample.read("furong-2020-messy.xlsx");
});

describe("the figures of the 2020 report", () => {
  it("have ids that are their own", () => {
    expect(new Set(FURONG_FIGURES.map((figure) => figure.id)).size).toBe(FURONG_FIGURES.length);
  });

  it("say what the report says, or how they follow from it", () => {
    for (const { derived, how, says } of FURONG_FIGURES) {
      expect(says ?? how).toBeTruthy();
      expect(how !== undefined).toBe(derived === true);
    }
  });

  it.each(FURONG_FIGURES.map((figure) => [figure.id, figure] as const))(
    "show %s in the clean workbook in the row and column that the report names",
    (id, figure) => {
      const place = FURONG_CELLS.get(id)!;
      expect(place.sheet).toBe(figure.sheet);
      expect(clean.leftOf(place)).toContain(figure.row);
      expect(clean.above(place)).toContain(figure.column);
      const expected = figure.value === "" ? null : hundredths(figure.value);
      expect(meaning(clean.value(place), clean.cell(place)?.style?.numFmt, false)).toBe(expected);
    },
  );

  it.each(FURONG_FIGURES.map((figure) => [figure.id, figure] as const))(
    "mean the same in the messy workbook: %s",
    (id, figure) => {
      const place = FURONG_MESSY_CELLS.get(id)!;
      const expected = figure.value === "" ? null : hundredths(figure.value);
      const inYuan = place.sheet === "Sheet1";
      expect(meaning(messy.value(place), messy.cell(place)?.style?.numFmt, inYuan)).toBe(expected);
    },
  );

  it("are all that the two workbooks say: every other cell of their tables is blank", () => {
    const known = new Set(FURONG_FIGURES.map((figure) => figure.id));
    for (const [workbook, places] of [
      [clean, FURONG_CELLS],
      [messy, FURONG_MESSY_CELLS],
    ] as const)
      for (const [id, place] of places) if (!known.has(id)) expect([id, workbook.value(place)]).toEqual([id, null]);
  });

  it("stand in the same places by name in both workbooks", () => {
    expect([...FURONG_MESSY_CELLS.keys()].sort()).toEqual([...FURONG_CELLS.keys()].sort());
  });

  it("keep the contradictions of the report", () => {
    const value = (id: string) => hundredths(FURONG_FIGURES.find((figure) => figure.id === id)!.value);
    const rows = value("p1.receipt") + value("p2.receipt") + value("p3.receipt") + value("p4.receipt");
    expect(value("P.local.receipt") - rows).toBe(1500n);
    expect(value("p2.closing") - (value("p2.receipt") - value("p2.spend"))).toBe(1500n);
    expect(value("T.total_income_incl_opening") - value("T.expenditure") - value("P.total.closing")).toBe(83_561n);
  });
});

describe("the clean workbook", () => {
  it("has one sheet for each table, the title in the first row and the unit in the second", () => {
    expect([...clean.sheets.keys()]).toEqual([
      "部门收支余情况",
      "基本支出",
      "三公经费",
      "政府采购",
      "项目资金收支明细表",
      "基础数据表",
      "抽查情况",
    ]);
    for (const sheet of clean.sheets.values()) {
      expect(sheet.rows[0]![0]).toMatch(/表$/);
      expect(sheet.rows[1]![0]).toMatch(/^(编制|填报)单位：长沙市芙蓉区应急管理局$/);
      expect(sheet.rows[1]).toContain("单位：万元");
    }
  });
});
