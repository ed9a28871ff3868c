import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The most that the pane's first load may weigh, gzipped, office.js apart. */
const LIMIT = 170 * 1024;
const FOLDER = "dist/addin";

/** Weighs every script that the task pane's page asks for at once, and fails above the limit. */
function checkSize(): void {
  const page = join(FOLDER, "taskpane.html");
  if (!existsSync(page)) {
    console.error(`${page}: 请先 npm run build / run npm run build first`);
    process.exitCode = 1;
    return;
  }
  const html = readFileSync(page, "utf8");
  const scripts = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)=["']?([^"'\s>]+\.js)/g)].map(
    ([, source]) => source!,
  );
  const own = [...new Set(scripts)].filter((source) => !/(?:^|\/)office\.js$/.test(source));
  const weights = own.map((source) => ({
    source,
    bytes: gzipSync(readFileSync(join(FOLDER, source)), { level: 9 }).length,
  }));
  for (const { source, bytes } of weights) console.log(`${kilobytes(bytes).padStart(9)}  ${source}`);
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  const fits = total <= LIMIT;
  console.log(`${kilobytes(total).padStart(9)}  ${fits ? "≤" : ">"} ${kilobytes(LIMIT)} (gzip)`);
  if (own.length === 0 || !fits) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

checkSize();
