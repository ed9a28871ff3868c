/**
 * Every wording that a pattern stands for: `[x]` may be left out, `{a|b}` is one of several.
 * `年[末]{结转|结余}` → 年结转, 年末结转, 年结余, 年末结余.
 */
export function expand(pattern: string): string[] {
  const match = /\[([^[\]{}]*)\]|\{([^[\]{}]*)\}/.exec(pattern);
  if (!match) return [pattern];
  const [whole, optional, choice] = match;
  const options = optional === undefined ? choice!.split("|") : ["", ...optional.split("|")];
  const before = pattern.slice(0, match.index);
  const after = pattern.slice(match.index + whole.length);
  return options.flatMap((option) => expand(before + option + after));
}
