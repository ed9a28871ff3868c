const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const JSON_TYPE = "application/json";
/** How long the content is kept; even slow browsers have begun the download by then. */
const KEPT_MILLISECONDS = 60_000;

/**
 * What happens to a download that this page starts (ADR 0017). The page is never told the result.
 *
 * - `browser`: a browser saves it among the downloads.
 * - `uncertain`: the web view of desktop Excel, which saves it or silently does nothing.
 * - `never`: the web view of Apple's systems, which does nothing.
 */
export type Downloads = "browser" | "uncertain" | "never";

/**
 * What happens to downloads on a platform.
 * @param platform the platform on which Office runs, an Office.PlatformType.
 * @param framed true where the page is in a frame of another page: only in Excel on the web and in the workbench.
 */
export function downloadsOn(platform: string | undefined, framed: boolean): Downloads {
  if (platform === "Mac" || platform === "iOS") return "never";
  return platform === "OfficeOnline" || framed ? "browser" : "uncertain";
}

/** Starts the download of a file; the browser saves it where it saves downloads. */
export function download(file: string, content: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: file.endsWith(".json") ? JSON_TYPE : WORD }));
  link.download = file.replace(/[\\/:*?"<>|]/g, " ");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MILLISECONDS);
}
