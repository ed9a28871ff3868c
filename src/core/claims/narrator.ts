import type { Description } from "../figures/description";
import { NOTHING_SAID, within } from "../figures/description";
import type { Vocabulary, Word } from "../figures/vocabulary";
import { describe } from "../figures/vocabulary";
import type { Money, Stage } from "../words/narrative";
import type { Figure } from "./figures";
import { Pieces } from "./pieces";
import type { Piece } from "./pieces";
import type { TextLine } from "./shape";
import type { Frame, Role, Statement, Subject } from "./statement";
import type { SubjectPath } from "./subject-path";

/** What a narrator reads by. */
export interface Reading {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly figures: readonly Figure[];
  readonly paths: readonly SubjectPath[];
  readonly vocabulary: Vocabulary;
  /** Budget codes of the workbook for a path. */
  readonly codesOf: (path: SubjectPath) => readonly string[];
  /** Budget codes for a name among the parts of a subject with these codes. */
  readonly codesBelow: (name: string, of: readonly string[]) => readonly string[];
  readonly year: number | null;
  readonly stage: Stage | null;
}

const BALANCES: ReadonlySet<string> = new Set(["opening", "closing", "useOfSurplus", "distribution"]);
const NO_SUBJECT: Subject = { codes: null, key: "" };
/** In a subject's key: a word that nobody knows, or a name that only the workbook has. */
const OWN_NAME = /[?一-龥]/;
/** The heading or item that a line stands under. */
interface Level {
  readonly depth: number;
  readonly says: Description;
}

/** A whole with its parts: after 其中, in brackets, or numbered below a colon. */
interface Division {
  readonly whole: Statement | null;
  readonly change: Statement | null;
  readonly around: Description;
  readonly kind: "part" | "bracket" | "list";
  readonly id: number;
  /** The depth of the line that it begins in: its own lines are deeper. */
  readonly within: number;
  /** The depth of the numbered lines that list the parts; null until the first of them. */
  depth: number | null;
}

/** Reads a draft into statements: what each figure is said to be. */
export class Narrator {
  private readonly statements: Statement[] = [];
  private levels: Level[] = [];
  private divisions: Division[] = [];
  private subject: Subject = NO_SUBJECT;
  private said: Description = NOTHING_SAID;
  private base: Frame | null = null;
  private last: Statement | null = null;
  /** The kind of money that the sentence is about. */
  private money: Money | null = null;
  private lastChange: Statement | null = null;
  /** True where the subject was named since the division began. */
  private named = false;
  /** True where a clause has turned to something that nobody knows: what follows may be of that. */
  private strayed = false;
  private purpose = false;
  /** The whole between 占 and its percentage. */
  private shared: Statement | null = null;
  private reason = false;
  private line = 0;
  private sentence = 0;
  private division = 0;
  private readonly pieces: Pieces;

  constructor(private readonly reading: Reading) {
    this.pieces = new Pieces(reading.text, reading.vocabulary, reading);
  }

  read(): readonly Statement[] {
    for (const line of this.reading.lines) {
      this.begin(line);
      this.readPieces(this.pieces.between(line.start, line.end));
      this.line++;
    }
    return this.statements;
  }

  /** A new line: the headings above it hold, and a path goes on until another one or a heading. */
  private begin(line: TextLine): void {
    const { depth } = line;
    if (depth !== null) {
      while (this.levels.length > 0 && this.levels.at(-1)!.depth >= depth) this.levels.pop();
      const list = this.divisions.at(-1);
      if (list?.kind === "list" && depth > list.within && (list.depth ?? depth) === depth) list.depth = depth;
      else this.leave(depth);
      this.subject = NO_SUBJECT;
      this.said = this.heading();
    } else if (this.subject.codes === null && !this.divisions.some(({ kind }) => kind === "list")) {
      this.divisions = [];
      this.subject = NO_SUBJECT;
      this.said = this.heading();
    } else if (this.subject.codes === null) {
      this.said = this.heading();
      this.subject = NO_SUBJECT;
    }
    this.base = null;
    this.purpose = this.reason = this.strayed = false;
    this.money = null;
    this.sentence++;
    const text = this.reading.text.slice(line.start, line.end);
    const isHeading =
      !this.reading.figures.some(({ start }) => start >= line.start && start < line.end) &&
      text.length <= 60 &&
      !/[，。；]/.test(text);
    if (isHeading || depth !== null) {
      const own = this.pieces.between(line.start, isHeading ? line.end : line.start + headOf(text));
      const years = own.flatMap((p) => (p.kind === "year" ? [p.year] : []));
      const words = own.flatMap((p) => (p.kind === "word" ? [p.word] : []));
      const says = {
        ...describe(this.reading.text, words),
        unknown: [],
        sum: false,
        extent: null,
        flow: null,
        distance: this.distanceOf(years),
      };
      // 三公经费包括…: a heading that tells nothing of items keeps those above it.
      if (isHeading && depth === null) this.levels = this.levels.filter(({ depth: d }) => d < 1);
      this.levels.push({ depth: depth ?? 0.5, says });
      this.said = this.heading();
    }
  }

