import { phrase, wordings } from "../core/text/text";
import type { Text } from "../core/text/text";

/*
 * The words after a change of the workbook: what was done, what is left and why, and what undo there is. The
 * pane and the buttons of the ribbon use the same.
 */

const WORDS = wordings({
  marks: { zh: "{count} 个标记", en: "{count} marks" },
  notes: { zh: "{count} 条批注", en: "{count} notes" },
  sheets: { zh: "{count} 张底稿", en: "{count} computed sheets" },
  cleared: { zh: "已清除 {things}", en: "Taken away: {things}" },
  nothing: { zh: "没有要清除的标记或底稿", en: "There was nothing to take away" },
  protected: {
    zh: "工作表 {sheets} 受保护，其中的标记还在：请撤销工作表保护后再清除一次",
    en: "{sheets} are protected and keep their marks: unprotect them and clear once more",
  },
  unseen: {
    zh: "这里的 Excel 不让加载项删除批注：如有作者为“勾稽 Gouji”的批注，请在“审阅”中删除，或用命令行 gouji clear 清除",
    en: "add-ins cannot delete notes in this Excel: notes by “勾稽 Gouji”, if there are any, go under Review, or with gouji clear on the command line",
  },
  broken: {
    zh: "工作表 {sheets} 有条件格式读不出来（Excel 撤销之后会这样），其中可能还有标记：请保存、关闭、重新打开后再清除一次",
    en: "conditional formats on {sheets} cannot be read (Excel's undo leaves them so), and marks may be among them: save, close, reopen, and clear once more",
  },
  withRemarks: { zh: "{done}。{remarks}", en: "{done}. {remarks}" },
});

/** What Ctrl+Z in the grid does, for one change (src/excel/undo.ts); true of it, not of what one would wish. */
const BY_KEYS = wordings({
  "one step": { zh: "在表格里按 Ctrl+Z 也能撤销", en: "Ctrl+Z in the grid takes it back as well" },
  several: { zh: "在表格里用 Ctrl+Z 撤销要按几次", en: "Ctrl+Z in the grid takes it back in several steps" },
  none: { zh: "这一步不能用 Ctrl+Z 撤销", en: "Ctrl+Z cannot take this back" },
});

/** What was done, and what Ctrl+Z does with it. */
export function withUndo(done: Text, undo: keyof typeof BY_KEYS): Text {
  return phrase({ zh: "{done}；{keys}", en: "{done}; {keys}" }, { done, keys: BY_KEYS[undo] });
}

/** How clearing ended. */
export interface ClearedThings {
  readonly sheets: number;
  readonly marks: number;
  readonly notes: number;
  readonly protectedSheets: readonly string[];
  readonly notesUnseen: boolean;
  readonly brokenFormats: readonly string[];
}

/** Whether there was anything to take away. */
export function clearedAnything({ sheets, marks, notes }: ClearedThings): boolean {
  return sheets + marks + notes > 0;
}

/** What was taken away, and what may still be there. */
export function clearedText(cleared: ClearedThings): Text {
  const things = (["marks", "notes", "sheets"] as const)
    .filter((thing) => cleared[thing] > 0)
    .map((thing) => phrase(WORDS[thing], { count: cleared[thing] }));
  const done = things.length > 0 ? phrase(WORDS.cleared, { things: { list: things } }) : phrase(WORDS.nothing);
  const { protectedSheets } = cleared;
  const remarks = [
    ...(protectedSheets.length > 0 ? [phrase(WORDS.protected, { sheets: { list: protectedSheets } })] : []),
    ...(cleared.notesUnseen ? [phrase(WORDS.unseen)] : []),
    ...brokenText(cleared),
  ];
  return remarks.length === 0 ? done : phrase(WORDS.withRemarks, { done, remarks: { list: remarks } });
}

/** That conditional formats could not be read; nothing where all could. */
export function brokenText({ brokenFormats }: Pick<ClearedThings, "brokenFormats">): Text[] {
  return brokenFormats.length === 0 ? [] : [phrase(WORDS.broken, { sheets: { list: brokenFormats } })];
}
