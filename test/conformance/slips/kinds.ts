import type { Random } from "../generator/random";
import type { PlacedCell } from "./placed-cells";
import { isAmount, linesBy, placedCells } from "./placed-cells";
import type { Published } from "../publish/page";
import * as typing from "./typing";

/** Cells that hold what they should not: what each holds instead, "" for nothing. */
export type Slipped = readonly { readonly cell: PlacedCell; readonly wrong: string }[];

/** A kind of slip, with how often it is drawn. */
export interface SlipKind {
  readonly name: string;
  /** Of the typing slips: counts of Scholtus 2009 (replaced 112, omitted 15, interchanged 14, added 11). */
  readonly weight: number;
  readonly typing: boolean;
  readonly slip: (page: Published, last: Published | undefined, random: Random) => Slipped | null;
}

/** How often each slip that is not one of typing a figure is drawn: no counts are known. */
const RARE = 6;

function typingKind(name: string, weight: number, slip: typing.TypingSlip, isTyping = true): SlipKind {
  return {
    name,
    weight,
    typing: isTyping,
    slip: (page, _, random) => {
      const amounts = placedCells(page).filter(isAmount);
      if (amounts.length === 0) return null;
      const cell = random.pick(amounts);
      const wrong = slip(cell.written, random);
      return wrong === null || wrong === cell.written || wrong === "0.00" ? null : [{ cell, wrong }];
    },
  };
}

function structureKind(name: string, slip: SlipKind["slip"]): SlipKind {
  return { name, weight: RARE, typing: false, slip };
}

/** A figure of the column above it, taken by looking at the wrong row. */
const rowAbove = structureKind("value of the row above", (page, _, random) => {
  const pairs = linesBy(placedCells(page), "column").flatMap((column) =>
    column.flatMap((cell, i) => {
      const above = column[i - 1];
      return above && isAmount(cell) && isAmount(above) && above.written !== cell.written ? [{ cell, above }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  const { cell, above } = random.pick(pairs);
  return [{ cell, wrong: above.written }];
});

/** Two figures next to each other in a column or a row, each in the other's place. */
const swapped = structureKind("two cells swapped", (page, _, random) => {
  const cells = placedCells(page);
  const pairs = (["column", "row"] as const).flatMap((along) =>
    linesBy(cells, along).flatMap((line) =>
      line.flatMap((cell, i) => {
        const other = line[i + 1];
        return other && isAmount(cell) && isAmount(other) && other.written !== cell.written ? [[cell, other]] : [];
      }),
    ),
  );
  if (pairs.length === 0) return null;
  const [a, b] = random.pick(pairs) as [PlacedCell, PlacedCell];
  return [
    { cell: a, wrong: b.written },
    { cell: b, wrong: a.written },
  ];
});

/** A run of figures of a column typed one row too low; the first row is left without, the row below had none. */
const shifted = structureKind("one row shifted", (page, _, random) => {
  const runs = linesBy(placedCells(page), "column").flatMap((column) =>
    column.flatMap((landing, end) => {
      if (isAmount(landing)) return [];
      let start = end;
      while (start > 0 && isAmount(column[start - 1]!)) start--;
      return end - start >= 2 ? [column.slice(start, end + 1)] : [];
    }),
  );
  if (runs.length === 0) return null;
  const run = random.pick(runs);
  const from = random.between(0, run.length - 3);
  const moved = run.slice(from);
  return moved.map((cell, i) => ({ cell, wrong: i === 0 ? "" : moved[i - 1]!.written }));
});

function scaledLine(name: string, along: "row" | "column"): SlipKind {
  return structureKind(name, (page, _, random) => {
    const lines = linesBy(placedCells(page), along)
      .map((line) => line.filter(isAmount))
      .filter((line) => line.length >= 2);
    if (lines.length === 0) return null;
    return random.pick(lines).map((cell) => ({ cell, wrong: typing.otherUnit(cell.written, never)! }));
  });
}

/** A source that always says no, so that a whole row is multiplied and never divided. */
const never = { chance: () => false } as unknown as Random;

/** Rows of a list that have others below them, in one column: the row with those directly below. */
function families(page: Published): { parent: PlacedCell; parts: PlacedCell[] }[] {
  const listed = placedCells(page).filter((cell) => cell.code !== null && isAmount(cell));
  return listed.flatMap((parent) => {
    const below = listed.filter(
      (cell) => cell.key === parent.key && cell.code !== parent.code && cell.code!.startsWith(parent.code!),
    );
    const nearest = Math.min(...below.map((cell) => cell.code!.length));
    const parts = below.filter((cell) => cell.code!.length === nearest);
    return parts.length > 0 ? [{ parent, parts }] : [];
  });
}

const parentBlank = structureKind("parent left blank", (page, _, random) => {
  const found = families(page);
  return found.length === 0 ? null : [{ cell: random.pick(found).parent, wrong: "" }];
});

function sumSlip(name: string, sign: 1 | -1): SlipKind {
  return structureKind(name, (page, _, random) => {
    const found = families(page).filter(({ parts }) => parts.length >= 2);
    if (found.length === 0) return null;
    const { parent, parts } = random.pick(found);
    const wrong = hundredths(parent.written) + BigInt(sign) * hundredths(random.pick(parts).written);
    return [{ cell: parent, wrong: text(wrong) }];
  });
}

/** A total that was typed over its formula before the last corrections: last year's, where last year is there. */
const stale = structureKind("stale total", (page, last, random) => {
  if (!last) return null;
  const before = new Map(last.placed.map((cell) => [cell.name, cell.written]));
  const found = families(page).filter(({ parent }) => {
    const old = before.get(parent.name);
    return old !== undefined && old !== "0.00" && old !== parent.written;
  });
  if (found.length === 0) return null;
  const { parent } = random.pick(found);
  return [{ cell: parent, wrong: before.get(parent.name)! }];
});

function hundredths(written: string): bigint {
  return BigInt(written.replace(".", ""));
}

function text(value: bigint): string {
  const sign = value < 0n ? "-" : "";
  const digits = String(value < 0n ? -value : value).padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Every kind of slip that a generated department can have. */
export const SLIP_KINDS: readonly SlipKind[] = [
  typingKind("digit replaced", 112, typing.replaced),
  typingKind("digit omitted", 15, typing.omitted),
  typingKind("digits transposed", 14, typing.transposed),
  typingKind("digit added", 11, typing.added),
  typingKind("sign", RARE, typing.signLost, false),
  typingKind("decimal point", RARE, typing.pointMoved, false),
  typingKind("元 and 万元, one cell", RARE, typing.otherUnit, false),
  scaledLine("元 and 万元, a row", "row"),
  scaledLine("元 and 万元, a column", "column"),
  rowAbove,
  swapped,
  shifted,
  parentBlank,
  sumSlip("a part counted twice", 1),
  sumSlip("a part missed", -1),
  stale,
];
