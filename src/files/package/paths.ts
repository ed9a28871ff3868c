/** The part that a relationship's target means: absolute (`/xl/a.xml`) or relative to the part it belongs to. */
export function resolveTarget(source: string, target: string): string {
  const segments = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of decodeTarget(target).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function decodeTarget(target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[?#].*$/s, "");
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The relative target by which `source` refers to `part`. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Where the relationships of a part are kept; of the package itself for the empty path. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The folder of a part with its closing slash; empty for a part at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
