import { SaxesParser } from "saxes";

/** An element of an XML document, with its namespace prefix taken off. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads a document. @throws Error where it is not well-formed */
export function readXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, attributes }) => {
    const values = Object.values(attributes).map((a) => [a.local, a.value] as const);
    const element: Element = { name: local, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open.at(-1)!.text += text.trim()));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

/** Every element below (and the element itself) in the order of the document. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** Every element below with this name. */
export function named(element: Element, name: string): Element[] {
  return all(element).filter((e) => e.name === name);
}

/** The element at a path of child names. @throws Error when there is none */
export function at(element: Element, ...path: string[]): Element {
  return path.reduce((parent, name) => {
    const child = parent.children.find((e) => e.name === name);
    if (!child) throw new Error(`no <${name}> in <${parent.name}>`);
    return child;
  }, element);
}
