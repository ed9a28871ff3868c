/** In the place of a size: the formula cannot be read. */
const WRONG = -1;
const CHOOSE = 0x04;
const ARRAY = 0x20;
const AREA_IN_MEMORY = 0x26;
const EXPRESSION = 0x01;

/** The bytes of a token of a formula of Excel 97 with the token itself ([MS-XLS] 2.5.198), for those of one size. */
const SIZES: Readonly<Record<number, number>> = {
  0x01: 5,
  0x1a: 11,
  0x1b: 5,
  0x1c: 2,
  0x1d: 2,
  0x1e: 3,
  0x1f: 9,
  0x20: 8,
  0x21: 3,
  0x22: 4,
  0x23: 5,
  0x24: 5,
  0x25: 9,
  0x26: 7,
  0x29: 3,
  0x2a: 5,
  0x2b: 9,
  0x2c: 5,
  0x2d: 9,
  0x2e: 3,
  0x2f: 3,
  0x39: 7,
  0x3a: 7,
  0x3b: 11,
  0x3c: 7,
  0x3d: 11,
};
/** The second bytes of tokens that begin with 0x18, all of 6 bytes, and the one of a longer token. */
const EXTENDED = new Set([0x01, 0x02, 0x03, 0x06, 0x07, 0x0a, 0x0b, 0x0d, 0x0f, 0x10, 0x1d]);
const LIST = 0x19;
/** The second bytes of tokens that begin with 0x19, all of 4 bytes but the one that lists what it chooses from. */
const ATTRIBUTES = new Set([0x00, 0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x21, 0x40, 0x41, 0x80]);

/** A formula that the library can read to its end. */
export interface ReadableFormula {
  /** The cell whose formula this one shares, as row · 65536 + column; undefined for a formula of its own. */
  readonly shares?: number;
}

/**
 * Walks through a formula as the library does, which goes on for ever where a token reaches past the end of its record.
 * @param at where the length of the tokens stands; `end` is the end of the record, and of what follows the tokens.
 * @returns null for a formula whose tokens do not fill its length, or whose constants are not all there.
 */
export function readableFormula(view: DataView, at: number, end: number): ReadableFormula | null {
  if (at + 2 > end) return null;
  return readableTokens(view, at + 2, view.getUint16(at, true), end);
}

/** The same for tokens without their length before them, as a name has them. */
export function readableTokens(view: DataView, start: number, length: number, end: number): ReadableFormula | null {
  const stop = start + length;
  if (stop > end) return null;
  const extras: number[] = [];
  let shares: number | undefined;
  let at = start;
  while (at < stop) {
    const token = basic(view.getUint8(at));
    const size = sizeOf(view, at, stop, token);
    // What is no token ends the formula for the library, too.
    if (size === undefined) break;
    if (size === WRONG || at + size > stop) return null;
    if (token === ARRAY || token === AREA_IN_MEMORY) extras.push(token);
    if (token === EXPRESSION && at === start)
      shares = view.getUint16(at + 1, true) * 65536 + view.getUint16(at + 3, true);
    at += size;
  }
  at = stop;
  // Without anything behind the tokens the library does not look for constants.
  for (const token of stop < end ? extras : []) {
    at = token === ARRAY ? afterArray(view, at, end) : afterAreas(view, at, end);
    if (at === WRONG) return null;
  }
  return shares === undefined ? {} : { shares };
}

/** A token's class (reference, value or array) is in two bits above its number. */
function basic(token: number): number {
  if (token < 0x40 || token >= 0x80) return token;
  return token % 0x20 === 0x18 ? 0x22 : 0x20 + (token % 0x20);
}

function sizeOf(view: DataView, at: number, stop: number, token: number): number | undefined {
  if (token >= 0x03 && token <= 0x16) return 1;
  if (token === 0x17) {
    if (at + 3 > stop) return WRONG;
    return 3 + view.getUint8(at + 1) * (view.getUint8(at + 2) === 0 ? 1 : 2);
  }
  if (token === 0x18 || token === 0x19) {
    if (at + 4 > stop) return WRONG;
    const second = view.getUint8(at + 1);
    if (token === 0x18) return second === LIST ? 14 : EXTENDED.has(second) ? 6 : undefined;
    if (second === CHOOSE) return 4 + 2 * (view.getUint16(at + 2, true) + 1);
    return ATTRIBUTES.has(second) ? 4 : undefined;
  }
  return SIZES[token];
}

/** The place after the values of an array constant. */
function afterArray(view: DataView, start: number, end: number): number {
  if (start + 3 > end) return WRONG;
  const count = (view.getUint8(start) + 1) * (view.getUint16(start + 1, true) + 1);
  let at = start + 3;
  for (let index = 0; index < count; index++) {
    if (at + 4 > end) return WRONG;
    at += view.getUint8(at) === 0x02 ? textSize(view, at + 1, end) : 9;
    if (at > end) return WRONG;
  }
  return at;
}

/** The bytes of a text in an array constant, with the byte of its kind. */
function textSize(view: DataView, at: number, end: number): number {
  const length = view.getUint16(at, true);
  return 4 + length * (length > 0 && at + 2 < end && view.getUint8(at + 2) !== 0 ? 2 : 1);
}

function afterAreas(view: DataView, at: number, end: number): number {
  if (at + 2 > end) return WRONG;
  const after = at + 2 + 8 * view.getUint16(at, true);
  return after > end ? WRONG : after;
}
