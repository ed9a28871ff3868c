/** Prints a measured figure, so that a run says how good it was and not only that it was good enough. */
export function print(line: string): void {
  process.stderr.write(`${line}\n`);
}
