import { render } from "../../../src/core/text/render";
import { phrase, text, wordings } from "../../../src/core/text/text";

/* What must not compile is checked by the type check: an expected error that does not come is an error itself. */

const MESSAGES = wordings({
  moved: { zh: "{amount} 调入{item}", en: "{amount} moved to {item}" },
  done: { zh: "完成", en: "Done" },
});

describe("A text's parameters are those in its braces", () => {
  it("is put together in either order of the braces", () => {
    const moved = text("{item}：{amount}", "{amount} for {item}", { item: "差旅费", amount: 3 });
    expect([render(moved, "zh-CN"), render(moved, "en-US")]).toEqual(["差旅费：3", "3 for 差旅费"]);
  });

  it("does not compile when a brace has no parameter", () => {
    // @ts-expect-error {item} is not given
    text("{item}：{amount}", "{amount} for {item}", { amount: 3 });
    // @ts-expect-error nothing is given
    expect(render(text("共 {count} 项", "{count} in all"), "zh-CN")).toBe("共 {count} 项");
  });

  it("does not compile when the two wordings ask for different parameters", () => {
    // @ts-expect-error only the English wording has {item}
    text("{amount} 调入", "{amount} moved to {item}", { amount: 3, item: "差旅费" });
    // @ts-expect-error only the Chinese wording has {amount}
    expect(render(text("调入 {amount}", "moved", { amount: 3 }), "en-US")).toBe("moved");
  });

  it("does not compile when a parameter is in neither wording", () => {
    // @ts-expect-error no {item} in the words
    text("{amount} 调入", "{amount} moved", { amount: 3, item: "差旅费" });
    const given = { amount: 3, item: "差旅费" };
    // @ts-expect-error nor where it comes with an object made elsewhere
    text("{amount} 调入", "{amount} moved", given);
    // @ts-expect-error no braces at all
    expect(render(text("完成", "Done", { amount: 3 }), "en-US")).toBe("Done");
  });
});

describe("A message of a table asks for the parameters in its braces", () => {
  it("is phrased with them", () => {
    expect(render(phrase(MESSAGES.moved, { amount: 3, item: "差旅费" }), "en-US")).toBe("3 moved to 差旅费");
    expect(render(phrase(MESSAGES.done), "zh-CN")).toBe("完成");
  });

  it("does not compile with a parameter too few or too many", () => {
    // @ts-expect-error {item} is not given
    phrase(MESSAGES.moved, { amount: 3 });
    // @ts-expect-error the message has no {count}
    phrase(MESSAGES.moved, { amount: 3, item: "差旅费", count: 1 });
    // @ts-expect-error nor has this one
    expect(render(phrase(MESSAGES.done, { count: 1 }), "en-US")).toBe("Done");
  });

  it("does not compile when its two wordings ask for different parameters", () => {
    const table = wordings({
      // @ts-expect-error the English wording lacks {item}
      moved: { zh: "{amount} 调入{item}", en: "{amount} moved" },
    });
    expect(table.moved.en).toBe("{amount} moved");
  });
});
