/** A draft as it is compared: half-width, without blanks and quotation marks; each character knows where it stood. */
export interface Folded {
  readonly text: string;
  /** For each folded character its UTF-16 offset in the draft; one more entry for the end. */
  readonly at: readonly number[];
  readonly source: string;
}

const LEFT_OUT = /[ \u00a0\u3000\u200b-\u200d\ufeff\r"“”'‘’「」『』*]/;
const PLAIN: Readonly<Record<string, string>> = {
  "【": "(",
  "】": ")",
  "[": "〔",
  "]": "〕",
  "﹝": "〔",
  "﹞": "〕",
  "−": "-",
  "–": "-",
  "—": "-",
  "─": "-",
};
/** Punctuation that means something of its own in full width. */
const KEPT = /[，。；：、！？]/;

/** Folds a draft; offsets of the folded text lead back to the draft. */
export function fold(source: string): Folded {
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const character = source.charAt(i);
    if (LEFT_OUT.test(character)) continue;
    const half = KEPT.test(character) ? character : character.normalize("NFKC");
    text += PLAIN[half] ?? (half.length === 1 ? half : character);
    at.push(i);
  }
  at.push(source.length);
  return { text, at, source };
}

/** Where a stretch of the folded text stands in the draft. */
export function placeOf({ at }: Folded, start: number, end: number): { start: number; end: number } {
  return { start: at[start]!, end: end > start ? at[end - 1]! + 1 : at[start]! };
}
