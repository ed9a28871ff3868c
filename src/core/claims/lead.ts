import type { Item, Aspect, Scope } from "./glossary/item";
import type { Level } from "./subjects";
import type { Token } from "./tokens";
import type { GrammarWord } from "./glossary/grammar";

/** The words that lead up to a figure, sorted by what they say. */
export interface Lead {
  readonly items: readonly Item[];
  readonly nilItem: Item | null;
  readonly aspects: readonly Aspect[];
  readonly scopes: readonly Scope[];
  readonly level: Level | null;
  readonly project: { readonly name: string; readonly end: number } | null;
  readonly distance: 0 | -1;
  /** True where words say of which year: 本年, 上年, 2020年. */
  readonly timed: boolean;
  /** True where 比, 较 or 与 stands. */
  readonly compared: boolean;
  /** A year that is neither the report's nor the one before. */
  readonly otherYear: boolean;
  readonly trend: Extract<GrammarWord, { kind: "trend" }> | null;
  readonly trendToken: Token | null;
  readonly excess: Extract<GrammarWord, { kind: "excess" }> | null;
  readonly base: "prior" | "budget" | "fullBudget" | null;
  readonly rate: Extract<GrammarWord, { kind: "rate" }>["base"] | null;
  /** Where 占 stands: what follows is the whole. */
  readonly share: Lead | null;
  readonly total: boolean;
  readonly part: boolean;
  readonly sampled: boolean;
  readonly planned: boolean;
  readonly open: boolean;
  readonly respectively: boolean;
  /** True after 由…增至: the figure behind is where it came to. */
  readonly to: boolean;
  /** True where the last word that says anything is 人均, 大于 or the like. */
  readonly beside: boolean;
  /** True where 全部为 stands: what follows is the whole of what is spoken of. */
  readonly wholly: boolean;
  /** Words that nobody knows: they may say that something narrower is meant. */
  readonly unknown: boolean;
  /** True where the department is named. */
  readonly department: boolean;
  /** True when no word says anything. */
  readonly bare: boolean;
  /** True when a 导致, 由于 or the like cut off what stands before. */
  readonly cut: boolean;
}

/** A name of one character may be a slip of the cutting; two or more are words. */
const UNKNOWN = /[一-龥]{2}/;

/** 人均公用经费, 小于预算数; 多 and 少 only right before the figure. */
function isBeside(words: readonly Extract<Token, { kind: "word" }>[]): boolean {
  const last = words.findLast(({ meaning }) => meaning.kind !== "fill");
  return words.some((word) => word.meaning.kind === "beside" && (word.text.length > 1 || word === last));
}

const COMPARED = /^[比较与同]/;
const SILENT: ReadonlySet<string> = new Set(["fill", "department", "part", "to"]);

/** Reads the words before a figure; only what follows the last 导致, 由于 counts. */
export function readLead(tokens: readonly Token[], year: number | null): Lead {
  const broken = tokens.findLastIndex((t) => t.kind === "word" && t.meaning.kind === "break");
  const own = tokens.slice(broken + 1);
  const shareAt = own.findLastIndex((t) => t.kind === "word" && t.meaning.kind === "share");
  const before = shareAt < 0 ? own : own.slice(0, shareAt);
  const lead = sorted(before, year);
  const share = shareAt < 0 ? null : { ...sorted(own.slice(shareAt + 1), year), share: null, cut: false };
  return { ...lead, share, cut: broken >= 0 };
}

function sorted(tokens: readonly Token[], year: number | null): Omit<Lead, "share" | "cut"> {
  const words = tokens.flatMap((t) => (t.kind === "word" ? [t] : []));
  const meanings = words.map((t) => t.meaning);
  const of = <K extends (typeof meanings)[number]["kind"]>(kind: K) =>
    meanings.filter((m): m is Extract<(typeof meanings)[number], { kind: K }> => m.kind === kind);
  const years = tokens.flatMap((t) => (t.kind === "year" ? [t.year] : []));
  const distances = [...years.map((y) => (year === null ? 0 : y - year)), ...of("time").map((t) => t.distance)];
  const trendTokens = words.filter((t) => t.meaning.kind === "trend");
  const items = of("item");
  const open = of("open").length > 0;
  const unknown = tokens.some((t) => t.kind === "gap" && UNKNOWN.test(t.text));
  return {
    items: items.filter((i) => !i.nil).map((i) => i.item),
    nilItem: items.findLast((i) => i.nil)?.item ?? null,
    aspects: of("aspect").map((a) => a.aspect),
    scopes: of("scope").map((s) => s.scope),
    level: of("level").at(-1)?.level ?? null,
    project:
      words.flatMap((t) => (t.meaning.kind === "project" ? [{ name: t.meaning.name, end: t.end }] : [])).at(-1) ?? null,
    distance: distances.at(-1) === -1 ? -1 : 0,
    timed: distances.length > 0,
    compared: words.some((t) => COMPARED.test(t.text)),
    otherYear: distances.some((d) => d !== 0 && d !== -1),
    trend: of("trend").at(-1) ?? null,
    trendToken: trendTokens.at(-1) ?? null,
    excess: of("excess").at(-1) ?? null,
    base: of("base").at(-1)?.base ?? null,
    rate: of("rate").at(-1)?.base ?? null,
    total: of("total").length > 0,
    part: of("part").length > 0,
    sampled: of("sampled").length > 0 || items.some(({ item }) => item.sampled === true),
    planned: of("planned").length > 0,
    open,
    respectively: of("respectively").length > 0,
    to: of("to").length > 0,
    beside: isBeside(words),
    wholly: of("wholly").length > 0,
    unknown,
    department: of("department").length > 0,
    bare: !unknown && meanings.every((m) => SILENT.has(m.kind)),
  };
}
