import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
} from "docx";
import type { Table } from "docx";
import type { ReportBlock, ReportDocument } from "../core/report";
import { TO_DO } from "../core/report/to-do";
import { markedPieces } from "../core/report/to-verify";
import type { Font } from "./page";
import { FONT, fontOf, LINE, PAGE, SIZE } from "./page";
import { settle } from "./settle";
import { TO_VERIFY_LOOK } from "./to-verify-look";
import { tableBlocks } from "./table";

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const HEADING_FONTS: readonly Font[] = [FONT.first, FONT.second, FONT.body];
/** The indent of a paragraph: two characters. */
const INDENT = { firstLine: SIZE.three * 10 * 2 };
const SPACING = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const TO_DO_FILL = "FFF2CC";

/**
 * The report as a Word file in the layout of official documents (page.ts). The same report gives the same bytes.
 * @returns the bytes of the .docx.
 */
export async function writeReport(report: ReportDocument): Promise<Uint8Array> {
  const document = new Document({
    title: report.title,
    creator: report.department === "" ? "勾稽 Gouji" : report.department,
    lastModifiedBy: "勾稽 Gouji",
    styles: {
      default: {
        document: { run: { font: fontOf(FONT.body), size: SIZE.three, language: { eastAsia: "zh-CN" } } },
        ...Object.fromEntries(HEADING_FONTS.map((font, index) => [`heading${index + 1}`, headingStyle(font)])),
      },
    },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [...title(report.title), ...report.blocks.flatMap(blockOf)],
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function headingStyle(font: Font) {
  return {
    run: { font: fontOf(font), size: SIZE.three, bold: false, italics: false, color: "000000" },
    paragraph: { spacing: SPACING, indent: INDENT },
  };
}

function title(text: string): Paragraph[] {
  const run = new TextRun({ text, font: fontOf(FONT.title), size: SIZE.two });
  const spacing = { line: LINE + 60, lineRule: LineRuleType.AT_LEAST, before: 0, after: LINE } as const;
  return [new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [run] })];
}

function blockOf(block: ReportBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading": {
      const heading = HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_3;
      return [new Paragraph({ heading, keepNext: true, children: [new TextRun(block.text)] })];
    }
    case "paragraph":
      return [paragraph(...markedPieces(block.text).map(pieceRun))];
    case "by-hand": {
      const shading = { type: ShadingType.CLEAR, color: "auto", fill: TO_DO_FILL };
      return [paragraph(new TextRun({ text: `${TO_DO}${block.text}`, shading, color: "7F6000" }))];
    }
    case "table":
      return tableBlocks(block.table);
  }
}

/** A piece of a paragraph; the mark of a doubtful figure is highlighted. */
function pieceRun({ text, mark }: { readonly text: string; readonly mark: boolean }): TextRun {
  if (!mark) return new TextRun(text);
  return new TextRun({ text, ...TO_VERIFY_LOOK });
}

function paragraph(...runs: TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing: SPACING, indent: INDENT, children: runs });
}

/** The page number in the form — 1 —. */
function pageNumber(alignment: (typeof AlignmentType)["LEFT" | "RIGHT"]): Footer {
  const run = new TextRun({
    children: ["— ", PageNumber.CURRENT, " —"],
    font: fontOf(FONT.number),
    size: SIZE.four,
  });
  const room = { left: SIZE.four * 10, right: SIZE.four * 10 };
  return new Footer({ children: [new Paragraph({ alignment, indent: room, children: [run] })] });
}
