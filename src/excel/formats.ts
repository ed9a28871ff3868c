import { isMarkFormula } from "./identity";
import { codeOf } from "./problems";

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
 * The formats of sheets whose asking in one batch has failed: by halves down to the sheets with a broken one, and there
 * by halves down to the format.
 * @throws what is no format's fault: a sheet that is gone, a lost connection
 */
export async function readFormatsApart(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetFormats[]> {
  const takes = sheets.map(queueFormats);
  try {
    await context.sync();
    return takes.map((take) => take());
  } catch (error) {
    if (!mayBeBroken(error)) throw error;
  }
  const [only, ...others] = sheets;
  if (only && others.length === 0) return [await readBroken(context, only)];
  const half = Math.ceil(sheets.length / 2);
  return [
    ...(await readFormatsApart(context, sheets.slice(0, half))),
    ...(await readFormatsApart(context, sheets.slice(half))),
  ];
}

async function readBroken(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetFormats> {
  const { conditionalFormats } = sheet.getRange();
  const count = conditionalFormats.getCount();
  await context.sync();
  const formats = await readBetween(context, conditionalFormats, 0, count.value);
  return { formats, broken: formats.length < count.value };
}

async function readBetween(
  context: Excel.RequestContext,
  collection: Excel.ConditionalFormatCollection,
  from: number,
  to: number,
): Promise<FoundFormat[]> {
  if (from >= to) return [];
  const formats = Array.from({ length: to - from }, (_, index) => collection.getItemAt(from + index));
  for (const format of formats) format.load(PROPERTIES);
  try {
    await context.sync();
    return formats.map(found);
  } catch (error) {
    if (!mayBeBroken(error)) throw error;
  }
  if (to - from === 1) return [];
  const middle = Math.ceil((from + to) / 2);
  return [
    ...(await readBetween(context, collection, from, middle)),
    ...(await readBetween(context, collection, middle, to)),
  ];
}

/** Which code a format fails with differs from thread to thread; these have nothing to do with one. */
const NO_FORMATS_FAULT =
  /^(Connection|InvalidOperationInCellEditMode|CellEditMode|RequestPayload|ResponsePayload|AccessDenied|ApiNotFound|UndoNotSupported)/;

export function mayBeBroken(error: unknown): boolean {
  return codeOf(error) !== "" && !NO_FORMATS_FAULT.test(codeOf(error));
}

function found(format: Excel.ConditionalFormat): FoundFormat {
  const isCustom = format.type === "Custom";
  return { format, id: format.id, isCustom, formula: isCustom ? format.customOrNullObject.rule.formula : "" };
}
