/** So much of a name must stand there for it to be the name: enough to tell 机关事业单位基本养老保 from any other. */
const ENOUGH = 0.6;
const SHORTEST = 2;
const OTHER = "其他";

/**
 * True for a subject's name that a conversion from a printed page spoilt: cut off at its end, or with the end of the name
 * in the row above in between (`险机缴关费…`). Such a name says the subject all the same; a slip of the pen does not
 * look like that, since it has the name's last letter or another one in its place.
 */
export function isCutOrOverlapped(name: string, written: string): boolean {
  // 其他… is a subject of its own.
  if (written.startsWith(OTHER) && !name.startsWith(OTHER)) return false;
  let found = 0;
  for (const letter of written) if (letter === name[found]) found++;
  return found >= SHORTEST && found >= name.length * ENOUGH && written.endsWith(name[found - 1]!);
}
