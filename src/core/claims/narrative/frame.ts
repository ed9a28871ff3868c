import type { Description } from "../../figures/description";
import { NOTHING_SAID, within } from "../../figures/description";
import type { Frame } from "../statement";
import type { Context } from "./context";
import type { Division } from "./division";
import type { Phrase } from "./phrase";
import { projectFrame } from "./project";

const BALANCES: ReadonlySet<string> = new Set(["opening", "closing", "useOfSurplus", "distribution"]);

/** In a subject's key: a word that nobody knows, or a name that only the workbook has. */
const OWN_NAME = /[?一-龥]/;

/** What is said of a figure: its own words, what it goes on with, and what encloses it. */
export function frameOf(context: Context, phrase: Phrase): Frame {
  const { path } = phrase;
  const said = ofSample(context, phrase.said);
  const project = phrase.project ?? context.project;
  if (project && !path) return projectFrame(context, phrase, project);
  const division = context.divisions.at(-1);
  const around = within(
    { ...context.heading(), money: context.money ?? context.heading().money },
    division?.around ?? NOTHING_SAID,
  );
  const isOfStranger = path === null && said.unknown.length === 0 && meansStranger(context, said, division);
  const understood =
    said.unknown.length === 0 && !(context.strayed && path === null && said.names.length === 0) && !isOfStranger;
  const speaks =
    path !== null ||
    said.names.length > 0 ||
    said.money !== null ||
    !understood ||
    said.extent === "grand" ||
    (said.flow !== null && said.sum) ||
    (said.flow !== null &&
      (!hasSubject(context, division) ||
        isOtherFlow(context, said) ||
        (said.extent === "year" && context.subject.codes === null && division?.whole?.frame.said.names.length === 0)));
  const year = (distance: number | null) => (context.reading.year ?? 0) + (distance ?? 0);
  const stage =
    said.stage ??
    (division?.whole ? division.around.stage : null) ??
    context.said.stage ??
    context.heading().stage ??
    context.reading.stage;
  const staged = said.stage !== null || (division?.whole?.frame.staged === true && division.around.stage !== null);
  const distance =
    said.distance ??
    (speaks ? (division?.around.distance ?? context.heading().distance) : context.said.distance) ??
    null;
  if (!speaks) {
    const all = within({ ...context.said, unknown: [] }, said);
    return {
      subject: context.subject,
      own: said,
      said: { ...all, stage, distance, sum: context.said.sum || said.sum },
      around,
      partOf: [],
      year: year(distance),
      staged:
        staged ||
        (context.said.stage !== null &&
          context.last?.frame.staged === true &&
          context.last.sentence === context.sentence),
      understood: context.subject.codes !== null || (!context.subject.key.includes("?") && !context.strayed),
    };
  }
  const subject = path
    ? { codes: context.reading.codesOf(path), key: path.levels.map(({ name }) => name).join("/") }
    : {
        codes: null,
        key: [
          ...said.names,
          ...said.unknown.map((word) => `?${word}`),
          ...(isOfStranger ? [context.subject.key] : []),
          said.names.length > 0 ? "" : said.money === "general" ? "fiscal" : (said.money ?? ""),
          said.names.length > 0 ? "" : `${said.flow ?? ""}${said.extent ?? ""}`,
        ].join("+"),
      };
  const bare = path ? [] : codesBelow(context, said.names, division);
  // A part of a subject's figure, such as its 基本支出, is still the subject's.
  const ofPath =
    bare.length > 0
      ? { codes: bare, key: subject.key }
      : !path && context.subject.codes !== null && said.names.length > 0 && division?.whole
        ? { ...context.subject, key: `${context.subject.key}+${subject.key}` }
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

/** 抽查基本支出…、项目支出…，共计…: what was looked at, until the sentence ends. */
function ofSample({ sampled }: Context, said: Description): Description {
  const { names, flow, sum } = said;
  if (!sampled || names.includes("sampled") || (names.length === 0 && (flow !== null || !sum))) return said;
  return { ...said, names: ["sampled", ...names] };
}

/** 城乡社区支出(类)…，其中：行政运行…: the rows below a subject that bear the last of these names. */
function codesBelow(context: Context, names: readonly string[], division: Division | undefined): readonly string[] {
  const of = division?.whole?.frame.subject.codes ?? context.subject.codes;
  const name = names.at(-1);
  return name === undefined || of === null || of.length === 0 ? [] : context.reading.codesBelow(name, of);
}

/**
 * 某工程…，年末结转和结余…: the balance of a project or of a row with a name of its own, and not the body's; and so is
 * the money that a stranger received or spent, but for a sum.
 */
function meansStranger(
  context: Context,
  { names, flow, sum, extent }: Description,
  division: Division | undefined,
): boolean {
  const { codes, key } = division?.whole?.frame.subject ?? context.subject;
  if (codes !== null || !names.every((name) => BALANCES.has(name))) return false;
  return names.length > 0 ? OWN_NAME.test(key) : flow !== null && !sum && extent !== "grand" && key.includes("?");
}

/** 年初结转和结余…，本年收入…: not the income of what was carried over. */
function isOtherFlow(context: Context, { flow }: Description): boolean {
  const { names } = context.said;
  return (
    context.subject.codes === null &&
    (names.some((name) => BALANCES.has(name)) ||
      (flow === "income" && names.length > 0 && !names.some((name) => name.endsWith("Income"))))
  );
}

function hasSubject(context: Context, division: Division | undefined): boolean {
  return context.subject.key !== "" && ((division?.whole ?? null) === null || context.named);
}
