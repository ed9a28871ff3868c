import { SaxesParser } from "saxes";
import { UnreadableFile } from "../unreadable-file";

/** An element's attributes by their names as written. */
export type Attributes = Readonly<Record<string, string>>;

/** The events of a walk through a part. Depth 0 is the root. */
export interface StreamHandler {
  /**
   * An element opens. `name` is the local name for elements of the root's namespace (`c` for both `<c>` and `<x:c>`);
   * other names keep their prefix (`x14:cfRule`), so that an extension is not mistaken for the standard element. `end`
   * is the position after the tag.
   */
  open(name: string, attributes: Attributes, depth: number, end: number, selfClosing: boolean): void;
  text?(text: string): void;
  /** An element ends before the position `end`; also called for self-closing elements. */
  close(name: string, depth: number, end: number): void;
}

/** The deepest nesting that is accepted; workbooks have a few dozen levels at most. */
const DEPTH = 200;

/**
 * Walks through a part's XML; positions are offsets into `xml`.
 * @throws UnreadableFile `damaged` when it is not well-formed or declares a document type (and so entities).
 */
export function streamXml(xml: string, part: string, handler: StreamHandler): void {
  const fail = (reason: string): never => {
    throw new UnreadableFile("damaged", { part, reason });
  };
  const parser = new SaxesParser();
  let depth = -1;
  let rootPrefix = "";
  const names = new Map<string, string>();
  const nameOf = (written: string): string => {
    let name = names.get(written);
    if (name === undefined) {
      const colon = written.indexOf(":");
      const prefix = written.slice(0, colon + 1);
      name = prefix === rootPrefix ? written.slice(colon + 1) : prefix === "" ? `:${written}` : written;
      names.set(written, name);
    }
    return name;
  };

  // The parser ignores namespaces, because checking them takes twice the time on large sheets. An undeclared prefix is
  // therefore not noticed, and attributes are found by the names that every program writes.
  parser.on("error", (error) => fail(error.message));
  parser.on("doctype", () => fail("document type declaration"));
  parser.on("opentag", (tag) => {
    depth++;
    if (depth === 0) rootPrefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
    if (depth > DEPTH) fail("nested too deeply");
    handler.open(nameOf(tag.name), tag.attributes, depth, parser.position, tag.isSelfClosing);
  });
  parser.on("closetag", (tag) => {
    handler.close(nameOf(tag.name), depth, parser.position);
    depth--;
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}
