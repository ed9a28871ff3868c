/** The longest text that Excel accepts between one pair of quotes in a formula. */
const LONGEST_LITERAL = 255;
// Characters that no formula can carry.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f\ufffe\uffff]/g;

/**
 * A text as a literal in a formula: quoted, inner quotes doubled, control characters left out, long texts in pieces
 * joined by &. Whatever a user's cell contains, it stays text inside the quotes.
 * @example literal('“三公”') //=> '"“三公”"'
 */
export function literal(text: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text.replace(CONTROL, " ")) {
    if (piece.length + character.length > LONGEST_LITERAL) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces.map((each) => `"${each.replaceAll('"', '""')}"`).join("&");
}

/** The value of the literal: the text without the characters that `literal` leaves out. */
export function literalText(text: string): string {
  return text.replace(CONTROL, " ");
}
