import type { Analysis } from "../../src/core/analyse";
import { analyse, analysing } from "../../src/core/analyse";
import { findingKey } from "../../src/core/findings/key";
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import type { Settings } from "../../src/core/settings/settings";
import { allAtOnce } from "../../src/core/analysis/steps";
import { department } from "../conformance/generator/department";
import { STYLES } from "../conformance/publish/style";
import { ACCOUNT_FORMS, publish, PUBLISHED_FORMS } from "../conformance/publish/workbook";
import { table } from "../core/support";
import { draws, fc } from "../draws";

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
/** Everything that a department publishes, the ministry's tables that it comes from, and projects. */
const EVERY_TABLE: WorkbookSnapshot = {
  sheets: [
    ...[...PUBLISHED_FORMS, ...ACCOUNT_FORMS].map((form) => publish(form, department(4), STYLES[0]!, "万元").sheet),
    table(
      "2023年度项目资金收支明细表（万元）",
      `
      项目 | 年初预算数 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      甲 | 7.00 | 1.00 | 7.00 | 6.00 | 2.00
      乙 | 5.00 | 2.00 | 5.00 | 4.00 | 3.00
      合计 | 12.00 | 3.00 | 12.00 | 10.00 | 5.00`,
      "项目",
    ),
  ],
};

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

/** Numbers for values, the same for values that say the same, however their parts are shared among objects. */
function numbering(): (value: unknown) => number {
  const numbers = new Map<string, number>();
  const known = new Map<object, number>();
  const numberOf = (said: string): number => {
    const number = numbers.get(said) ?? numbers.size;
    numbers.set(said, number);
    return number;
  };
  const numbered = (value: unknown): number => {
    if (typeof value !== "object" || value === null || value instanceof RegExp)
      return numberOf(`${typeof value} ${String(value)}`);
    const before = known.get(value);
    if (before !== undefined) return before;
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    const parts = entries.map(([key, each]) => `${key} ${numbered(each)}`);
    const number = numberOf(`${Array.isArray(value) ? "list" : "object"} ${parts.join(",")}`);
    known.set(value, number);
    return number;
  };
  return numbered;
}

/** True where two analyses say the same about everything. */
function sayTheSame(...analyses: readonly [Analysis, Analysis]): boolean {
  const numbered = numbering();
  const [a, b] = analyses.map(({ facts, departments, ...analysis }) =>
    numbered([
      { ...analysis, workbook: null },
      facts.facts,
      departments.map(({ facts: own, ...department }) => [department, own.facts, own.previous?.facts]),
    ]),
  );
  return a === b;
}

describe("a check that takes over what has not changed", () => {
  it.each([
    ["of one department", ONE],
    ["of several departments", CONSOLIDATED],
    ["of one department with every table", EVERY_TABLE],
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
            expect(sayTheSame(analysis, analyse(readAgain(now)))).toBe(true);
          }
        },
      ),
      {
        numRuns: draws(10),
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
    const after = rechecked(CONSOLIDATED, before, settings);
    expect(sayTheSame(after, analyse(readAgain(CONSOLIDATED), settings))).toBe(true);
    expect(sayTheSame(after, before)).toBe(false);
  });

  it("keeps the reasons that people gave, and forgets those that they took back", () => {
    const wrong = edited(CONSOLIDATED, { kind: "value", sheet: 0, cell: 60, value: 1 });
    const before = analyse(readAgain(wrong));
    const explanations = [{ finding: findingKey(before.findings[0]!), text: "上级已核准" }];
    const explained = { ...wrong, memory: { assignedForms: [], explanations } };
    const after = rechecked(explained, before);
    expect(after.findings.map((f) => f.explanation)).toContain("上级已核准");
    expect(sayTheSame(rechecked(wrong, after), before)).toBe(true);
  });
});
