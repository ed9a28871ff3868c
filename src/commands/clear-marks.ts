import { clearedText } from "../messages/changes";
import { render } from "../messages/render";
import type { CommandHost } from "./command";

/** 清除标记: takes away every mark of ours; computed sheets stay. @returns what to tell the user. @throws ExcelProblem */
export async function clearMarks({ door, screen: { language } }: CommandHost): Promise<string> {
  return render(clearedText(await door.clearAdditions({ marks: true, sheets: false })), language);
}