  private leave(depth: number): void {
    while (this.divisions.length > 0) {
      const list = this.divisions.at(-1)!;
      if (list.kind === "list" && depth > list.within && (list.depth === null || list.depth <= depth)) break;
      this.divisions.pop();
    }
  }

  private depth(): number {
    return this.levels.at(-1)?.depth ?? -1;
  }

  private heading(): Description {
    return this.levels.reduce((outer, { says }) => within(outer, says), NOTHING_SAID);
  }

  private distanceOf(years: readonly number[]): number | null {
    const last = years.at(-1);
    return last === undefined || this.reading.year === null ? null : last - this.reading.year;
  }

  private readPieces(pieces: readonly Piece[]): void {
    let lead: Piece[] = [];
    // 5个项目共支出…: what follows a number of things without a mark is of these.
    let counted = false;
    pieces.forEach((piece, i) => {
      if (piece.kind === "figure") {
        this.readFigure(piece.figure, lead, pieces.slice(i + 1, i + 4), counted);
        counted = piece.figure.kind === "count";
        lead = [];
      } else if (piece.kind === "mark") {
        const before = pieces[i - 1];
        this.readClause(
          lead,
          piece.mark,
          before?.kind === "figure",
          i === pieces.length - 1,
          /^[2-9][、.](?!\d)/.test(this.reading.text.slice(piece.start + 1, piece.start + 4)),
        );
        lead = [];
        counted = false;
      } else if (
        piece.kind === "word" &&
        this.reading.text.charAt(piece.word.start) === "、" &&
        pieces[i - 1]?.kind === "figure"
      ) {
        lead = [];
      } else lead.push(piece);
    });
    this.readClause(lead, "\n", false, true, false);
  }

