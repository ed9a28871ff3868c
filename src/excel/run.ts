import type { Undo } from "./door";
import { codeOf, problemOf } from "./problems";
import { undoSupport } from "./undo";

type Details = Readonly<Record<string, string>>;

/** Runs a batch; failures come as ExcelProblem. */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  details: Details = {},
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw problemOf(error, details);
  }
}

/** What a batch changes. */
export interface Changing<T> {
  /**
   * @param grouped whether all of it is to be one step of Undo; it throws `Ungroupable`, before it has changed anything,
   * where it finds that it has to do what Excel cannot undo.
   */
  readonly batch: (context: Excel.RequestContext, grouped: boolean) => Promise<T>;
  /** Takes back what a failed batch has left behind; called when the batch is over. Never throws. */
  readonly recover?: () => Promise<void>;
  /** False for what Excel cannot undo, such as deleting a sheet. */
  readonly groupable?: boolean;
  readonly details?: Details;
}

/** Something in the batch has no undo in Excel (`Worksheet.delete`, `.name`, `.visibility`, `.position`). */
export class Ungroupable extends Error {}

/**
 * Runs a change as one step of Undo where this Excel groups changes (ExcelApi 1.20). Where the group is refused, as
 * Excel documents for members without undo (`UndoNotSupported`) and as users have met it for many formulas, on repeated
 * runs and on the web (OfficeDev/office-js 6491, 6255, 6711), the same batch runs again without it: nothing is lost but
 * the grouping.
 * @throws ExcelProblem
 */
export async function changeExcel<T>(changing: Changing<T>): Promise<{ readonly value: T; readonly undo: Undo }> {
  const { batch, recover, groupable = true, details } = changing;
  const support = undoSupport();
  let lost = false;
  if (groupable && support === "one step") {
    try {
      const value = await Excel.run({ mergeUndoGroup: true }, (context) => batch(context, true));
      return { value, undo: "one step" };
    } catch (error) {
      if (!(error instanceof Ungroupable)) await recover?.();
      if (!isOfGroup(error)) throw problemOf(error, details);
      // A member without undo empties what could be undone, so that nothing before it comes back.
      lost = error instanceof Ungroupable || codeOf(error) === "UndoNotSupported";
    }
  }
  try {
    const value = await Excel.run((context) => batch(context, false));
    return { value, undo: support === "none" || lost || !groupable ? "none" : "several" };
  } catch (error) {
    await recover?.();
    throw problemOf(error, details);
  }
}

/** Failures that may come from the group: the documented one, and the general ones by which Excel told the same. */
const OF_GROUP: readonly string[] = ["UndoNotSupported", "GeneralException", "InternalError", "InternalServerError"];

/** Whether a grouped batch is made again without its group. */
export function isOfGroup(error: unknown): boolean {
  return error instanceof Ungroupable || OF_GROUP.includes(codeOf(error));
}
