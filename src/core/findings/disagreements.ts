import type { Amount } from "../amount";
import { absolute, inUnit, multiply, amount, toTextAtLeast } from "../amount";
import type { Check, Severity } from "../check/check";
import { factsOf } from "../check/check";
import type { Fact } from "../facts/fact";
import type { CellAddress } from "../grid/snapshot";
import type { Cause, Change, Suspect } from "../locate/suspect";
import { changesOf } from "../locate/suspect";
import { SLIPS } from "../locate/slip";
import { withinQuotes } from "../facts/printed";
import type { Fault } from "../locate/faults/fault";
import { adviceText, faultText } from "./fault-text";
import { foundCause } from "./found-cause";
import { structureText } from "./structure-text";
import { phrase, text } from "../text/text";
import type { Param, Text } from "../text/text";
import { thousandsApart } from "../text/thousands";
import { figureInBrief } from "./in-brief";
import { disagreementBrief } from "./disagreement-brief";
import type { Finding, FindingGroup } from "./finding";

/** One finding a cause: what does not hold, by how much, and the cell that is probably wrong. */
export function disagreementOf(cause: Cause): Finding {
  const first = primary(cause);
  const found = foundCause(cause);
  return {
    code: first.rule,
    severity: worst(cause.checks),
    group: groupOf(cause),
    brief: disagreementBrief(first, cause),
    text: cause.fault
      ? ofFault(cause.fault, cause)
      : cause.suspects.length > 0
        ? withSuspects(first, cause)
        : withoutSuspects(first, cause),
    ...(cause.suspects.length === 0 && { remark: remarkOf(first, cause) }),
    source: first.source,
    cells: cellsOf(cause),
    // The check in the text comes first: faces show its difference and tolerance beside the text.
    checks: [first, ...cause.checks.filter((check) => check !== first)].map((check) => check.id),
    suspects: cause.suspects,
    ...(found && { cause: found }),
  };
}

/** Correctable where one correction is likelier than all others and more than one check speaks for it. */
function groupOf({ suspects, certain }: Cause): FindingGroup {
  return certain && suspects.filter(({ rank }) => rank === 1).length === 1 ? "correct" : "verify";
}

/** Why no cell is named, and what settles it; for a fault, what it is. */
function remarkOf(first: Check, cause: Cause): Text | null {
  const { fault, checks } = cause;
  if (fault)
    return text("{headline}{advice}。", "{headline}{advice}.", {
      headline: faultText(fault),
      advice: adviceText(fault, checks.length - 1),
    });
  const said = [
    searchedText(cause),
    first.reason && text("{reason}。", "{reason}. ", { reason: first.reason }),
    settledText(first),
  ];
  const parts = said.filter((each) => each !== null);
  return parts.length === 0
    ? null
    : parts.reduce((before, after) => text("{before}{after}", "{before}{after}", { before, after }));
}

function ofFault(fault: Fault, { checks }: Cause): Text {
  const [{ reason }] = checks as [Check];
  return text(
    "{headline}{advice}{reason}。不成立的勾稽：{checks}。",
    "{headline}{advice}{reason}. Failing checks: {checks}.",
    {
      headline: faultText(fault),
      reason: reason ? text("；{reason}", "; {reason}", { reason }) : "",
      advice: adviceText(fault, checks.length - 1),
      checks: { list: checks.map(({ id }) => id) },
    },
  );
}

/**
 * The check to show first: an identity before an expectation, one within the suspect's table before one across tables,
 * then the one with the fewest figures.
 */
function primary({ checks, suspects }: Cause): Check {
  const home = suspects[0]?.fact.table;
  const isAcrossTables = (check: Check) => home !== undefined && factsOf(check).some((fact) => fact.table !== home);
  return [...checks].sort(
    (a, b) =>
      Number(a.kind === "analytic") - Number(b.kind === "analytic") ||
      Number(a.kind === "logical") - Number(b.kind === "logical") ||
      Number(isAcrossTables(a)) - Number(isAcrossTables(b)) ||
      a.terms.length - b.terms.length,
  )[0]!;
}

function worst(checks: readonly Check[]): Severity {
  const order: readonly Severity[] = ["error", "warning", "info"];
  return order.find((severity) => checks.some((c) => c.severity === severity))!;
}

function cellsOf(cause: Cause): CellAddress[] {
  const cells = new Map<string, CellAddress>();
  for (const { cell } of cause.fault ? [...cause.fault.changes.map((c) => c.fact), ...cause.fault.unsure] : [])
    cells.set(`${cell.sheet}!${cell.address}`, cell);
  for (const { fact } of cause.suspects.flatMap(changesOf))
    cells.set(`${fact.cell.sheet}!${fact.cell.address}`, fact.cell);
  for (const check of cause.checks) {
    for (const fact of factsOf(check)) cells.set(`${fact.cell.sheet}!${fact.cell.address}`, fact.cell);
  }
  return [...cells.values()];
}

function head(first: Check): Text {
  return text(
    "{scope}“{title}”不成立，相差 {difference}（允许尾差 {tolerance}）",
    "{scope}“{title}” does not hold: off by {difference} (rounding allows {tolerance})",
    {
      scope: first.scope === null ? "" : text("{name}：", "{name}: ", { name: first.scope }),
      title: withinQuotes(first.title),
      difference: quantity(absolute(first.residual!), first),
      tolerance: quantity(first.tolerance!, first),
    },
  );
}

