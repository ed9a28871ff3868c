import fc from "fast-check";
import { FORMS } from "../../src/core/forms";
import { addressOf } from "../../src/core/grid/address";
import { TEMPLATES, templateOf } from "../../src/core/templates";
import { escapeAttribute, escapeFormula, escapeText } from "../../src/files/xml/escape";
import { plainWorkbook, PLAIN_STYLES } from "../files/packages";
import { HOSTILE_NAMES, hostileFormula, hostileNumber, hostileText } from "./hostile-cells";

interface Cell {
  readonly row: number;
  readonly column: number;
  /** The content of the `c` element and its attributes besides `r`. */
  readonly xml: string;
}

const FORMATS = [
  "General",
  "0.00",
  "@",
  "0.00%",
  "#,##0.00_ ;[Red]\\-#,##0.00\\ ",
  '0.00,,"亿"',
  "[".repeat(50),
  "yyyy/m/d",
];
const STYLES = PLAIN_STYLES.replace(
  "<fonts",
  `<numFmts>${FORMATS.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeAttribute(code)}"/>`).join("")}</numFmts><fonts`,
).replace(
  /<cellXfs.*<\/cellXfs>/,
  `<cellXfs>${FORMATS.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join("")}</cellXfs>`,
);

const textXml = (text: string) => `t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is>`;

/** A cell's content: mostly what tables hold, now and then what nobody would type. */
const content: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: hostileNumber.map((number) => `><v>${number}</v>`) },
      { weight: 2, arbitrary: hostileText.map(textXml) },
      hostileFormula.map((formula) => `><f>${escapeFormula(formula)}</f><v>1</v>`),
      fc
        .tuple(hostileFormula, hostileText)
        .map(([formula, text]) => `t="str"><f>${escapeFormula(formula)}</f><v>${escapeText(text)}</v>`),
      fc.constantFrom(
        't="e"><v>#REF!</v>',
        't="e"><v>__proto__</v>',
        't="b"><v>1</v>',
        't="d"><v>9999-99-99</v>',
        "><f>A1</f>",
        ">",
      ),
    ),
    fc.nat(FORMATS.length),
  )
  .map(([xml, style]) => `s="${style}" ${xml}`);

/** The empty table of a form as a person would have filled it in, with a few cells too many. */
const filledForm: fc.Arbitrary<Cell[]> = fc
  .tuple(
    fc.constantFrom(...TEMPLATES),
    fc.integer({ min: 1990, max: 2110 }),
    fc.array(content, { minLength: 1, maxLength: 60 }),
    fc.nat(),
  )
  .map(([form, year, contents, salt]) => {
    const { rows } = templateOf(form, { year, department: HOSTILE_NAMES[salt % HOSTILE_NAMES.length]! });
    let next = salt;
    return rows.flatMap((row, r) =>
      Array.from({ length: Math.max(row.length, 8) }, (_, c): Cell[] => {
        const cell = row[c];
        const place = { row: r + 1, column: c + 1 };
        const replaced = next++ % 23 === 0;
        if (cell?.text && !replaced) return [{ ...place, xml: textXml(cell.text) }];
        return cell || next % 3 === 0 ? [{ ...place, xml: contents[next % contents.length]! }] : [];
      }).flat(),
    );
  });

const WORDS = [
  ...FORMS.map((form) => form.name.zh),
  ...[
    "单位：万元",
    "单位：元",
    "编制单位：某局",
    "合计",
    "小计",
    "一、区本级",
    "二、上级拨付",
    "注：尾差",
    "栏次",
    "201",
    "20101",
    "2010101 行政运行",
    "科目编码",
    "项目",
    "决算数",
  ],
];

/** Words of the trade in places where no table has them. */
const scattered: fc.Arbitrary<Cell[]> = fc
  .array(
    fc.record({
      row: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 1, max: 20 }) },
        fc.constantFrom(1_048_576, 65_537, 1000),
      ),
      column: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.constantFrom(16_384, 257, 100)),
      xml: fc.oneof(
        fc.constantFrom(...WORDS).map((word) => textXml(String(word))),
        content,
      ),
    }),
    { minLength: 1, maxLength: 90 },
  )
  .map((cells) => cells);

/** A sheet of a person's own checks. */
const ownChecks: fc.Arbitrary<Cell[]> = fc
  .array(
    fc.tuple(
      hostileText,
      hostileFormula,
      hostileFormula,
      fc.constantFrom("0", "0.01", "1e300", "-1", "x", "(".repeat(900)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((checks) => {
    const rows = [["自定义勾稽"], ["名称", "左式", "右式", "允许误差（万元）"], ...checks];
    return rows.flatMap((row, r) =>
      row.map((text, c) => {
        const isFormula = r > 1 && (c === 1 || c === 2) && r % 2 === 0;
        const xml = isFormula
          ? `><f>${escapeFormula(text)}</f><v>3</v>`
          : textXml(r > 1 && (c === 1 || c === 2) ? `=${text}` : text);
        return { row: r + 1, column: c + 1, xml };
      }),
    );
  });

const range = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(0, 1, 3, 1_048_000),
    fc.constantFrom(0, 1, 5, 16_000),
  )
  .map(([row, column, down, right]) => `${addressOf(row, column)}:${addressOf(row + down, column + right)}`);

const sheet = fc.tuple(
  fc.oneof({ weight: 4, arbitrary: filledForm }, { weight: 2, arbitrary: scattered }, ownChecks),
  fc.array(range, { maxLength: 4 }),
  fc.constantFrom(
    "",
    '<cols><col min="1" max="16384" hidden="1"/></cols>',
    '<cols><col min="2" max="2" width="0"/></cols>',
  ),
);

function sheetXml([cells, merges, columns]: readonly [readonly Cell[], readonly string[], string]): string {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, list]) =>
        `<row r="${row}">${list.map(({ column, xml }) => `<c r="${addressOf(row, column)}" ${xml}</c>`).join("")}</row>`,
    );
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `<dimension ref="A1:XFD1048576"/>${columns}<sheetData>${data.join("")}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}`;
}

const sheetName = fc.oneof(
  fc.constantFrom("表一", "项目资金收支", "三公经费(2019)", "自定义勾稽", "2020年"),
  fc.constantFrom(...HOSTILE_NAMES).map((name) => name.slice(0, 31)),
);

const JSON_TEXTS = [
  "{",
  "null",
  "[]",
  '{"__proto__":{"polluted":1}}',
  '{"assignedForms":[{"sheet":"__proto__","form":"__proto__"},{"sheet":"表一","form":"D01"},{"sheet":"constructor","form":"constructor"}],"explanations":[{"finding":"__proto__","text":"<b>"}]}',
  "[".repeat(5000),
];

/** A well-formed workbook in which everything that a person or a program may have put there is meant to do harm. */
export const hostileWorkbook: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(sheetName, sheet), { selector: ([name]) => name, minLength: 1, maxLength: 4 }),
    fc.option(fc.constantFrom(...JSON_TEXTS)),
  )
  .map(([sheets, memory]) => {
    const named = sheets.map(([name, drawn]) => [escapeControl(name), sheetXml(drawn)] as const);
    return plainWorkbook(named, {
      "xl/styles.xml": STYLES,
      ...(memory === null ? {} : memoryParts(named.length, memory)),
    });
  });

/** Names stand in attributes, which carry no control characters. */
const escapeControl = (name: string) => name.replace(/\p{Cc}|\p{Cs}/gu, "_");

function memoryParts(sheets: number, json: string): Record<string, string> {
  const list = Array.from(
    { length: sheets },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId92" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    "customXml/item1.xml": `<gouji xmlns="urn:gouji:memory:1">${escapeText(json)}</gouji>`,
  };
}
