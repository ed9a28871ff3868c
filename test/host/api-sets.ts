import { readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Which requirement set each member of the Excel API belongs to, as Microsoft's own declarations say it.
 */

const DECLARATIONS = join(require.resolve("@types/office-js/package.json"), "../index.d.ts");

/** What the library uses for itself; it is in no declaration. */
const INTERNAL_KINDS: readonly string[] = ["AddinInternalService", "AppRuntimeService"];
/** Members that have another name in the declarations. */
const DECLARED_AS: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: "onChanged",
  _UnregisterDataChangedEvent: "onChanged",
};

let sets: Map<string, number> | undefined;

/**
 * The minor version of the ExcelApi set that a member needs; 0 for what the library does for itself.
 * @param kind the object's class.
 * @param name the member's name on the wire.
 * @throws when the declarations do not know it.
 */
export function apiSetOf(kind: string, name: string): number {
  if (INTERNAL_KINDS.includes(kind) || (name.startsWith("_") && !DECLARED_AS[name])) return 0;
  sets ??= readDeclarations();
  const declared = DECLARED_AS[name] ?? name[0]!.toLowerCase() + name.slice(1);
  const set = sets.get(`${kind}.${declared}`);
  if (set === undefined) throw new Error(`${kind}.${declared} is not declared`);
  return set;
}

function readDeclarations(): Map<string, number> {
  const text = readFileSync(DECLARATIONS, "utf8");
  const found = new Map<string, number>();
  for (const [, kind, body] of text.matchAll(
    /\n {4}class (\w+) extends OfficeExtension\.ClientObject \{(.*?)\n {4}\}\n/gs,
  )) {
    // A member with its comment; the comment's last line names the set.
    for (const [, comment, name] of body!.matchAll(/\/\*\*(.*?)\*\/\s*(?:readonly )?(\w+)\??[(:<]/gs)) {
      const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment!);
      const key = `${kind}.${name}`;
      // Of several forms of a method the first counts: later ones are newer, and shorter to write.
      if (set && !found.has(key)) found.set(key, Number(set[1]));
    }
  }
  return found;
}
