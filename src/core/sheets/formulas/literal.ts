/** Excel takes no longer text between one pair of quotes. */
const LONGEST_LITERAL = 255;
// Characters that no formula can carry.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f\ufffe\uffff]/g;

/**
 * A text as a formula writes it: quoted, inner quotes doubled, control characters left out, long ones in pieces.
 * Whatever a user's cell says, inside quotes it stays text.
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

/** What a quoted text comes to: the text without the characters that `literal` cannot carry. */
export function literalText(text: string): string {
  return text.replace(CONTROL, " ");
}
