import type { WorkbookModel } from "./model";

/*
 * The state of a workbook at one moment, and how to restore it. Restoring changes the model in place: every sheet, cell
 * or format that existed then is the same object again, so that references to it stay valid.
 */

type Copy = readonly unknown[] | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | Record<string, unknown>;

/** Every object of the workbook together with a copy of its properties. */
export type Image = readonly (readonly [object: object, copy: Copy])[];

/** Properties that are not restored: ids are never reused, and Excel's undo does not cover settings. */
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

/** Restores the state that the workbook had when the image was taken. */
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