  private readFigure(figure: Figure, lead: readonly Piece[], rest: readonly Piece[], counted: boolean): void {
    const phrase = this.phrase(lead);
    if (phrase.path || (phrase.said.stage !== null && phrase.said.unknown.length === 0)) this.purpose = false;
    const frame =
      counted && phrase.said.names.length === 0 && lead.length > 0
        ? { ...this.frameOf(phrase), understood: false }
        : this.frameOf(phrase);
    const isRate = figure.kind === "percentage";
    const role = this.roleOf(phrase, figure, rest);
    // 占本年支出合计568.51万元的23.78%: the whole of the share that follows.
    const isWhole = role === "level" && phrase.share && phrase.of !== null;
    const isPart =
      (role === "level" || role === "change") && phrase.words.some(({ meaning }) => meaning?.kind === "part");
    if (isPart) this.divide("part");
    if (
      phrase.said.money !== null &&
      !phrase.words.some(({ meaning }) => meaning?.kind === "part") &&
      this.divisions.every(({ kind }) => kind === "list")
    )
      this.money = phrase.said.money;
    const against = phrase.base ?? this.base;
    const impossible =
      (role === "change" || role === "growth") &&
      phrase.compare === null &&
      against !== null &&
      this.isItself(against, frame);
    if (impossible && phrase.base) this.addYear(lead, frame);
    const statement = this.add({
      kind: "figure",
      start: figure.start,
      end: figure.end,
      figure,
      role: impossible ? "none" : role,
      // 比上年决算1058.51万元增加…: the figure is the one that is compared with.
      frame: isWhole
        ? phrase.of!
        : role === "level" && phrase.base && !phrase.trend
          ? phrase.base
          : isPart
            ? this.frameOf(phrase)
            : frame,
      isWhole,
      ...(role === "share" && this.last ? { part: this.last } : {}),
      sign: phrase.trend ?? phrase.compare ?? 0,
      base:
        role === "share"
          ? phrase.share
            ? phrase.of
            : this.shared!.frame
          : role === "rate"
            ? this.budget(phrase)
            : phrase.compare !== null
              ? this.budget(phrase)
              : role === "change" || role === "growth"
                ? (phrase.base ?? this.base)
                : null,
    });
    this.shared = isWhole ? statement : null;
    if (isWhole) return;
    if (phrase.base && !phrase.share) this.base = phrase.base;
    if (role === "level") {
      if (phrase.base === null) {
        this.subject = statement.frame.subject;
        this.said = { ...statement.frame.said, distance: this.said.distance };
        if (
          phrase.path !== null ||
          phrase.said.names.length > 0 ||
          phrase.said.money !== null ||
          !statement.frame.understood
        )
          this.named = true;
        this.lastChange = null;
      }
      if (phrase.base !== null && this.subject.key === "") {
        this.subject = statement.frame.subject;
        this.said = { ...statement.frame.said, distance: null };
      }
      if (phrase.base === null || this.last === null) this.last = statement;
      this.strayed = false;
    } else if (
      role !== "none" &&
      role !== "share" &&
      (phrase.path !== null || phrase.said.names.length > 0 || phrase.said.unknown.length > 0)
    ) {
      this.subject = statement.frame.subject;
      this.said = { ...statement.frame.said, distance: this.said.distance };
      this.named = true;
    }
    if (role === "change") this.lastChange = statement;
    if (phrase.purpose) this.purpose = true;
    if ((role === "change" || role === "growth") && !isRate) this.addDirection(phrase, statement);
    if (role === "growth") this.addDirection(phrase, statement);
  }

  /** True for what is compared with itself: 2026年…比2026年预算增加. */
  private isItself(base: Frame, { year, said }: Frame): boolean {
    return (
      base.own.distance !== null &&
      base.year !== null &&
      base.year === year &&
      (base.own.stage === null || base.own.stage === said.stage)
    );
  }

  private addYear(lead: readonly Piece[], frame: Frame): void {
    const at = lead.findLast((p) => p.kind === "year");
    if (at?.kind !== "year") return;
    this.add({
      kind: "comparison",
      start: at.start,
      end: at.start + 4,
      figure: null,
      role: "none",
      frame,
      sign: 0,
      base: null,
      impossible: true,
    });
  }

  private addDirection(phrase: Phrase, of: Statement): void {
    if (!phrase.trendWord || of.sign === 0) return;
    const { start, end } = phrase.trendWord;
    this.add({
      kind: "comparison",
      start,
      end,
      figure: null,
      role: of.role,
      frame: of.frame,
      sign: of.sign,
      base: of.base,
      of,
    });
  }

  private budget(phrase: Phrase): Frame {
    const stage = phrase.said.stage ?? "budget";
    const around = this.frameOf({ ...phrase, said: NOTHING_SAID });
    return { ...around, said: { ...around.said, stage } };
  }

  private add(statement: Omit<Statement, "whole" | "wholeChange" | "listed" | "line" | "sentence">): Statement {
    const division = this.divisions.at(-1);
    const added: Statement = {
      ...statement,
      whole: division?.whole ?? null,
      wholeChange: division?.change ?? null,
      listed: division?.id ?? 0,
      line: this.line,
      sentence: this.sentence,
    };
    this.statements.push(added);
    return added;
  }

  /** @param of the whole, where words name it; else the last figure. */
  private divide(kind: Division["kind"], of: Statement | null = null): void {
    const { key } = this.subject;
    const isOwn = (s: Statement | null) =>
      s !== null && s.role === "level" && s.kind === "figure" && s.frame.subject.key === key;
    const whole =
      of ??
      (key === "" || isOwn(this.last)
        ? this.last
        : (this.statements.findLast((s) => isOwn(s) && s.frame.year === this.last?.frame.year) ?? this.last));
    this.named = false;
    this.divisions.push({
      whole,
      change: this.lastChange,
      around: whole ? whole.frame.said : this.said,
      kind,
      id: ++this.division,
      within: this.depth(),
      depth: null,
    });
  }

