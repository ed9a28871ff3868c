import { normaliseLabel } from "../../src/core/tables/label";
import { ownText, rememberedFor } from "../../src/core/remembered";
import { megabytesHeldAfter } from "../held-memory";
import { fc } from "../draws";

describe("what was made of a text", () => {
  it("is made once", () => {
    const made: string[] = [];
    const known = new Map<string, number>();
    const length = (text: string) => made.push(text) && text.length;
    expect([rememberedFor(known, "本年收入", length), rememberedFor(known, "本年收入", length)]).toEqual([4, 4]);
    expect(made).toEqual(["本年收入"]);
  });

  it("is not kept for a text longer than any label", () => {
    const known = new Map<string, number>();
    expect(rememberedFor(known, "长".repeat(301), (text) => text.length)).toBe(301);
    expect(known.size).toBe(0);
  });

  it("is forgotten when five thousand others are known", () => {
    const known = new Map<string, string>();
    for (let i = 0; i <= 5000; i++) rememberedFor(known, `第${i}项`, (text) => text);
    expect([...known.keys()]).toEqual(["第5000项"]);
  });
});

describe("a text of its own", () => {
  it("says the same, whatever it says", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => expect(ownText(text)).toBe(text)));
    expect(ownText("半个字符\ud83d在中间的一段较长的文字")).toBe("半个字符\ud83d在中间的一段较长的文字");
  });

  it("does not hold the sheet that a label was cut out of", async () => {
    // 40 sheets of 2 MB each, of which a label of 20 characters is asked for.
    const held = await megabytesHeldAfter(() => {
      for (let i = 0; i < 40; i++) normaliseLabel(`第${i}号${"x".repeat(2 ** 21)}`.slice(0, 20));
    });
    expect(held).toBeLessThan(20);
  });
});
