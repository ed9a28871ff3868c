import { streamXml } from "../files/xml/stream";
import { Blocks, type WordBlock } from "./docx-blocks";

/**
 * Elements whose text is left out: deleted and moved text, and the substitutes for programs that do not know a newer
 * element, whose text was already read.
 */
const LEFT_OUT = new Set(["mc:Fallback", "del", "moveFrom"]);

/** A run of the body with its places in the part's XML. */
export interface Run {
  /** The position of `<` of its start tag, and the position after that tag. */
  readonly start: number;
  readonly openEnd: number;
  /** The position after its properties, or after its start tag where it has none. */
  contentStart: number;
  /** The position of its end tag, and the position after it. */
  closeStart: number;
  end: number;
}

/** The text of one `w:t`: where it is in the plain text, and where in the XML. */
export interface RunText {
  /** The first character in the plain text. */
  readonly at: number;
  length: number;
  /** The outermost run around it: a text box is a run within a run. */
  readonly run: Run;
  /** True for a text whose own run is within another, such as in a text box. */
  readonly nested: boolean;
  /** The position of `<` of its start tag, after that tag, of its end tag, and after it. */
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

/** The text of a Word file's body as a reader sees it, and the runs that it is written in. */
export interface Body {
  readonly text: string;
  readonly pieces: readonly RunText[];
  /** The same as paragraphs and tables. */
  readonly blocks: readonly WordBlock[];
  /** The prefix of the body's elements with its colon, mostly `w:`, and the namespace that it stands for. */
  readonly prefix: string;
  readonly namespace: string;
}

/**
 * Reads the XML of a body: a paragraph is a line, a row of a table is a line with tabs between its cells. Deleted text,
 * field codes, notes and the numbers that Word generates are left out.
 * @throws UnreadableFile when the XML is not well-formed.
 */
export function readBody(xml: string, path: string): Body {
  const pieces: RunText[] = [];
  const runs: Run[] = [];
  const blocks = new Blocks();
  let text = "";
  let piece: RunText | null = null;
  let inText = false;
  let prefix = "";
  let namespace = "";
  let leftOut = Infinity;
  let cells = 0;
  streamXml(xml, path, {
    open(name, attributes, depth, end) {
      if (LEFT_OUT.has(name) && depth < leftOut) leftOut = depth;
      const start = xml.lastIndexOf("<", end - 1);
      if (depth === 0) {
        prefix = xml.slice(start + 1, xml.indexOf(name, start));
        namespace = attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? "";
      }
      if (name === "r") runs.push({ start, openEnd: end, contentStart: end, closeStart: end, end });
      if (leftOut !== Infinity) return;
      piece = null;
      inText = name === "t";
      if (inText && runs.length > 0) {
        const [run] = runs as [Run];
        const nested = runs.length > 1;
        piece = { at: text.length, length: 0, run, nested, start, openEnd: end, closeStart: end, end };
      }
      blocks.open(name, attributes, text.length);
      if (name === "tab") text += "\t";
      if (name === "br" || name === "cr") text += "\n";
      if (name === "tc") cells++;
    },
    text(found) {
      if (!inText || leftOut !== Infinity) return;
      text += found;
      blocks.text(found);
    },
    close(name, depth, end) {
      if (piece && name === "t" && text.length > piece.at) {
        piece.length = text.length - piece.at;
        piece.closeStart = xml.lastIndexOf("<", end - 1);
        piece.end = end;
        pieces.push(piece);
      }
      piece = null;
      inText = false;
      if (name === "rPr" && runs.length === 1) runs[0]!.contentStart = end;
      if (name === "r") {
        const run = runs.pop()!;
        run.closeStart = xml.lastIndexOf("<", end - 1);
        run.end = end;
      }
      if (depth === leftOut) leftOut = Infinity;
      if (leftOut !== Infinity) return;
      if (name === "tc") {
        cells--;
        text = text.trimEnd();
      }
      blocks.close(name, text.length);
      if (name === "tc") text += "\t";
      if (name === "tr") text = `${text.trimEnd()}\n`;
      if (name === "p") text += cells > 0 ? " " : "\n";
    },
  });
  return { text: text.trimEnd(), pieces, blocks: blocks.found, prefix, namespace };
}
