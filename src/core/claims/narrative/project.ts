import { NOTHING_SAID } from "../../figures/description";
import type { Word } from "../../figures/vocabulary";
import { addWords, Vocabulary } from "../../figures/vocabulary";
import type { ProjectColumn } from "../../words/narrative";
import { PROJECT_NARRATIVE } from "../../words/project-words";
import type { Piece } from "../pieces";
import type { Project } from "../project-names";
import type { Frame } from "../statement";
import type { Context } from "./context";
import type { ColumnWord, Phrase } from "./phrase";

/** The project or level of funds that words speak of by a name, as 该项目, or as 区本级资金; null where they name none. */
export function projectSaid(context: Context, pieces: readonly Piece[]): Project | null {
  // 该项目未收到上级资金: still of the project.
  const isProject = context.project !== null && context.project.level === null;
  const said = pieces.flatMap((piece): readonly Project[] => {
    if (piece.kind === "project") return [piece.project];
    const meaning = piece.kind === "word" ? piece.word.meaning : null;
    if (meaning?.kind === "same" && context.label) return [context.label];
    return meaning?.kind === "funds" && !isProject ? context.reading.funds(meaning.level) : [];
  });
  return said.at(-1) ?? null;
}

const PROJECT_WORDS = new Vocabulary();
addWords(PROJECT_WORDS, PROJECT_NARRATIVE);

/** A word as it is meant of a project: 结转下年使用 is a column there, and the balance of the body. */
function ofProject(word: Word, text: string): Word {
  return { ...word, meaning: PROJECT_WORDS.exact(text.slice(word.start, word.end)) ?? word.meaning };
}

/** Words of a phrase about a project: without those that name it, and without what follows 实际用于, which may be anything. */
export function projectWords(all: readonly Word[], text: string): readonly Word[] {
  const words = all.map((word) => ofProject(word, text));
  const open = words.findIndex(({ meaning }) => meaning?.kind === "column" && meaning.open);
  return (open < 0 ? words : words.slice(0, open + 1)).filter(
    ({ meaning }) => meaning?.kind !== "same" && meaning?.kind !== "funds",
  );
}

/** The project of a paragraph: that of its label, or with 该项目 that of the paragraph before. */
export function labelOf(context: Context, pieces: readonly Piece[]): Project | null {
  const named = pieces.find((piece) => piece.kind === "project" && piece.project.isLabel);
  if (named?.kind === "project") return named.project;
  const first = pieces.findIndex(({ kind }) => kind === "figure");
  const opening = first < 0 ? [] : pieces.slice(0, first);
  const colon = opening.findIndex((piece) => piece.kind === "mark" && piece.mark === "：");
  if (colon < 0)
    return opening.some((p) => p.kind === "word" && p.word.meaning?.kind === "same") ? context.label : null;
  return projectSaid({ ...context, label: null, project: null } as Context, opening.slice(0, colon));
}

/** What is said of a project: the column that the words mean, and nothing that a heading says. */
export function projectFrame(context: Context, phrase: Phrase, project: Project): Frame {
  const { said } = phrase;
  const column = columnOf(context, phrase, project);
  const distance = said.distance ?? 0;
  return {
    subject: { codes: project.codes, key: `${project.key}#${column ?? ""}`, project },
    own: said,
    said: { ...NOTHING_SAID, names: column ? [column] : [], distance },
    around: NOTHING_SAID,
    partOf: [],
    // 上年结转结余 is this year's own figure.
    year: (context.reading.year ?? 0) + (column === "opening" ? 0 : distance),
    staged: true,
    understood: said.unknown.length === 0,
  };
}

/** The same frame in another column. */
export function inColumn(frame: Frame, column: ProjectColumn): Frame {
  return { ...frame, said: { ...frame.said, names: [column] } };
}

function columnOf(
  context: Context,
  { said, rate, trend, columns, ...phrase }: Phrase,
  project: Project,
): string | null {
  const strong = columns.flatMap(({ column, weak }) => (weak ? [] : [column]));
  if (strong.includes("dueRate")) return "dueRate";
  if (rate) return "rate";
  if (said.names.some((name) => name !== "opening" && name !== "closing")) return null;
  // 收到年中追加资金: what was received.
  if (strong.includes("received")) return "received";
  const [last] = [...strong, ...said.names].slice(-1);
  if (last !== undefined) return last;
  if (said.stage === "budget") return "budget";
  if (said.stage === "adjusted") return "planned";
  if (said.flow === "income") return "received";
  if (said.flow === "expenditure" || said.stage === "actual" || columns.length > 0) return "spent";
  if (trend !== null && context.subject.project === project) return context.said.names[0] ?? null;
  // 上级下拨项目资金48.00万元.
  return project.level !== null && phrase.project !== null && !said.sum ? "received" : null;
}

/** The column behind a figure where no words before it name one: 45.00万元已由区财政局直接拨付, 3.00万元已上缴财政. */
export function columnBehind(rest: readonly Piece[], text: string): ColumnWord | null {
  let payer = false;
  for (const piece of rest) {
    if (piece.kind !== "word") return null;
    const word = ofProject(piece.word, text);
    const { meaning } = word;
    if (meaning?.kind === "column") return meaning.behind ? meaning : null;
    // Behind 由 stands whoever pays.
    payer ||= text.slice(word.start, word.end) === "由";
    if (meaning === null ? !payer : meaning.kind !== "fill" && meaning.kind !== "each") return null;
  }
  return null;
}
