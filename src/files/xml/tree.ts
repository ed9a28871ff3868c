import { type Attributes, streamXml } from "./stream";

/** An element with its place in the text it was parsed from. */
export interface XmlElement {
  /** Local name for elements of the root's namespace, otherwise with its colon (see StreamHandler). */
  readonly name: string;
  readonly attributes: Attributes;
  /** Where `<` of the start tag is. */
  readonly start: number;
  /** The position after the start tag. */
  readonly openEnd: number;
  /** Where the end tag starts; the same as `openEnd` for `<a/>`. */
  closeStart: number;
  /** The position after the whole element. */
  end: number;
  readonly selfClosing: boolean;
  readonly children: XmlElement[];
  /** The text directly inside, entities resolved. */
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
 * @param opaque names whose content is passed over, to keep large sheets small.
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

/** A raw `<` cannot stand inside a start tag, not even in an attribute's value. */
function startOfTag(xml: string, openEnd: number): number {
  return xml.lastIndexOf("<", openEnd - 1);
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that name. */
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
