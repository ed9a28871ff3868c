import type { SheetSnapshot } from "../core/grid/snapshot";
import type { PackReading } from "../core/packs/read-pack";
import { readPack } from "../core/packs/read-pack";
import type { ListRow } from "../core/packs/subject-list";
import { packOfSubjects } from "../core/packs/subject-list";
import { text } from "../core/text/text";
import type { Text } from "../core/text/text";
import { readDraft } from "../drafts";
import { readWorkbook } from "../files";
import { csvRows } from "./csv";

/**
 * A pack from a file: JSON as docs/pack.schema.json describes it, or a list of 政府收支分类科目 as .xlsx or .csv.
 * @param name the file's name, by whose extension it is known what it is.
 * @throws UnreadableFile for an .xlsx that cannot be read, UnreadableDraft for a text that cannot.
 */
export async function readPackFile(name: string, bytes: Uint8Array): Promise<PackReading> {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const title = name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  switch (extension) {
    case "json":
      return packOfJson(readDraft(bytes));
    case "csv":
      return packOfSubjects(
        csvRows(readDraft(bytes)).map((cells, i) => ({ row: i + 1, cells })),
        title,
      );
    case "xlsx":
      return packOfSheets((await readWorkbook(bytes)).sheets, title);
    default:
      return refused(UNKNOWN_KIND);
  }
}

const UNKNOWN_KIND = text(
  "应为 .json 方案，或 .xlsx、.csv 科目表",
  "must be a pack (.json) or a list of budget subjects (.xlsx, .csv)",
);

function refused(problem: Text): PackReading {
  return { pack: null, problems: [problem] };
}

function packOfJson(content: string): PackReading {
  try {
    return readPack(JSON.parse(content.replace(/^\ufeff/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(text("不是有效的 JSON（{detail}）", "not valid JSON ({detail})", { detail: error.message }));
  }
}

/** The list of the first sheet that has one. */
function packOfSheets(sheets: readonly SheetSnapshot[], title: string): PackReading {
  let first: PackReading | null = null;
  for (const sheet of sheets) {
    const reading = packOfSubjects(rowsOf(sheet), title);
    if (reading.pack !== null) return reading;
    first ??= reading;
  }
  return first ?? packOfSubjects([], title);
}

function rowsOf({ cells }: SheetSnapshot): readonly ListRow[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of cells) {
    if (typeof value !== "string" && typeof value !== "number") continue;
    const known = rows.get(row);
    if (known) known[column - 1] = String(value);
    else rows.set(row, Object.assign([], { [column - 1]: String(value) }));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, written]) => ({ row, cells: Array.from(written, (cell) => cell ?? "") }));
}
