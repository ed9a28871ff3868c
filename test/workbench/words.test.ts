import { MISSING_WORDS } from "../../src/workbench/spreadsheet/missing-words";

/** The keys of nested words. */
function keysOf(words: object, before = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [before + key] : keysOf(value as object, `${before}${key}.`),
  );
}

describe("words that the spreadsheet component lacks", () => {
  it("are given in both languages", () => {
    expect(keysOf(MISSING_WORDS["zh-CN"])).toEqual(expect.arrayContaining(keysOf(MISSING_WORDS["en-US"])));
    expect(keysOf(MISSING_WORDS["zh-CN"])).toHaveLength(keysOf(MISSING_WORDS["en-US"]).length);
    expect(keysOf(MISSING_WORDS["zh-CN"])).toContain("sheets-formula.progress.done");
  });
});
