import { readArguments } from "../../../src/cli/arguments";

const many = (...argv: string[]) => readArguments(["check", ...argv]);

describe("a call that means many files", () => {
  it.each([
    ["several files", ["a.xlsx", "b.xlsx"], ["a.xlsx", "b.xlsx"]],
    ["a list", ["@files.txt"], ["@files.txt"]],
    ["one name with a folder for results", ["a.xlsx", "--out-dir", "out"], ["a.xlsx"]],
    ["one name with a summary", ["a.xlsx", "--summary", "s.xlsx"], ["a.xlsx"]],
  ])("is %s", (_, argv, named) => {
    expect(many(...argv)).toMatchObject({ command: "check-many", named });
  });

  it("is not one file alone", () => {
    expect(many("a.xlsx", "--json")).toMatchObject({ command: "check", file: "a.xlsx" });
  });

  it("takes each file's limits, the jobs and the folders from its options", () => {
    expect(
      many("a", "b", "-j", "3", "--base", "x", "--force", "--time-limit", "60", "--memory-limit", "512"),
    ).toMatchObject({ jobs: 3, base: "x", force: true, timeLimit: 60, memoryLimit: 512, outDir: null, summary: null });
  });

  it("allows a file 300 seconds and 2048 MB, and leaves the number of jobs to the machine", () => {
    expect(many("a", "b")).toMatchObject({ timeLimit: 300, memoryLimit: 2048, jobs: null, force: false });
  });

  it.each([
    [["a", "b", "--jobs", "0"], "--jobs 须是 1 至 999999"],
    [["a", "b", "--jobs", "two"], "“two”"],
    [["a", "b", "--time-limit", "1000000"], "--time-limit 须是"],
    [["a", "b", "--memory-limit", "-1"], "memory-limit"],
    [["a", "b", "--summary", "s.csv"], ".xlsx"],
    [["a", "b", "--out", "c.xlsx"], "--out-dir"],
  ])("refuses %j", (argv, message) => {
    expect(() => many(...argv)).toThrow(expect.objectContaining({ zh: expect.stringContaining(message) }));
  });

  it("knows its options for check only", () => {
    expect(() => readArguments(["clear", "a.xlsx", "--out", "b.xlsx", "--jobs", "2"])).toThrow("--jobs");
  });
});
