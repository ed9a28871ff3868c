import { MEMORY_NAMESPACE } from "../../core/memory";
import { addContentType, removeContentTypes } from "../../files/package/content-types";
import type { Package } from "../../files/package/package";
import { addRelationship, removeRelationships } from "../../files/package/relationships";
import { findWorkbook } from "../../files/package/workbook";
import type { WorkbookModel } from "../../host/model";

const HEADING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Writes the model's custom XML parts into a package: our memory replaces the one in the file, other parts of the model
 * are added. Parts of other programs are not in the model and stay.
 */
export function writeCustomXml(target: Package, before: WorkbookModel | undefined, { customXml }: WorkbookModel): void {
  const workbook = findWorkbook(target);
  const memories = customXml.filter(({ xml }) => xml.includes(MEMORY_NAMESPACE));
  const known = workbook.relationships.filter(
    ({ kind, target: part }) =>
      kind === "customXml" && target.has(part) && target.text(part).includes(MEMORY_NAMESPACE),
  );
  known.forEach(({ id, target: part }, index) => {
    const memory = memories[index];
    if (memory) {
      const isSame = before?.customXml.some(({ xml }) => xml === memory.xml) ?? false;
      if (!isSame) target.setText(part, HEADING + memory.xml);
      return;
    }
    target.remove(part);
    removeContentTypes(target, [part]);
    removeRelationships(target, workbook.path, new Set([id]));
  });
  const others = customXml.filter((part) => !memories.includes(part));
  for (const { xml } of [...memories.slice(known.length), ...others]) {
    const path = target.freePath("customXml/item", ".xml");
    target.setText(path, xml.startsWith("<?xml") ? xml : HEADING + xml);
    addContentType(target, path, "application/xml");
    addRelationship(target, workbook.path, `${workbook.relationshipNamespace}/customXml`, path);
  }
}
