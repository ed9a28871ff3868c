import type { WorkbookModel } from "./model";

/*
 * What a workbook holds at a moment, and the way back to it. The way back changes the model in place: every sheet, cell
 * or format that existed then is the same object again, so that whoever holds one goes on holding the right one.
 */

type Copy = readonly unknown[] | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Record<string, unknown>;

/** Each object that the workbook is made of, beside a copy of what was in it. */
export type Image = readonly (readonly [object: object, copy: Copy])[];

/** Ids are never given twice, and settings are no part of what Excel undoes. */
const KEPT_APART: readonly (keyof WorkbookModel)[] = ["nextId", "settings"];

export function imageOf(workbook: WorkbookModel): Image {
  const root: Record<string, unknown> = { ...workbook };
  for (const name of KEPT_APART) delete root[name];
  const image: [object, Copy][] = [[workbook, root]];
  const met = new Set<object>([workbook]);
  const waiting: unknown[] = Object.values(root);
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null || met.has(value)) continue;
    met.add(value);
    const copy = copyOf(value);
    image.push([value, copy]);
    const inside = isPlain(copy) ? Object.values(copy) : copy.values();
    for (const each of inside) if (typeof each === "object") waiting.push(each);
  }
  return image;
}

/** Makes the workbook what it was when the image was taken, whoever has changed it since. */
export function restore(image: Image): void {
  const [[root] = []] = image;
  for (const [object, copy] of image) {
    if (Array.isArray(object)) {
      object.length = 0;
      for (const each of copy as readonly unknown[]) object.push(each);
    } else if (object instanceof Map) {
      object.clear();
      for (const [key, value] of copy as ReadonlyMap<unknown, unknown>) object.set(key, value);
    } else if (object instanceof Set) {
      object.clear();
      for (const value of copy as ReadonlySet<unknown>) object.add(value);
    } else {
      const target = object as Record<string, unknown>;
      if (object !== root) for (const name of Object.keys(target)) if (!(name in copy)) delete target[name];
      Object.assign(target, copy);
    }
  }
}

function copyOf(value: object): Copy {
  if (Array.isArray(value)) return value.slice() as unknown[];
  if (value instanceof Map) return new Map(value);
  if (value instanceof Set) return new Set(value);
  return { ...value } as Record<string, unknown>;
}

function isPlain(copy: Copy): copy is Record<string, unknown> {
  return !(Array.isArray(copy) || copy instanceof Map || copy instanceof Set);
}
