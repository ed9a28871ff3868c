import type { WorkbookMemory } from "../../core/memory";
import { MEMORY_NAMESPACE, readMemory } from "../../core/memory";
import type { Package } from "../package/package";
import type { WorkbookPart } from "../package/workbook";
import { streamXml } from "../xml/stream";

/**
 * What the add-in stored in this workbook: the JSON text of our custom XML part, as Excel saves it.
 * @returns undefined when the workbook has no such part.
 */
export function readMemoryPart(source: Package, workbook: WorkbookPart): WorkbookMemory | undefined {
  for (const { kind, target } of workbook.relationships) {
    if (kind !== "customXml" || !source.has(target)) continue;
    const xml = source.text(target);
    // Custom XML parts of other programs may contain anything; only ours is parsed.
    if (!xml.includes(MEMORY_NAMESPACE)) continue;
    let json = "";
    streamXml(xml, target, { open: () => undefined, text: (text) => void (json += text), close: () => undefined });
    return readMemory(json);
  }
  return undefined;
}
