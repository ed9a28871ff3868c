import { ExcelProblem } from "./door";
import { isMark, queueFormats, type SheetFormats } from "./formats";
import type { Look } from "./look";
import type { MarkPlan } from "./marks";
import { wasReached } from "./problems";

/*
 * A look at the end of a write, in its own batch: between the first look and the write a co-author may have renamed a
 * sheet that our formulas name, and another copy of the add-in may have set the same marks.
 */

/** What a write has made of the workbook. */
export interface Afterlook {
  /** Adds the question to the batch. */
  queue(): void;
  /** Whether Excel got so far. */
  isAnswered(): boolean;
  /**
   * Takes away marks that are there twice, in a further round trip only where there are such.
   * @throws ExcelProblem `sheet-gone` when one of the user's sheets is gone or has another name.
   */
  settle(): Promise<void>;
}

/**
 * A sheet on which a conditional format is broken is not asked for its marks: the question would fail the write.
 * @param highlights the highlights that the write is setting, in the order of their steps.
 */
export function afterlookOf(
  context: Excel.RequestContext,
  { sheetDetails }: Look,
  marks: MarkPlan,
  highlights: readonly Excel.ConditionalFormat[],
): Afterlook {
  let count: OfficeExtension.ClientResult<number> | undefined;
  let sheets: Excel.WorksheetCollection | undefined;
  let formats: (() => SheetFormats)[] = [];
  return {
    queue() {
      const { worksheets } = context.workbook;
      sheets = worksheets.load("items/id,items/name");
      formats = marks.sheets
        .filter(({ found }) => !sheetDetails.get(found.id)?.broken)
        .map(({ found }) => queueFormats(found.sheet));
      count = worksheets.getCount();
    },
    isAnswered: () => wasReached(count),
    async settle() {
      const names = new Map(sheets!.items.map(({ id, name }) => [id, name]));
      const lost = marks.sheets.find(({ found }) => names.get(found.id) !== found.name);
      if (lost) throw new ExcelProblem("sheet-gone", { sheet: lost.found.name });
      const own = new Set(highlights.map(({ id }) => id));
      const doubles = formats.flatMap((take) => take().formats.filter((each) => isMark(each) && !own.has(each.id)));
      for (const { format } of doubles) format.delete();
      if (doubles.length > 0) await context.sync();
    },
  };
}
