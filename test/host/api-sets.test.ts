import { apiSetOf } from "./api-sets";

describe("the requirement set of a member", () => {
  it.each([
    ["Range", "Values", 1],
    ["Worksheet", "GetRanges", 9],
    ["Worksheet", "_RegisterDataChangedEvent", 7],
    ["WorksheetCollection", "_RegisterDataChangedEvent", 9],
    ["CommentCollection", "Add", 10],
    ["Worksheet", "CustomProperties", 12],
    ["Range", "GetMergedAreasOrNullObject", 13],
    ["Range", "_KeepReference", 0],
  ])("%s.%s is 1.%d as Microsoft documents it", (kind, name, set) => {
    expect(apiSetOf(kind, name)).toBe(set);
  });

  it("is not guessed for what is not documented", () => {
    expect(() => apiSetOf("Range", "Sparkle")).toThrow("not declared");
  });
});
