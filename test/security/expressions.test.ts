import { type Expression, expressionsIn, expressionsOf } from "./expressions";
import { isProved, proofsOnFile, prove } from "./proofs";

/*
 * Labels, titles and XML come from files of anybody's making. An expression whose time grows with the square of a text
 * makes a file of a hundred kilobytes stand still for hours, so every one must take time in proportion to the text.
 * The checker proves that by automata, once for each expression (proofs.json); it cannot do so where an expression looks
 * around itself, nor for a few long ones. Those are listed here by the beginning of their text, with the reason why their
 * time is in proportion.
 */
const RUN = "looks behind: begins only where a run of such characters begins, so each run is walked through once";
const ANCHORED = "begins at the start of the text only, and what follows leaves no choice";
const TITLE = "titles have at most 60 characters (LONGEST_TITLE)";
const TAG = "begins at a `<` and never goes beyond the next one";
const REVIEWED: readonly (readonly [file: string, begins: string, reason: string])[] = [
  ["excel/areas.ts", "/(?:^|!|,)\\$?([A-Z]{1,3}", "an address has one digit run, which ends before the next separator"],
  ["files/identity.ts", "/(?<!\\0)", RUN],
  ["core/amount/read-number.ts", "/[0#?],+(?=", "what it looks ahead at ends at the next place of a digit"],
  [
    "core/claims/figures.ts",
    "new RegExp(",
    "made of our own constants; begins where a run of digits begins, and groups of three are bounded",
  ],
  ["core/claims/figures.ts", "/(?<!0)", RUN],
  [
    "core/claims/project-names.ts",
    "/(?:^|\\n)",
    "begins at the start of a line, is bounded, and looks ahead to the line's end",
  ],
  ["core/tables/budget-code.ts", "/^[([]?", ANCHORED],
  ["core/tables/figure-at-end.ts", "/(?:-|(?<!", RUN],
  ["core/tables/label.ts", "/^(?:其中", ANCHORED],
  ["core/tables/label.ts", "/(?<![:：", RUN],
  ["core/tables/section-names.ts", "/(?<!财政", RUN],
  ["core/tables/region.ts", "/[(\\-—]?续表?", TITLE],
  [
    "core/words/pattern.ts",
    "new RegExp(",
    "made of words, choices without repetition and gaps of at most 60 characters",
  ],
  ["core/formulas/shift-formula.ts", '/"(?:[^"]', "brackets nest three deep, so one left open is tried three times"],
  [
    "core/formulas/read-formula.ts",
    "/'(?:[^']|'')*'!?|(?<!",
    "a quotation mark is closed by the next, a bracket by the next, and a name behind one is walked once",
  ],
  ["core/locate/slip.ts", "/^0+(?=", ANCHORED],
  ["core/locate/slip.ts", "/(?<!0)", RUN],
  ["core/report/problems-and-measures.ts", "/(?<![。", RUN],
  ["core/report/projects.ts", "/(?<![。", RUN],
  ["core/rules/projects/match.ts", "/(?<!项目", RUN],
  ["core/sheets/formulas/read-fact.ts", "/(?<![,", RUN],
  ["files/package/encoding.ts", "/^(\\ufeff?", ANCHORED],
  ["files/write/vml.ts", "/<[\\w.-]{0,40}", TAG],
  [
    "files/write/vml.ts",
    "new RegExp(`<(?:",
    "made of our own constants; begins at a `<`, and white space is walked once",
  ],
  ["files/xml/edits.ts", "/(?<!\\s)", RUN],
  ["host/objects/workbook.ts", "/^\\s*(?:<", ANCHORED],
  ["word/settle.ts", "/<dcterms:", "begins at a `<` and never goes beyond the next one but one"],
  ["workbench/xlsx/graft-sheet.ts", "/<(?:row", TAG],
  ["workbench/xlsx/graft-sheet.ts", "/<row r=", TAG],
  ["workbench/xlsx/graft-styles.ts", '/(<sz val="', TAG],
  ["workbench/xlsx/hyperlinks.ts", "new RegExp(`(<[^<>]*", "made of the library's own ids; begins at a `<`"],
  ["workbench/xlsx/numbered-cells.ts", "/<(", TAG],
  ["workbench/xlsx/own-sheets.ts", "/(<(?:c|row|col)", TAG],
  ["workbench/xlsx/row-tags.ts", "/(?<![\\w", RUN],
];

const reviewOf = ({ file, written }: Expression) =>
  REVIEWED.find(([reviewed, begins]) => reviewed === file && written.startsWith(begins));

const EXPRESSIONS = expressionsIn("src");

describe("a regular expression of the product", () => {
  it("takes time in proportion to the text, whatever the text is", () => {
    const unreviewed = EXPRESSIONS.filter((expression) => !reviewOf(expression));
    const onFile = proofsOnFile();
    const verdicts = new Map([
      ...onFile,
      ...prove(unreviewed.filter(({ written, made }) => !made && !onFile.has(written))),
    ]);
    const guilty = unreviewed.flatMap(({ file, line, written, made }) => {
      const verdict = made ? "made at run time: to be reviewed" : verdicts.get(written)!;
      return isProved(verdict) ? [] : [`${file}:${line} ${written} (${verdict})`];
    });
    expect(guilty).toEqual([]);
    expect(new Set(unreviewed.map(({ written }) => written)).size).toBeGreaterThan(200);
  }, 600_000);

  it("has been reviewed only where it still stands", () => {
    const stale = REVIEWED.filter((review) => !EXPRESSIONS.some((expression) => reviewOf(expression) === review));
    expect(stale).toEqual([]);
  });

  it.each([
    ["^(a+)+$", "exponential"],
    ["x+$", "2nd degree polynomial"],
    ["[(][^)]*元[)]", "2nd degree polynomial"],
    ["(?<!x)x+$", "not proved: look-behind assertion"],
    // Every n-th letter is remembered: the automaton has 2^n states.
    ["^(?:[ab]*a[ab]{10}|[bc]*c[abc]{10})+$", "not proved: beyond automata of this size"],
  ])("like %s would be found out", (pattern, verdict) => {
    expect([...prove([{ written: pattern, pattern, flags: "" }]).values()]).toEqual([verdict]);
    expect(isProved(verdict)).toBe(false);
  });

  it("is found wherever it stands, also where it is made at run time", () => {
    const source = 'const a = /x+$/g.test(b); const c = `${d.replace(/[/]y/, "")}`; new RegExp(e); RegExp("f");';
    expect(expressionsOf("a.ts", source).map(({ written }) => written)).toEqual([
      "/x+$/g",
      "/[/]y/",
      "new RegExp(e)",
      'RegExp("f")',
    ]);
  });
});
