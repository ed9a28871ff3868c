import { MEMORY_NAMESPACE, readMemory, type WorkbookMemory } from "../core/memory";

/*
 * What Gouji remembers is a custom XML part of the workbook: one element in our namespace with JSON for its text.
 */

export function queueMemory(context: Excel.RequestContext) {
  return context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load("items/id");
}

/** Asks for the parts that were found; the function returned reads them after the next sync. */
export function queueParts(parts: Excel.CustomXmlPartScopedCollection): () => WorkbookMemory | undefined {
  const texts = parts.items.map((part) => part.getXml());
  return () => {
    const [first] = texts;
    return first && readMemory(jsonOf(first.value));
  };
}

function jsonOf(xml: string): string {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  return documentElement.namespaceURI === MEMORY_NAMESPACE ? (documentElement.textContent ?? "") : "";
}

export function memoryXml(memory: WorkbookMemory): string {
  const json = JSON.stringify(memory).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<memory xmlns="${MEMORY_NAMESPACE}">${json}</memory>`;
}
