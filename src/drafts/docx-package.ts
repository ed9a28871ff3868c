import { Package } from "../files/package/package";
import { UnreadableFile } from "../files/unreadable-file";
import type { UnreadableDraftCode } from "./unreadable-draft";
import { UnreadableDraft } from "./unreadable-draft";

const BODY = /^word\/document\d*\.xml$/i;

const CODES: Readonly<Record<string, UnreadableDraftCode>> = {
  "not-xlsx": "not-a-draft",
  "legacy-xls": "legacy-doc",
  encrypted: "draft-encrypted",
  truncated: "truncated",
  "empty-file": "empty-file",
  "too-large": "too-large",
};

/**
 * What a function makes of a Word file and the path of its body.
 * @throws UnreadableDraft
 */
export function withBody<T>(bytes: Uint8Array, made: (source: Package, path: string) => T): T {
  try {
    const source = new Package(bytes);
    const path = source.paths().find((name) => BODY.test(name));
    if (path === undefined) throw new UnreadableDraft("not-a-draft");
    return made(source, path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UnreadableDraft(CODES[error.code] ?? "draft-damaged");
    throw error;
  }
}
