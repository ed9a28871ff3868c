import type { Figure } from "./figures";
import type { Lexicon, Meaning } from "./lexicon";

/** A piece of the folded text: a figure, a known word, a year, a boundary, or words that nobody knows. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "word"; readonly meaning: Meaning; readonly text: string }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "date" }
  | { readonly kind: "boundary"; readonly mark: string }
  | { readonly kind: "gap"; readonly text: string }
);

/** Dates and document numbers say nothing of a figure; a year does. */
const FIXED =
  /(?:截[至止])?20\d\d年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|[一-龥]{2,8}〔20\d\d〕第?\d+号|(20\d\d)(?=年[末初底][一-龥])|(20\d\d)年度?/g;
/** What stands before ÷ is not what the figure behind it is of. */
const BOUNDARY = /[，,。；;：、！？()\n\t|÷=]/;

/** Cuts a folded text into tokens, longest known words first. */
export function tokensOf(text: string, figures: readonly Figure[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const figureAt = new Map(figures.map((figure) => [figure.start, figure]));
  const fixedAt = new Map([...text.matchAll(FIXED)].map((match) => [match.index, match]));
  let gap = -1;
  const close = (end: number) => {
    if (gap >= 0 && end > gap) tokens.push({ kind: "gap", start: gap, end, text: text.slice(gap, end) });
    gap = -1;
  };
  const push = (token: Token) => {
    close(token.start);
    tokens.push(token);
  };
  for (let i = 0; i < text.length;) {
    const token = tokenAt(text, i, figureAt, fixedAt, lexicon);
    if (token) {
      push(token);
      i = token.end;
    } else {
      if (gap < 0) gap = i;
      i++;
    }
  }
  close(text.length);
  return tokens;
}

function tokenAt(
  text: string,
  start: number,
  figureAt: ReadonlyMap<number, Figure>,
  fixedAt: ReadonlyMap<number, RegExpMatchArray>,
  lexicon: Lexicon,
): Token | null {
  const known = lexicon.at(text, start);
  const word = (): Token => ({
    kind: "word",
    start,
    end: start + known!.length,
    text: text.slice(start, start + known!.length),
    meaning: known!.meaning,
  });
  if (known?.meaning.kind === "project") return word();
  const figure = figureAt.get(start);
  if (figure) return { kind: "figure", start, end: figure.end, figure };
  const fixed = fixedAt.get(start);
  if (fixed) {
    const end = start + fixed[0].length;
    const year = fixed[1] ?? fixed[2];
    return year === undefined ? { kind: "date", start, end } : { kind: "year", start, end, year: Number(year) };
  }
  if (known) return word();
  const mark = text.charAt(start);
  return BOUNDARY.test(mark) ? { kind: "boundary", start, end: start + 1, mark } : null;
}
