import type { Finding } from "../finding";
import { parseAddress } from "../../grid/address";
import type { CellAddress } from "../../grid/snapshot";
import { text } from "../../text/text";
import type { Params, Text } from "../../text/text";
import { added } from "./added-cell";
import type { Fault } from "../../formulas/fault";
import { faultsBrief } from "./fault-brief";
import { evidenceText, explainsText, proposedIn, quoted, valueOf } from "./fault-words";
import { directionOf } from "../../formulas/mended-together";
import type { JudgedFault } from "../../formulas/study";

/** Most cells that a finding marks. */
const MOST_MARKED = 50;

/** One finding for the formulas of a line with the same fault, such as a row of totals that all leave out one row. */
export function togetherFindings(faults: readonly JudgedFault[]): Finding[] {
  return faults.filter(({ figureCell, together }) => together[0]?.figureCell === figureCell).map(findingOf);
}

function findingOf({ kind, together, explains }: JudgedFault): Finding {
  const figureCells = together.map(({ figureCell }) => figureCell.address);
  const cells = together.flatMap((each) => each.cells);
  return {
    code: "F-2",
    severity: "warning",
    group: "verify",
    brief: faultsBrief(kind, figureCells.length, together[0]!),
    text: sentence(kind, {
      cells: { list: figureCells },
      formulas: { list: together.map(({ figureCell }) => quoted(figureCell.formula)) },
      parts: { list: partsOf(together) },
      evidence: evidenceText(together[0]!),
      results: { list: together.map(resultText) },
      explains: explainsText(explains),
    }),
    source: null,
    cells: [...figureCells, ...cells].slice(0, MOST_MARKED),
    checks: explains.map(({ id }) => id),
    suspects: [],
  };
}

function sentence(
  kind: Fault["kind"],
  params: Params<"cells" | "formulas" | "parts" | "evidence" | "results" | "explains">,
): Text {
  if (kind === "left-out")
    return text(
      "{cells} 的公式（{formulas}）同样漏加了 {parts}（{evidence}），须一并改正：{results}{explains}",
      "The formulas of {cells} ({formulas}) all leave out {parts} ({evidence}) and are to be mended together: {results}{explains}",
      params,
    );
  if (kind === "doubled")
    return text(
      "{cells} 的公式（{formulas}）同样既加了 {parts}，又加了其明细，重复相加（{evidence}），须一并改正：{results}{explains}",
      "The formulas of {cells} ({formulas}) all add {parts} and their details as well, so these count twice ({evidence}), and are to be mended together: {results}{explains}",
      params,
    );
  return text(
    "{cells} 的公式（{formulas}）同样多加了 {parts}（{evidence}），须一并改正：{results}{explains}",
    "The formulas of {cells} ({formulas}) all add {parts} too many ({evidence}) and are to be mended together: {results}{explains}",
    params,
  );
}

/** The cells left out or added too often, line by line; the last cell of a row is followed by the row's name. */
function partsOf(together: readonly Fault[]): (Text | CellAddress)[] {
  const isDown = directionOf(together[0]!) === "down";
  const lines = new Map<number, CellAddress[]>();
  for (const cell of together.flatMap((each) => each.cells)) {
    const { row, column } = parseAddress(cell.address);
    lines.set(isDown ? row : column, [...(lines.get(isDown ? row : column) ?? []), cell]);
  }
  const { grid } = together[0]!.figureCell;
  return [...lines.values()].flatMap((cells) =>
    cells.map((cell, i) => (isDown && i === cells.length - 1 ? added(cell, grid) : cell)),
  );
}

function resultText(each: Fault): Text {
  return text("{cell} 现为 {value}，应为 {proposed}", "{cell} is {value} and should be {proposed}", {
    cell: each.figureCell.address,
    value: valueOf(each.figureCell),
    proposed: proposedIn(each),
  });
}
