import { existsSync, readFileSync } from "node:fs";
import { RULES } from "../../../../src/core/rules";

/** Lines that speak for a whole family of identities. */
const FAMILY_LINES = ["D01", "D02-D05", "X", "B", "H2", "H3"];

describe("the table of identities in docs/", () => {
  const lines = readFileSync("docs/identities.md", "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(
      (cells) =>
        [
          /^(?:\[([^\]]+)\]|([A-Z]\d*-\d+)$)/
            .exec(cells[1] ?? "")
            ?.slice(1)
            .join(""),
          ...cells.slice(2),
        ] as const,
    )
    .filter(([id]) => id !== undefined);
  const listed = lines.filter(([id]) => RULES.some((rule) => rule.id === id));
  const files = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

  it("has every rule, once", () => {
    expect(listed.map(([id]) => id).sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });

  it("says what becomes of the identities that are no rule", () => {
    const others = lines.filter((line) => !listed.includes(line));
    expect(others.map(([id]) => id)).toEqual(["S-9", "X-14"]);
    for (const [, , remark] of others) expect(remark).toMatch(/.{20,}/);
  });

  it("names the one file that declares each, and tests that name it", () => {
    for (const [id, , rule, test] of listed) {
      expect([id, files(rule!).map((file) => existsSync(`src/core/rules/${file}`))]).toEqual([id, [true]]);
      if (FAMILY_LINES.includes(id!)) continue;
      const texts = files(test!).map((file) => readFileSync(`test/core/rules/${file}`, "utf8"));
      expect([id, texts.some((said) => new RegExp(`\\b${id}\\b`).test(said))]).toEqual([id, true]);
    }
  });
});
