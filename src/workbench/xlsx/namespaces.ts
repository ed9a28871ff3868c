import { mainNamespace, type WorkbookPart } from "../../files/package/workbook";
import { escapeAttribute } from "../../files/xml/escape";
import type { XmlTree } from "../../files/xml/tree";

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A part that the library wrote, converted to the namespace of this file's own parts: transitional or strict. */
export function inNamespaceOf(workbook: WorkbookPart, xml: string): string {
  return xml.replace(`xmlns="${TRANSITIONAL}"`, `xmlns="${mainNamespace(workbook)}"`);
}

/** Elements of the main namespace without this file's prefix for it. */
export function withoutPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

/**
 * The namespace declarations of a root except that of the main namespace, and the list of those that programs may
 * ignore.
 */
export function declarations({ root, prefix }: XmlTree): string {
  const main = `xmlns:${prefix.slice(0, -1)}`;
  return Object.entries(root.attributes)
    .filter(([name]) => (name.startsWith("xmlns:") && name !== main) || name === "mc:Ignorable")
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
}
