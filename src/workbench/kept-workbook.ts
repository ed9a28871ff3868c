/*
 * Keeps the open workbook in the tab, so that loading the page again (F5) loses nothing. It goes with the tab, and it
 * leaves the computer as little as everything else here.
 */

/** A workbook as it was kept. */
export interface KeptWorkbook {
  /** The name that it is downloaded by. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** True where it has changes that no download has. */
  readonly changed: boolean;
}

const ABOUT = "gouji.workbook.about";
const CONTENT = "gouji.workbook.content";
/** Characters that are put together at once; a call takes only so many arguments. */
const PIECE = 8192;

/** @returns false where the tab has no room for it; then nothing is kept. */
export function keepWorkbook({ file, bytes, changed }: KeptWorkbook): boolean {
  try {
    // A character for each byte: what a tab may keep is counted in characters.
    const pieces: string[] = [];
    for (let at = 0; at < bytes.length; at += PIECE)
      pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
    sessionStorage.setItem(CONTENT, pieces.join(""));
    sessionStorage.setItem(ABOUT, JSON.stringify({ file, changed }));
    return true;
  } catch {
    forgetWorkbook();
    return false;
  }
}

/** The workbook that was open when the page was left; null where there is none. */
export function keptWorkbook(): KeptWorkbook | null {
  try {
    const [about, content] = [sessionStorage.getItem(ABOUT), sessionStorage.getItem(CONTENT)];
    if (about === null || content === null) return null;
    const { file, changed } = JSON.parse(about) as Pick<KeptWorkbook, "file" | "changed">;
    return { file, changed, bytes: Uint8Array.from(content, (character) => character.charCodeAt(0)) };
  } catch {
    return null;
  }
}

export function forgetWorkbook(): void {
  try {
    sessionStorage.removeItem(ABOUT);
    sessionStorage.removeItem(CONTENT);
  } catch {
    // Where a browser lets the page keep nothing, there is nothing to forget.
  }
}
