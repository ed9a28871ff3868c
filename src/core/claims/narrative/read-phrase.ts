import { isBudgeted } from "../../figures/description";
import { describe } from "../../figures/vocabulary";
import type { Piece } from "../pieces";
import type { Frame } from "../statement";
import type { Context } from "./context";
import { frameOf } from "./frame";
import { projectSaid, projectWords } from "./project";
import type { Phrase } from "./phrase";
import { EMPTY, saysOf } from "./phrase";

/** Sorts the pieces that lead to a figure or end a clause by what they say. */
export function phraseOf(context: Context, lead: readonly Piece[]): Phrase {
  const { text } = context.reading;
  const isProject = (projectSaid(context, lead) ?? context.project) !== null;
  const cut = lead.findLastIndex(
    (p) => p.kind === "word" && (p.word.meaning?.kind === "break" || (isProject && p.word.meaning?.kind === "reason")),
  );
  if (cut >= 0) return { ...phraseOf(context, lead.slice(cut + 1)), project: projectSaid(context, lead) };
  const share = lead.findLastIndex((p) => p.kind === "word" && p.word.meaning?.kind === "share");
  const before = share < 0 ? lead : lead.slice(0, share);
  const named = share < 0 ? null : wordsOf(context, lead.slice(share + 1));
  const isNamed = named && (named.path || saysOf(named.said) || named.columns.length > 0);
  const of = isNamed ? unheaded(frameOf(context, { ...EMPTY, ...named })) : null;
  const base = before.findIndex(
    (p) => p.kind === "word" && (p.word.meaning?.kind === "base" || p.word.meaning?.kind === "same-period"),
  );
  const trend = before.findLastIndex(
    (p) => p.kind === "word" && (p.word.meaning?.kind === "trend" || p.word.meaning?.kind === "flat"),
  );
  const compared = base >= 0 ? wordsOf(context, before.slice(base + 1, trend > base ? trend : undefined)) : null;
  const own = wordsOf(
    context,
    compared &&
      (trend > base || compared.years.length > 0 || compared.said.distance !== null || compared.said.stage !== null)
      ? [...before.slice(0, base), ...(trend > base ? before.slice(trend + 1) : [])]
      : before,
  );
  const all = wordsOf(context, before);
  const last = all.words.at(-1);
  const trendWord = all.words.findLast(({ meaning }) => meaning?.kind === "trend") ?? null;
  const after = trendWord
    ? all.words.slice(all.words.indexOf(trendWord) + 1).map((w) => text.slice(w.start, w.end))
    : [];
  const kind = (name: string) => all.words.findLast(({ meaning }) => meaning?.kind === name)?.meaning ?? null;
  const samePeriod = kind("same-period") !== null;
  const comparing = kind("compare");
  const distance = compared ? (compared.said.distance ?? (samePeriod ? -1 : null)) : null;
  const word = before[base];
  const joins = word?.kind === "word" && word.word.meaning?.kind === "base" && word.word.meaning.joins === true;
  // 比本年收入少…, 较年初结转和结余…增加: beside another item, of no other year or stage.
  const isOther =
    compared !== null &&
    !isProject &&
    !(joins && trend < base) &&
    distance === null &&
    compared.said.stage === null &&
    (compared.said.names.length > 0 || compared.said.flow !== null);
  return {
    ...own,
    words: all.words,
    base:
      compared && !isOther && (trend > base || distance !== null || compared.said.stage !== null) && share < 0
        ? baseFrame(context, compared, distance)
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
function unheaded(frame: Frame): Frame {
  return frame.own.names.length > 0 || frame.own.money !== null
    ? frame
    : { ...frame, around: { ...frame.around, money: null } };
}

function baseFrame(context: Context, compared: ReturnType<typeof wordsOf>, year: number | null): Frame {
  const said = { ...compared.said, distance: year };
  const own = frameOf(context, { ...EMPTY, ...compared, said });
  if (own.subject.project) return own;
  const distance = said.distance ?? (isBudgeted(said) ? 0 : -1);
  return {
    ...own,
    own: said,
    said: { ...own.said, stage: said.stage, distance },
    year: (context.reading.year ?? 0) + distance,
  };
}

function wordsOf(
  context: Context,
  pieces: readonly Piece[],
): Pick<Phrase, "words" | "said" | "path" | "years" | "project" | "columns"> {
  const project = projectSaid(context, pieces);
  const isProject = (project ?? context.project) !== null;
  const all = pieces.flatMap((p) => (p.kind === "word" ? [p.word] : []));
  const words = isProject ? projectWords(all, context.reading.text) : all;
  const years = pieces.flatMap((p) => (p.kind === "year" ? [p.year] : []));
  const path = pieces.flatMap((p) => (p.kind === "path" ? [p.path] : [])).at(-1) ?? null;
  const columns = isProject ? words.flatMap(({ meaning }) => (meaning?.kind === "column" ? [meaning] : [])) : [];
  const said = describe(
    context.reading.text,
    isProject ? words.filter(({ meaning }) => meaning?.kind !== "column") : words,
  );
  context.sampled ||= said.names.includes("sampled");
  return {
    words,
    years,
    path,
    project,
    columns,
    said: { ...said, distance: context.distanceOf(years) ?? said.distance },
  };
}
