import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import { printed } from "../facts/printed";
import type { Table } from "../tables/table";
import { shortName } from "../text/brief";
import { thousandsApart } from "../text/thousands";
import type { Localised } from "../text/text";

const BETWEEN = " · ";
/** The fewest characters of half a name, by which it is still known. */
const SHORTEST_HALF = 6;

/**
 * `安全生产季度测评奖 · 本年收到`: both halves cut where they are long, the longer one further where there is less room.
 * @param room in characters
 */
export function nameInBrief({ label }: Pick<Fact, "label">, room = Infinity): string {
  const halves = label.split(BETWEEN).map((half) => shortName(half));
  for (;;) {
    const lengths = halves.map((half) => [...half].length);
    const longest = Math.max(...lengths);
    const over = [...halves.join(BETWEEN)].length - room;
    if (over <= 0 || longest <= SHORTEST_HALF) return halves.join(BETWEEN);
    const at = lengths.indexOf(longest);
    halves[at] = shortName(halves[at]!, Math.max(SHORTEST_HALF, longest - over));
  }
}

/** The most characters of a table's name where a sentence names several. */
const LONGEST_TABLE = 9;

/** A table's name without its code in brackets, its beginning cut where it is long: `…拨款支出决算表`. */
export function tableInBrief({ form: { name } }: Pick<Table, "form">): Localised {
  const bracket = name.zh.endsWith("）") ? name.zh.lastIndexOf("（") : -1;
  const bare = bracket > 0 ? name.zh.slice(0, bracket) : name.zh;
  const zh = [...bare];
  return { zh: zh.length <= LONGEST_TABLE ? bare : `…${zh.slice(1 - LONGEST_TABLE).join("")}`, en: name.en };
}

/** A value as the fact's table prints it, with thousands apart: `10,661.51`. */
export function figureInBrief(fact: Fact, value: Amount): string {
  return thousandsApart(printed(fact, value));
}
