import { bracket, divide, divideCurrent, returnToWhole } from "./dividing";
import { documentsIn } from "./documents";
import { fold } from "./fold";
import type { Figure } from "./figures";
import { ITEMS } from "./glossary";
import { baseSaid, comesFirst, interpret } from "./interpret";
import { stageOf } from "./own-reading";
import type { Item, Scope } from "./glossary/item";
import type { Lead } from "./lead";
import { readLead } from "./lead";
import { AT_SENTENCE_START, freshMemory } from "./memory";
import type { Memory } from "./memory";
import type { Mention, Who } from "./reading";
import type { Subjects } from "./subjects";
import { stemOf } from "./subjects";
import type { Token } from "./tokens";

const DEPARTMENT: Who = { kind: "department" };
/** A label in front of a paragraph: （1）安全生产岗位津贴项目：… */
const LONGEST_LABEL = 60;
const HEADING = /^(?:[一二三四五六七八九十]+、|\d+、|\([一二三四五六七八九十\d]+\))/;
const TOP_HEADING = /^(?:[一二三四五六七八九十]+、|\d+、)/;
const LONGEST_HEADING = 45;
const STRANGE = /[一-龥]{2}/;

/** Reads a folded draft into mentions. */
export class Reader {
  readonly mentions: Mention[] = [];
  private memory: Memory = freshMemory(DEPARTMENT, [], false);
  private paragraph = 0;
  private sentence = 0;
  private headingScopes: readonly Scope[] = [];
  private upper = false;
  private lastWho: Who = DEPARTMENT;

  constructor(
    private readonly text: string,
    private readonly subjects: Subjects,
  ) {}

  read(tokens: readonly Token[]): readonly Mention[] {
    let own: Token[] = [];
    for (const token of [
      ...tokens,
      { kind: "boundary", mark: "\n", start: this.text.length, end: this.text.length } as const,
    ]) {
      if (token.kind === "boundary" && token.mark === "\n") {
        if (own.length > 0) this.readParagraph(own);
        own = [];
        this.paragraph++;
      } else own.push(token);
    }
    return this.mentions;
  }

  private readParagraph(tokens: readonly Token[]): void {
    const start = tokens[0]!.start;
    const text = this.text.slice(start, tokens.at(-1)!.end);
    const figures = tokens.some((t) => t.kind === "figure");
    if (!figures && text.length <= LONGEST_HEADING && !/[，。；：]/.test(text)) this.readHeading(tokens, text);
    const who = this.whoOf(tokens, text);
    this.memory = freshMemory(who, this.headingScopes, isLabelled(tokens));
    this.sentence++;
    this.readSentences(tokens);
    this.lastWho = who;
  }

  private readHeading(tokens: readonly Token[], text: string): void {
    const lead = readLead(tokens, this.subjects.year);
    const scopes = [...lead.scopes, ...lead.items.flatMap((item) => item.scope ?? [])];
    // Headings numbered by the word processor have no number in their text.
    if (TOP_HEADING.test(text) || !HEADING.test(text)) this.headingScopes = [];
    if (scopes.length > 0) this.headingScopes = [scopes.at(-1)!];
    this.upper = lead.level === "upper";
  }

  /** The subject of a paragraph: the project or level of its label, or with 该项目 that of the paragraph before. */
  private whoOf(tokens: readonly Token[], text: string): Who {
    const colon = tokens.findIndex((t) => t.kind === "boundary" && t.mark === "：");
    const first = tokens.findIndex((t) => t.kind === "figure");
    if (colon >= 0 && (first < 0 || colon < first) && tokens[colon]!.start - tokens[0]!.start <= LONGEST_LABEL) {
      const label = tokens.slice(0, colon);
      const lead = readLead(label, this.subjects.year);
      if (/^\(\d+\)|^\d+、/.test(text)) this.upper = false;
      if (lead.project !== null) return this.project(lead.project.name, documentsIn(text));
      if (lead.level !== null) {
        this.upper = lead.level === "upper";
        return { kind: "level", level: lead.level };
      }
    }
    const opening = tokens.slice(0, first < 0 ? 0 : first);
    const goesOn = !isLabelled(tokens) && opening.some((t) => t.kind === "word" && t.meaning.kind === "same");
    return goesOn && this.lastWho.kind === "project" ? this.lastWho : DEPARTMENT;
  }

