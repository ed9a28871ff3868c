/** The words behind a figure of the report whose table failed its checks: the writer searches for them. */
export const TO_VERIFY = "【待核实】";

/** A text in pieces, the marks of doubtful figures apart, so that a face can highlight them. */
export function markedPieces(text: string): { readonly text: string; readonly mark: boolean }[] {
  return text
    .split(TO_VERIFY)
    .flatMap((piece, index) => [
      ...(index === 0 ? [] : [{ text: TO_VERIFY, mark: true }]),
      ...(piece === "" ? [] : [{ text: piece, mark: false }]),
    ]);
}
