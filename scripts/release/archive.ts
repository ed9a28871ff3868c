import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";

/** Zips have no time zone; one time for all makes the same files the same archive, to the byte. */
const TIME = new Date(1980, 0, 1);

/** A folder as a zip archive under the folder name `top`, files in the order of their names. */
export function zipped(folder: string, top: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const parts = files.map((file) => [
    `${top}/${relative(folder, file).split(sep).join("/")}`,
    new Uint8Array(readFileSync(file)),
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 9, mtime: TIME });
}

/** A line of a SHA256SUMS file, as `sha256sum --check` reads it. */
export function checksumLine(name: string, bytes: Uint8Array): string {
  return `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;
}
