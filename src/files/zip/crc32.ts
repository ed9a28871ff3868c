import { nodeZlib } from "./node-zlib";

const TABLE = new Uint32Array(256).map((_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as used by ZIP. Pass the previous result to continue with a further piece. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  if (nodeZlib?.crc32) return nodeZlib.crc32(bytes, previous);
  let crc = ~previous;
  for (let index = 0; index < bytes.length; index++) crc = TABLE[(crc ^ bytes[index]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
