/** A name of a body at two places of the folded text that differs in one character. */
export interface BodyName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly usual: string;
}

const ENDING = /(?:中心|局|委员会|办公室|大队|支队|总队|服务站|管理站|研究所|事务所|学校|医院)/g;
/** Names are compared by this many characters before their end. */
const WINDOW = 10;
const LEAST_BEFORE = 4;
/** Bodies that differ in these are different bodies: levels, numbers, directions. */
const DISTINGUISHING = /[省市区县镇乡村街州旗一二三四五六七八九十东西南北中上下大小老新\d]/;

/** Names that look like a slip of one character in another name of the draft: 应急事业中心 beside 应急事务中心. */
export function bodyNameSlips(text: string): BodyName[] {
  const ends = [...text.matchAll(ENDING)].map((match) => match.index + match[0].length);
  const places = ends.filter((end) => end >= WINDOW && /^[一-龥]+$/.test(text.slice(end - WINDOW, end)));
  const counts = new Map<string, number>();
  const windowAt = (end: number) => text.slice(end - WINDOW, end);
  for (const end of places) counts.set(windowAt(end), (counts.get(windowAt(end)) ?? 0) + 1);
  const seen = new Set<string>();
  return places.flatMap((end, i) => {
    const own = windowAt(end);
    const twin = places.find(
      (other, j) => isSlip(own, windowAt(other)) && isUsual(counts, windowAt(other), own, j < i),
    );
    if (twin === undefined || seen.has(own)) return [];
    seen.add(own);
    const length = fromPlace(text, end, sharedLength(text, end, twin));
    return [{ start: end - length, end, name: text.slice(end - length, end), usual: text.slice(twin - length, twin) }];
  });
}

/** The commoner of two names is the usual one, of equally common the first. */
function isUsual(counts: ReadonlyMap<string, number>, other: string, own: string, isBefore: boolean): boolean {
  const [a, b] = [counts.get(other)!, counts.get(own)!];
  return a > b || (a === b && isBefore);
}

function isSlip(a: string, b: string): boolean {
  const different = [...a].flatMap((character, i) => (character === b[i] ? [] : [i]));
  const [at] = different;
  return (
    different.length === 1 &&
    at! >= LEAST_BEFORE &&
    at! < WINDOW - 2 &&
    !DISTINGUISHING.test(a[at!]!) &&
    !DISTINGUISHING.test(b[at!]!)
  );
}

/** The length up to which two names differ in the one character only. */
function sharedLength(text: string, a: number, b: number): number {
  let length = WINDOW;
  while (
    length < 2 * WINDOW &&
    a - length > 0 &&
    b - length > 0 &&
    text[a - length - 1] === text[b - length - 1] &&
    /[一-龥]/.test(text[a - length - 1]!)
  )
    length++;
  return length;
}

/** A name begins at its place: 长沙市…, not 所属二级机构长沙市…. */
function fromPlace(text: string, end: number, length: number): number {
  const name = text.slice(end - length, end);
  const place = /[一-龥]{2}[省市州县区]/.exec(name);
  return place ? length - place.index : length;
}
