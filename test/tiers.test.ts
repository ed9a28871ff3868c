import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { LONG } from "../jest.tiers.cjs";

const JEST = resolve("node_modules/jest/bin/jest.js");

/** The files that jest runs of a tier, from the root of the repository. */
function filesOf(tier: string): string[] {
  const listed = execFileSync(process.execPath, [JEST, "--listTests", "--json", "--selectProjects", tier], {
    encoding: "utf8",
  });
  return (JSON.parse(listed) as string[]).map((file) => file.slice(resolve(".").length + 1).replaceAll("\\", "/"));
}

describe("the tiers of the tests", () => {
  it("have every test file once, the long ones where jest.tiers.cjs says so", () => {
    const files = readdirSync("test", { recursive: true, encoding: "utf8" })
      .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes("node_modules"))
      .map((file) => join("test", file).replaceAll("\\", "/"));
    const [quick, long] = [filesOf("quick"), filesOf("long")];
    expect([...quick, ...long].sort()).toEqual(files.sort());
    expect(long.sort()).toEqual(LONG.map(({ file }) => file).sort());
  });

  it("have a reason for each long file", () => {
    for (const { why } of LONG) expect(why.length).toBeGreaterThan(0);
  });
});
