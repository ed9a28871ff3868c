import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fontTableXml } from "./font-table";

/** The earliest time that an archive can state. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Removes from the file what differs from run to run (the time, the order of the parts), so that the same report always
 * gives the same bytes. Also adds the alternatives of the fonts.
 */
export function settle(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const settled: Record<string, Uint8Array> = {};
  // Some programs recognise the kind of the file by its first part, which must be this one.
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
