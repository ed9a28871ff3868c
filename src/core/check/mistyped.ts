/** One digit replaced, left out or added, or two neighbours interchanged. */
export type MistypedDigits = "digit-replaced" | "digit-omitted" | "digit-added" | "digits-transposed";

/** What happened to the digits `right` that became `written`; null where it takes more than one such slip. Digits alone. */
export function mistypedDigits(written: string, right: string): MistypedDigits | null {
  if (written.length === right.length) {
    const [i, j, ...more] = [...written].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
    if (i === undefined || more.length > 0) return null;
    if (j === undefined) return "digit-replaced";
    return j === i + 1 && written[i] === right[j] && written[j] === right[i] ? "digits-transposed" : null;
  }
  if (isOneDigitLonger(right, written)) return "digit-omitted";
  return isOneDigitLonger(written, right) ? "digit-added" : null;
}

/** True where the one text is the other with one character more. */
export function isOneDigitLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  return [...longer].some((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);
}
