import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analysis } from "../../src/core/analyse";
import { analyse } from "../../src/core/analyse";
import { checkClaims } from "../../src/core/claims";
import { computedSheets, marksOf } from "../../src/core/sheets";
import { readDraft, UnreadableDraft } from "../../src/drafts";
import { InvalidAdditions, readWorkbook, removeAdditions, UnreadableFile, writeWorkbook } from "../../src/files";
import { claimsOutput } from "../../src/cli/claims";
import { humanOutput } from "../../src/cli/human-output";
import { jsonOutput } from "../../src/cli/json-output";
import { asWorkbook } from "../../src/formats";
import { zip } from "../files/packages";
import { RICH_PARTS } from "../files/rich-workbook";
import { caseOf } from "../conformance/cases";
import { savedAs } from "../formats/other-formats";
import { paragraphs, sheetInWord, wordFile } from "../formats/word-document";
import { wordDraft } from "./draft-files";

/** Something that takes files from anywhere, and the files that are spoilt for it. */
export interface Reader {
  readonly name: string;
  /** Whole files, to be mutated. */
  readonly seeds: () => readonly Uint8Array[];
  /** Does with the file all that the product does; a refusal with a reason for the user is an outcome, not an error. */
  readonly use: (bytes: Uint8Array) => Promise<"used" | "refused">;
}

const sample = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", name)));

/** What the command line does with a workbook: read, judge, print in both languages, write, read again, clear. */
async function useWorkbook(bytes: Uint8Array): Promise<"used" | "refused"> {
  try {
    const workbook = await readWorkbook(bytes);
    const analysis = analyse(workbook);
    humanOutput(analysis, "zh-CN");
    JSON.stringify(jsonOutput(analysis, "a.xlsx", "0", "en-US"));
    const additions = { sheets: computedSheets(analysis, "zh-CN"), marks: marksOf(analysis, "zh-CN") };
    const written = await writeWorkbook(bytes, additions);
    await readWorkbook(written);
    await removeAdditions(written);
    return "used";
  } catch (error) {
    // Two sheets of one name make additions impossible, which is told as a fault of the workbook.
    if (error instanceof UnreadableFile || error instanceof InvalidAdditions) return "refused";
    throw error;
  }
}

/** The same for files that become a workbook first. */
async function useOtherFormat(bytes: Uint8Array): Promise<"used" | "refused"> {
  try {
    return await useWorkbook((await asWorkbook(bytes)).bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return "refused";
    throw error;
  }
}

/** A published document of a generated department: text and tables. */
function publishedDocument(): Uint8Array {
  const sheets = caseOf(3)
    .published.slice(0, 4)
    .map(({ sheet }) => sheetInWord(sheet));
  return wordFile(paragraphs(REPORT().slice(0, 400)) + sheets.join(""));
}

const REPORT = () => new TextDecoder().decode(sample("furong-2020-report.txt"));

let judged: Promise<Analysis> | undefined;
/** What drafts are held against. */
const department = () => (judged ??= readWorkbook(sample("furong-2020.xlsx")).then((workbook) => analyse(workbook)));

/** What the command line does with a draft: read, judge by itself and against a workbook, print in both languages. */
async function useDraft(bytes: Uint8Array): Promise<"used" | "refused"> {
  let text: string;
  try {
    text = readDraft(bytes);
  } catch (error) {
    if (error instanceof UnreadableDraft) return "refused";
    throw error;
  }
  JSON.stringify(claimsOutput(checkClaims(text, null), "zh-CN"));
  JSON.stringify(claimsOutput(checkClaims(text, await department()), "en-US"));
  return "used";
}

/** Every reader of files. A new one is a line here. */
export const READERS: readonly Reader[] = [
  {
    name: "xlsx",
    seeds: () => [zip(RICH_PARTS), sample("furong-2020-messy.xlsx"), sample("consistent.xlsx")],
    use: useWorkbook,
  },
  {
    name: "draft",
    seeds: () => [
      wordDraft(REPORT()),
      sample("furong-2020-report.txt"),
      new Uint8Array(Buffer.from(`\ufeff${REPORT()}`, "utf16le")),
    ],
    use: useDraft,
  },
  {
    name: "other-formats",
    seeds: () => [
      ...(["biff8", "ods", "xlml", "html"] as const).map((type) => savedAs(type, sample("furong-2020.xlsx"))),
      publishedDocument(),
    ],
    use: useOtherFormat,
  },
];
