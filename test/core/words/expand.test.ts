import { expand } from "../../../src/core/words/expand";

describe("the notation of wordings", () => {
  it("stands for every wording", () => {
    expect(expand("年[末]{结转|结余}")).toEqual(["年结转", "年结余", "年末结转", "年末结余"]);
  });
});
