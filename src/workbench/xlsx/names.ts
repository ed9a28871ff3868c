import type { NameModel } from "../../host/model";
import { escapeAttribute, escapeFormula } from "../../files/xml/escape";
import { childOf, childrenOf, type XmlElement, type XmlTree } from "../../files/xml/tree";

/** A defined name as it is in the workbook part. */
interface FoundName {
  readonly element: XmlElement;
  /** The position of the sheet that it belongs to; undefined for a name of the whole workbook. */
  readonly scope: number | undefined;
  readonly model: NameModel;
}

function foundNames({ root }: XmlTree): FoundName[] {
  return childrenOf(childOf(root, "definedNames"), "definedName").map((element) => {
    const { name = "", hidden, localSheetId } = element.attributes;
    return {
      element,
      scope: localSheetId === undefined ? undefined : Number(localSheetId),
      model: { name, formula: `=${element.text.trim()}`, visible: hidden !== "1" && hidden !== "true" },
    };
  });
}

/** The names of the whole workbook. Names of single sheets (print areas, filters) are not in the model. */
export function readNames(tree: XmlTree): NameModel[] {
  return foundNames(tree).flatMap(({ scope, model }) => (scope === undefined ? [model] : []));
}

/** What has happened to the sheets that names belong to. */
export interface NameScopes {
  /** The new position of the sheet at an old position; undefined when the sheet was removed. */
  readonly positionOf: (position: number) => number | undefined;
  /** A formula with the new names of sheets. */
  readonly renamed: (formula: string) => string;
  /** What is printed of sheets and repeated on every page, by the sheet's new position. */
  readonly printed: readonly { readonly name: string; readonly reference: string; readonly position: number }[];
}

/** The `definedNames` element for the present names; empty when there are none. */
export function namesXml(tree: XmlTree, names: readonly NameModel[], scopes: NameScopes): string {
  const p = tree.prefix;
  const found = foundNames(tree);
  const list: string[] = [];
  for (const { element, scope } of found) {
    const position = scope === undefined ? undefined : scopes.positionOf(scope);
    if (position === undefined) continue;
    const { name = "", hidden } = element.attributes;
    if (scopes.printed.some((own) => own.name === name && own.position === position)) continue;
    list.push(nameXml(p, { name, localSheetId: String(position), hidden }, scopes.renamed(element.text.trim())));
  }
  for (const { name, position, reference } of scopes.printed) {
    list.push(nameXml(p, { name, localSheetId: String(position) }, reference));
  }
  for (const model of names) {
    const same = found.find(
      ({ scope, model: known }) =>
        scope === undefined &&
        known.name === model.name &&
        known.formula === model.formula &&
        known.visible === model.visible,
    );
    list.push(
      same
        ? tree.xml.slice(same.element.start, same.element.end)
        : nameXml(p, { name: model.name, hidden: model.visible ? undefined : "1" }, model.formula.replace(/^=/, "")),
    );
  }
  return list.length > 0 ? `<${p}definedNames>${list.join("")}</${p}definedNames>` : "";
}

function nameXml(prefix: string, attributes: Readonly<Record<string, string | undefined>>, formula: string): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  return `<${prefix}definedName${written.join("")}>${escapeFormula(formula)}</${prefix}definedName>`;
}
