import type { ConditionalFormatModel, SheetModel, WorkbookModel } from "../../src/host/model";
import { snapshotOf } from "../../src/host/model";

/*
 * The host's workbook without what differs from run to run: ids, the shortcut that a session records, and which sheet
 * is in front.
 */

/** What of the workbook is the user's own: everything but our sheets, names, highlights and comments. */
export function usersPart(workbook: WorkbookModel): unknown {
  const ours = new Set(ownSheets(workbook).map(({ id }) => id));
  return canonical({
    ...workbook,
    sheets: workbook.sheets
      .filter(({ id }) => !ours.has(id))
      .map((sheet) => ({ ...sheet, conditionalFormats: sheet.conditionalFormats.filter((format) => !isOwn(format)) })),
    comments: workbook.comments.filter(({ content }) => !isOwnText(content)),
    names: workbook.names.filter(({ name }) => !name.startsWith("_gouji_")),
  });
}

/** Each thing of ours as a text of its own, for telling whole ones from halves. */
export function ownThings(workbook: WorkbookModel): string[] {
  const nameOf = (id: string) => workbook.sheets.find((sheet) => sheet.id === id)?.name;
  const { sheets: plain } = snapshotOf(workbook) as { sheets: (Record<string, unknown> & { id: string })[] };
  const ours = new Set(ownSheets(workbook).map(({ id }) => id));
  return [
    ...plain.filter(({ id }) => ours.has(id)).map((sheet) => `sheet ${withoutIds({ ...sheet, id: null })}`),
    ...workbook.names.filter(({ name }) => name.startsWith("_gouji_")).map((name) => `name ${JSON.stringify(name)}`),
    ...workbook.sheets.flatMap((sheet) =>
      sheet.conditionalFormats
        .filter(isOwn)
        .map((format) => `mark ${sheet.name} ${withoutIds({ ...format, id: null })}`),
    ),
    ...workbook.comments
      .filter(({ content }) => isOwnText(content))
      .map(({ sheetId, row, column, content }) => `comment ${nameOf(sheetId)} ${row} ${column} ${content}`),
  ].sort();
}

/** The whole workbook as plain data to compare. */
export function canonical(workbook: WorkbookModel): unknown {
  const { sheets, comments, notes, names, customXml } = snapshotOf(workbook) as Record<
    string,
    Record<string, unknown>[]
  >;
  const nameOf = (id: unknown) => workbook.sheets.find((sheet) => sheet.id === id)?.name;
  const placed = (things: Record<string, unknown>[]) =>
    things.map(({ sheetId, ...rest }) => JSON.stringify([nameOf(sheetId), { ...rest, id: null }])).sort();
  return {
    protected: workbook.protected,
    sheets: sheets!.map((sheet) => withoutIds({ ...sheet, id: null })),
    comments: placed(comments!),
    notes: placed(notes!),
    names: names!.map((name) => JSON.stringify(name)).sort(),
    customXml: customXml!.map(({ xml }) => xml),
  };
}

const withoutIds = (thing: unknown) => JSON.stringify(thing).replace(/\{0{8}-0000-4000-8000-\d{12}\}/g, "id");

function ownSheets(workbook: WorkbookModel): SheetModel[] {
  const named = new Set(workbook.names.filter(({ name }) => name.startsWith("_gouji_")).map(({ formula }) => formula));
  return workbook.sheets.filter(
    ({ name, properties }) =>
      properties.has("gouji.sheet") || named.has(`=${name}!$A$1`) || named.has(`='${name}'!$A$1`),
  );
}

const isOwn = ({ formula }: ConditionalFormatModel) => formula.includes("gouji");
const isOwnText = (content: string) => content.endsWith("Gouji");
