import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Names, Template } from "./template";
import { form } from "./templates/form";
import { indicator } from "./templates/indicator";
import { rule } from "./templates/rule";
import { sheet } from "./templates/sheet";

export const TEMPLATES: Readonly<Record<string, Template>> = { form, indicator, rule, sheet };

/**
 * Writes a declaration, its test and its line of the index.
 * @param root the repository's folder.
 * @param name `family/file-name` of a form or rule, `file-name` of an indicator or sheet.
 * @param id by which it goes; the file's name where it has none yet.
 * @returns the three files, from the root.
 * @throws Error with words for the user where the name does not do or is taken; nothing is written then.
 */
export function addNew(root: string, kind: string, name: string, id?: string): string[] {
  const template = TEMPLATES[kind];
  if (!template) throw new Error(`"${kind}" is none of ${Object.keys(TEMPLATES).join(", ")}`);
  const room = join("src/core", template.room);
  const names = namesOf(name, id, template.families ? familiesOf(join(root, room), template) : null);
  const source = join(room, names.family, `${names.file}.ts`);
  const test = join("test/core", template.room, names.family, `${names.file}.test.ts`);
  for (const file of [source, test]) if (existsSync(join(root, file))) throw new Error(`${file} is there already`);
  const index = join(room, "index.ts");
  const listed = withEntry(readFileSync(join(root, index), "utf8"), template, names, index);
  write(join(root, source), template.source(names));
  write(join(root, test), template.test(names, names.family === "" ? ".." : "../.."));
  write(join(root, index), listed);
  return [source, test, index];
}

function familiesOf(room: string, { others = [] }: Template): string[] {
  const folders = readdirSync(room, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => entry.name).filter((folder) => !others.includes(folder));
}

/** @param families that the name begins with one of; null where it has none. */
function namesOf(name: string, id: string | undefined, families: readonly string[] | null): Names {
  const parts = name.split("/");
  const file = parts.pop()!;
  const family = parts.join("/");
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(file)) throw new Error(`"${file}": small letters with hyphens, please`);
  if (families === null ? family !== "" : !families.includes(family)) {
    throw new Error(
      families === null
        ? `"${name}": no folder, please`
        : `"${name}": one of ${families.join(", ")}, a slash, the name`,
    );
  }
  const constant = file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return { family, file, constant, id: id ?? file };
}

/** The index with its new import, behind the others, and its new entry, the last of the list. */
function withEntry(index: string, { list, imported, entry }: Template, names: Names, file: string): string {
  const begins = index.search(new RegExp(`^(export )?const ${list}\\b`, "m"));
  const ends = begins < 0 ? -1 : index.indexOf("\n];", begins);
  const imports = [...index.matchAll(/^(?:import [^;]*|\} )from "[^"]+";\n/gm)].at(-1);
  if (ends < 0 || !imports) throw new Error(`${file} has no list ${list}`);
  const path = names.family === "" ? names.file : `${names.family}/${names.file}`;
  const behind = imports.index + imports[0].length;
  const line = `import { ${imported(names)} } from "./${path}";\n`;
  return `${index.slice(0, behind)}${line}${index.slice(behind, ends)}\n  ${entry(names)}${index.slice(ends)}`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