  private project(name: string, documents: readonly string[]): Who {
    return { kind: "project", stem: stemOf(fold(name).text), documents, level: this.upper ? "upper" : null };
  }

  private readSentences(tokens: readonly Token[]): void {
    let lead: Token[] = [];
    tokens.forEach((token, i) => {
      if (token.kind === "figure") {
        this.readFigure(token.figure, lead, tokens.slice(i + 1));
        lead = [];
      } else if (token.kind === "boundary") {
        if (!joins(token, lead)) {
          this.closeClause(lead, endsLabel(token, tokens[i - 1]) ? "，" : token.mark);
          bracket(this.memory, token, tokens[i - 1]);
          lead = [];
        }
      } else lead.push(token);
    });
    this.closeClause(lead, "。");
  }

  private readFigure(figure: Figure, words: readonly Token[], rest: readonly Token[]): void {
    const before = readLead(words, this.subjects.year);
    const behind = itemBehind(figure, before, rest);
    const lead = behind ? { ...before, items: [behind], unknown: false, bare: false } : before;
    const { memory } = this;
    this.remember(lead);
    const base = { kind: "figure", start: figure.start, end: figure.end, figure } as const;
    const { readings, links } = interpret(lead, figure, memory, rest);
    // 区级…，上级…，结转结余合计13.42万元，…: whose figures follow is not said.
    if (lead.total && lead.level === null) memory.level = null;
    const mention = this.add({ ...base, readings, links });
    // 较年初结转和结余0.32万元增加…: what the change is counted from is said, and no words of ours name it.
    if (comesFirst(lead, rest)) memory.base = "unknown";
    // 8个项目共支出…: the next figures are of these projects.
    if (figure.kind === "count" && rest[0]?.kind === "word" && rest[0].text === "项目") memory.unknownSubject = true;
    if (lead.trendToken && (mention.readings[0]?.role === "change" || mention.readings[0]?.role === "growth")) {
      this.direction(lead.trendToken, mention);
    }
    this.settle(mention, lead);
  }

  /** Keeps the words that also hold for later figures of the sentence. */
  private remember(lead: Lead): void {
    const { memory } = this;
    returnToWhole(memory, lead);
    if (lead.part) divideCurrent(memory);
    if (lead.level !== null && memory.who.kind !== "project") memory.level = lead.level;
    if (lead.project !== null) this.turnTo(lead.project, lead);
    if (lead.scopes.length > 0) memory.scopes = [lead.scopes.at(-1)!];
    if (lead.sampled) memory.sampled = true;
    if (lead.planned) memory.planned = true;
    if (lead.open) memory.planned = false;
    if (lead.base !== null) memory.base = baseSaid(lead);
    if (lead.items.some((item) => item.aspect === "staff")) memory.staff = true;
  }

