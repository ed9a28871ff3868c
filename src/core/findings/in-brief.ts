import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import { printed } from "../facts/printed";
import type { Table } from "../tables/table";
import { shortName } from "../text/brief";
import { thousandsApart } from "../text/thousands";
import type { Localised } from "../text/text";

/** `安全生产季度测评奖 · 本年收到`: both halves cut where they are long. */
export function nameInBrief({ label }: Pick<Fact, "label">): string {
  return label.split(" · ").map(shortName).join(" · ");
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
