import type { CellAddress } from "../core/grid/snapshot";
import { has } from "./api-sets";
import { problemOf } from "./problems";
import { inExcel } from "./run";
import type { Session } from "./session";

/**
 * Tells of edits by this user. Before ExcelApi 1.9 every sheet has to be listened to on its own, so sheets added later
 * are not watched there.
 */
export async function watch(session: Session, onChanged: (change: CellAddress) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handle = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (!isUsers(event, session)) return;
    const known = session.sheets.get(event.worksheetId) || names.get(event.worksheetId);
    const sheet = known ?? (await nameOf(event.worksheetId, names));
    // Before ExcelApi 1.14 a sheet that is just being added is known for ours only when that has been answered.
    if (isUsers(event, session)) onChanged({ sheet, address: event.address });
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    if (has("areas")) {
      const handler = worksheets.onChanged.add(handle);
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
      return [handler];
    }
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    const each = worksheets.items.map((sheet) => sheet.onChanged.add(handle));
    await context.sync();
    return each;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    try {
      // A handler can only be removed in the context that it was added in.
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw problemOf(error);
    }
  };
}

/** Neither a co-author's nor our own: the add-in writes to its own sheets, and says so itself when it corrects a figure. */
function isUsers({ source, triggerSource, worksheetId }: Excel.WorksheetChangedEventArgs, session: Session): boolean {
  return source === "Local" && triggerSource !== "ThisLocalAddin" && !session.computed.has(worksheetId);
}

async function nameOf(id: string, names: Map<string, string>): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id).load("name");
    await context.sync();
    names.set(id, sheet.name);
    return sheet.name;
  });
}
