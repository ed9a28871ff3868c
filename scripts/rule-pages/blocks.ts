import type { CellSnapshot, SheetSnapshot } from "../../src/core/grid/snapshot";
import { addressOf, columnLetters } from "../../src/core/grid/address";
import type { Localised } from "../../src/core/text/text";
import { slipsOf, wrongSheets } from "../../test/rules-pages/example";
import type { Example, RulePage, Said } from "../../test/rules-pages/page";
import { declared, KINDS, SEVERITIES } from "./declared";

export type Language = "zh" | "en";

/** A part of a page, whatever it is written in. */
export type Block =
  | { readonly heading: string }
  | { readonly paragraph: string }
  | { readonly sheet: string; readonly columns: readonly string[]; readonly rows: readonly Row[] };

interface Row {
  readonly number: number;
  readonly cells: readonly { readonly text: string; readonly wrong: boolean }[];
}

const HEADINGS = {
  rule: { zh: "规则", en: "Rule" },
  why: { zh: "为什么", en: "Why" },
  where: { zh: "适用", en: "Where it applies" },
  holds: { zh: "例：成立", en: "Example: holds" },
  fails: { zh: "例：不成立", en: "Example: does not hold" },
  todo: { zh: "怎么办", en: "What to do" },
  source: { zh: "来源", en: "Source" },
} satisfies Record<string, Localised>;

/** The parts of a page in one language; its tables are in Chinese in both and may be left out of the second. */
export function blocksOf(page: RulePage, language: Language, withTables: boolean): readonly Block[] {
  const { title, source, kind, severity } = declared(page.id);
  const heading = (part: keyof typeof HEADINGS): Block => ({ heading: HEADINGS[part][language] });
  const looks = kind && severity ? [`${KINDS[kind][language]} · ${SEVERITIES[severity][language]}`] : [];
  return [
    heading("rule"),
    { paragraph: title[language] },
    ...looks.map((paragraph) => ({ paragraph })),
    heading("why"),
    { paragraph: page.why[language] },
    heading("where"),
    { paragraph: page.where[language] },
    ...(page.example
      ? [
          heading("holds"),
          ...(withTables ? page.example.sheets.map((sheet) => tableOf(sheet, [])) : []),
          { paragraph: say(page.example.holds, language) },
          heading("fails"),
          ...wrongBlocks(page.example, language, withTables),
        ]
      : []),
    heading("todo"),
    { paragraph: page.todo[language] },
    ...(source ? [heading("source"), { paragraph: source[language] }] : []),
  ];
}

function say(said: Said, language: Language): string {
  return typeof said === "string" ? said : said[language];
}

function wrongBlocks(example: Example, language: Language, withTables: boolean): Block[] {
  const changed = wrongSheets(example).filter((sheet) => !example.sheets.includes(sheet));
  const slips = slipsOf(example).map(({ sheet, cell, value }) => {
    const [right, wrong] = [
      textAt(sheet, cell),
      textAt(
        changed.find((s) => s.name === sheet.name)!,
        cell,
        value,
      ),
    ];
    return language === "zh"
      ? `“${sheet.name}”${cell}：${right || "空"} 改成 ${wrong || "空"}`
      : `${sheet.name}!${cell}: ${wrong || "blank"} instead of ${right || "blank"}`;
  });
  const of = slipsOf(example).map(({ cell }) => cell);
  const off =
    example.difference === undefined
      ? ""
      : language === "zh"
        ? `；差额 ${example.difference}`
        : `; off by ${example.difference}`;
  return [
    ...slips.map((paragraph) => ({ paragraph })),
    ...(withTables ? changed.map((sheet) => tableOf(sheet, of)) : []),
    { paragraph: `${say(example.fails, language)}${off}` },
  ];
}

function textAt(sheet: SheetSnapshot, address: string, value?: CellSnapshot["value"]): string {
  const cell = sheet.cells.find((c) => addressOf(c.row, c.column) === address);
  return cell ? printed(cell) : value === undefined || value === null ? "" : String(value);
}

function tableOf(sheet: SheetSnapshot, wrong: readonly string[]): Block {
  const width = Math.max(...sheet.cells.map((c) => c.column));
  const height = Math.max(...sheet.cells.map((c) => c.row));
  const at = new Map(sheet.cells.map((c) => [addressOf(c.row, c.column), printed(c)]));
  return {
    sheet: sheet.name,
    columns: Array.from({ length: width }, (_, i) => columnLetters(i + 1)),
    rows: Array.from({ length: height }, (_, i) => ({
      number: i + 1,
      cells: Array.from({ length: width }, (__, j) => {
        const address = addressOf(i + 1, j + 1);
        return { text: at.get(address) ?? "", wrong: wrong.includes(address) };
      }),
    })),
  };
}

/** A cell as Excel shows it: decimals and percent of its format; a formula with its result behind it. */
function printed({ value, format, formula }: CellSnapshot): string {
  const shown = result(value, format);
  return formula === undefined || formula === null ? shown : `=${formula} → ${shown}`;
}

function result(value: CellSnapshot["value"], format: string | undefined): string {
  if (typeof value !== "number") return value === null || typeof value === "object" ? "" : String(value);
  const decimals = /\.(0+)/.exec(format ?? "")?.[1]!.length;
  if (format?.includes("%")) return `${(value * 100).toFixed(2)}%`;
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}
