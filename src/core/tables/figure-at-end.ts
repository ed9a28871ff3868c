/** A line of a cell, divided into the label and the figure at its end: `项目资金总额：1,200.5万元`. */
export interface LabelledFigure {
  readonly label: string;
  readonly figure: string;
}

/*
 * A figure begins where no digit stands before it, so that a long row of digits is tried from its first digit only.
 * Separators in front of the figure belong to the label.
 */
const FIGURE =
  /(?:-|(?<![\d０-９,，.．])[,，.．]*)([\d０-９][\d０-９,，.．]*\s*(?:万元|元)?)[;；。]?$|((?<![—\-/])[—\-/]+|无)[;；。]?$/;

/**
 * The label and the figure of a line, null when none stands at its end. Dashes and 无 are figures that say nothing.
 * @example figureAtEnd("项目资金总额：1,200.5万元；") // => { label: "项目资金总额", figure: "1,200.5万元" }
 */
export function figureAtEnd(line: string): LabelledFigure | null {
  const text = line.trimEnd();
  const match = FIGURE.exec(text);
  if (!match) return null;
  const figure = match[2] ?? (match[0].startsWith("-") ? "-" : "") + match[1]!;
  const before = match[2] === undefined ? text.slice(0, text.indexOf(figure, match.index)) : text.slice(0, match.index);
  return { label: before.trimEnd().replace(/[:：]$/, ""), figure };
}
