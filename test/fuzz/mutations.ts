import fc from "fast-check";
import { unzipSync } from "fflate";
import { zip } from "../files/packages";

/** A change of some bytes; positions are taken modulo the length at hand. */
type Mutation = (bytes: Uint8Array) => Uint8Array;

const join = (...pieces: Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
};

/** Numbers at the edges of what the fields of an archive hold. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

const byte: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(), fc.nat(255)).map(([at, value]) => (bytes) => {
  const copy = bytes.slice();
  if (copy.length > 0) copy[at % copy.length] = value;
  return copy;
});
const bit: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(), fc.nat(7)).map(([at, place]) => (bytes) => {
  const copy = bytes.slice();
  if (copy.length > 0) copy[at % copy.length]! ^= 1 << place;
  return copy;
});
const field: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(), fc.constantFrom(...EDGES), fc.constantFrom(2, 4))
  .map(([at, value, width]) => (bytes) => {
    if (bytes.length < width) return bytes;
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const place = at % (copy.length - width + 1);
    if (width === 2) view.setUint16(place, value & 0xffff, true);
    else view.setUint32(place, value, true);
    return copy;
  });
const cut: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(), fc.nat(300)).map(
  ([at, length]) =>
    (bytes) =>
      join(bytes.subarray(0, at % (bytes.length + 1)), bytes.subarray((at % (bytes.length + 1)) + length)),
);
const repeat: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 40 }))
  .map(([at, length, times]) => (bytes) => {
    const place = at % (bytes.length + 1);
    const piece = bytes.subarray(place, place + length);
    return join(bytes.subarray(0, place), ...Array.from({ length: times }, () => piece), bytes.subarray(place));
  });
const insert: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 20 })).map(
  ([at, piece]) =>
    (bytes) =>
      join(bytes.subarray(0, at % (bytes.length + 1)), piece, bytes.subarray(at % (bytes.length + 1))),
);
const truncate: fc.Arbitrary<Mutation> = fc.nat().map((at) => (bytes) => bytes.slice(0, at % (bytes.length + 1)));

const bytewise = fc.oneof(byte, bit, field, cut, repeat, insert, { weight: 1, arbitrary: truncate });

/** Pieces that mean something to a reader of Office files, in places where they were not meant to stand. */
const PIECES = [
  "",
  "<",
  ">",
  "/>",
  "]]>",
  "&amp;",
  "&#0;",
  "&#x10FFFF;",
  "&unknown;",
  "<!DOCTYPE a>",
  "<!--",
  "<?xml version='1.0'?>",
  "_x0000_",
  "_xD800_",
  "0",
  "-1",
  "1e308",
  "1E400",
  "NaN",
  "Infinity",
  "99999999999999999999",
  "0.1",
  "A1",
  "XFD1048576",
  "A0",
  "A1:XFD1048576",
  "rId1",
  "__proto__",
  "constructor",
  "../../../etc",
  "=cmd|'/c calc'!A1",
  "合计",
  "单位：万元",
  "\u0000",
  "\ud800",
  "\ufeff",
  " ".repeat(5000),
  "(".repeat(5000),
  "<a>".repeat(300),
];

/** A change inside one of a package's parts, which thus stays a whole archive. */
const inPart: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.nat(),
    fc.nat(),
    fc.nat(60),
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 })),
  )
  .map(([which, at, length, piece]) => (bytes) => {
    const parts = partsOf(bytes);
    const paths = Object.keys(parts ?? {});
    if (!parts || paths.length === 0) return bytes;
    const path = paths[which % paths.length]!;
    const content = parts[path]!;
    const place = at % (content.length + 1);
    parts[path] = join(content.subarray(0, place), new TextEncoder().encode(piece), content.subarray(place + length));
    return zip(parts);
  });

/** The text between two tags or quotes, wholly replaced: stays well-formed and so gets further in. */
const inValue: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(), fc.nat(), fc.constantFrom(...PIECES.filter((piece) => !/[<>&"]/.test(piece))))
  .map(([which, at, piece]) => (bytes) => {
    const parts = partsOf(bytes);
    const paths = Object.keys(parts ?? {}).filter((path) => /\.(xml|rels)$/.test(path));
    if (!parts || paths.length === 0) return bytes;
    const path = paths[which % paths.length]!;
    const xml = new TextDecoder().decode(parts[path]);
    const values = [...xml.matchAll(/="([^"<>]*)"|>([^<>]+)</g)];
    if (values.length === 0) return bytes;
    const value = values[at % values.length]!;
    const start = value.index + (value[0].startsWith("=") ? 2 : 1);
    const written = value[1] ?? value[2] ?? "";
    parts[path] = new TextEncoder().encode(xml.slice(0, start) + piece + xml.slice(start + written.length));
    return zip(parts);
  });

/** Whole parts missing, empty or under another's name. */
const partSwap: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(), fc.nat(), fc.constantFrom("drop", "empty", "swap", "rename"))
  .map(([which, other, how]) => (bytes) => {
    const parts = partsOf(bytes);
    const paths = Object.keys(parts ?? {});
    if (!parts || paths.length === 0) return bytes;
    const path = paths[which % paths.length]!;
    const second = paths[other % paths.length]!;
    if (how === "drop") delete parts[path];
    else if (how === "empty") parts[path] = new Uint8Array();
    else if (how === "swap") [parts[path], parts[second]] = [parts[second]!, parts[path]!];
    else {
      parts[`${path}\\..\\__proto__`] = parts[path]!;
      delete parts[path];
    }
    return zip(parts);
  });

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 1 << 20 });
  } catch {
    return undefined;
  }
}

/** A file with one to six things wrong, inside its parts or across its bytes. */
export function mutated(seed: Uint8Array): fc.Arbitrary<Uint8Array> {
  const inner = fc.array(fc.oneof(inPart, { weight: 3, arbitrary: inValue }, partSwap), { minLength: 1, maxLength: 4 });
  const outer = fc.array(bytewise, { minLength: 1, maxLength: 6 });
  return fc
    .oneof({ weight: 3, arbitrary: inner }, { weight: 2, arbitrary: outer })
    .map((mutations) => mutations.reduce((bytes, mutation) => mutation(bytes), seed));
}
