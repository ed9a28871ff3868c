import { campaign } from "./campaign";
import { inputOf } from "./inputs";

describe("whatever file or settings are given", () => {
  it("600 spoilt and hostile ones crash nothing, hang nothing and fill no memory", async () => {
    const { failures, outcomes, tried } = await campaign(7, 600);
    expect(failures).toEqual([]);
    const counts = Object.values(outcomes);
    expect(counts.reduce((sum, { used, refused }) => sum + used + refused, 0)).toBe(tried);
    // Inputs that are all refused at the door would try nothing behind it.
    expect(outcomes.workbook!.used).toBeGreaterThanOrEqual(100);
    expect(outcomes["workbook-mutated"]!.used).toBeGreaterThan(10);
    expect(outcomes.xlsx!.used).toBeGreaterThan(10);
    expect(outcomes.draft!.used).toBeGreaterThan(10);
    expect(outcomes["other-formats"]!.used).toBeGreaterThan(10);
  }, 1_800_000);
});

describe("an input of the sequence", () => {
  it("is the same whenever it is asked for", () => {
    for (const number of [0, 1, 2, 3]) expect(inputOf(7, number).bytes).toEqual(inputOf(7, number).bytes);
  });
});
