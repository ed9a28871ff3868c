import type { Piece } from "../pieces";
import type { Statement } from "../statement";
import { readClause } from "./clause";
import { Context } from "./context";
import { readFigure } from "./figure";
import { beginLine } from "./line";
import { labelOf } from "./project";
import type { Reading } from "./reading";

/** Reads a draft into statements: what each figure is said to be. */
export function statementsIn(reading: Reading): readonly Statement[] {
  const context = new Context(reading);
  for (const line of reading.lines) {
    const pieces = context.pieces.between(line.start, line.end);
    beginLine(context, line);
    context.label = labelOf(context, pieces);
    context.turnTo(context.label);
    context.sampled = false;
    readPieces(context, pieces);
    context.line++;
  }
  return context.statements;
}

function readPieces(context: Context, pieces: readonly Piece[]): void {
  let lead: Piece[] = [];
  // 5个项目共支出…: what follows a number of things without a mark is of these.
  let counted = false;
  pieces.forEach((piece, i) => {
    if (piece.kind === "figure") {
      readFigure(context, piece.figure, lead, pieces.slice(i + 1, i + 8), counted);
      counted = piece.figure.kind === "count";
      lead = [];
    } else if (piece.kind === "mark") {
      const before = pieces[i - 1];
      readClause(
        context,
        lead,
        piece.mark,
        before?.kind === "figure",
        i === pieces.length - 1,
        /^[2-9][、.](?!\d)/.test(context.reading.text.slice(piece.start + 1, piece.start + 4)),
      );
      // 区本级资金…；上级资金…: a level of funds ends with its clause, a project with its sentence.
      const written = context.reading.text.charAt(piece.start);
      if (/[。！？]/.test(written)) context.sampled = false;
      if (/[。！？]/.test(written) || (written === "；" && context.project?.level)) context.turnTo(context.label);
      lead = [];
      counted = false;
    } else if (
      piece.kind === "word" &&
      context.reading.text.charAt(piece.word.start) === "、" &&
      pieces[i - 1]?.kind === "figure"
    ) {
      lead = [];
    } else lead.push(piece);
  });
  readClause(context, lead, "\n", false, true, false);
}
