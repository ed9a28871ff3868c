/**
 * What a title is like. A string is words that stand somewhere in it: `[a|b]` may stand there, `{a|b}` one of them must,
 * `…` is up to 60 characters, `#` a digit; `^` before it and `$` behind it bind it to the beginning and the end:
 * `[部门|单位]收支总{表|体情况表}`. An object combines patterns: all, one at least, and none of them.
 */
export type Pattern =
  string | { readonly all?: readonly Pattern[]; readonly any?: readonly Pattern[]; readonly not?: readonly Pattern[] };

/** A pattern that cannot be read: a bracket left open, nothing between bars. */
export class UnreadablePattern extends Error {}

const PARTS: Readonly<Record<string, string>> = {
  "[": "(?:",
  "{": "(?:",
  "]": ")?",
  "}": ")",
  "|": "|",
  "…": ".{0,60}",
  "#": "\\d",
};
const OPENING: Readonly<Record<string, string>> = { "]": "[", "}": "{" };

/** Patterns are few, fixed, and asked for every title of every form. */
const compiled = new Map<string, RegExp>();

/** True when the text is like the pattern. @throws UnreadablePattern */
export function isLike(text: string, pattern: Pattern): boolean {
  if (typeof pattern === "string") return expressionOf(pattern).test(text);
  const { all, any, not } = pattern;
  // Asked for every text of every sheet: loops make no functions.
  if (all) for (const each of all) if (!isLike(text, each)) return false;
  if (any && !isLikeAny(text, any)) return false;
  return !not || !isLikeAny(text, not);
}

function isLikeAny(text: string, patterns: readonly Pattern[]): boolean {
  for (const each of patterns) if (isLike(text, each)) return true;
  return false;
}

/** The pattern as a regular expression: literal words, choices and bounded gaps only. @throws UnreadablePattern */
export function expressionOf(pattern: string): RegExp {
  let expression = compiled.get(pattern);
  if (!expression) compiled.set(pattern, (expression = compile(pattern)));
  return expression;
}

function compile(pattern: string): RegExp {
  const begins = pattern.startsWith("^");
  const ends = pattern.endsWith("$");
  const words = [...pattern.slice(begins ? 1 : 0, ends ? -1 : undefined)];
  const open: string[] = [];
  const source = words.map((character) => {
    if (character === "[" || character === "{") open.push(character);
    if (OPENING[character] && open.pop() !== OPENING[character])
      throw new UnreadablePattern(`${pattern}: ${character} closes nothing`);
    if (character === "|" && open.length === 0) throw new UnreadablePattern(`${pattern}: | outside brackets`);
    return PARTS[character] ?? character.replace(/[\\^$.*+?()/-]/g, "\\$&");
  });
  if (open.length > 0) throw new UnreadablePattern(`${pattern}: ${open.at(-1)} is left open`);
  if (words.length === 0 || /[[{|][|\]}]/.test(pattern)) throw new UnreadablePattern(`${pattern}: an empty choice`);
  return new RegExp(`${begins ? "^" : ""}${source.join("")}${ends ? "$" : ""}`);
}
