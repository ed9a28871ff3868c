import { describe } from "../../figures/vocabulary";
import type { Word } from "../../figures/vocabulary";
import type { Frame } from "../statement";
import type { Context } from "./context";
import { frameOf } from "./frame";
import type { Phrase } from "./phrase";
import { projectFrame } from "./project";

/** 无政府性基金预算财政拨款收入: what comes behind 无 is what there is none of. */
export function addNil(context: Context, phrase: Phrase): boolean {
  const at = phrase.words.findIndex(({ meaning }) => meaning?.kind === "nil");
  const column = phrase.words[at]!.meaning;
  if (column?.kind === "nil" && column.column) return addNothing(context, phrase, phrase.words[at]!, column.column);
  const behind = describe(context.reading.text, phrase.words.slice(at + 1));
  const said =
    behind.names.length + (behind.money ? 1 : 0) > 0
      ? behind
      : describe(context.reading.text, phrase.words.slice(0, at));
  if (said.unknown.length > 0 || (said.names.length === 0 && said.money === null)) return false;
  const frame = frameOf(context, {
    ...phrase,
    said: { ...said, money: said.money ?? phrase.said.money, distance: phrase.said.distance },
  });
  context.money = phrase.said.money ?? context.money;
  add(context, frame, phrase.words[at]!.start, phrase.words.at(-1)!.end);
  return true;
}

/** 上年无结转结余, of a project: the word says itself of what there is none. */
function addNothing(context: Context, phrase: Phrase, { start, end }: Word, column: string): boolean {
  const project = phrase.project ?? context.project;
  if (!project) return false;
  context.turnTo(project);
  const frame = projectFrame(context, phrase, project);
  const subject = { ...frame.subject, key: `${project.key}#${column}` };
  add(context, { ...frame, subject, said: { ...frame.said, names: [column] }, understood: true }, start, end);
  return true;
}

function add(context: Context, frame: Frame, start: number, end: number): void {
  context.add({ kind: "nil", start, end, figure: null, role: "level", frame, sign: 0, base: null });
}
