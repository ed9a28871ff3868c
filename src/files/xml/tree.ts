import { type Attributes, streamXml } from "./stream";

/** An element and its position in the text. */
export interface XmlElement {
  /** Local name for elements of the root's namespace, otherwise with its colon (see StreamHandler). */
  readonly name: string;
  readonly attributes: Attributes;
  /** The position of `<` of the start tag. */
  readonly start: number;
  /** The position after the start tag. */
  readonly openEnd: number;
  /** The position of the end tag; the same as `openEnd` for `<a/>`. */
  closeStart: number;
  /** The position after the whole element. */
  end: number;
  readonly selfClosing: boolean;
  readonly children: XmlElement[];
  /** The text directly inside the element, with entities resolved. */
  text: string;
}

/** A parsed part: the text, its root, and the prefix (with colon, or empty) of the root's namespace. */
export interface XmlTree {
  readonly xml: string;
  readonly part: string;
  readonly root: XmlElement;
  readonly prefix: string;
}

/**
 * Parses a part into elements with positions.
 * @param opaque names of elements whose content is skipped, to save memory for large sheets.
 * @throws UnreadableFile `damaged`
 */
export function parseTree(xml: string, part: string, opaque: readonly string[] = []): XmlTree {
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let opaqueDepth = Infinity;
  streamXml(xml, part, {
    open(name, attributes, depth, openEnd, selfClosing) {
      if (depth > opaqueDepth) return;
      if (opaque.includes(name)) opaqueDepth = depth;
      const element: XmlElement = {
        name,
        attributes,
        start: startOfTag(xml, openEnd),
        openEnd,
        closeStart: openEnd,
        end: openEnd,
        selfClosing,
        children: [],
        text: "",
      };
      if (depth === 0) root = element;
      else stack.at(-1)!.children.push(element);
      stack.push(element);
    },
    text(text) {
      if (opaqueDepth === Infinity && stack.length > 0) stack.at(-1)!.text += text;
    },
    close(_name, depth, end) {
      if (depth > opaqueDepth) return;
      opaqueDepth = Infinity;
      const element = stack.pop()!;
      element.end = end;
      if (!element.selfClosing) element.closeStart = xml.lastIndexOf("</", end - 1);
    },
  });
  const tag = /^<([^\s/>:]+:)?/.exec(xml.slice(root!.start, root!.openEnd));
  return { xml, part, root: root!, prefix: tag?.[1] ?? "" };
}

/**
 * The position of the start tag that ends at `openEnd`. It can be searched backwards because a start tag contains no
 * other `<`, not even in an attribute's value.
 */
function startOfTag(xml: string, openEnd: number): number {
  return xml.lastIndexOf("<", openEnd - 1);
}

/** The first child with the given name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children with the given name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The value of an attribute in the relationships namespace, such as `r:id`, whatever its prefix. */
export function prefixedAttribute(attributes: Attributes, localName: string): string | undefined {
  for (const name in attributes) if (name.endsWith(`:${localName}`)) return attributes[name];
  return undefined;
}

/** The prefix (with colon) that the root binds to a namespace, undefined if none. */
export function prefixFor(root: XmlElement, namespace: string): string | undefined {
  for (const name in root.attributes) {
    if (name.startsWith("xmlns:") && root.attributes[name] === namespace) return `${name.slice(6)}:`;
  }
  return undefined;
}
