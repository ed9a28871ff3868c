import type { TableReading } from "../facts/table-use";
import type { WorkbookSnapshot } from "../grid/snapshot";
import { normaliseLabel } from "../tables/label";
import type { Localised } from "../text/text";
import { CONTENTS, type RequiredTable } from "./contents";

/** `empty` is a table without figures of which the document does not say that there is nothing. */
export type ContentState = "there" | "empty" | "missing";

/** One line of the checklist of a published document. */
export interface Content {
  readonly kind: "table" | "chapter";
  readonly name: Localised;
  readonly state: ContentState;
  /** The sheet or Word table that it is, for tables that are there. */
  readonly sheet: string | null;
}

/** The checklist: everything that a document of its stage must have, and the names of departments that tables state. */
export interface Completeness {
  readonly stage: "budget" | "final";
  readonly contents: readonly Content[];
  /** The department's names as tables state them, more than one where they differ. */
  readonly names: readonly string[];
}

/** From so many of the required tables on, a document is taken for a published budget or final account. */
const TABLES = 3;
/** Words by which a sentence about a fund says that there is nothing of it. */
const NOTHING = ["无", "没有", "不涉及", "未安排", "未发生", "空表"];
/** The same beside a table, where 无 alone may be of a heading such as 无形资产. */
const EMPTY_TABLE = [...NOTHING.slice(1), "本表无", "无数据", "为空", "无政府", "无国有", "无此", "无相关", "无三公"];
/** What many departments have none of. */
const FUNDS = ["政府性基金", "国有资本经营", "三公"];
const YEAR = /\d{4}年/g;

/**
 * Which of the tables and chapters that the rules of publication ask for a document has (SOURCE). A table without
 * figures is there if it, or the narrative where it names the table's fund, says that there are none.
 * @param readings the tables that were recognised in `workbook`.
 * @param narrative the document's text without its tables.
 * @returns null for a document that is no published budget or final account: fewer than three of its tables were found.
 */
export function completenessOf(
  workbook: WorkbookSnapshot,
  readings: readonly TableReading[],
  narrative: string,
): Completeness | null {
  const found = (required: RequiredTable) => readings.find(({ table }) => required.forms.includes(table.form.id));
  const count = (stage: "budget" | "final") => CONTENTS[stage].tables.filter(found).length;
  const stage = count("budget") > count("final") ? "budget" : "final";
  if (count(stage) < TABLES) return null;
  const sentences = narrative.split(/[。；;\n]/).map(normaliseLabel);
  const beside = (sheet: string | null) => workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const saysEmpty = (sheet: string | null) =>
    beside(sheet).some(({ value }) => typeof value === "string" && holdsOneOf(normaliseLabel(value), EMPTY_TABLE));
  const { tables, chapters } = CONTENTS[stage];
  return {
    stage,
    contents: [
      ...tables.map((required): Content => {
        const reading = found(required);
        const sheet = reading?.table.sheet ?? null;
        const said = saysNothing(sentences, required.name.zh) || saysEmpty(sheet);
        const state = reading ? (hasFigures(reading) || said ? "there" : "empty") : said ? "there" : "missing";
        return { kind: "table", name: required.name, state, sheet };
      }),
      ...chapters.map(({ name, words }): Content => ({
        kind: "chapter",
        name,
        state: sentences.some((sentence) => holdsOneOf(sentence, words)) ? "there" : "missing",
        sheet: null,
      })),
    ],
    names: [...new Set(readings.flatMap(({ table }) => (table.department === null ? [] : [table.department])))],
  };
}

function hasFigures({ table }: TableReading): boolean {
  return table.cells.some(({ read }) => read.kind === "number" || read.kind === "nil");
}

/** True where a sentence names the fund of the table and says that there is nothing of it, without any figure. */
function saysNothing(sentences: readonly string[], name: string): boolean {
  const fund = FUNDS.find((word) => name.includes(word));
  if (fund === undefined) return false;
  return sentences.some(
    (sentence) => sentence.includes(fund) && holdsOneOf(sentence, NOTHING) && !/\d/.test(sentence.replace(YEAR, "")),
  );
}

function holdsOneOf(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
