import { extname } from "node:path";
import { stat } from "node:fs/promises";
import type { Analysis } from "../core/analyse";
import { analyse } from "../core/analyse";
import type { Claim, ClaimsResult } from "../core/claims";
import {
  checkClaims,
  claimsOfDocument,
  comparedNothing,
  noticesOf,
  numbersWithoutUnit,
  problemsOf,
  remarksOf,
} from "../core/claims";
import { wordsInForce } from "../core/packs/forms";
import type { Settings } from "../core/settings/settings";
import type { PublishedDocument } from "../drafts";
import { isWordFile, markDocx, readDocument, readDraft, UnreadableDraft } from "../drafts";
import { asText, phrase } from "../core/text/text";
import type { Localised } from "../core/text/text";
import { claimCounts, CLAIMS_PANE } from "../messages/claims";
import { CLI } from "../messages/cli";
import { placesIn } from "../messages/document";
import { otherMatter } from "../messages/other-matter";
import type { Language } from "../messages/render";
import { phrasing, render, wording } from "../messages/render";
import type { Request } from "./arguments";
import { WrongCall } from "./arguments";
import type { Outcome } from "./outcome";
import { readPacks } from "./pack-option";
import { settingsOf } from "./settings-option";
import { assertWritable, FileProblem, readBytes, readTables, writeBytes } from "./workbook-file";

type ClaimsRequest = Extract<Request, { command: "claims" }>;

/** The number of characters of the draft that are shown before and after a claim. */
const CONTEXT = { before: 24, after: 6 };

/**
 * gouji claims: compares a draft's figures with a workbook, with the tables of its own that it has, and with each other,
 * and writes a copy of a Word file with what was found as comments if asked.
 * @returns exit code 1 where a claim disagrees or conflicts, or where nothing was compared.
 * @throws WrongCall, FileProblem
 */
export async function claims(request: ClaimsRequest, progress: (step: string) => void): Promise<Outcome> {
  const { language, draft, workbook, out } = request;
  const step = (message: Localised) => progress(render(phrase(message), language));
  step(CLI.readingDraft);
  const bytes = await readBytes(draft);
  const settings = settingsOf(null, await readPacks(request.packs));
  const own = ownTables(draft, bytes, settings);
  const text = own ? own.document.narrative : draftText(draft, bytes);
  if (out !== null) await assertCopy(request, bytes);
  const analysis = workbook === null ? null : await analysisOf(workbook, settings, step);
  const apart = own && analysis && otherMatter(own.analysis, analysis);
  const held = (against: Analysis | null) => checkClaims(text, against, wordsInForce(settings));
  const result = own
    ? claimsOfDocument(
        held(own.analysis),
        analysis && !apart ? held(analysis) : null,
        placesIn(own.document.rowOf, true),
      )
    : held(analysis);
  const exitCode = problemsOf(result.claims).length > 0 || comparedNothing(result) ? 1 : 0;
  if (out !== null) await writeBytes(out, markDocx(bytes, remarksOf(result.claims, language)));
  const stdout = request.json
    ? JSON.stringify(claimsOutput(result, language), null, 2)
    : [...(apart ? [render(apart, language)] : []), humanClaims(result, text, out, language)].join("\n");
  return { stdout, exitCode };
}

/** A marked copy is one of a Word file, beside it, and replaces no other file unless asked. */
async function assertCopy({ draft, out, overwrite }: ClaimsRequest, bytes: Uint8Array): Promise<void> {
  if (!isWordFile(bytes) || extname(out!).toLowerCase() !== ".docx")
    throw new WrongCall(
      "带批注的副本只能由 .docx 稿子写出，扩展名也须为 .docx",
      "a marked copy is made of a .docx draft only, and needs the extension .docx",
    );
  await assertWritable(draft, out!, ".docx");
  const found = await stat(out!).catch(() => null);
  if (found && !overwrite)
    throw new WrongCall(
      `${out} 已经存在；确定要覆盖请加 --overwrite，或换一个文件名`,
      `${out} exists already; add --overwrite to replace it, or choose another name`,
    );
}

/** A Word file with tables of which one is known, whose text is held against them as well; null for any other draft. */
function ownTables(
  file: string,
  bytes: Uint8Array,
  settings: Settings,
): { document: PublishedDocument; analysis: Analysis } | null {
  if (!isWordFile(bytes)) return null;
  // What cannot be read is told of the text.
  draftText(file, bytes);
  const document = readDocument(bytes);
  if (document.tables.sheets.length === 0) return null;
  const analysis = analyse(document.tables, settings);
  return analysis.tables.length === 0 ? null : { document, analysis };
}

function draftText(file: string, bytes: Uint8Array): string {
  try {
    return readDraft(bytes);
  } catch (error) {
    if (error instanceof UnreadableDraft) throw new FileProblem(file, error.code);
    throw error;
  }
}

async function analysisOf(file: string, settings: Settings, step: (message: Localised) => void): Promise<Analysis> {
  step(CLI.reading);
  const { workbook } = await readTables(file, await readBytes(file));
  step(CLI.judging);
  return analyse(workbook, settings);
}

/** The result in the form of docs/claims.schema.json. */
export function claimsOutput({ claims: found, summary }: ClaimsResult, language: Language) {
  return {
    claims: found.map(({ note, ...claim }) => ({
      ...claim,
      ...(claim.fact?.place ? { fact: { ...claim.fact, place: render(asText(claim.fact.place), language) } } : {}),
      ...(note ? { note: render(note, language) } : {}),
    })),
    summary,
    problems: problemsOf(found).map(({ claims: own, line }) => ({
      places: own.map(({ start, end }) => ({ start, end })),
      line: render(line, language),
    })),
  };
}

/** A draft's result for people. @param out the marked copy that was written, or null. */
export function humanClaims(result: ClaimsResult, text: string, out: string | null, language: Language): string {
  const say = phrasing(language);
  const problems = problemsOf(result.claims);
  const notices = noticesOf(result.claims);
  const lines = [render(claimCounts(result), language)];
  if (problems.length > 0) lines.push("", `── ${say(CLAIMS_PANE.problems)} (${problems.length})`);
  problems.forEach(({ claims: own, line, more }, i) => {
    lines.push(`${i + 1}. ${render(line, language)}`, ...own.map((claim) => placeLine(claim, text)));
    if (more) lines.push(`     ${render(more, language)}`);
  });
  if (notices.length > 0) {
    lines.push("", `── ${say(CLI.claimNotes)} (${notices.length})`);
    for (const claim of notices) lines.push(placeLine(claim, text), `     ${render(claim.note!, language)}`);
  }
  if (comparedNothing(result)) lines.push("", wording(CLAIMS_PANE.nothing, language));
  else if (problems.length === 0) lines.push("", wording(CLI.claimsClean, language));
  const count = numbersWithoutUnit(text);
  if (count > 0) lines.push("", say(CLAIMS_PANE.withoutUnit, { count }));
  if (out !== null) lines.push("", say(CLI.claimsMarked, { file: out }));
  return lines.join("\n");
}

/** A claim with the words around it. */
function placeLine(claim: Claim, text: string): string {
  const before = text
    .slice(Math.max(0, claim.start - CONTEXT.before), claim.start)
    .split("\n")
    .at(-1)!;
  const after = text.slice(claim.end, claim.end + CONTEXT.after).split("\n")[0]!;
  return `     …${before}【${claim.text}】${after}…`;
}