function withSuspects(first: Check, cause: Cause): Text {
  return text("{head}{others}。{suspects}", "{head}{others}. {suspects}", {
    head: head(first),
    others: others(cause),
    suspects: suspectsText(cause),
  });
}

function suspectsText({ checks, suspects, certain }: Cause): Text {
  const top = suspects.filter((s) => s.rank === 1);
  if (top.length > 1) {
    return text(
      "以下 {count} 种更正都能使其成立（可能性大的在前），须以原始凭证判断：{suspects}。",
      "Any of these {count} corrections makes it hold, the likelier first; the vouchers must decide: {suspects}.",
      { count: top.length, suspects: { list: top.map(suspectText) } },
    );
  }
  const suspect = suspectText(top[0]!);
  if (certain) {
    return text(
      "最可能有误的是 {suspect}；改正后这些勾稽全部成立，且不影响其他勾稽。",
      "Most probably wrong: {suspect}. Corrected so, these checks all hold and no other fails.",
      { suspect },
    );
  }
  return checks.length > 1
    ? text(
        "可能有误的是 {suspect}；尚不能认定，请核对原始凭证。",
        "Possibly wrong: {suspect}. This is not certain yet; check the vouchers.",
        { suspect },
      )
    : text(
        "可能有误的是 {suspect}；只有这一处不成立，请核对原始凭证。",
        "Possibly wrong: {suspect}. Nothing else bears it out; check the vouchers.",
        { suspect },
      );
}

const NONE_FOUND = text(
  "改哪一个单元格，或按常见差错改两三个单元格，都不能使其成立而不影响其他勾稽，故不提更正建议。",
  "No value of a single cell, and no common slip in two or three, makes it hold without breaking other checks, so no correction is proposed. ",
);

const SEARCH_CAPPED = text(
  "不成立的勾稽过多，没有找到改了就能全部成立的少数单元格，故不提更正建议；改正其他差错后请重新校验。",
  "Too many checks fail: the search ended at its bound without finding a few cells that make them hold, so no correction is proposed; check again when other errors are mended. ",
);

function withoutSuspects(first: Check, cause: Cause): Text {
  return text(
    "{head}{others}{reason}。{search}{settled}涉及：{terms}。",
    "{head}{others}{reason}. {search}{settled}Figures: {terms}.",
    {
      head: head(first),
      others: others(cause),
      reason: first.reason ? text("；{reason}", "; {reason}", { reason: first.reason }) : "",
      search: searchedText(cause) ?? "",
      settled: settledText(first) ?? "",
      terms: { list: factsOf(first).slice(0, 8).map(factText) },
    },
  );
}

/** What the search for a wrong cell came to; null where there is none to look for. */
function searchedText({ checks, structure, capped }: Cause): Text | null {
  if (!checks.every((check) => check.kind !== "analytic" && check.relation === "zero")) return null;
  return structure ? structureText(structure) : capped ? SEARCH_CAPPED : NONE_FOUND;
}

function settledText({ settledBy }: Check): Text | null {
  return settledBy && text("请核对{document}。", "Check {document}. ", { document: settledBy });
}

function others(cause: Cause): Param {
  if (cause.checks.length === 1) return "";
  return text("，同因不成立的勾稽共 {count} 项（{rules}）", "; {count} checks fail for the same cause ({rules})", {
    count: cause.checks.length,
    rules: { list: cause.checks.map((c) => c.id) },
  });
}

/** Most cells of one mistake that a sentence lists; it counts the others. */
const MOST_LISTED = 4;

function suspectText(suspect: Suspect): Text {
  const changes = changesOf(suspect);
  if (changes.length === 1) {
    return text("{change}（{slip}）", "{change} ({slip})", { change: changeText(suspect), slip: SLIPS[suspect.slip] });
  }
  // The slip “several” itself says that the cells change together; the words are not repeated.
  const together =
    suspect.slip === "several"
      ? { zh: "{changes}{more}（{slip}）", en: "{changes}{more} ({slip})" }
      : { zh: "{changes}{more}（{slip}，须一并更正）", en: "{changes}{more} ({slip}; to be changed together)" };
  return phrase(together, {
    changes: { list: changes.slice(0, MOST_LISTED).map(changeText) },
    more:
      changes.length > MOST_LISTED
        ? text(" 等 {count} 个单元格", " and others, {count} cells in all", { count: changes.length })
        : "",
    slip: SLIPS[suspect.slip],
  });
}

function changeText({ fact, proposed }: Change): Text {
  return text(
    "{cell}「{label}」：现为 {value}，应为 {proposed}",
    "{cell} “{label}”: now {value}, should be {proposed}",
    {
      cell: fact.cell,
      label: fact.label,
      value: fact.empty ? { zh: "空", en: "blank" } : figureInBrief(fact, fact.value),
      proposed: figureInBrief(fact, proposed),
    },
  );
}

function factText(fact: Fact): Text {
  return text("{cell}「{label}」{value}", "{cell} “{label}” {value}", {
    cell: fact.cell,
    label: fact.label,
    value: figureInBrief(fact, fact.value),
  });
}

function quantity(value: Amount, check: Check): Text {
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
