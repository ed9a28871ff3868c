import { clearedText, leftRemarks, withRemarks } from "../messages/changes";
import { render } from "../messages/render";
import type { CommandHost, Done } from "./command";

/** 清除标记: removes all our marks and keeps the computed sheets. @throws ExcelProblem */
export async function clearMarks({ door, screen: { language } }: CommandHost): Promise<Done> {
  const cleared = await door.clearAdditions({ marks: true, sheets: false });
  const remarks = leftRemarks(cleared);
  const text = render(withRemarks(clearedText(cleared), remarks), language);
  return remarks.length === 0 ? { text } : { text, remains: true };
}
