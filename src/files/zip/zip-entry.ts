/** One entry of an archive, still compressed. */
export interface ZipEntry {
  /** The name as stored, with forward slashes only. */
  readonly path: string;
  readonly method: "stored" | "deflated";
  readonly compressed: Uint8Array;
  /** The size after inflating as declared by the archive; it may be false. */
  readonly size: number;
  readonly crc: number;
  /** DOS time (lower 16 bits) and date (upper 16 bits). */
  readonly modified: number;
}
