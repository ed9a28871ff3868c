import { readWorkbook } from "../../src/files";
import { UnreadableFile } from "../../src/files/unreadable-file";
import { asWorkbook } from "../../src/formats";
import { addressOf } from "../../src/core/grid/address";
import { READ, REFUSED } from "./endless-files";

/*
 * Every one of these files kept the library busy without an end, or for hours, before it was given only what had been
 * looked through. A file that is not stopped in time thus fails by the limit of the test's own time.
 */

describe("a file that would be read without an end is refused with the reason", () => {
  it.each(Object.entries(REFUSED))("%s", async (_what, [code, file]) => {
    const reason = await asWorkbook(file()).then(
      () => "read",
      (error: unknown) => (error instanceof UnreadableFile ? error.code : String(error)),
    );
    expect(reason).toBe(code);
  });
});

describe("a file with a count, a style or a formula without an end is read without it", () => {
  it.each(Object.entries(READ))("%s", async (_what, [file, cells]) => {
    const { sheets } = await readWorkbook((await asWorkbook(file())).bytes);
    expect(
      Object.fromEntries(sheets[0]!.cells.map(({ row, column, value }) => [addressOf(row, column), value])),
    ).toEqual(cells);
  });
});
