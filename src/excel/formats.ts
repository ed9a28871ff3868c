import { isMarkFormula } from "./identity";
import { isOutdated } from "./problems";

/*
 * Conditional formats, ours among the user's. After Ctrl+Z has brought a deleted one back, Excel fails the whole batch
 * that loads any property of it, until the workbook is reopened (OfficeDev/office-js 6396; 5222, 6827 and 6835 tell of
 * others). Such a format is passed over, and its sheet is told.
 */

const PROPERTIES = "id,type,customOrNullObject/rule/formula";
const OF_ITEMS = PROPERTIES.split(",")
  .map((property) => `items/${property}`)
  .join();

/** A conditional format that Excel reads. */
export interface FoundFormat {
  readonly format: Excel.ConditionalFormat;
  readonly id: string;
  readonly isCustom: boolean;
  /** The rule's formula; empty for formats of other kinds, and before a rule has been given. */
  readonly formula: string;
}

export interface SheetFormats {
  readonly formats: readonly FoundFormat[];
  /** Whether some could not be read. */
  readonly broken: boolean;
}

export function isMark({ isCustom, formula }: FoundFormat): boolean {
  return isCustom && isMarkFormula(formula);
}

/** Asks for a sheet's formats; the function returned takes them after the next sync, which a broken one fails. */
export function queueFormats(sheet: Excel.Worksheet): () => SheetFormats {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load(OF_ITEMS);
  return () => ({ formats: conditionalFormats.items.map(found), broken: false });
}

/**
 * The formats of sheets whose asking in one batch has failed: sheet by sheet, and on a sheet with a broken one format by
 * format, a round trip each. @throws when a sheet is gone.
 */
export async function readFormatsApart(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetFormats[]> {
  const all: SheetFormats[] = [];
  for (const sheet of sheets) {
    const take = queueFormats(sheet);
    all.push(await context.sync().then(take, (error: unknown) => readOneByOne(context, sheet, error)));
  }
  return all;
}

async function readOneByOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  failure: unknown,
): Promise<SheetFormats> {
  if (!isOutdated(failure)) throw failure;
  const { conditionalFormats } = sheet.getRange();
  const count = conditionalFormats.getCount();
  await context.sync();
  const formats: FoundFormat[] = [];
  for (let index = 0; index < count.value; index++) {
    const format = conditionalFormats.getItemAt(index);
    format.load(PROPERTIES);
    try {
      await context.sync();
      formats.push(found(format));
    } catch (error) {
      if (!isOutdated(error)) throw error;
    }
  }
  return { formats, broken: formats.length < count.value };
}

function found(format: Excel.ConditionalFormat): FoundFormat {
  const isCustom = format.type === "Custom";
  return { format, id: format.id, isCustom, formula: isCustom ? format.customOrNullObject.rule.formula : "" };
}
