import { absolute, amount, inUnit, multiply, toTextAtLeast } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Fault } from "../locate/faults/fault";
import type { Cause, Suspect } from "../locate/suspect";
import { changesOf } from "../locate/suspect";
import { brief, LONGEST_HEADLINE, shortName } from "../text/brief";
import type { Brief } from "../text/brief";
import { render } from "../text/render";
import { phrase, text } from "../text/text";
import type { Text } from "../text/text";
import { faultText } from "./fault-text";
import { thousandsApart } from "../text/thousands";
import { figureInBrief, nameInBrief, tableInBrief } from "./in-brief";
import { SHORT_SLIPS } from "./short-slips";

/**
 * A disagreement in two seconds. A single likeliest correction is told with what it mends; else how much the figures
 * differ by, and why no cell is named.
 * @param first the check that the finding's text is about.
 */
export function disagreementBrief(first: Check, cause: Cause): Brief {
  if (cause.fault) return faultBrief(cause.fault, cause);
  const likeliest = cause.suspects.filter(({ rank }) => rank === 1);
  const [only] = likeliest;
  if (only && likeliest.length === 1) return correction(only, cause);
  const then = only
    ? text("{count} 种更正同样可能，须看原始凭证", "{count} corrections are equally likely; see the vouchers", {
        count: likeliest.length,
      })
    : withoutSuspect(first, cause);
  return brief(
    placeOf(first),
    text("相差 {difference}", "off by {difference}", { difference: difference(first) }),
    then,
  );
}

/** A fault of rows, columns or a block: what it is, how much follows from it, and that it comes first. */
function faultBrief(fault: Fault, { checks, certain }: Cause): Brief {
  return brief(
    faultText(fault, tableInBrief),
    text("{count} 项勾稽不成立", "{count} checks fail", { count: checks.length }),
    certain
      ? text("先改此处，再重新校验", "mend this first, then check again")
      : text("请先核对此处", "look at this first"),
  );
}

/** Where one check alone speaks for it, the correction is a possible one, and nothing is promised of it. */
function correction(suspect: Suspect, { checks, certain }: Cause): Brief {
  const changes = changesOf(suspect);
  const more =
    changes.length === 1 ? "" : text("，连同另 {count} 格", " and {count} more cells", { count: changes.length - 1 });
  const what = text("{possibly}{now} → {proposed}{more}{slip}", "{possibly}{now} → {proposed}{more}{slip}", {
    possibly: certain ? "" : { zh: "可能是 ", en: "possibly " },
    now: suspect.fact.empty ? { zh: "空", en: "blank" } : figureInBrief(suspect.fact, suspect.fact.value),
    proposed: figureInBrief(suspect.fact, suspect.proposed),
    more,
    slip: slipOf(suspect),
  });
  // A colon stands between the two.
  const room = LONGEST_HEADLINE - 1 - [...render(what, "zh-CN")].length;
  return brief(
    nameInBrief(suspect.fact, room),
    what,
    certain
      ? text("改后 {count} 项勾稽全部成立", "{count} failed checks would hold", { count: checks.length })
      : text("没有别的勾稽可证，请核对原始凭证", "nothing else bears it out; see the vouchers"),
  );
}

/** “The figure does not fit” says nothing that the arrow does not. */
function slipOf({ slip }: Suspect): Text | string {
  const short = SHORT_SLIPS[slip];
  return short === null ? "" : text("，{slip}", ", {slip}", { slip: phrase(short) });
}

function withoutSuspect(first: Check, { structure, capped }: Cause): Text {
  if (structure?.kind === "row-missing") {
    return (structure.seenAt ?? structure.listedAt)
      ? text("疑似漏列一行", "a row seems to be missing")
      : text("合计未随明细更新，或少列一行", "the total was not updated with its parts, or a row is missing");
  }
  if (structure) return text("疑似沿用上年数", "last year's figures seem to be kept");
  if (first.settledBy) return text("请核对{document}", "check {document}", { document: first.settledBy });
  if (capped) return text("不成立的勾稽过多，先改其他差错", "too many checks fail; mend other errors first");
  return text("不能归到一个单元格", "no single cell explains it");
}

/** What the check is about: its scope, else the row that all its figures share, else the first one. */
function placeOf(check: Check): string {
  if (check.scope !== null) return shortName(check.scope);
  const [fact] = factsOf(check);
  return fact ? nameInBrief(fact) : check.title.zh;
}

function difference(check: Check): Text {
  const value = absolute(check.residual!);
  if (check.measure === "ratio")
    return text("{value} 个百分点", "{value} percentage points", {
      value: toTextAtLeast(multiply(value, amount(100)), 2),
    });
  if (check.measure === "count") return text("{value}", "{value}", { value: toTextAtLeast(value, 0) });
  return text("{value} {unit}", "{value} {unit}", {
    value: thousandsApart(toTextAtLeast(inUnit(value, check.unit), 2)),
    unit: check.unit,
  });
}
