import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { FileProblem, writeBytes } from "../workbook-file";
import { WrongCall } from "../wrong-call";
import type { Input } from "./input";
import type { CheckedLine } from "./line";

/** The file that says that a folder holds results, and nothing else. */
export const OUT_FOLDER_MARK = "gouji-results.json";
const FORMAT = 1;

/** The size and time of an input when it was read. */
export interface Edition {
  readonly size: number;
  /** Milliseconds since 1970, as the file system has it. */
  readonly modified: number;
}

/** What is written for one file. */
export interface Written {
  readonly line: CheckedLine;
  /** The full result, as `gouji check --json` prints it. */
  readonly result: Uint8Array;
  /** The copy with computed sheets and marks. */
  readonly copy: Uint8Array;
}

/** What stands in `<name>.line.json`, which is written last: where it stands, the result is whole. */
interface Kept {
  readonly format: number;
  /** Program, settings and language (stamp.ts). */
  readonly stamp: string;
  readonly edition: Edition;
  readonly line: CheckedLine;
}

/**
 * The folder of results: for each file the checked copy under the file's own name, `<name>.check.json` and
 * `<name>.line.json`. Several calls, on several machines too, may share one.
 */
export class OutFolder {
  private constructor(
    private readonly folder: string,
    private readonly stamp: string,
  ) {}

  /**
   * A new folder, an empty one, or one of results.
   * @throws WrongCall for a folder that holds anything else; FileProblem when it cannot be made.
   */
  static async open(folder: string, stamp: string): Promise<OutFolder> {
    const allowed = <T>(work: Promise<T>): Promise<T> =>
      work.catch(() => {
        throw new FileProblem(folder, "not-writable");
      });
    await allowed(mkdir(folder, { recursive: true }));
    const names = await allowed(readdir(folder));
    if (!names.includes(OUT_FOLDER_MARK)) {
      if (names.length > 0 && !(await edition(join(folder, OUT_FOLDER_MARK)))) {
        throw new WrongCall(
          `文件夹 ${folder} 中有其他内容，--out-dir 须是新的、空的或以前的结果文件夹`,
          `the folder ${folder} holds other things; --out-dir must be new, empty, or a folder of earlier results`,
        );
      }
      const mark = `${JSON.stringify({ tool: "gouji", format: FORMAT })}\n`;
      await allowed(writeFile(join(folder, OUT_FOLDER_MARK), mark));
    }
    return new OutFolder(folder, stamp);
  }

  /** @throws WrongCall when the copy would be written over the file itself. */
  assertApart(input: Input): void {
    if (resolve(this.place(input)) !== resolve(input.path)) return;
    throw new WrongCall(
      `${input.path} 在结果文件夹里，不能核对它自己的副本`,
      `${input.path} lies in the folder of results, where its own copy would be written`,
    );
  }

  /** The line of an earlier run that is still true: same file, same settings, same program; null otherwise. */
  async earlier(input: Input): Promise<CheckedLine | null> {
    const [now, kept] = await Promise.all([edition(input.path), this.kept(input)]);
    if (now === null || kept === null) return null;
    const same =
      kept.format === FORMAT &&
      kept.stamp === this.stamp &&
      kept.edition.size === now.size &&
      kept.edition.modified === now.modified;
    const whole = same && (await edition(this.place(input))) && (await edition(this.place(input, ".check.json")));
    return whole ? kept.line : null;
  }

  /** Writes a file's result, the line last. @throws FileProblem */
  async keep(input: Input, read: Edition, { line, result, copy }: Written): Promise<void> {
    await this.forget(input);
    const place = this.place(input);
    await mkdir(dirname(place), { recursive: true }).catch(() => {
      throw new FileProblem(place, "not-writable");
    });
    await writeBytes(place, copy);
    await writeBytes(this.place(input, ".check.json"), result);
    const kept: Kept = { format: FORMAT, stamp: this.stamp, edition: read, line };
    await writeBytes(this.place(input, ".line.json"), new TextEncoder().encode(JSON.stringify(kept)));
  }

  /** Takes the result of an earlier run away, the line first: it is not true of the file any more. */
  async forget(input: Input): Promise<void> {
    for (const part of [".line.json", ".check.json", ""]) await rm(this.place(input, part), { force: true });
  }

  private place(input: Input, part = ""): string {
    return join(this.folder, ...input.name.split("/")) + part;
  }

  private async kept(input: Input): Promise<Kept | null> {
    try {
      return JSON.parse(await readFile(this.place(input, ".line.json"), "utf8")) as Kept;
    } catch {
      return null;
    }
  }
}

/** The size and time of a file; null when there is none. */
export async function edition(path: string): Promise<Edition | null> {
  return stat(path).then(
    ({ size, mtimeMs }) => ({ size, modified: mtimeMs }),
    () => null,
  );
}