  /** The sentence turns to another project; the document in brackets behind it chooses among projects of one name. */
  private turnTo({ name, end }: { readonly name: string; readonly end: number }, lead: Lead): void {
    const { memory } = this;
    const stem = stemOf(fold(name).text);
    if (memory.paragraph.kind === "project" && (memory.paragraph.stem === stem || (memory.labelled && lead.unknown)))
      return;
    const after = /^\([^)]*\)/.exec(this.text.slice(end, end + LONGEST_LABEL))?.[0] ?? "";
    memory.who = this.project(name, documentsIn(after));
  }

  /** Keeps what a figure means for later ones. */
  private settle(mention: Mention, lead: Lead): void {
    const { memory } = this;
    const reading = mention.readings[0];
    if (!reading && lead.unknown && mention.figure?.kind !== "percentage") memory.unknownSubject = true;
    if (lead.share && mention.figure?.kind === "amount") {
      // The whole is only the base of the share; the sentence continues with the part.
      if (memory.current && !memory.unknownAmount) memory.share = { part: memory.current, whole: mention };
      return;
    }
    memory.share = null;
    if (mention.figure?.kind === "amount") {
      memory.unknownAmount = !reading && !lead.bare && !lead.compared && lead.base === null;
    }
    if (mention.figure?.kind !== "percentage" && !lead.trend) memory.stage = stageOf(lead);
    if (reading?.role === "level" && lead.base !== null) {
      // 较上年项目支出312.04万元增加…: what changed is this year's.
      if (memory.current?.readings[0]?.item.id !== reading.item.id) memory.named = reading.item;
    } else if (reading?.role === "level") {
      memory.current = mention;
      memory.subject ??= reading.item;
      memory.named = null;
      memory.change = null;
      if (reading.item.scope) memory.scopes = [reading.item.scope];
    }
    if (reading?.role === "change") memory.change = mention;
    if (reading?.role === "total") memory.current = mention;
    if (reading && reading.role !== "planned" && memory.planned && lead.items.length > 0) memory.planned = false;
    if (mention.figure?.kind !== "percentage") memory.listed.push(mention);
    memory.respectively = lead.respectively || (memory.respectively && lead.bare);
  }

  private closeClause(words: readonly Token[], mark: string): void {
    const { memory } = this;
    // Words that nobody knows: the sentence has turned to something else.
    if (words.some((t) => t.kind === "gap" && STRANGE.test(t.text)) && !words.some(isBreak))
      memory.unknownSubject = true;
    if (words.some(saysSomething)) {
      const lead = readLead(words, this.subjects.year);
      this.remember(lead);
      this.readNil(words, lead);
      this.readFlat(words);
      const strong = lead.items.filter((item) => !item.weak);
      if (strong.length === 1 && !lead.unknown && lead.trend === null) this.memory.named = strong[0]!;
      // 年初预算：…, 一般公共服务支出中，…
      const isLabel = mark === "：" || (words.at(-1)?.kind === "word" && WHOLE_END.test(textOf(words.at(-1)!)));
      if (isLabel && !lead.unknown && (stageOf(lead).aspect !== null || strong.length === 1))
        divide(memory, mark === "：" ? null : (strong[0] ?? null), null, stageOf(lead), false);
    }
    if (mark === "；" && memory.divisions.length > 0) memory.scopes = memory.divisions[0]!.before.scopes;
    if (mark === "；" || mark === "。" || mark === "！" || mark === "？") {
      memory.base = null;
      memory.level = null;
      memory.change = null;
      memory.listed = [];
    }
    if (/[。！？]/.test(mark)) {
      this.sentence++;
      const current = subjectOf(this.mentions, this.sentence - 1) ?? memory.current;
      Object.assign(memory, AT_SENTENCE_START, { who: memory.paragraph, current });
    }
  }

  private readNil(words: readonly Token[], lead: Lead): void {
    if (lead.otherYear) return;
    const token = words.findLast((t) => t.kind === "word" && t.meaning.kind === "item" && t.meaning.nil === true);
    if (token) return this.addNil({ ...lead, items: [lead.nilItem!] }, token.start, token.end);
    const at = words.findLastIndex((t) => t.kind === "word" && t.meaning.kind === "nil");
    if (at < 0) return;
    // 无政府性基金预算安排: what comes after 无 is what there is none of.
    const after = readLead(words.slice(at + 1), this.subjects.year);
    const strong = after.items.filter((item) => !item.weak);
    if (after.unknown || strong.length > 1 || (strong.length === 0 && after.scopes.length === 0)) return;
    const item = strong[0] ?? ITEMS.find(({ id }) => id === "income")!;
    this.addNil({ ...lead, unknown: false, items: [item], scopes: after.scopes }, words[at]!.start, words.at(-1)!.end);
  }

  private addNil(lead: Lead, start: number, end: number): void {
    const { readings } = interpret(lead, null, this.memory, []);
    this.add({ kind: "nil", start, end, figure: null, readings, links: {} });
  }

  private readFlat(words: readonly Token[]): void {
    const token = words.find((t) => t.kind === "word" && t.meaning.kind === "flat");
    if (!token) return;
    const lead = readLead(words, this.subjects.year);
    const flat: Lead = { ...lead, trend: { kind: "trend", sign: 0 }, trendToken: token };
    const { readings: changes, links } = interpret(flat, null, this.memory, []);
    const isNearly = textOf(token).includes("基本");
    const readings = isNearly ? changes.map((reading) => ({ ...reading, role: "growth" as const })) : changes;
    this.add({ kind: "comparison", start: token.start, end: token.end, figure: null, readings, links });
  }

  private direction(token: Token, of: Mention): void {
    const sign = of.readings[0]!.sign;
    if (sign === 0) return;
    this.add({
      kind: "comparison",
      start: token.start,
      end: token.end,
      figure: null,
      readings: of.readings,
      links: { direction: of },
    });
  }

  private add(mention: Omit<Mention, "paragraph" | "sentence">): Mention {
    const whole = { ...mention, paragraph: this.paragraph, sentence: this.sentence };
    this.mentions.push(whole);
    return whole;
  }
}

