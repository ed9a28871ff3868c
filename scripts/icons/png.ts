import { crc32, deflateSync, inflateSync } from "node:zlib";

/** An image of size × size pixels, four bytes (red, green, blue, alpha) each, row by row. */
export interface Picture {
  readonly size: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture as the bytes of a PNG file: 8 bits a channel with alpha, no filter, one IDAT. */
export function encodePng({ size, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    lines.set(pixels.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The size that a PNG file states in its header. @throws RangeError when it is not a PNG. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } {
  if (!file.subarray(0, 8).equals(SIGNATURE) || file.toString("latin1", 12, 16) !== "IHDR") {
    throw new RangeError("not a PNG file");
  }
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Reads back what `encodePng` wrote. */
export function decodePng(file: Buffer): Picture {
  const { width: size } = pngSize(file);
  const start = file.indexOf("IDAT", 0, "latin1");
  const lines = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    pixels.set(lines.subarray(y * (size * 4 + 1) + 1, (y + 1) * (size * 4 + 1)), y * size * 4);
  }
  return { size, pixels };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
