/** Where a Windows program says where its PE header is. */
const HEADER_AT = 0x3c;
const SIGNATURE = "PE\0\0";
/** From the PE header to the optional header, and in that of 64-bit programs to the list of data directories. */
const OPTIONAL_HEADER = 24;
const DIRECTORIES = OPTIONAL_HEADER + 112;
/** The directory of the signature (certificate table), and the length of each: an offset and a size. */
const CERTIFICATES = 4;
const DIRECTORY_LENGTH = 8;

/**
 * A Windows program (PE32+) that says that it has no signature: a signature was given for other content, and a wrong one
 * is worse than none.
 * @throws Error when it is no Windows program.
 */
export function withoutSignature(program: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(program);
  const header = new DataView(copy.buffer).getUint32(HEADER_AT, true);
  const name = String.fromCharCode(...copy.subarray(header, header + SIGNATURE.length));
  if (name !== SIGNATURE) throw new Error("this is no Windows program");
  const entry = header + DIRECTORIES + CERTIFICATES * DIRECTORY_LENGTH;
  copy.fill(0, entry, entry + DIRECTORY_LENGTH);
  return copy;
}
