const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Long enough for the slowest of browsers to have begun. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a Word file over to the browser, which saves it where it saves downloads. */
export function download(file: string, content: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: WORD }));
  link.download = file.replace(/[\\/:*?"<>|]/g, " ");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MILLISECONDS);
}
