import { isZero, ZERO } from "../amount";
import type { Analysis } from "../analyse";
import type { Fact } from "../facts/fact";
import { KnownTexts } from "../grid/known-texts";
import { addressOf } from "../grid/address";
import type { SheetSnapshot } from "../grid/snapshot";
import { figureBlocks } from "../relations";
import type { Block, Column, Line } from "../relations/block";
import { outlineOf } from "../relations/outline";
import { bareLabel, relativeLabel } from "../tables/label";
import type { Money } from "../words/narrative";
import { PARTS } from "../words/narrative";
import { AMOUNT_ONLY, NUMBER_ONLY } from "../words/sums";
import type { Words } from "../words/word";
import type { Description } from "./description";
import { NOTHING_SAID, within } from "./description";
import type { Vocabulary } from "./vocabulary";
import { projectFigures } from "./project-figures";
import { describe, nameKey, vocabularyOf } from "./vocabulary";

/** A figure of a workbook with what its row, its column and its table say of it. */
export interface Referent {
  /** The figure; a blank cell among figures is a figure of nothing. */
  readonly fact: Fact;
  /** The budget code of its row; null in a list without codes. */
  readonly code: string | null;
  /** Names that say what it is: of its row and of its column. A phrase must name each of them. */
  readonly names: readonly string[];
  /** Names of what it is a part of: lines and headings above it, and its table's title. */
  readonly around: readonly string[];
  /** Everything said of it, the nearer words before the farther ones. */
  readonly said: Description;
  /** The fiscal year that it is of. */
  readonly year: number | null;
  /** How it is worked out from cells, the first of them `fact`'s; absent where a cell states it. */
  readonly formula?: string;
}

/** So many cells of a sheet may head its table. */
const HEAD = 60;

/** Every figure of every sheet of a workbook, known to a form or not, with the words that its tables use. */
export class Referents {
  /** Names of the workbook's lines and columns, to be read in a draft. */
  readonly names = new Set<string>();
  readonly all: Referent[] = [];
  private readonly byName = new Map<string, Referent[]>();
  private readonly byCode = new Map<string, Referent[]>();
  private readonly vocabulary: Vocabulary;
  private readonly described = new Map<string, { said: Description; key: string | null }>();

  constructor(
    private readonly analysis: Analysis,
    dictionary: Words,
    /** The year of tables that state none. */
    private readonly fallbackYear: number | null = analysis.year,
  ) {
    this.vocabulary = vocabularyOf(dictionary, true);
    for (const block of blocksOf(analysis)) this.addBlock(block);
    for (const referent of projectFigures(analysis.facts)) {
      this.all.push(referent);
      append(this.byCode, referent.code!, referent);
    }
  }

  /** The figures of a name; of none for figures of the whole. */
  named(name: string | null): readonly Referent[] {
    return this.byName.get(name ?? "") ?? [];
  }

  /** The figures of the rows with a budget code. */
  coded(code: string): readonly Referent[] {
    return this.byCode.get(code) ?? [];
  }

  /** True for money that a title or heading names and of which no figure is anything but nothing. */
  isLeftEmpty(money: Money): boolean {
    if (this.all.some(({ said, fact }) => said.money === money && !isZero(fact.value))) return false;
    this.moneyNamed ??= new Set(
      this.analysis.workbook.sheets.flatMap(({ name, cells }) =>
        [name, ...cells.slice(0, HEAD).map(({ value }) => value)].flatMap((text) =>
          typeof text === "string"
            ? (this.labelSays(text).said.money ?? describe(text, this.vocabulary.words(text)).money ?? [])
            : [],
        ),
      ),
    );
    return this.moneyNamed.has(money);
  }

  private moneyNamed: ReadonlySet<Money> | null = null;

  private addBlock(block: Block): void {
    // Lines of projects are read by their names, as paths.
    if (block.figures.flat().some((figure) => typeof figure === "object" && figure.table.form.id === "P1")) return;
    const table = tableOf(block, this.analysis);
    const called = this.titleOf(block.sheet, table?.title ?? null);
    // 年初财政拨款结转和结余 among the lines: the table is of this money, though its title does not say so.
    const balance = block.lines
      .map(({ label }) => this.labelSays(label).said)
      .find(({ names, money }) => money !== null && (names.includes("opening") || names.includes("closing")));
    const title = { ...called, money: called.money ?? balance?.money ?? null };
    const year = table?.year ?? this.fallbackYear;
    const parents = new Map(
      outlineOf(block.lines).branches.flatMap(({ whole, parts }) => parts.map((p) => [p, whole])),
    );
    const columns = block.columns.map((column) => ({ column, ...this.columnSays(column, year) }));
    const sample = block.figures.flat().find((figure) => figure !== "nothing" && figure !== "text");
    if (sample === undefined) return;
    // 公用经费合计 and, below it, 合计: the last is of the whole list, whatever stands above its column.
    const totalled = new Set(
      block.lines.flatMap(({ total, label }) => (total === null ? [] : this.labelSays(label).said.names)),
    );
    for (const [at, line] of block.lines.entries()) {
      const row = this.rowSays(line, parents);
      for (const [place, { column, said, leaf }] of columns.entries()) {
        const address = addressOf(line.row, column.column);
        const figure = block.figures[at]![place]!;
        if (figure === "text") continue;
        // A blank in a line that nothing names, or in a 合计, is no figure of nothing.
        const isUnnamed = line.label === "" || (row.leaf.length === 0 && row.said.flow === null);
        if (figure === "nothing" && isUnnamed && block.lines.length > 1) continue;
        if (line.total === "total" && row.leaf.length === 0 && leaf.some((name) => totalled.has(name))) continue;
        const fact = figure === "nothing" ? nothingAt(sample, block.sheet, address) : figure;
        // 人员经费合计 and 公用经费合计 side by side in one line: the heading says which part the figure is of.
        const own = areSiblings(row.leaf, leaf) ? leaf : [...new Set([...row.leaf, ...leaf])];
        // The total of a table is of what its title names; of several names it is not known which.
        // 抽查情况表 states of what it is a sample, too.
        const names = own.length > 0 ? own : title.names.filter((name) => name !== "sampled");
        const all = within(title, within(said, row.said));
        this.add({
          fact,
          code: line.code,
          names,
          around: [...title.names, ...said.names, ...row.around].filter((name) => !names.includes(name)),
          said: { ...all, stage: said.stage ?? row.said.stage ?? title.stage },
          year: yearOf(fact.year ?? this.fallbackYear, all.distance),
        });
      }
    }
  }

