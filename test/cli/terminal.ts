import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process and keeps what it says. */
export async function gouji(...argv: string[]): Promise<Said> {
  let stdout = "";
  let stderr = "";
  const code = await run(argv, {
    stdout: (text) => void (stdout += `${text}\n`),
    stderr: (text) => void (stderr += text),
    interactive: false,
  });
  return { code, stdout, stderr };
}

/** A new empty folder that the test may write to. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), "gouji-cli-"));
}
