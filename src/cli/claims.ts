import type { Analysis } from "../core/analyse";
import { analyse } from "../core/analyse";
import type { Claim, ClaimsResult } from "../core/claims";
import { checkClaims, numbersWithoutUnit } from "../core/claims";
import { wordsInForce } from "../core/packs/forms";
import type { Settings } from "../core/settings/settings";
import { readDraft, UnreadableDraft } from "../drafts";
import { phrase } from "../core/text/text";
import type { Localised } from "../core/text/text";
import { CLAIM_VERDICT_NAMES, CLAIMS_PANE } from "../messages/claims";
import { CLI } from "../messages/cli";
import type { Language } from "../messages/render";
import { phrasing, render, wording } from "../messages/render";
import type { Request } from "./arguments";
import type { Outcome } from "./check";
import { readPacks } from "./pack-option";
import { settingsOf } from "./settings-option";
import { FileProblem, readBytes, readTables } from "./workbook-file";

type ClaimsRequest = Extract<Request, { command: "claims" }>;

/** The number of characters of the draft that are shown before and after a claim. */
const CONTEXT = { before: 24, after: 6 };
const WRONG = ["disagrees", "conflict"] as const;

/**
 * gouji claims: compares a draft's figures with a workbook and with each other.
 * @returns exit code 1 where a claim disagrees or conflicts, or where nothing was compared.
 * @throws FileProblem
 */
export async function claims(request: ClaimsRequest, progress: (step: string) => void): Promise<Outcome> {
  const { language, draft, workbook } = request;
  const step = (message: Localised) => progress(render(phrase(message), language));
  step(CLI.readingDraft);
  const text = draftText(draft, await readBytes(draft));
  const settings = settingsOf(null, await readPacks(request.packs));
  const analysis = workbook === null ? null : await analysisOf(workbook, settings, step);
  const result = checkClaims(text, analysis, wordsInForce(settings));
  const exitCode = result.summary.disagrees + result.summary.conflict > 0 || comparedNothing(result) ? 1 : 0;
  const stdout = request.json
    ? JSON.stringify(claimsOutput(result, language), null, 2)
    : humanClaims(result, text, language);
  return { stdout, exitCode };
}

/** True where no figure of the draft was held against anything: such a result says nothing of the draft. */
function comparedNothing({ summary }: ClaimsResult): boolean {
  return summary.agrees + summary.withinRounding + summary.disagrees + summary.conflict === 0;
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
    claims: found.map(({ note, ...claim }) => (note ? { ...claim, note: render(note, language) } : claim)),
    summary,
  };
}

function humanClaims({ claims: found, summary }: ClaimsResult, text: string, language: Language): string {
  const lines = [render(phrase(CLI.claims, { count: found.length, ...summary }), language)];
  for (const verdict of WRONG) {
    const own = found.filter((claim) => claim.verdict === verdict);
    if (own.length === 0) continue;
    lines.push("", `── ${wording(CLAIM_VERDICT_NAMES[verdict], language)} (${own.length})`);
    lines.push(...own.flatMap((claim) => claimLines(claim, text, language)));
  }
  const noted = found.filter((claim) => claim.note && !WRONG.some((verdict) => verdict === claim.verdict));
  if (noted.length > 0) {
    lines.push("", `── ${wording(CLI.claimNotes, language)} (${noted.length})`);
    lines.push(...noted.flatMap((claim) => claimLines(claim, text, language)));
  }
  if (comparedNothing({ claims: found, summary })) lines.push("", wording(CLI.claimsNothing, language));
  else if (summary.disagrees + summary.conflict === 0) lines.push("", wording(CLI.claimsClean, language));
  const count = numbersWithoutUnit(text);
  if (count > 0) lines.push("", render(phrase(CLAIMS_PANE.withoutUnit, { count }), language));
  return lines.join("\n");
}

function claimLines(claim: Claim, text: string, language: Language): string[] {
  const say = phrasing(language);
  const before = text
    .slice(Math.max(0, claim.start - CONTEXT.before), claim.start)
    .split("\n")
    .at(-1)!;
  const after = text.slice(claim.end, claim.end + CONTEXT.after).split("\n")[0]!;
  const lines = [`  …${before}【${claim.text}】${after}…`];
  if (claim.note) lines.push(`      ${render(claim.note, language)}`);
  if (claim.fact) {
    const { sheet, address, value } = claim.fact;
    lines.push(`      ${say(CLI.claimCell, { cell: `${sheet}!${address}`, value })}`);
  }
  if (claim.derived !== undefined) lines.push(`      ${say(CLI.claimDerived, { formula: claim.derived })}`);
  return lines;
}
