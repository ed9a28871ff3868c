/** With its level a place's name is whole: 湖南省, 湘西州, 芙蓉区. */
const WITH_LEVEL = /[省市县区州盟旗]$/;
/** What makes a bare name whole. */
const LEVEL = /^(?:[省市县区州盟旗]|地区|自治)/;
/** What makes a place's name the name of something smaller elsewhere: 湖南路, 长沙镇. */
const SMALLER = /^[路街巷弄道里村镇乡]/;

/**
 * True where one of the words tells the place of a department. A word with its level (浏阳市) may stand anywhere in the
 * name; a bare one (湖南) begins the name or is followed by a level, and 湖南路 of another town is no 湖南.
 * @param name the department's name as its tables state it.
 */
export function isOfPlace(name: string, words: readonly string[]): boolean {
  return words.some((word) => (WITH_LEVEL.test(word) ? name.includes(word) : isBareIn(name, word)));
}

function isBareIn(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    const rest = name.slice(at + word.length);
    if (LEVEL.test(rest) || (at === 0 && !SMALLER.test(rest))) return true;
  }
  return false;
}
