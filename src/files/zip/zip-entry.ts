/** One entry of an archive, still compressed. */
export interface ZipEntry {
  /** The name as stored, forward slashes only. */
  readonly path: string;
  readonly method: "stored" | "deflated";
  readonly compressed: Uint8Array;
  /** Bytes once inflated, as declared by the archive: not to be trusted before inflating. */
  readonly size: number;
  readonly crc: number;
  /** DOS time (low half) and date (high half). */
  readonly modified: number;
}
