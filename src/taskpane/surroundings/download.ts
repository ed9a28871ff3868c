const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Long enough for the slowest of browsers to have begun. */
const KEPT_MILLISECONDS = 60_000;

/**
 * What becomes of a download that this page hands over (ADR 0017); none of them tells the page.
 *
 * - `browser`: a browser saves it among the downloads.
 * - `uncertain`: the web view of desktop Excel, which may save it, or do nothing and say nothing.
 * - `never`: the web view of Apple's systems does nothing.
 */
export type Downloads = "browser" | "uncertain" | "never";

/**
 * @param platform what Office runs on, an Office.PlatformType.
 * @param framed whether the page is in a frame of another, as it is in Excel on the web and in the workbench only.
 */
export function downloadsOn(platform: string | undefined, framed: boolean): Downloads {
  if (platform === "Mac" || platform === "iOS") return "never";
  return platform === "OfficeOnline" || framed ? "browser" : "uncertain";
}

/** Hands a Word file over to the browser, which saves it where it saves downloads. */
export function download(file: string, content: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: WORD }));
  link.download = file.replace(/[\\/:*?"<>|]/g, " ");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MILLISECONDS);
}
