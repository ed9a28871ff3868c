import { readdirSync, readFileSync } from "node:fs";
import { generatedPages } from "../../scripts/generated-pages";
import { COMPLIANCE } from "../../src/core/compliance";
import { INDICATORS } from "../../src/core/indicators";
import { RULES } from "../../src/core/rules";

describe("the catalogues in docs/", () => {
  it.each([...generatedPages()])("%s is what `npm run docs` writes", (file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("have no page of a rule that there is not", () => {
    const generated = [...generatedPages().keys()].filter((file) => file.startsWith("docs/rules/"));
    expect(
      readdirSync("docs/rules")
        .map((name) => `docs/rules/${name}`)
        .sort(),
    ).toEqual(generated.sort());
  });

  it("give every rule, check and indicator an id of its own", () => {
    const ids = [...RULES, ...COMPLIANCE, ...INDICATORS].map((d) => d.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("have both languages everywhere", () => {
    for (const { title, source } of [...RULES, ...COMPLIANCE]) {
      for (const said of [title.zh, title.en, source.zh, source.en]) expect(said.length).toBeGreaterThan(0);
    }
    for (const { name, definition, source, group } of INDICATORS) {
      for (const said of [name, definition, source, group]) expect(said.zh.length * said.en.length).toBeGreaterThan(0);
    }
  });
});

describe("the explanation that the add-in opens", () => {
  const codes = readdirSync("src/core", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(`src/core/${file}`, "utf8").matchAll(/"([A-Z]\d?-\d+)"/g)])
    .map((match) => match[1]!);

  it.each(["zh-CN", "en-US"])("has an anchor for every code that the core tells (%s)", (language) => {
    const html = readFileSync(`assets/help/rules.${language}.html`, "utf8");
    expect(codes.length).toBeGreaterThan(100);
    expect([...new Set(codes)].filter((code) => !html.includes(`<section id="${code}">`))).toEqual([]);
  });

  it("asks for nothing from outside and runs no script", () => {
    for (const language of ["zh-CN", "en-US"]) {
      const html = readFileSync(`assets/help/rules.${language}.html`, "utf8");
      expect(html).not.toMatch(/https?:|<script|\ssrc=/);
    }
  });
});
