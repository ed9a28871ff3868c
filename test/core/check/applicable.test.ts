import { applicable } from "../../../src/core/analyse";
import { projects } from "../sheets/support";

describe("a rule of whose tables the workbook has none", () => {
  it("does not apply, and is not counted among what could not be judged", () => {
    const { checks } = projects();
    const left = applicable(checks);
    // The workbook is a list of projects: nothing in it is of 公开01表.
    expect(checks.map(({ rule }) => rule)).toContain("D01");
    expect(left.map(({ rule }) => rule)).not.toContain("D01");
    expect(checks.filter((check) => !left.includes(check)).map(({ verdict }) => verdict)).not.toContain("inconsistent");
    // Columns of the list that are empty stay: the table is there.
    expect(left.some(({ rule, verdict }) => rule === "P-3" && verdict === "not-judgeable")).toBe(true);
  });
});
