import type { Random } from "../generator/random";

/** A slip of one figure as typed: decimal text with two decimals in and out, null where the figure cannot have it. */
export type TypingSlip = (written: string, random: Random) => string | null;

const digitsOf = (written: string) => [...written].flatMap((c, i) => (/\d/.test(c) ? [i] : []));

function with2Decimals(digits: string, negative: boolean): string {
  const padded = digits.replace(/^0+/, "").padStart(3, "0");
  return `${negative ? "-" : ""}${padded.slice(0, -2)}.${padded.slice(-2)}`;
}

/** The digits of a figure without sign and point: `-12.30` is `1230`. */
function plain(written: string): { digits: string; negative: boolean } {
  return { digits: written.replace(/[-.]/g, ""), negative: written.startsWith("-") };
}

export const replaced: TypingSlip = (written, random) => {
  const at = random.pick(digitsOf(written));
  const other = random.pick([..."0123456789"].filter((digit) => digit !== written[at]));
  const wrong = written.slice(0, at) + other + written.slice(at + 1);
  return with2Decimals(plain(wrong).digits, written.startsWith("-"));
};

/** A digit before the point left out; two decimals are always typed. */
export const omitted: TypingSlip = (written, random) => {
  const { digits, negative } = plain(written);
  if (digits.length < 4) return null;
  const at = random.between(0, digits.length - 3);
  return with2Decimals(digits.slice(0, at) + digits.slice(at + 1), negative);
};

export const added: TypingSlip = (written, random) => {
  const { digits, negative } = plain(written);
  const at = random.between(0, digits.length - 2);
  return with2Decimals(digits.slice(0, at) + String(random.between(0, 9)) + digits.slice(at), negative);
};

export const transposed: TypingSlip = (written, random) => {
  const { digits, negative } = plain(written);
  const places = [...digits].flatMap((digit, i) => (i > 0 && digit !== digits[i - 1] ? [i] : []));
  if (places.length === 0) return null;
  const at = random.pick(places);
  return with2Decimals(digits.slice(0, at - 1) + digits[at]! + digits[at - 1]! + digits.slice(at + 1), negative);
};

export const signLost: TypingSlip = (written) => (written.startsWith("-") ? written.slice(1) : `-${written}`);

/** Ten times as much; a tenth would need a third decimal. */
export const pointMoved: TypingSlip = (written) => {
  const { digits, negative } = plain(written);
  return with2Decimals(`${digits}0`, negative);
};

/** 元 typed in a table in 万元, or 万元 in one in 元 where nothing is lost by it. */
export const otherUnit: TypingSlip = (written, random) => {
  const { digits, negative } = plain(written);
  if (digits.endsWith("000000") && random.chance(50)) return with2Decimals(digits.slice(0, -4), negative);
  return with2Decimals(`${digits}0000`, negative);
};
