import fc from "fast-check";
import type { Analysis } from "../../src/core/analyse";
import { analyse, analysing } from "../../src/core/analyse";
import { findingKey } from "../../src/core/findings/key";
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Settings } from "../../src/core/settings";
import { allAtOnce } from "../../src/core/steps";
import { department } from "../conformance/generator/department";
import { STYLES } from "../conformance/publish/style";
import { publish } from "../conformance/publish/workbook";

/** Three small departments in one workbook, a sheet that is no table, and one with a check of somebody's own. */
const CONSOLIDATED: WorkbookSnapshot = {
  sheets: [
    ...[1, 2, 3].flatMap((seed) => {
      const made = department(seed);
      const dated = { ...made, name: `${seed}号局`, books: { ...made.books, year: 2023 } };
      return (["D01", "D04", "D05"] as const).map((form) => {
        const { sheet } = publish(form, dated, STYLES[0]!, "万元");
        return { ...sheet, name: `${seed} ${sheet.name}` };
      });
    }),
    sheetOf("备忘", ["不是表", "联系人"]),
  ],
};
const ONE: WorkbookSnapshot = { sheets: CONSOLIDATED.sheets.slice(0, 3) };

function sheetOf(name: string, lines: readonly string[]): SheetSnapshot {
  const cells = lines.map((value, i): CellSnapshot => ({ row: i + 1, column: 1, value }));
  return { name, visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** What people do to a workbook between two checks. */
type Edit =
  | { readonly kind: "value"; readonly sheet: number; readonly cell: number; readonly value: CellValue }
  | { readonly kind: "remove" | "hide" | "drop" | "copy" | "assign"; readonly sheet: number; readonly cell: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("value" as const),
      sheet: fc.nat(30),
      cell: fc.nat(400),
      value: fc.oneof(
        fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
        fc.constantFrom<CellValue>("—", "待定", "单位：元", "编制单位：2号局", "编制单位：别的局", "2022年度", null, {
          error: "#REF!",
        }),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("remove" as const, "hide" as const, "drop" as const, "copy" as const, "assign" as const),
      sheet: fc.nat(30),
      cell: fc.nat(400),
    }),
  },
);

function edited(workbook: WorkbookSnapshot, { sheet, cell, ...change }: Edit): WorkbookSnapshot {
  const { sheets } = workbook;
  const at = sheet % sheets.length;
  const old = sheets[at]!;
  const place = old.cells.length === 0 ? 0 : cell % old.cells.length;
  const put = (next: SheetSnapshot) => ({ ...workbook, sheets: sheets.map((each, i) => (i === at ? next : each)) });
  switch (change.kind) {
    case "value":
      return put({ ...old, cells: old.cells.map((c, i) => (i === place ? { ...c, value: change.value } : c)) });
    case "remove":
      return put({ ...old, cells: old.cells.filter((_, i) => i !== place) });
    case "hide":
      return put({ ...old, hiddenRows: [old.cells[place]?.row ?? 1] });
    case "drop":
      return sheets.length < 2 ? workbook : { ...workbook, sheets: sheets.filter((_, i) => i !== at) };
    case "copy":
      return { ...workbook, sheets: [...sheets, { ...old, name: `${old.name}副${sheets.length}`.slice(0, 31) }] };
    case "assign":
      return {
        ...workbook,
        memory: { assignedForms: [{ sheet: old.name, form: "D01" }], explanations: [] },
      };
  }
}

/** As a second reading gives it: the same cells, other objects, none of them in two sheets. */
function readAgain(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => structuredClone(sheet) as SheetSnapshot) };
}

function rechecked(workbook: WorkbookSnapshot, before: Analysis, settings: Settings = DEFAULT_SETTINGS): Analysis {
  return allAtOnce(analysing(readAgain(workbook), settings, before));
}

/**
 * All that an analysis says, as text in which every object is written once and referred to afterwards: two are the same
 * exactly when their texts are. Comparing the objects pair by pair would follow shared ones again and again.
 */
function written({ facts, departments, ...analysis }: Analysis): string {
  const said = { ...analysis, workbook: null };
  const known = new Map<object, number>();
  const out: string[] = [];
  const put = (value: unknown): void => {
    if (typeof value !== "object" || value === null || value instanceof RegExp) return void out.push(String(value));
    const before = known.get(value);
    if (before !== undefined) return void out.push(`#${before}`);
    known.set(value, known.size);
    out.push(Array.isArray(value) ? "[" : "{");
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined) continue;
      out.push(key);
      put(each);
    }
    out.push("}");
  };
  put(said);
  put(facts.facts);
  for (const { facts: own, ...department } of departments) put([department, own.facts, own.previous?.facts]);
  return out.join(" ");
}

describe("a check that takes over what has not changed", () => {
  it.each([
    ["of one department", ONE],
    ["of several departments", CONSOLIDATED],
  ])("comes to exactly what a full check comes to, after any edits of a workbook %s", (_, workbook) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        (rounds) => {
          let now = workbook;
          let analysis = analyse(readAgain(now));
          for (const edits of rounds) {
            now = edits.reduce(edited, now);
            analysis = rechecked(now, analysis);
            expect(written(analysis) === written(analyse(readAgain(now)))).toBe(true);
          }
        },
      ),
      {
        numRuns: 10,
        // Two sheets of one name, as in a broken file.
        examples: [
          [
            [
              [
                { kind: "copy", sheet: 0, cell: 0 },
                { kind: "remove", sheet: 0, cell: 0 },
              ],
              [
                { kind: "drop", sheet: 5, cell: 0 },
                { kind: "copy", sheet: 0, cell: 0 },
              ],
              [{ kind: "remove", sheet: 0, cell: 0 }],
            ],
          ],
        ],
      },
    );
  });

  it("judges everything anew by other settings", () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, assumedUnit: "元", returnedInClosing: false };
    const before = analyse(readAgain(CONSOLIDATED));
    expect(written(rechecked(CONSOLIDATED, before, settings))).toBe(
      written(analyse(readAgain(CONSOLIDATED), settings)),
    );
  });

  it("keeps the reasons that people gave, and forgets those that they took back", () => {
    const wrong = edited(CONSOLIDATED, { kind: "value", sheet: 0, cell: 60, value: 1 });
    const before = analyse(readAgain(wrong));
    const explanations = [{ finding: findingKey(before.findings[0]!), text: "上级已核准" }];
    const explained = { ...wrong, memory: { assignedForms: [], explanations } };
    const after = rechecked(explained, before);
    expect(after.findings.map((f) => f.explanation)).toContain("上级已核准");
    expect(written(rechecked(wrong, after)) === written(before)).toBe(true);
  });
});