/** A label in front: （1）安全生产岗位津贴项目：… */
function isLabelled(tokens: readonly Token[]): boolean {
  const colon = tokens.find((t) => t.kind === "boundary" && t.mark === "：");
  return colon !== undefined && colon.start - tokens[0]!.start <= LONGEST_LABEL;
}

const WHOLE_END = /中$/;
/** 机关事业单位基本养老保险缴费支出(项)。支出决算为…: the name of an item stands as a sentence of its own. */
const LABEL_END = /\((?:类|款|项)\)$/;

function textOf(token: Token): string {
  return token.kind === "word" || token.kind === "gap" ? token.text : "";
}

function endsLabel(token: Token, previous: Token | undefined): boolean {
  return token.kind === "boundary" && token.mark === "。" && previous !== undefined && LABEL_END.test(textOf(previous));
}

function isBreak(token: Token): boolean {
  return token.kind === "word" && token.meaning.kind === "break";
}

function saysSomething(token: Token): boolean {
  return token.kind === "word" && token.meaning.kind !== "fill" && token.meaning.kind !== "department";
}

/** A 、 between names, and brackets inside them, do not end the words that lead to a figure. */
function joins(token: Token, lead: readonly Token[]): boolean {
  return token.kind === "boundary" && token.mark === "、" && lead.length > 0;
}

/** What a sentence was about, for 与上年相比 in the next: the item it began with, by its actual figure if it states one. */
function subjectOf(mentions: readonly Mention[], sentence: number): Mention | undefined {
  const levels = mentions.filter(
    (m) => m.sentence === sentence && m.kind === "figure" && m.readings[0]?.role === "level",
  );
  const about = levels[0]?.readings[0]?.item.id;
  return levels.find((m) => m.readings[0]!.item.id === about && m.readings[0]!.aspect === "actual") ?? levels[0];
}

/** The item behind a figure, where the words before it name no column of the project list: 45.00万元已由区财政局直接拨付, 3.00万元已上缴财政. */
function itemBehind(figure: Figure, lead: Lead, rest: readonly Token[]): Item | null {
  if (figure.kind !== "amount" || lead.trend || lead.share || lead.items.some((item) => item.project !== undefined))
    return null;
  let payer = false;
  for (const token of rest) {
    // Behind 由 stands whoever pays.
    if (token.kind === "gap" && payer) continue;
    if (token.kind !== "word") return null;
    if (token.meaning.kind === "item")
      return token.meaning.item.behind && !token.meaning.nil ? token.meaning.item : null;
    if (token.meaning.kind !== "fill") return null;
    payer ||= token.text === "由";
  }
  return null;
}