  private readClause(
    lead: readonly Piece[],
    mark: string,
    behindFigure: boolean,
    endsLine: boolean,
    goesOn: boolean,
  ): void {
    const phrase = this.phrase(lead);
    const kinds = new Set(phrase.words.map(({ meaning }) => meaning?.kind));
    const hasWords = phrase.words.length > 0 || phrase.path !== null || phrase.years.length > 0;
    if (hasWords) this.readWords(phrase, kinds, mark, lead);
    if (mark === "(") this.divideAt(behindFigure);
    if (mark === ")") this.endBracket();
    this.divideBy(phrase, kinds.has("part"), mark, endsLine);
    if (mark === "；") {
      const outer = this.divisions.at(-2);
      if (outer && outer.kind !== "bracket" && this.divisions.at(-1)!.kind === "part")
        this.divisions = this.divisions.slice(0, -1);
      this.base = null;
    }
    if (mark === "。") {
      this.sentence++;
      this.base = null;
      this.reason = this.purpose = this.strayed = false;
      this.money = null;
      // 其中：1、…。2、…: a numbered list goes on behind a full stop.
      if (!goesOn) this.divisions = this.divisions.filter(({ kind }) => kind === "list");
      if (this.subject.codes === null) this.said = { ...this.said, distance: this.heading().distance };
    }
    if (mark === "；") this.reason = this.purpose = false;
  }

  /** The figure of what a clause names as a whole: 本年收入的具体构成为, 三公经费支出决算中; null where it names nothing that has one. */
  private wholeNamed({ said, path }: Phrase): Statement | null {
    if (path || !saysOf(said)) return null;
    const { subject, said: all, year } = this.frameOf({ ...EMPTY, said });
    const levels = this.statements.filter(
      (s) => s.role === "level" && s.kind === "figure" && s.frame.subject.key === subject.key && s.frame.year === year,
    );
    return levels.findLast((s) => s.frame.said.stage === all.stage) ?? levels.at(-1) ?? null;
  }

  /** What a clause without a figure leaves for the next one. */
  private readWords(
    phrase: Phrase,
    kinds: ReadonlySet<string | undefined>,
    mark: string,
    lead: readonly Piece[],
  ): void {
    if (kinds.has("reason")) this.reason = true;
    if (kinds.has("purpose") && !kinds.has("part")) {
      this.purpose = true;
      if (!phrase.path) return;
    }
    if (kinds.has("compare")) this.addOrder(phrase);
    if (kinds.has("flat")) this.addFlat(phrase, lead);
    if (kinds.has("nil") && this.addNil(phrase)) return;
    if (kinds.has("reason")) return;
    if (this.purpose && !phrase.path && (phrase.said.stage === null || phrase.said.unknown.length > 0)) return;
    if (phrase.path || (phrase.said.names.length > 0 && phrase.said.unknown.length === 0)) {
      const frame = this.frameOf(phrase);
      this.subject = frame.subject;
      this.named = true;
      this.said = { ...frame.said, stage: phrase.said.stage ?? this.heading().stage };
    } else if (phrase.base) this.base = phrase.base;
    else if (phrase.said.unknown.length > 0 && !kinds.has("purpose") && this.subject.codes === null && mark !== "\n") {
      this.strayed = true;
    } else if (phrase.said.stage !== null || phrase.years.length > 0) {
      this.said = {
        ...this.said,
        stage: phrase.said.stage ?? this.said.stage,
        distance: phrase.said.distance ?? this.said.distance,
      };
    }
  }

