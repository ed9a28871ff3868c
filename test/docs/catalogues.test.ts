import { readFileSync } from "node:fs";
import { indicatorCatalogue, ruleCatalogue, slipCatalogue } from "../../scripts/catalogue-pages";
import { formCatalogue } from "../../scripts/form-page";
import { COMPLIANCE } from "../../src/core/compliance";
import { INDICATORS } from "../../src/core/indicators";
import { RULES } from "../../src/core/rules";

describe("the catalogues in docs/", () => {
  it("are what `npm run docs` writes from the declarations", () => {
    expect(readFileSync("docs/rules.md", "utf8")).toBe(ruleCatalogue());
    expect(readFileSync("docs/indicators.md", "utf8")).toBe(indicatorCatalogue());
    expect(readFileSync("docs/slips.md", "utf8")).toBe(slipCatalogue());
    expect(readFileSync("docs/forms.md", "utf8")).toBe(formCatalogue());
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
