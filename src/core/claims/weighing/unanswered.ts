import type { Frame, Statement } from "../statement";
import { whyNotText } from "../why-not";
import type { Cells } from "./cells";
import type { Weighed } from "./weighed";

/** Why a statement was held against nothing. */
export function explain({ frame, role, kind }: Statement, cells: Cells, own: Weighed): void {
  if (own.verdict !== "notComparable" || own.notes.length > 0) return;
  const unknown = frame.own.unknown.length > 0 ? frame.own.unknown : strangersOf(frame);
  own.why =
    unknown.length > 0 || !frame.understood
      ? "unknownWords"
      : !cells.hasWorkbook
        ? "noWorkbook"
        : role === "none"
          ? "aside"
          : role === "level" && kind === "figure" && cells.several(frame).length > 1
            ? "severalFigures"
            : "noFigure";
  own.notes.push(whyNotText(own.why, unknown));
}

/** The words of a subject that nobody knows. */
function strangersOf({ subject, understood }: Frame): readonly string[] {
  if (understood) return [];
  return subject.key.split("+").flatMap((word) => (word.startsWith("?") ? [word.slice(1)] : []));
}
