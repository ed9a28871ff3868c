/** @jest-environment jsdom */
import { FILE_STATUS } from "../../src/host/file-copy";
import { workbookOf } from "../excel/workbooks";
import { openInExcel } from "./office";

const BYTES = Uint8Array.from({ length: 10 }, (_, index) => index + 250);
const LARGEST = 4 * 1024 * 1024;

/** What a call of the Common API ends with: its value or the number of its error. */
const called = <T>(call: (onDone: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<T | number>((resolve) => {
    call(({ status, value, error }) => resolve(String(status) === "succeeded" ? value : error.code));
  });
const copy = (sliceSize = LARGEST, type = Office.FileType.Compressed) =>
  called<Office.File>((done) =>
    Office.context.document.getFileAsync(type, { sliceSize }, done),
  ) as Promise<Office.File>;
const slice = (file: Office.File, index: number) =>
  called<Office.Slice>((done) => file.getSliceAsync(index, done)) as Promise<Office.Slice>;
const close = (file: Office.File) => called<void>((done) => file.closeAsync(done));

const small = () => workbookOf({ 收支: [[1]] });

describe("a copy of the file", () => {
  it("comes in slices, of 4 MB at most, that together are the file", async () => {
    const host = await openInExcel(small(), { fileCopy: async () => BYTES });
    const file = await copy(4);
    expect([file.size, file.sliceCount]).toEqual([10, 3]);
    const parts = [await slice(file, 0), await slice(file, 1), await slice(file, 2)];
    expect(parts.map(({ index, size }) => [index, size])).toEqual([
      [0, 4],
      [1, 4],
      [2, 2],
    ]);
    expect(Uint8Array.from(parts.flatMap(({ data }) => data as number[]))).toEqual(BYTES);
    expect(await close(file)).not.toEqual(expect.any(Number));
    expect(host.files.open).toBe(0);
    expect(host.files.calls).toEqual(["get", "slice", "slice", "slice", "close"]);
    expect(await copy(LARGEST + 1)).toBe(FILE_STATUS.invalidSliceSize);
  });

  it("is of the file at that moment", async () => {
    let bytes = BYTES;
    await openInExcel(small(), { fileCopy: () => bytes });
    const first = await copy();
    bytes = Uint8Array.of(1);
    const second = await copy();
    expect([first.size, second.size]).toEqual([10, 1]);
  });

  it("must be closed: there is no third one beside two open ones", async () => {
    const host = await openInExcel(small(), { fileCopy: () => BYTES });
    const files = [await copy(), await copy()];
    expect(await copy()).toBe(FILE_STATUS.tooManyCopies);
    expect(host.files.open).toBe(2);
    await close(files[0]!);
    expect(await copy()).toMatchObject({ size: 10 });
    expect(await slice(files[0]!, 0)).toBe(FILE_STATUS.internalError);
  });

  it("cannot be had where Excel offers none, which the requirement set tells", async () => {
    await openInExcel(small());
    expect(Office.context.requirements.isSetSupported("CompressedFile", "1.1")).toBe(false);
    expect(await copy()).toBe(FILE_STATUS.operationNotSupported);
    await openInExcel(small(), { fileCopy: () => BYTES });
    expect(Office.context.requirements.isSetSupported("CompressedFile", "1.1")).toBe(true);
    expect(await copy(LARGEST, Office.FileType.Pdf)).toBe(FILE_STATUS.typeNotSupported);
  });

  it("that cannot be written leaves nothing open", async () => {
    const host = await openInExcel(small(), { fileCopy: () => Promise.reject(new Error("no room")) });
    expect(await copy()).toBe(FILE_STATUS.internalError);
    expect(host.files.open).toBe(0);
  });

  it.each(["get", "slice", "close"] as const)("can fail at %s", async (failing) => {
    const host = await openInExcel(small(), { fileCopy: () => BYTES });
    host.circumstances.failFile = (call, number) =>
      call === failing && number === 1 ? FILE_STATUS.internalError : undefined;
    const outcomes: unknown[] = [];
    const file = await copy();
    outcomes.push(file);
    if (typeof file !== "number") outcomes.push(await slice(file, 0), await close(file));
    expect(outcomes.at({ get: 0, slice: 1, close: 2 }[failing])).toBe(FILE_STATUS.internalError);
    expect(host.files.open).toBe(failing === "close" ? 1 : 0);
    expect(await copy()).toMatchObject({ size: 10 });
  });

  it.each(["1.15", "1.20"])("leaves undo alone in an Excel of %s", async (api) => {
    const host = await openInExcel(small(), { api, fileCopy: () => BYTES });
    host.userEdit("收支", "A1", 5);
    const file = await copy();
    await slice(file, 0);
    await close(file);
    expect(host.undo.steps).toEqual([{ by: "user", label: "收支!A1" }]);
  });
});
