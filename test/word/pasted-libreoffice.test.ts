import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { analyse } from "../../src/core/analyse";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { reportDocument, type ReportTable } from "../../src/core/report";
import { readWorkbook } from "../../src/files";
import { richText } from "../../src/word/rich-text";
import { caseOf } from "../conformance/cases";
import { convertedByLibreOffice, hasLibreOffice } from "../libreoffice";

const hasDoubt = ({ rows }: ReportTable) => rows.some(({ toVerify }) => toVerify);

const title = "is read by LibreOffice with every heading, sentence and row of the report";

describe("the pasted report", () => {
  if (!hasLibreOffice()) {
    it.skip(`${title} (skipped: soffice is not installed)`, () => undefined);
    return;
  }

  it.each(["furong-2020", "furong-2020-messy", "consistent"])(
    `${title}: %s`,
    async (name) => expectWhole(await readWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)))),
    120_000,
  );

  it(`${title}: a generated department`, () => expectWhole(caseOf(12).snapshot), 120_000);

  function expectWhole(workbook: WorkbookSnapshot): void {
    const report = reportDocument(analyse(workbook));
    const read = contentRead(richText(report).html);
    const headings = report.blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
    expect(read.headings).toEqual(headings.map(({ level, text }) => ({ level: Math.min(level, 3), text })));
    const texts = report.blocks.flatMap((block) => {
      // A table with figures that are to be verified says so behind its caption.
      if (block.kind === "table") return [block.table.caption + (hasDoubt(block.table) ? "【待核实】" : "")];
      return block.kind === "by-hand" ? [`【待补充】${block.text}`] : block.kind === "paragraph" ? [block.text] : [];
    });
    expect(texts.filter((text) => !read.paragraphs.includes(spaced(text)))).toEqual([]);
    const tables = report.blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
    expect(read.tables).toEqual(
      tables.map(({ columns, rows }) =>
        [columns.map(({ heading }) => heading), ...rows.map(({ cells }) => [...cells])].map((row) => row.map(spaced)),
      ),
    );
    expect(headings.length).toBeGreaterThan(8);
    expect(tables.length).toBeGreaterThan(0);
  }
});

/** What LibreOffice's word processor has after opening the HTML: real headings, paragraphs and tables. */
function contentRead(html: string) {
  const bytes = new TextEncoder().encode(html);
  const parts = unzipSync(convertedByLibreOffice(bytes, "html", "odt", "HTML (StarWriter)"));
  const content = strFromU8(parts["content.xml"]!);
  return {
    headings: elements(content, "text:h").map(({ attributes, inside }) => ({
      level: Number(/outline-level="(\d)"/.exec(attributes)![1]),
      text: lettersOf(inside),
    })),
    paragraphs: elements(content, "text:p").map(({ inside }) => lettersOf(inside)),
    tables: elements(content, "table:table").map(({ inside }) =>
      elements(inside, "table:table-row").map((row) =>
        elements(row.inside, "table:table-cell").map((cell) => lettersOf(cell.inside)),
      ),
    ),
  };
}

function elements(xml: string, name: string): { attributes: string; inside: string }[] {
  const element = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, "gs");
  return [...xml.matchAll(element)].map(([, attributes, inside = ""]) => ({ attributes: attributes!, inside }));
}

function lettersOf(xml: string): string {
  const letters = xml.replace(/<text:s\b[^>]*>/g, " ").replace(/<[^>]*>/g, "");
  const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return spaced(letters.replace(/&(\w+);/g, (_, name: string) => signs[name]!));
}

/** HTML makes one space of several. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
