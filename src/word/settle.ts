import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fontTableXml } from "./font-table";

/** The first moment that an archive can state. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The file without what differs from run to run (when it was made, the order of its parts), so that one report always
 * gives the same bytes; and with the alternatives of its fonts.
 */
export function settle(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const settled: Record<string, Uint8Array> = {};
  // Programs that look at the first part to tell the kind of the file want this one there.
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const name of names) {
    if (name.endsWith("/")) continue;
    settled[name] = contentOf(name, parts[name]!);
  }
  return zipSync(settled, { mtime: NO_TIME, level: 6 });
}

function rank(name: string): number {
  return ["[Content_Types].xml", "_rels/.rels", "word/document.xml"].indexOf(name) + 1 || 9;
}

function contentOf(name: string, content: Uint8Array): Uint8Array {
  if (name === "word/fontTable.xml") return strToU8(fontTableXml());
  if (name !== "docProps/core.xml") return content;
  const timeless = strFromU8(content).replace(
    /<dcterms:(?:created|modified)[^<>]*>[^<]*<\/dcterms:(?:created|modified)>/g,
    "",
  );
  return strToU8(timeless);
}