  private addFlat(phrase: Phrase, lead: readonly Piece[]): void {
    const at = phrase.words.find(({ meaning }) => meaning?.kind === "flat")!;
    const frame = this.frameOf(phrase);
    const base = phrase.base ?? this.base;
    if (base && this.isItself(base, frame)) return this.addYear(lead, frame);
    const nearly = at.meaning?.kind === "flat" && at.meaning.nearly === true;
    const order = nearly || !isOnBudget(phrase.said, base) ? null : this.spentAndBudgeted();
    this.add({
      kind: "comparison",
      start: at.start,
      end: at.end,
      figure: null,
      role: "change",
      frame,
      sign: 0,
      base,
      nearly,
      ...(order ? { order } : {}),
    });
  }

  /** 决算数大于预算数, 预算数小于决算数: of the figures that the paragraph has just stated of the subject. */
  private addOrder({ words, said, years }: Phrase): void {
    const at = words.findIndex(({ meaning }) => meaning?.kind === "compare");
    const { start, end, meaning } = words[at]!;
    const [before, after] = [words.slice(0, at), words.slice(at + 1)].map(
      (side) => describe(this.reading.text, side).stage,
    );
    const isSpent = before === "actual" && (after === "budget" || after === "adjusted");
    const isBudgeted = after === "actual" && (before === "budget" || before === "adjusted");
    // 大于(小于): a template that nobody has filled in.
    const isOpen = /[(/、或]/.test(this.reading.text.charAt(end));
    const order = isOpen || years.length > 0 || said.distance !== null ? null : this.spentAndBudgeted();
    if (meaning?.kind !== "compare" || !order || (!isSpent && !isBudgeted)) return;
    const sign = isSpent || meaning.sign === 0 ? meaning.sign : meaning.sign === 1 ? -1 : 1;
    const { frame } = order.actual;
    this.add({ kind: "comparison", start, end, figure: null, role: "change", frame, sign, base: null, order });
  }

  /** What was spent on the subject and what was budgeted for it, where this line states one of each. */
  private spentAndBudgeted(): Statement["order"] | null {
    const own = this.statements.filter(
      (s) =>
        s.line === this.line &&
        s.role === "level" &&
        s.figure?.kind === "amount" &&
        s.frame.subject.key === this.subject.key &&
        s.frame.year === (this.reading.year ?? 0),
    );
    const actual = own.findLast(({ frame }) => frame.said.stage === "actual");
    const budgets = own.filter(({ frame }) => frame.said.stage === "budget" || frame.said.stage === "adjusted");
    const [budget] = budgets;
    return actual && budget && budgets.length === 1 ? { actual, budget } : null;
  }

  /** 无政府性基金预算财政拨款收入: what comes behind 无 is what there is none of. */
  private addNil(phrase: Phrase): boolean {
    const at = phrase.words.findIndex(({ meaning }) => meaning?.kind === "nil");
    const behind = describe(this.reading.text, phrase.words.slice(at + 1));
    const said =
      behind.names.length + (behind.money ? 1 : 0) > 0
        ? behind
        : describe(this.reading.text, phrase.words.slice(0, at));
    if (said.unknown.length > 0 || (said.names.length === 0 && said.money === null)) return false;
    const frame = this.frameOf({
      ...phrase,
      said: { ...said, money: said.money ?? phrase.said.money, distance: phrase.said.distance },
    });
    this.money = phrase.said.money ?? this.money;
    this.add({
      kind: "nil",
      start: phrase.words[at]!.start,
      end: phrase.words.at(-1)!.end,
      figure: null,
      role: "level",
      frame,
      sign: 0,
      base: null,
    });
    return true;
  }

  /** 其中 and 三公经费支出决算中 divide what they name; a list below a colon goes on over its lines. */
  private divideBy(phrase: Phrase, isPart: boolean, mark: string, endsLine: boolean): void {
    // 主要用于人员经费，包括…: the parts of a purpose are none of ours.
    if (isPart && this.purpose && mark !== "：") return;
    const isList = mark === "：" && endsLine && !this.divisions.some(({ kind }) => kind === "list");
    if (isPart && isList) this.divide("list", this.wholeNamed(phrase));
    else if (isPart && mark !== "\n") this.divide("part", this.wholeNamed(phrase));
    else if (mark === "，" && endsIn(this.reading.text, phrase, "中")) this.divide("part", this.wholeNamed(phrase));
  }

  private divideAt(behindFigure: boolean): void {
    if (behindFigure) this.divide("bracket");
    else
      this.divisions.push({
        whole: null,
        change: null,
        around: this.said,
        kind: "bracket",
        id: ++this.division,
        within: this.depth(),
        depth: null,
      });
  }

  private endBracket(): void {
    const at = this.divisions.findLastIndex(({ kind }) => kind === "bracket");
    if (at < 0) return;
    const { whole } = this.divisions[at]!;
    this.divisions = this.divisions.slice(0, at);
    if (whole) {
      this.last = whole;
      this.subject = whole.frame.subject;
      this.said = whole.frame.said;
    }
  }

  private roleOf(phrase: Phrase, figure: Figure, rest: readonly Piece[]): Role {
    if (figure.kind === "standard" || phrase.beside || this.reason || phrase.reason || phrase.purpose) return "none";
    if (this.purpose && phrase.said.stage === null && !phrase.path) return "none";
    if (figure.kind === "percentage") {
      if (phrase.share || (this.shared && phrase.words.every(({ meaning }) => meaning?.kind === "fill")))
        return "share";
      if (phrase.rate) return "rate";
      return phrase.trend && figure.unit !== "个百分点" ? "growth" : "none";
    }
    if (phrase.share || phrase.rate)
      return figure.kind === "amount" && phrase.share && shareFollows(rest) ? "level" : "none";
    if (phrase.compare !== null)
      return phrase.said.stage === "budget" || phrase.said.stage === "adjusted" ? "change" : "none";
    if (phrase.trend && !phrase.to) return "change";
    return "level";
  }

  private frameOf(phrase: Phrase): Frame {
    const { said, path } = phrase;
    const division = this.divisions.at(-1);
    const around = within(
      { ...this.heading(), money: this.money ?? this.heading().money },
      division?.around ?? NOTHING_SAID,
    );
    const isOfStranger = path === null && said.unknown.length === 0 && this.isOfStranger(said, division);
    const understood =
      said.unknown.length === 0 && !(this.strayed && path === null && said.names.length === 0) && !isOfStranger;
    const speaks =
      path !== null ||
      said.names.length > 0 ||
      said.money !== null ||
      !understood ||
      said.extent === "grand" ||
      (said.flow !== null && said.sum) ||
      (said.flow !== null &&
        (!this.hasSubject(division) ||
          this.isOtherFlow(said) ||
          (said.extent === "year" && this.subject.codes === null && division?.whole?.frame.said.names.length === 0)));
    const year = (distance: number | null) => (this.reading.year ?? 0) + (distance ?? 0);
    const stage =
      said.stage ??
      (division?.whole ? division.around.stage : null) ??
      this.said.stage ??
      this.heading().stage ??
      this.reading.stage;
    const staged = said.stage !== null || (division?.whole?.frame.staged === true && division.around.stage !== null);
    const distance =
      said.distance ?? (speaks ? (division?.around.distance ?? this.heading().distance) : this.said.distance) ?? null;
    if (!speaks) {
      const all = within({ ...this.said, unknown: [] }, said);
      return {
        subject: this.subject,
        own: said,
        said: { ...all, stage, distance, sum: this.said.sum || said.sum },
        around,
        partOf: [],
        year: year(distance),
        staged:
          staged ||
          (this.said.stage !== null && this.last?.frame.staged === true && this.last.sentence === this.sentence),
        understood: this.subject.codes !== null || (!this.subject.key.includes("?") && !this.strayed),
      };
    }
    const subject = path
      ? { codes: this.reading.codesOf(path), key: path.levels.map(({ name }) => name).join("/") }
      : {
          codes: null,
          key: [
            ...said.names,
            ...said.unknown.map((word) => `?${word}`),
            ...(isOfStranger ? [this.subject.key] : []),
            said.names.length > 0 ? "" : said.money === "general" ? "fiscal" : (said.money ?? ""),
            said.names.length > 0 ? "" : `${said.flow ?? ""}${said.extent ?? ""}`,
          ].join("+"),
        };
    const bare = path ? [] : this.codesBelow(said.names, division);
    // A part of a subject's figure, such as its 基本支出, is still the subject's.
    const ofPath =
      bare.length > 0
        ? { codes: bare, key: subject.key }
        : !path && this.subject.codes !== null && said.names.length > 0 && division?.whole
          ? { ...this.subject, key: `${this.subject.key}+${subject.key}` }
          : subject;
    return {
      subject: ofPath,
      own: said,
      said: { ...said, stage, distance, names: bare.length > 0 ? said.names.slice(0, -1) : said.names },
      around,
      partOf:
        bare.length === 0 && said.names.length > 0 && division?.whole && !BALANCES.has(said.names.at(-1)!)
          ? division.whole.frame.said.names.slice(-1)
          : [],
      year: year(distance),
      staged,
      understood,
    };
  }

  /** 城乡社区支出(类)…，其中：行政运行…: the rows below a subject that bear the last of these names. */
  private codesBelow(names: readonly string[], division: Division | undefined): readonly string[] {
    const of = division?.whole?.frame.subject.codes ?? this.subject.codes;
    const name = names.at(-1);
    return name === undefined || of === null || of.length === 0 ? [] : this.reading.codesBelow(name, of);
  }

  /**
   * 某工程…，年末结转和结余…: the balance of a project or of a row with a name of its own, and not the body's; and so is
   * the money that a stranger received or spent, but for a sum.
   */
  private isOfStranger({ names, flow, sum, extent }: Description, division: Division | undefined): boolean {
    const { codes, key } = division?.whole?.frame.subject ?? this.subject;
    if (codes !== null || !names.every((name) => BALANCES.has(name))) return false;
    return names.length > 0 ? OWN_NAME.test(key) : flow !== null && !sum && extent !== "grand" && key.includes("?");
  }

  /** 年初结转和结余…，本年收入…: not the income of what was carried over. */
  private isOtherFlow({ flow }: Description): boolean {
    const { names } = this.said;
    return (
      this.subject.codes === null &&
      (names.some((name) => BALANCES.has(name)) ||
        (flow === "income" && names.length > 0 && !names.some((name) => name.endsWith("Income"))))
    );
  }

  private hasSubject(division: Division | undefined): boolean {
    return this.subject.key !== "" && ((division?.whole ?? null) === null || this.named);
  }

  private phrase(lead: readonly Piece[]): Phrase {
    const { text } = this.reading;
    const cut = lead.findLastIndex((p) => p.kind === "word" && p.word.meaning?.kind === "break");
    if (cut >= 0) return this.phrase(lead.slice(cut + 1));
    const share = lead.findLastIndex((p) => p.kind === "word" && p.word.meaning?.kind === "share");
    const before = share < 0 ? lead : lead.slice(0, share);
    const named = share < 0 ? null : this.words(lead.slice(share + 1));
    const of = named && (named.path || saysOf(named.said)) ? this.unheaded(this.frameOf({ ...EMPTY, ...named })) : null;
    const base = before.findIndex(
      (p) => p.kind === "word" && (p.word.meaning?.kind === "base" || p.word.meaning?.kind === "same-period"),
    );
    const trend = before.findLastIndex(
      (p) => p.kind === "word" && (p.word.meaning?.kind === "trend" || p.word.meaning?.kind === "flat"),
    );
    const compared = base >= 0 ? this.words(before.slice(base + 1, trend > base ? trend : undefined)) : null;
    const own = this.words(
      compared &&
        (trend > base || compared.years.length > 0 || compared.said.distance !== null || compared.said.stage !== null)
        ? [...before.slice(0, base), ...(trend > base ? before.slice(trend + 1) : [])]
        : before,
    );
    const all = this.words(before);
    const last = all.words.at(-1);
    const trendWord = all.words.findLast(({ meaning }) => meaning?.kind === "trend") ?? null;
    const after = trendWord
      ? all.words.slice(all.words.indexOf(trendWord) + 1).map((w) => text.slice(w.start, w.end))
      : [];
    const kind = (name: string) => all.words.findLast(({ meaning }) => meaning?.kind === name)?.meaning ?? null;
    const samePeriod = kind("same-period") !== null;
    const comparing = kind("compare");
    const distance = compared ? (compared.said.distance ?? (samePeriod ? -1 : null)) : null;
    // 比本年收入少…, 较年初结转和结余…增加: beside another item, of no other year or stage.
    const isOther =
      compared !== null &&
      distance === null &&
      compared.said.stage === null &&
      (compared.said.names.length > 0 || compared.said.flow !== null);
    return {
      ...own,
      words: all.words,
      base:
        compared && !isOther && (trend > base || distance !== null || compared.said.stage !== null) && share < 0
          ? this.baseFrame({ ...compared.said, distance }, compared.path)
          : null,
      share: share >= 0,
      of,
      trend: trendWord?.meaning?.kind === "trend" ? trendWord.meaning.sign : null,
      trendWord,
      to:
        after.length === 1 &&
        /^[到至为]$/.test(after[0]!) &&
        (after[0] !== "为" || trendWord!.end - trendWord!.start === 2),
      rate: kind("rate") !== null,
      beside: kind("beside") !== null || isOther,
      reason: kind("reason") !== null,
      purpose: kind("purpose") !== null && last?.meaning?.kind !== "part",
      compare: comparing?.kind === "compare" ? comparing.sign : null,
    };
  }

  /** 占本年支出合计的: the whole of all money, whatever the heading is about, where the words do not say which. */
  private unheaded(frame: Frame): Frame {
    return frame.own.names.length > 0 || frame.own.money !== null
      ? frame
      : { ...frame, around: { ...frame.around, money: null } };
  }

  private baseFrame(said: Description, path: SubjectPath | null): Frame {
    const own = this.frameOf({ ...EMPTY, said, path });
    const distance = said.distance ?? (said.stage === "budget" || said.stage === "adjusted" ? 0 : -1);
    return {
      ...own,
      own: said,
      said: { ...own.said, stage: said.stage, distance },
      year: (this.reading.year ?? 0) + distance,
    };
  }

  private words(pieces: readonly Piece[]): Pick<Phrase, "words" | "said" | "path" | "years"> {
    const words = pieces.flatMap((p) => (p.kind === "word" ? [p.word] : []));
    const years = pieces.flatMap((p) => (p.kind === "year" ? [p.year] : []));
    const path = pieces.flatMap((p) => (p.kind === "path" ? [p.path] : [])).at(-1) ?? null;
    const said = describe(this.reading.text, words);
    return { words, years, path, said: { ...said, distance: this.distanceOf(years) ?? said.distance } };
  }
}

/** The words that lead to a figure, sorted by what they say. */
interface Phrase {
  readonly words: readonly Word[];
  readonly years: readonly number[];
  readonly path: SubjectPath | null;
  readonly said: Description;
  readonly base: Frame | null;
  readonly share: boolean;
  /** What the share is of, where words say so. */
  readonly of: Frame | null;
  readonly trend: 1 | -1 | null;
  readonly trendWord: Word | null;
  readonly to: boolean;
  readonly rate: boolean;
  readonly beside: boolean;
  readonly reason: boolean;
  readonly purpose: boolean;
  readonly compare: 1 | -1 | 0 | null;
}

const EMPTY: Phrase = {
  words: [],
  years: [],
  path: null,
  said: NOTHING_SAID,
  base: null,
  share: false,
  of: null,
  trend: null,
  trendWord: null,
  to: false,
  rate: false,
  beside: false,
  reason: false,
  purpose: false,
  compare: null,
};

function saysOf({ names, money, flow, unknown }: Description): boolean {
  return names.length > 0 || money !== null || flow !== null || unknown.length > 0;
}

/** True for 与预算数持平, 决算数与预算数相同. */
function isOnBudget({ stage }: Description, base: Frame | null): boolean {
  return stage === "actual" && (base?.said.stage === "budget" || base?.said.stage === "adjusted");
}

function endsIn(text: string, { words }: Phrase, ending: string): boolean {
  const last = words.at(-1);
  return last !== undefined && text.slice(last.start, last.end).endsWith(ending);
}

/** A numbered line's own heading: the words before its first mark. */
function headOf(text: string): number {
  const end = text.search(/[，。；：\d,;:]/);
  return end < 0 ? text.length : end;
}

function shareFollows(rest: readonly Piece[]): boolean {
  return rest.some((p) => p.kind === "figure" && p.figure.kind === "percentage");
}
