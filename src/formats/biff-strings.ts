interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * How many texts of the list of an .xls file's texts are all there, at most `most`. Where a text goes on in the next
 * record, that record says anew whether its characters have 8 or 16 bits.
 * @param pieces the list's records, without what stands before the first text.
 */
export function completeStrings(view: DataView, pieces: readonly Piece[], most: number): number {
  let piece = 0;
  let at = pieces[0]!.start;
  /** Goes on in the next record; at the end of the last one, stays there. */
  const goOn = (): boolean => {
    at = pieces[piece]!.end;
    if (piece === pieces.length - 1) return false;
    at = pieces[++piece]!.start;
    return true;
  };
  /** Goes on so many bytes, over the ends of records. */
  const skip = (bytes: number): boolean => {
    let left = bytes;
    while (left > pieces[piece]!.end - at) {
      left -= pieces[piece]!.end - at;
      if (!goOn()) return false;
    }
    at += left;
    return true;
  };
  /** A number of so many bytes, least first, or undefined at the end. */
  const number = (bytes: number): number | undefined => {
    let value = 0;
    for (let index = 0; index < bytes; index++) {
      if (!skip(1)) return undefined;
      value += view.getUint8(at - 1) * 2 ** (8 * index);
    }
    return value;
  };
  const characters = (count: number, wide: boolean): boolean => {
    let width = wide ? 2 : 1;
    for (let left = count; left > 0;) {
      const here = Math.min(left, Math.floor((pieces[piece]!.end - at) / width));
      at += here * width;
      left -= here;
      if (left === 0) break;
      // A character is never cut in two.
      if (at !== pieces[piece]!.end || !goOn() || !skip(1)) return false;
      width = view.getUint8(at - 1) === 0 ? 1 : 2;
    }
    return true;
  };
  let count = 0;
  for (; count < most; count++) {
    const length = number(2);
    const flags = number(1);
    if (length === undefined || flags === undefined) break;
    const runs = (flags & 8) === 0 ? 0 : number(2);
    const extra = (flags & 4) === 0 ? 0 : number(4);
    if (runs === undefined || extra === undefined) break;
    if (!characters(length, (flags & 1) === 1)) break;
    // The last text is there even where its fonts are cut off.
    if (!skip(4 * runs + extra)) return count + 1;
  }
  return count;
}
