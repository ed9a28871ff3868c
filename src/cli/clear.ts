import { removeAdditions } from "../files";
import { phrase } from "../core/text/text";
import { CLI } from "../messages/cli";
import { render } from "../messages/render";
import type { Request } from "./arguments";
import type { Outcome } from "./outcome";
import { assertWritable, named, readBytes, writeBytes } from "./workbook-file";

/**
 * gouji clear: writes a copy of a workbook without anything that Gouji added.
 * @throws WrongCall, FileProblem
 */
export async function clear(request: Extract<Request, { command: "clear" }>): Promise<Outcome> {
  const { file, out, language } = request;
  await assertWritable(file, out);
  const bytes = await readBytes(file);
  await writeBytes(out, await named(file, removeAdditions(bytes)));
  return { stdout: render(phrase(CLI.cleared, { file: out }), language), exitCode: 0 };
}
