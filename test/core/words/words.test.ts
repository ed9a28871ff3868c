import { FORMS, FORM_DATA, formsWith } from "../../../src/core/forms";
import type { FieldMarks } from "../../../src/core/forms/form";
import { Entry } from "../../../src/core/json";
import { wordsFromData } from "../../../src/core/words/from-data";
import { expand } from "../../../src/core/words/expand";
import { spellingsOf, withWords } from "../../../src/core/words/word";
import type { AddedWords, Word } from "../../../src/core/words/word";
import { WORDS } from "../../../src/core/words/words";

interface Named extends FieldMarks {
  readonly word: string;
  readonly labels: readonly string[];
}

/** The fields of a form that name concepts, by the list that they stand in, with their labels. */
function placesOf(data: unknown, form: unknown): Named[][] {
  if (typeof data !== "object" || data === null || "labels" in data || "word" in data) return [];
  const parts = Object.keys(data).map((key) => [
    (data as Record<string, unknown>)[key],
    (form as Record<string, unknown>)[key],
  ]);
  const own = parts.flatMap(([declared, made]) =>
    typeof declared === "object" && declared !== null && "word" in declared
      ? [{ ...(declared as { word: string }), labels: (made as Named).labels }]
      : [],
  );
  return [own, ...parts.flatMap(([declared, made]) => placesOf(declared, made))];
}

describe("the dictionary", () => {
  it("spells no two concepts alike where one form has both as columns, or both as rows", () => {
    const alike: string[] = [];
    let compared = 0;
    FORM_DATA.forEach((data, i) => {
      for (const fields of placesOf(data.layout, FORMS[i]!.layout)) {
        for (const [n, one] of fields.entries()) {
          for (const other of fields.slice(n + 1)) {
            // What they stand under, below or in, or a rate beside an amount, tells them apart.
            const marks = ({ under, after, block, measure }: Named) => JSON.stringify([under, after, block, measure]);
            if (one.word === other.word || marks(one) !== marks(other)) continue;
            compared++;
            const shared = one.labels.filter((label) => other.labels.includes(label));
            if (shared.length > 0) alike.push(`${data.id}: ${one.word} and ${other.word}: ${shared.join(" ")}`);
          }
        }
      }
    });
    expect(alike).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  });

  it("has no concept twice under the same two names, and no spelling twice in one concept", () => {
    const names = Object.values(WORDS).map(({ zh, en }) => `${zh} ${en}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    for (const word of Object.values(WORDS)) {
      const { zh, spellings = [], wordings = [] }: Word = word;
      const written = [zh, ...spellings, ...wordings.flatMap(expand)];
      expect(written).toHaveLength(spellingsOf(word).length);
    }
  });

  it("holds no concept that no form names", () => {
    const named = JSON.stringify(FORM_DATA);
    expect(Object.keys(WORDS).filter((id) => !named.includes(`"word":"${id}"`))).toEqual([]);
  });

  it("helps every form that names a concept with one spelling more", () => {
    const added: AddedWords = { basicExpenditure: { spellings: [{ text: "基本性支出", place: "广东", year: 2021 }] } };
    const before = JSON.stringify(FORMS).includes("基本性支出");
    const forms = formsWith(withWords(WORDS, added)).filter((form) =>
      JSON.stringify(form.layout).includes("基本性支出"),
    );
    expect(before).toBe(false);
    expect(forms.map(({ id }) => id)).toEqual(expect.arrayContaining(["D03", "D05", "B3", "Z04", "H2"]));
  });

  it("keeps the names of its own concepts when spellings are added", () => {
    const words = withWords(WORDS, { personnel: { zh: "别名", en: "other", spellings: ["人员性支出"] } });
    expect(words["personnel"]).toMatchObject({ zh: "人员经费", en: "personnel expenditure" });
    expect(spellingsOf(words["personnel"]!)).toContain("人员性支出");
  });
});

describe("words of a pack", () => {
  it("are spellings of known concepts and new concepts", () => {
    const words = {
      personnel: { spellings: ["人员性支出"] },
      leasedVehicles: { zh: "公务用车租赁费", en: "leased vehicles" },
    };
    const given = new Entry(words);
    expect([wordsFromData(given), given.problems]).toEqual([words, []]);
  });

  it("may be called like something of JavaScript's", () => {
    expect(withWords(WORDS, { constructor: { zh: "建造商", en: "builder" } })["constructor"]).toEqual({
      zh: "建造商",
      en: "builder",
    });
  });

  it.each([
    [[], "", "应为一组设置（JSON 对象）", "must be a group of settings (a JSON object)"],
    [{ personnel: {} }, "personnel.spellings", "应为列表", "must be a list"],
    [
      { leased: { en: "leased" } },
      "leased.zh",
      "应为文字（词典里没有这个词，须写明名称）",
      "must be a text, for it is no word of ours",
    ],
    [
      { personnel: { spellings: ["@basicExpenditure"] } },
      "personnel.spellings.0",
      "应为文字，不能以 @ 开头",
      "must be a text that does not begin with @",
    ],
    [
      { personnel: { spellings: [{ text: "人员性支出" }] } },
      "personnel.spellings.0.place",
      "应为文字",
      "must be a text",
    ],
    [
      { personnel: { spellings: [{ text: "甲", place: "乙", year: "2021" }] } },
      "personnel.spellings.0.year",
      "应为年度，例如 2026",
      "must be a year, such as 2026",
    ],
    [{ personnel: { spellings: [], alias: [] } }, "personnel.alias", "不存在", "does not exist"],
  ])("that cannot be used are told with their place: %j", (json, path, zh, en) => {
    const given = new Entry(json);
    wordsFromData(given);
    expect(given.problems).toEqual([{ path, what: { zh, en } }]);
  });
});
