/*
 * Copies of the open file, for `Office.context.document.getFileAsync`. Numbers and data shapes are those that the
 * office.js library uses with `window.external.Execute` on desktop Excel.
 */

/** Makes the file as it would be saved now. */
export type FileCopy = () => Uint8Array | Promise<Uint8Array>;

/** The calls that the library makes to get a copy. */
export type FileCall = "get" | "slice" | "close";

const CALLS: Readonly<Record<number, FileCall>> = { 77: "get", 80: "slice", 81: "close" };
const COMPRESSED = 5;
/** The largest slice in bytes, as documented. */
const LARGEST_SLICE = 4 * 1024 * 1024;
/** The most copies at a time, as documented: "No more than two documents are allowed to be in memory". */
const MOST_COPIES = 2;

/** The library's numbers for the outcomes. */
export const FILE_STATUS = {
  succeeded: 0,
  typeNotSupported: 1009,
  operationNotSupported: 5000,
  internalError: 5001,
  tooManyCopies: 11000,
  invalidSliceSize: 11002,
} as const;

/** Receives an answer: a Windows safe array, or the number of a failure. */
type OnAnswer = (answer: number | { toArray(): unknown[] }) => void;

/** The copies of the file that an add-in has asked for. Reading a copy does not change the undo stack. */
export class FileCopies {
  /** The calls so far, in order. */
  readonly calls: FileCall[] = [];
  private readonly copies = new Map<number, Uint8Array>();
  private nextHandle = 0;

  /**
   * @param copy makes the copy; without it the call fails, as on hosts that cannot copy.
   * @param failure returns the status of a call that shall fail; `number` counts the calls of its kind from 1.
   */
  constructor(
    private readonly copy: FileCopy | undefined,
    private readonly failure: (call: FileCall, number: number) => number | undefined,
  ) {}

  /** The number of copies that have not been closed. */
  get open(): number {
    return this.copies.size;
  }

  /** True where a method of the Common API concerns copies. */
  static isMethod(method: number): boolean {
    return CALLS[method] !== undefined;
  }

  /** Carries out a method of the Common API asynchronously, as Excel does. */
  execute(method: number, args: readonly unknown[], onAnswer: OnAnswer): void {
    const call = CALLS[method]!;
    this.calls.push(call);
    const played = this.failure(call, this.calls.filter((each) => each === call).length);
    const answering = played === undefined ? this.answer(call, args) : Promise.resolve(played);
    void answering
      .catch(() => FILE_STATUS.internalError)
      .then((answer) => {
        setTimeout(() => onAnswer(typeof answer === "number" ? answer : { toArray: () => answer }), 0);
      });
  }

  private async answer(call: FileCall, [first, offset, size]: readonly unknown[]): Promise<number | unknown[]> {
    if (call === "get") return this.get(first);
    const bytes = this.copies.get(first as number);
    if (!bytes) return FILE_STATUS.internalError;
    if (call === "close") {
      this.copies.delete(first as number);
      return FILE_STATUS.succeeded;
    }
    if (Number(size) > LARGEST_SLICE) return FILE_STATUS.invalidSliceSize;
    const slice = [...bytes.subarray(Number(offset), Number(offset) + Number(size))];
    return [FILE_STATUS.succeeded, slice, slice.length];
  }

  private async get(fileType: unknown): Promise<number | unknown[]> {
    if (!this.copy) return FILE_STATUS.operationNotSupported;
    if (fileType !== COMPRESSED) return FILE_STATUS.typeNotSupported;
    if (this.copies.size >= MOST_COPIES) return FILE_STATUS.tooManyCopies;
    const handle = ++this.nextHandle;
    // The copy counts as open while the file is still being written.
    this.copies.set(handle, new Uint8Array());
    try {
      const bytes = await this.copy();
      this.copies.set(handle, bytes);
      return [FILE_STATUS.succeeded, handle, bytes.length];
    } catch (fault) {
      this.copies.delete(handle);
      throw fault;
    }
  }
}
