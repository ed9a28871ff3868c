import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import { printed } from "../facts/printed";
import { shortName } from "../text/brief";

/** `安全生产季度测评奖 · 本年收到`: both halves cut where they are long. */
export function nameInBrief({ label }: Pick<Fact, "label">): string {
  return label.split(" · ").map(shortName).join(" · ");
}

/** A value as the fact's table prints it, with thousands apart: `10,661.51`. */
export function figureInBrief(fact: Fact, value: Amount): string {
  return thousandsApart(printed(fact, value));
}

/** `10661.51` as tables print it: `10,661.51`. */
export function thousandsApart(figure: string): string {
  const [whole, ...rest] = figure.split(".") as [string, ...string[]];
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.slice(sign.length);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return [`${sign}${groups.join(",")}`, ...rest].join(".");
}