  private add(referent: Referent): void {
    this.all.push(referent);
    for (const name of referent.names.length > 0 ? referent.names : [""]) append(this.byName, name, referent);
    if (referent.code !== null) append(this.byCode, referent.code, referent);
  }

  private titleOf(sheet: string, title: string | null): Description {
    const text =
      title ?? `${firstText(this.analysis.workbook.sheets.find(({ name }) => name === sheet)) ?? ""}${sheet}`;
    const bare = bareLabel(text).replace(/20\d\d年?度?/g, "");
    return { ...describe(bare, this.vocabulary.words(bare)), distance: null, sum: false, unknown: [] };
  }

  /** A label is understood as a whole; one that is not is a name of its own. */
  private labelSays(label: string): { said: Description; key: string | null } {
    const bare = bareLabel(label).replace(/^(?:减|加):/, "");
    const known = this.described.get(bare);
    if (known) return known;
    const words = this.vocabulary.words(bare);
    const said = describe(bare, words);
    const whole =
      said.unknown.length === 0 &&
      !/[一-龥]/.test(bare.replace(/[一-龥]/g, (c, i: number) => (covers(words, i) ? "" : c)));
    // 金额, 数额: a heading that says an amount and not what it is of.
    const result =
      whole || bare === "" || AMOUNT_ONLY.includes(bare) || NUMBER_ONLY.includes(bare)
        ? { said, key: null }
        : { said: { ...NOTHING_SAID, flow: said.flow, names: [nameKey(bare)] }, key: nameKey(bare) };
    if (result.key !== null) this.names.add(bare);
    this.described.set(bare, result);
    return result;
  }

  private columnSays(column: Column, year: number | null): { said: Description; leaf: readonly string[] } {
    const levels = column.path.map((heading) => this.labelSays(relativeLabel(heading, year)).said);
    const leaf = levels.findLast(({ names }) => names.length > 0)?.names ?? [];
    return { said: levels.reduce(within, NOTHING_SAID), leaf };
  }

  private rowSays(line: Line, parents: ReadonlyMap<Line, Line>) {
    const { said } = this.labelSays(line.label);
    const around: string[] = [];
    for (let above = parents.get(line); above; above = parents.get(above))
      around.push(...this.labelSays(above.label).said.names);
    if (line.code !== null) {
      const key = nameKey(line.label);
      this.names.add(bareLabel(line.label));
      return { said: { ...NOTHING_SAID, names: [key] }, leaf: [key], around };
    }
    // 小计 is of its section, which only its own words name.
    if (line.total === "subtotal" && said.names.length === 0) return { said, leaf: ["=subtotal"], around };
    return { said, leaf: said.names, around };
  }
}

/** True for two different parts of one whole. */
function areSiblings([a]: readonly string[], [b]: readonly string[]): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  return Object.values(PARTS).some(
    (parts) => parts.includes(a) && parts.includes(b) && !PARTS[a]?.includes(b) && !PARTS[b]?.includes(a),
  );
}

function yearOf(year: number | null, distance: number | null): number | null {
  return year === null ? null : year + (distance ?? 0);
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const own = index.get(key);
  if (own) own.push(value);
  else index.set(key, [value]);
}

function covers(words: readonly { start: number; end: number; meaning: unknown }[], i: number): boolean {
  return words.some(({ start, end, meaning }) => meaning !== null && start <= i && i < end);
}

/** The blocks of all tables of the workbook, those of other years too. */
function blocksOf(analysis: Analysis): readonly Block[] {
  const { workbook, departments } = analysis;
  const own = new Set(analysis.ownCheckSheets);
  const [first] = departments;
  return figureBlocks({
    sheets: workbook.sheets.filter(({ name }) => !own.has(name)),
    tables: analysis.tables.map((reading) => ({ ...reading, use: "judged" as const })),
    facts: departments.flatMap(({ facts }) => [...facts.facts, ...(facts.previous?.facts ?? [])]),
    commonUnit: first?.commonUnit ?? "元",
    texts: new KnownTexts(),
  });
}

function tableOf(block: Block, { tables }: Analysis): { title: string | null; year: number | null } | null {
  const [line] = block.lines;
  const reading = tables.find(
    ({ table }) =>
      table.sheet === block.sheet &&
      line !== undefined &&
      table.range.top <= line.row &&
      line.row <= table.range.bottom,
  );
  return reading ? { title: reading.table.title, year: reading.year } : null;
}

function firstText(sheet: SheetSnapshot | undefined): string | null {
  const text = sheet?.cells.find(({ value }) => typeof value === "string" && value.trim() !== "")?.value;
  return typeof text === "string" ? text : null;
}

function nothingAt(like: Fact, sheet: string, address: string): Fact {
  return {
    ...like,
    state: "nil",
    value: ZERO,
    halfWidth: ZERO,
    cell: { sheet, address },
    empty: true,
    written: null,
    formula: null,
  };
}
