import { readFileSync } from "node:fs";
import { analyse } from "../../src/core/analyse";
import { FORMS } from "../../src/core/forms";
import type { Field, Layout } from "../../src/core/forms/form";
import type { CellSnapshot, SheetSnapshot } from "../../src/core/grid/snapshot";
import { computedSheets, marksOf } from "../../src/core/sheets";
import { readWorkbook } from "../../src/files";
import { render } from "../../src/messages/render";
import { draws, fc } from "../draws";

function fieldsOf(layout: Layout): readonly Readonly<Record<string, Field>>[] {
  switch (layout.kind) {
    case "records":
      return [layout.texts, layout.columns, layout.sections];
    case "matrix":
      return layout.blocks.flatMap((block) => [block.columns, block.rows]);
    case "codes":
      return [layout.columns, layout.lines ?? {}];
    case "wide":
      return [layout.items, layout.columns];
    case "labels":
      return [layout.columns, layout.rows, layout.amounts ?? {}];
  }
}

/** Words that mean something to some form, so that random sheets get past recognition. */
const WORDS = [
  ...FORMS.flatMap((form) =>
    [form.layout, ...(form.variants ?? [])]
      .flatMap(fieldsOf)
      .flatMap((group) => Object.values(group).flatMap((field) => field.labels.slice(0, 2))),
  ),
  "2020年度支出决算表",
  "2020年度收入支出决算总表",
  "一般公共预算财政拨款基本支出决算明细表",
  "科目编码",
  "科目名称",
  "项目",
  "201",
  "2010101 行政运行",
  "30101",
  "2020年度项目资金收支明细表",
  "2020年度“三公”经费支出情况表",
  "2020年度部门收支余情况表",
  "基础数据表",
  "政府采购预算执行情况表",
  "单位：万元",
  "单位：元",
  "编制单位：某局",
  "小计",
  "合计",
  "一、区本级",
  "二、上级拨付",
  "注：尾差",
  "栏次",
  "220元/人/月",
  "15.00万元/季度",
  "长财企指〔2018〕26号",
  "奖励金10.00万元；示范20.00万元",
];

const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.integer({ min: -500000, max: 500000 }).map((n) => n / 100) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "—",
      "1,604.90",
      "４３３．３３",
      "82.40%",
      "(3.00)",
      "待定",
      "=1+1",
      "__proto__",
      "{x}",
      "'",
    ),
  },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom({ error: "#REF!" }, true, null, 1e300, -0) },
);

const sheet = fc
  .record({
    name: fc.constantFrom("Sheet1", "项目资金收支", "三公经费(2019)", "__proto__", "constructor", "it's"),
    rows: fc.array(fc.array(fc.option(value, { freq: 3 }), { maxLength: 9 }), { minLength: 1, maxLength: 14 }),
    merges: fc.array(fc.tuple(fc.nat(13), fc.nat(8), fc.nat(4), fc.nat(4)), { maxLength: 3 }),
    format: fc.constantFrom(undefined, "0.00", "0.00%", "#,##0", "@"),
  })
  .map(({ name, rows, merges, format }): SheetSnapshot => {
    const cells: CellSnapshot[] = rows.flatMap((row, i) =>
      row.flatMap((cell, j) =>
        cell === null ? [] : [{ row: i + 1, column: j + 1, value: cell, ...(format ? { format } : {}) }],
      ),
    );
    return {
      name,
      visibility: "visible",
      cells,
      merges: merges.map(([top, left, down, right]) => ({
        top: top + 1,
        left: left + 1,
        bottom: top + 1 + down,
        right: left + 1 + right,
      })),
      hiddenRows: [2],
      hiddenColumns: [],
    };
  });

/** A real workbook with some of its cells overwritten, emptied or moved. */
function spoiled(sheets: readonly SheetSnapshot[]) {
  const change = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("overwrite", "empty", "move-down", "move-right"), value);
  return fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => ({
    sheets: changes.reduce((all, [at, which, how, newValue]) => {
      const index = at % all.length;
      const target = all[index]!;
      const cell = target.cells[which % Math.max(target.cells.length, 1)];
      if (!cell) return all;
      const others = target.cells.filter((c) => c !== cell);
      const moved = {
        ...cell,
        row: cell.row + (how === "move-down" ? 1 : 0),
        column: cell.column + (how === "move-right" ? 1 : 0),
      };
      const free = others.filter((c) => c.row !== moved.row || c.column !== moved.column);
      const cells = how === "empty" ? others : [...free, how === "overwrite" ? { ...cell, value: newValue } : moved];
      return all.map((s, i) => (i === index ? { ...s, cells } : s));
    }, sheets),
  }));
}

const workbook = fc
  .uniqueArray(sheet, { selector: (s) => s.name, minLength: 1, maxLength: 3 })
  .map((sheets) => ({ sheets }));

describe("whatever a workbook holds", () => {
  it("analysing it and describing its sheets and marks never fails, and every text is complete", () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const analysis = analyse(snapshot);
        for (const language of ["zh-CN", "en-US"] as const) {
          for (const finding of analysis.findings)
            expect(render(finding.text, language)).not.toMatch(/undefined|NaN|\[object/);
          const sheets = computedSheets(analysis, language);
          expect(sheets.every((s) => s.name.length > 0 && s.name.length <= 31)).toBe(true);
          marksOf(analysis, language);
        }
      }),
      { numRuns: draws(400) },
    );
  });

  it.each(["furong-2020-messy.xlsx", "consistent.xlsx"])(
    "even when cells of %s are overwritten, emptied or moved",
    async (file) => {
      const { sheets } = await readWorkbook(new Uint8Array(readFileSync(`assets/samples/${file}`)));
      fc.assert(
        fc.property(spoiled(sheets), (snapshot) => {
          const analysis = analyse(snapshot);
          const ids = analysis.checks.map((c) => c.id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const finding of analysis.findings) {
            expect(render(finding.text, "zh-CN")).not.toMatch(/undefined|NaN|\[object/);
            for (const id of finding.checks) expect(ids).toContain(id);
          }
          computedSheets(analysis, "zh-CN");
          marksOf(analysis, "zh-CN");
        }),
        { numRuns: draws(60) },
      );
    },
  );

  it("the same cells always give the same analysis", () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const ids = () => analyse(snapshot).checks.map((c) => `${c.id} ${c.verdict}`);
        expect(ids()).toEqual(ids());
      }),
      { numRuns: draws(50) },
    );
  });

  it("the ids of checks are unique", () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const ids = analyse(snapshot).checks.map((c) => c.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: draws(100) },
    );
  });
});
