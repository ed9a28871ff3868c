import { UnreadableFile } from "../files/unreadable-file";

/** Sector numbers from here on are marks: free, end of a chain. */
const MARKS = 0xfffffff0;
const HEADER = 512;
/** The header names so many sectors of the allocation table; further ones are chained. */
const IN_HEADER = 109;
const ENTRY = 128;
const MINI_SECTOR = 64;
/** Shorter streams lie in mini sectors. */
const CUTOFF = 4096;
const NO_ENTRY = 0xffffffff;
const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * The streams that stand at the top of an OLE2 compound file ([MS-CFB]), by name in small letters; those in storages, such as embedded
 * workbooks, are left out. No sector is visited twice in a chain, so that a chain that runs in a circle ends.
 * @throws UnreadableFile `damaged`; a stream also `truncated`, where the file ends before it.
 */
export function streamsOf(file: Uint8Array): ReadonlyMap<string, () => Uint8Array> {
  if (file.length < HEADER) throw damaged("header");
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) throw damaged("sector size");
  const size = 1 << shift;
  const count = Math.ceil(file.length / size) - 1;
  const number = (sector: number, at: number): number => {
    const place = (sector + 1) * size + at;
    return place + 4 <= file.length ? view.getUint32(place, true) : MARKS;
  };

  const table: number[] = [];
  for (let at = 0; at < IN_HEADER; at++) table.push(view.getUint32(76 + 4 * at, true));
  let further = view.getUint32(68, true);
  for (let visited = 0; further < count; visited++) {
    if (visited > count) throw damaged("allocation table");
    for (let at = 0; at < size - 4; at += 4) table.push(number(further, at));
    further = number(further, size - 4);
  }
  const perSector = size / 4;
  const next = (sector: number) => {
    const part = table[Math.floor(sector / perSector)] ?? MARKS;
    return part < count ? number(part, (sector % perSector) * 4) : MARKS;
  };
  const big = (start: number, length: number) =>
    chained(start, length, size, count, next, (sector) => file.subarray((sector + 1) * size, (sector + 2) * size));

  const entries = entriesOf(big(view.getUint32(48, true), Infinity));
  const [root] = entries;
  if (!root) throw damaged("directory");
  const small = (start: number, length: number) => {
    const sectors = big(root.start, root.size);
    const links = big(view.getUint32(60, true), Infinity);
    const linkView = new DataView(links.buffer, links.byteOffset, links.length);
    const nextSmall = (sector: number) =>
      sector * 4 + 4 <= links.length ? linkView.getUint32(sector * 4, true) : MARKS;
    const inMini = (sector: number) => sectors.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR);
    return chained(start, length, MINI_SECTOR, Math.ceil(sectors.length / MINI_SECTOR), nextSmall, inMini);
  };
  const streams = new Map<string, () => Uint8Array>();
  for (const entry of siblings(entries, root.child)) {
    const name = entry.name.toLowerCase();
    if (entry.type !== STREAM || streams.has(name)) continue;
    streams.set(name, () => (entry.size < CUTOFF ? small : big)(entry.start, entry.size));
  }
  return streams;
}

/** The bytes of a chain of sectors, at most `length` of them; fewer where the chain ends before. */
function chained(
  start: number,
  length: number,
  size: number,
  count: number,
  next: (sector: number) => number,
  bytesOf: (sector: number) => Uint8Array,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (let sector = start; sector < count && total < length; sector = next(sector)) {
    // As many sectors as there are, and none of them twice.
    if (pieces.length === count) throw damaged("chain in a circle");
    const piece = bytesOf(sector);
    if (piece.length < Math.min(size, length - total) && length !== Infinity) throw new UnreadableFile("truncated");
    pieces.push(piece);
    total += size;
  }
  const bytes = new Uint8Array(
    Math.min(
      pieces.reduce((sum, piece) => sum + piece.length, 0),
      length,
    ),
  );
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.subarray(0, bytes.length - at), at);
    at = Math.min(bytes.length, at + piece.length);
  }
  return bytes;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
  const utf16 = new TextDecoder("utf-16le");
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    // The length counts the bytes of the name with the null at its end.
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    entries.push({
      name: utf16.decode(directory.subarray(at, at + length)),
      type: directory[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of the tree below one of them, each once. */
function siblings(entries: readonly Entry[], top: number): Entry[] {
  const found = new Set<Entry>();
  const open = [top];
  while (open.length > 0) {
    const at = open.pop()!;
    const entry = at === NO_ENTRY ? undefined : entries[at];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}

function damaged(reason: string): UnreadableFile {
  return new UnreadableFile("damaged", { reason });
}
