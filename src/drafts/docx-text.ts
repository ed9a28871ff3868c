import { readBody } from "./docx-body";
import { withBody } from "./docx-package";

/**
 * The text of a Word file's body (see `readBody`).
 * @throws UnreadableDraft
 */
export function docxText(bytes: Uint8Array): string {
  return withBody(bytes, (source, path) => readBody(source.text(path), path).text);
}
