import { phrase, wordings } from "../core/text/text";
import type { Text } from "../core/text/text";

/*
 * The messages after a change of the workbook: what was done, what was left undone and why, and how to undo it. The
 * pane and the ribbon's buttons share them.
 */

const WORDS = wordings({
  marks: { zh: "{count} 个标记", en: "{count} marks" },
  notes: { zh: "{count} 条批注", en: "{count} notes" },
  sheets: { zh: "{count} 张底稿", en: "{count} computed sheets" },
  cleared: { zh: "已清除 {things}", en: "Taken away: {things}" },
  nothing: { zh: "没有要清除的标记或底稿", en: "There was nothing to take away" },
  stayed: {
    zh: "还有 {count} 处没有清除：请保存、关闭、重新打开后再清除一次",
    en: "{count} things are still there: save, close, reopen, and clear once more",
  },
  protected: {
    zh: "工作表 {sheets} 受保护，其中的标记还在：请撤消工作表保护后再清除一次",
    en: "{sheets} are protected and keep their marks: unprotect them and clear once more",
  },
  unseen: {
    zh: "此版本的 Excel 不能自动删除批注：如有作者为“勾稽 Gouji”的批注，请在“审阅”中逐条删除",
    en: "this Excel does not let notes be deleted: delete those by “勾稽 Gouji”, if there are any, under Review",
  },
  brokenCleared: {
    zh: "工作表 {sheets} 的部分条件格式 Excel 暂时读不出来，可能还有标记没清掉：请保存并重新打开工作簿，再清除一次",
    en: "Excel cannot read some conditional formats on {sheets} for now, and marks may be among them: save, reopen, and clear once more",
  },
  brokenWritten: {
    zh: "工作表 {sheets} 的部分条件格式 Excel 暂时读不出来，上次的标记可能还在：请保存并重新打开工作簿，再生成一次",
    en: "Excel cannot read some conditional formats on {sheets} for now, and earlier marks may be among them: save, reopen, and add them once more",
  },
  withRemarks: { zh: "{done}。{remarks}", en: "{done}. {remarks}" },
});

/** The effect of Ctrl+Z in the grid on one change (src/excel/undo.ts), beside a button 撤销 and without one. */
const BY_KEYS = {
  beside: wordings({
    "one step": { zh: "也可在表格中按 Ctrl+Z 撤销", en: "Ctrl+Z in the grid takes it back as well" },
    several: {
      zh: "也可在表格中按 Ctrl+Z 撤销，要多按几次",
      en: "Ctrl+Z in the grid takes it back as well, in several steps",
    },
    none: { zh: "要撤销请点“撤销”，Ctrl+Z 不起作用", en: "use Undo here to take it back; Ctrl+Z does not" },
  }),
  alone: wordings({
    "one step": { zh: "可在表格中按 Ctrl+Z 撤销", en: "Ctrl+Z in the grid takes it back" },
    several: { zh: "可在表格中按 Ctrl+Z 撤销，要多按几次", en: "Ctrl+Z in the grid takes it back, in several steps" },
    none: { zh: "这一步不能撤销", en: "this cannot be taken back" },
  }),
};

/** What was done and how to undo it: with the button beside the message, or with the keyboard. */
export function withUndo(done: Text, undo: keyof typeof BY_KEYS.alone, hasButton: boolean): Text {
  const keys = BY_KEYS[hasButton ? "beside" : "alone"][undo];
  return phrase({ zh: "{done}；{keys}", en: "{done}; {keys}" }, { done, keys });
}

/** What was done, followed by remarks. */
export function withRemarks(done: Text, remarks: readonly Text[]): Text {
  return remarks.length === 0 ? done : phrase(WORDS.withRemarks, { done, remarks: { list: remarks } });
}

/** The result of clearing. */
export interface ClearedThings {
  readonly sheets: number;
  readonly marks: number;
  readonly notes: number;
  readonly stayed: number;
  readonly protectedSheets: readonly string[];
  readonly notesUnseen: boolean;
  readonly brokenFormats: readonly string[];
}

/** True where something was removed. */
export function clearedAnything({ sheets, marks, notes }: ClearedThings): boolean {
  return sheets + marks + notes > 0;
}

/** A text of what was removed. */
export function clearedText(cleared: ClearedThings): Text {
  const things = (["marks", "notes", "sheets"] as const)
    .filter((thing) => cleared[thing] > 0)
    .map((thing) => phrase(WORDS[thing], { count: cleared[thing] }));
  return things.length > 0 ? phrase(WORDS.cleared, { things: { list: things } }) : phrase(WORDS.nothing);
}

/** Remarks on what may still be there, and how to remove it. */
export function leftRemarks({ stayed, protectedSheets, notesUnseen, brokenFormats }: ClearedThings): Text[] {
  return [
    ...(stayed > 0 ? [phrase(WORDS.stayed, { count: stayed })] : []),
    ...(protectedSheets.length > 0 ? [phrase(WORDS.protected, { sheets: { list: protectedSheets } })] : []),
    ...(notesUnseen ? [phrase(WORDS.unseen)] : []),
    ...(brokenFormats.length > 0 ? [phrase(WORDS.brokenCleared, { sheets: { list: brokenFormats } })] : []),
  ];
}

/** A remark where conditional formats could not be read when marks were set; otherwise none. */
export function brokenRemarks({ brokenFormats }: Pick<ClearedThings, "brokenFormats">): Text[] {
  return brokenFormats.length === 0 ? [] : [phrase(WORDS.brokenWritten, { sheets: { list: brokenFormats } })];
}
