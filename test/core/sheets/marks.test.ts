import { marksOf } from "../../../src/core/sheets";
import { projects } from "./support";

const marks = marksOf(projects(), "zh-CN");
const markAt = (address: string) => marks.find((m) => m.cell.address === address);

describe("marks", () => {
  it("are on the likeliest suspect of a disagreement and on no other cell of it", () => {
    expect(markAt("G6")).toMatchObject({ cell: { sheet: "项目", address: "G6" }, severity: "error" });
    expect(markAt("G6")!.comment).toMatch(/^【P-3】/);
    expect(markAt("G7")).toBeUndefined();
  });

  it("are one for each cell, with the worst severity and a paragraph for each finding", () => {
    const addresses = marks.map((m) => m.cell.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    const both = markAt("I9")!;
    expect(both.severity).toBe("error");
    expect(both.comment.split("\n").map((p) => p.slice(0, 5))).toEqual(["【C-4】", "【C-5】"]);
  });

  it("are never for a mere notice", () => {
    expect(marks.map((m) => m.comment).join()).not.toContain("C-26");
  });

  it("leave out findings without cells in the user's sheets, and take at most four cells of one", () => {
    const codes = marks.flatMap((m) => m.comment.match(/【C-3】/g) ?? []);
    expect(codes).toHaveLength(4);
  });

  it("speak English where asked", () => {
    expect(marksOf(projects(), "en-US").find((m) => m.cell.address === "G6")!.comment).toContain("now 1.00");
  });
});
