import { existsSync, readFileSync } from "node:fs";
import { RULES } from "../../../../src/core/rules";

/** Lines that speak for a whole family of identities. */
const FAMILY_LINES = ["D01", "D02-D05", "X", "B", "H2", "H3"];

describe("the table of identities in docs/", () => {
  const lines = readFileSync("docs/identities.md", "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => /^[A-Z]+\d*-\d+$/.test(cells[1] ?? ""));
  const files = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

  it("has every rule, and every identity that is built is a rule", () => {
    const listed = lines.filter((cells) => cells[4]!.startsWith("built")).map((cells) => cells[1]!);
    const rules = RULES.map((rule) => rule.id).filter((id) => !FAMILY_LINES.includes(id));
    // S-9 is judged by the rules that it names.
    expect([...rules, "S-9"].sort()).toEqual([...listed].sort());
  });

  it("names a reason for every identity that is not built", () => {
    const others = lines.filter((cells) => !cells[4]!.startsWith("built"));
    expect(others.map((cells) => cells[1])).toEqual(["X-14"]);
    for (const cells of others) expect(cells[4]).toMatch(/^not built: .{10,}/);
  });

  it("names files that there are, and tests that name the identity", () => {
    for (const cells of lines.filter((c) => c[4]!.startsWith("built"))) {
      const id = cells[1]!;
      for (const file of files(cells[2]!))
        expect([id, file, existsSync(`src/core/rules/${file}`)]).toEqual([id, file, true]);
      const texts = files(cells[3]!).map((file) => readFileSync(`test/core/rules/${file}`, "utf8"));
      expect([id, texts.some((said) => new RegExp(`\\b${id}\\b`).test(said))]).toEqual([id, true]);
    }
  });
});
