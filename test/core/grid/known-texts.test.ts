import { KnownTexts } from "../../../src/core/grid/known-texts";
import { ownText } from "../../../src/core/grid/own-text";
import { megabytesHeldAfter } from "../../held-memory";
import { fc } from "../../draws";

describe("what an analysis has worked out of a text", () => {
  it("is worked out once, for each year by itself", () => {
    const asked: (string | number | null)[] = [];
    const length = (text: string) => asked.push(text) && text.length;
    const dated = (text: string, year: number | null) => asked.push(year) && `${text}${year}`;
    const texts = new KnownTexts();
    expect([texts.of(length, "本年收入"), texts.of(length, "本年收入")]).toEqual([4, 4]);
    expect([2020, 2020, 2021, null].map((year) => texts.ofYear(dated, "决算", year))).toEqual([
      "决算2020",
      "决算2020",
      "决算2021",
      "决算null",
    ]);
    expect(asked).toEqual(["本年收入", 2020, 2021, null]);
  });

  it("is told apart by what was asked of it", () => {
    const texts = new KnownTexts();
    expect([texts.of((text) => text.length, "合计"), texts.of((text) => `${text}数`, "合计")]).toEqual([2, "合计数"]);
  });

  it("is not known to another analysis", () => {
    const asked: string[] = [];
    const length = (text: string) => asked.push(text) && text.length;
    for (const texts of [new KnownTexts(), new KnownTexts()]) texts.of(length, "本年收入");
    expect(asked).toEqual(["本年收入", "本年收入"]);
  });
});

describe("a text of its own", () => {
  it("says the same, whatever it says", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => expect(ownText(text)).toBe(text)));
    expect(ownText("半个字符\ud83d在中间的一段较长的文字")).toBe("半个字符\ud83d在中间的一段较长的文字");
  });

  it("does not hold the file that it was cut out of", async () => {
    // 40 files of 2 MB each, of which a text of 20 characters is kept.
    const kept: string[] = [];
    const held = await megabytesHeldAfter(() => {
      for (let i = 0; i < 40; i++) kept.push(ownText(`第${i}号${"x".repeat(2 ** 21)}`.slice(0, 20)));
    });
    expect(kept).toHaveLength(40);
    expect(held).toBeLessThan(20);
  });
});
