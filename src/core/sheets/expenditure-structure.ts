import { isPositive } from "../amount";
import type { Term } from "../check/check";
import { isKnown } from "../facts/fact";
import { sectionsOf } from "../report/project-totals";
import type { SheetContext } from "./context";
import type { Placed } from "./formulas/figure";
import { plus, rateOf, totalOf } from "./formulas/figure";
import { progressBar } from "./formulas/progress-bar";
import { exactSum, knownTerms, sumFacts } from "./formulas/sum-facts";
import { ordinal } from "./page";
import type { Page } from "./page";

/** A part of the expenditure, and the cells whose sum it is. */
export interface StructurePart {
  readonly name: string;
  readonly terms: readonly Term[];
}

const COLUMN = { number: 1, name: 3, amount: 4, share: 5, bar: 6, lastOfBar: 7 } as const;
const LAST = 7;

/**
 * The parts of the expenditure: personnel costs, public running costs, and the projects of each level. Basic or project
 * expenditure is one part where its own parts are not stated. Parts without money are left out; a single part is not
 * shown.
 */
export function structureParts(context: SheetContext): StructurePart[] {
  const { facts } = context.analysis;
  const { say, unit } = context;
  const one = (key: string): Term[] => [{ coefficient: 1, fact: facts.one(key) }];
  const isStated = (key: string) => isKnown(facts.one(key));
  const basic: StructurePart[] =
    isStated("D06.personnel") && isStated("D06.public")
      ? [
          { name: say("人员经费", "Personnel"), terms: one("D06.personnel") },
          { name: say("公用经费", "Running costs"), terms: one("D06.public") },
        ]
      : [{ name: say("基本支出", "Basic expenditure"), terms: one("D03.basic") }];
  const projects = sectionsOf(facts).map(({ label, records }): StructurePart => {
    const terms = records.map((record) => ({ coefficient: 1, fact: facts.of(record, "P1.spent") }));
    return { name: `${label}${say("项目支出", " projects")}`, terms };
  });
  const listed = projects.length > 0 && projects.every(({ terms }) => knownTerms(terms) !== null);
  const all = [...basic, ...(listed ? projects : [{ name: say("项目支出", "Projects"), terms: one("D03.project") }])];
  const parts = all.filter(({ terms }) => {
    const known = knownTerms(terms);
    return known !== null && isPositive(exactSum(known, unit));
  });
  return parts.length > 1 ? parts : [];
}

/**
 * The table of parts with their shares.
 * @returns its rows; null where there are fewer than two parts.
 */
export function structureBlock(
  page: Page,
  context: SheetContext,
): { readonly first: number; readonly last: number } | null {
  const parts = structureParts(context);
  const { say, unit, decimals } = context;
  if (parts.length === 0) return null;
  page.wide(say("支出结构", "Structure of expenditure"), "section");
  page.add(
    [
      say("序号", "No."),
      undefined,
      say("构成", "Part"),
      say("金额", "Amount"),
      say("占比", "Share"),
      "",
      undefined,
    ].map((text) => ({ ...(text === undefined ? {} : { text }), style: "header" as const })),
    [
      [1, 2],
      [COLUMN.bar, COLUMN.lastOfBar],
    ],
  );
  const first = page.next;
  // The total is below its parts; its address is known before it is written, so the formulas can refer to it.
  const total: Placed = { address: `D${first + parts.length}`, value: null };
  const sums = parts.map(({ terms }) => sumFacts(terms, unit, decimals)!);
  const placed = sums.map(({ value }, index): Placed => ({ address: `D${first + index}`, value }));
  const whole = totalOf(placed, decimals)!;
  parts.forEach(({ name }, index) => {
    const line = page.line();
    line.put(COLUMN.number, ordinal(undefined, index + 1));
    line.text(COLUMN.name, name, "label");
    const own = line.figure(COLUMN.amount, sums[index], "money");
    const rate = rateOf([plus(own)], [plus({ ...total, value: whole.value })], say("不适用", "n/a"), decimals);
    const share = line.figure(COLUMN.share, rate, "percent");
    line.put(COLUMN.bar, { ...(share ? progressBar(share) : {}), style: "progress" });
    line.styleEmpty(LAST, "label");
    page.add(line, [
      [1, 2],
      [COLUMN.bar, COLUMN.lastOfBar],
    ]);
  });
  const line = page.line();
  line.text(COLUMN.name, say("支出合计", "Total"), "labelTotal");
  line.figure(COLUMN.amount, whole, "moneyTotal");
  line.styleEmpty(LAST, "labelTotal");
  page.add(line, [
    [1, 2],
    [COLUMN.bar, COLUMN.lastOfBar],
  ]);
  return { first, last: first + parts.length - 1 };
}
