import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { extensionOfCopy, FileProblem, writeBytes } from "../workbook-file";
import { WrongCall } from "../wrong-call";
import type { Input } from "./input";
import type { CheckedLine } from "./line";

/** The file that marks a folder as one of results; it has no other purpose. */
export const OUT_FOLDER_MARK = "gouji-results.json";
const FORMAT = 1;

/** The size and time of an input when it was read. */
export interface FileVersion {
  readonly size: number;
  /** The time of the last change in milliseconds since 1970, from the file system. */
  readonly modified: number;
}

/** The results written for one file. */
export interface Written {
  readonly line: CheckedLine;
  /** The full result, as `gouji check --json` prints it. */
  readonly result: Uint8Array;
  /** The copy with computed sheets and marks. */
  readonly copy: Uint8Array;
}

/** The content of `<name>.line.json`. It is written last, so if it exists, the result is complete. */
interface Kept {
  readonly format: number;
  /** Program, settings and language as one text (stamp.ts). */
  readonly stamp: string;
  readonly edition: FileVersion;
  readonly line: CheckedLine;
}

/**
 * The folder of results. For each file it holds the checked copy under the file's own name (`<name>.xlsx` for other formats), `<name>.check.json` and
 * `<name>.line.json`. Several calls may share it, even from several computers.
 */
export class OutFolder {
  private constructor(
    private readonly folder: string,
    private readonly stamp: string,
  ) {}

  /**
   * Opens a folder that does not exist yet, an empty one, or one of results.
   * @throws WrongCall for a folder with other content; FileProblem when it cannot be created.
   */
  static async open(folder: string, stamp: string): Promise<OutFolder> {
    const allowed = <T>(work: Promise<T>): Promise<T> =>
      work.catch(() => {
        throw new FileProblem(folder, "not-writable");
      });
    await allowed(mkdir(folder, { recursive: true }));
    const names = await allowed(readdir(folder));
    if (!names.includes(OUT_FOLDER_MARK)) {
      if (names.length > 0 && !(await fileVersion(join(folder, OUT_FOLDER_MARK)))) {
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

  /** @throws WrongCall when the copy would replace the input file itself. */
  assertOtherFile(input: Input): void {
    if (resolve(this.copyOf(input)) !== resolve(input.path)) return;
    throw new WrongCall(
      `${input.path} 在结果文件夹里，不能核对它自己的副本`,
      `${input.path} lies in the folder of results, where its own copy would be written`,
    );
  }

  /** The line of an earlier run if it is still valid: same file, same settings, same program. Otherwise null. */
  async earlier(input: Input): Promise<CheckedLine | null> {
    const [now, kept] = await Promise.all([fileVersion(input.path), this.kept(input)]);
    if (now === null || kept === null) return null;
    const same =
      kept.format === FORMAT &&
      kept.stamp === this.stamp &&
      kept.edition.size === now.size &&
      kept.edition.modified === now.modified;
    const whole =
      same && (await fileVersion(this.copyOf(input))) && (await fileVersion(this.place(input, ".check.json")));
    return whole ? kept.line : null;
  }

  /** Writes the results of a file, its line last. @throws FileProblem */
  async keep(input: Input, read: FileVersion, { line, result, copy }: Written): Promise<void> {
    await this.forget(input);
    const place = this.copyOf(input);
    await mkdir(dirname(place), { recursive: true }).catch(() => {
      throw new FileProblem(place, "not-writable");
    });
    await writeBytes(place, copy);
    await writeBytes(this.place(input, ".check.json"), result);
    const kept: Kept = { format: FORMAT, stamp: this.stamp, edition: read, line };
    await writeBytes(this.place(input, ".line.json"), new TextEncoder().encode(JSON.stringify(kept)));
  }

  /** Deletes the result of an earlier run, its line first, because it is no longer valid for the file. */
  async forget(input: Input): Promise<void> {
    for (const part of [".line.json", ".check.json"]) await rm(this.place(input, part), { force: true });
    await rm(this.copyOf(input), { force: true });
  }

  /** The checked copy: under the file's own name, with .xlsx behind that of another format. */
  private copyOf(input: Input): string {
    const extension = extensionOfCopy(input.name);
    return this.place(input, input.name.toLowerCase().endsWith(extension.toLowerCase()) ? "" : extension);
  }

  private place(input: Input, part: string): string {
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

/** The size and time of a file; null when the file does not exist. */
export async function fileVersion(path: string): Promise<FileVersion | null> {
  return stat(path).then(
    ({ size, mtimeMs }) => ({ size, modified: mtimeMs }),
    () => null,
  );
}
