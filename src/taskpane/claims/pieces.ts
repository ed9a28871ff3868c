import type { Claim } from "../../core/claims";

/** A piece of a line: plain text, or a claim. */
export type Piece = { readonly text: string; readonly claim: null } | { readonly text: string; readonly claim: Claim };

/** The lines of a draft, each split at its claims. Of claims that overlap, the first is kept. */
export function linesOf(text: string, claims: readonly Claim[]): Piece[][] {
  let start = 0;
  let rest = withoutOverlaps(claims);
  return text.split("\n").map((line) => {
    const end = start + line.length;
    const own = rest.filter((claim) => claim.end <= end);
    rest = rest.slice(own.length);
    const pieces = cut(text, start, end, own);
    start = end + 1;
    return pieces;
  });
}

/** Lines without those that are blank, of which a document has one for each row of its tables. */
export function withoutGaps(lines: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  return lines.filter((pieces) => pieces.some(({ text }) => text.trim() !== ""));
}

function withoutOverlaps(claims: readonly Claim[]): readonly Claim[] {
  let end = 0;
  return claims.filter((claim) => {
    if (claim.start < end) return false;
    end = claim.end;
    return true;
  });
}

function cut(text: string, start: number, end: number, claims: readonly Claim[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const claim of claims) {
    if (claim.start > at) pieces.push({ text: text.slice(at, claim.start), claim: null });
    pieces.push({ text: text.slice(claim.start, claim.end), claim });
    at = claim.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), claim: null });
  return pieces;
}
