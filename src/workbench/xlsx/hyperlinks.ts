import { addressOf } from "../../core/grid/address";
import type { SheetModel } from "../../host/model";
import { cellKey, placeOf } from "../../host/model";
import { parseRange } from "../../host/addresses";
import type { Package } from "../../files/package/package";
import { relationshipsPath } from "../../files/package/paths";
import { addRelationship, relationshipsOf } from "../../files/package/relationships";
import { relationshipAttribute, type WorkbookPart } from "../../files/package/workbook";
import { escapeAttribute } from "../../files/xml/escape";
import { childOf, childrenOf, prefixedAttribute, type XmlElement, type XmlTree } from "../../files/xml/tree";

/** A link in the terms of Office.js (`address`, `documentReference`, `screenTip`, `textToDisplay`). */
type Link = Readonly<Record<string, unknown>>;

/** A link as it is in the sheet's part; a link over several cells is that of its first cell. */
export interface FoundLink {
  readonly element: XmlElement;
  readonly key: number;
  readonly link: Link;
}

export function readLinks(source: Package, { root, part }: XmlTree): FoundLink[] {
  const relationships = relationshipsOf(source, part);
  return childrenOf(childOf(root, "hyperlinks"), "hyperlink").map((element) => {
    const { ref = "", location, tooltip, display } = element.attributes;
    const id = prefixedAttribute(element.attributes, "id");
    const address = relationships.find((relationship) => relationship.id === id)?.target;
    const { top, left } = parseRange(ref);
    return {
      element,
      key: cellKey(top, left),
      link: {
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
        ...(display === undefined ? {} : { textToDisplay: display }),
      },
    };
  });
}

/** The `hyperlinks` element for the present links of a sheet; undefined when there are none. */
export function linksXml(
  target: Package,
  workbook: WorkbookPart,
  tree: XmlTree,
  found: readonly FoundLink[],
  sheet: SheetModel,
): string | undefined {
  const links = [...sheet.cells].flatMap(([key, { hyperlink }]) => (hyperlink ? [{ key, hyperlink }] : []));
  const list = links.map(({ key, hyperlink }) => {
    const same = found.find((each) => each.key === key && JSON.stringify(each.link) === JSON.stringify(hyperlink));
    return same
      ? tree.xml.slice(same.element.start, same.element.end)
      : linkXml(target, workbook, tree, key, hyperlink);
  });
  const p = tree.prefix;
  return list.length > 0 ? `<${p}hyperlinks>${list.join("")}</${p}hyperlinks>` : undefined;
}

function linkXml(target: Package, workbook: WorkbookPart, tree: XmlTree, key: number, link: Link): string {
  const { row, column } = placeOf(key);
  const text = (name: string) => (typeof link[name] === "string" && link[name] !== "" ? link[name] : undefined);
  const address = text("address");
  const attributes = [
    `ref="${addressOf(row, column)}"`,
    ...(address === undefined
      ? []
      : [relationshipAttribute(workbook, tree, addExternalLink(target, workbook, tree.part, address))]),
    ...attribute("location", text("documentReference")),
    ...attribute("tooltip", text("screenTip")),
    ...attribute("display", text("textToDisplay")),
  ];
  return `<${tree.prefix}hyperlink ${attributes.join(" ")}/>`;
}

function attribute(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}="${escapeAttribute(value)}"`];
}

/** A relationship to a target outside the package: it is added like any other, then marked as external. */
function addExternalLink(target: Package, workbook: WorkbookPart, part: string, address: string): string {
  const id = addRelationship(target, part, `${workbook.relationshipNamespace}/hyperlink`, part);
  const path = relationshipsPath(part);
  const outwards = ` Target="${escapeAttribute(address)}" TargetMode="External"/>`;
  const made = new RegExp(`(<[^<>]*\\sId="${id}"[^<>]*?)\\sTarget="[^"]*"/>`);
  target.setText(
    path,
    target.text(path).replace(made, (_, start: string) => start + outwards),
  );
  return id;
}
