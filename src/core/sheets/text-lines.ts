/** The characters that a wrapped line may lose because a word is not broken. */
const SLACK = 1;
/** The width of a Chinese character in digits: a little more than two in the fonts that are usual. */
const CHINESE = 2.1;

/** The number of lines that a wrapped text takes in a cell. @param width in characters, as of a column */
export function linesOfText(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOfText(line) / Math.max(1, width - SLACK))), 0);
}

/** The width of a text in units of column widths. */
function widthOfText(text: string): number {
  return [...text].reduce((width, character) => width + (character.codePointAt(0)! < 0x2000 ? 1 : CHINESE), 0);
}
