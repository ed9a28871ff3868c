import { describe } from "../../figures/vocabulary";
import type { Context } from "./context";
import { frameOf } from "./frame";
import type { Phrase } from "./phrase";

/** 无政府性基金预算财政拨款收入: what comes behind 无 is what there is none of. */
export function addNil(context: Context, phrase: Phrase): boolean {
  const at = phrase.words.findIndex(({ meaning }) => meaning?.kind === "nil");
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
  context.add({
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
