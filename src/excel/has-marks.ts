import { lookThoroughly } from "./look";
import { ownHighlights } from "./marks";
import { inExcel } from "./run";
import { newSession } from "./session";

/** Whether an earlier run left marks in the workbook. Only reads, with a session of its own: what others know stays. */
export async function hasMarks(): Promise<boolean> {
  return inExcel(async (context) => {
    const look = await lookThoroughly(context, newSession());
    return look.comments.some(({ ours }) => ours) || look.notes.length > 0 || ownHighlights(look).length > 0;
  });
}
