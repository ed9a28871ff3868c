import { readFileSync } from "node:fs";
import { ACCEPTED, dependencyPage, directDependencies, REASONS, shippedPackages } from "../../scripts/dependency-page";

describe("docs/dependencies.md", () => {
  it("is what `npm run docs` writes from the lock file", () => {
    expect(readFileSync("docs/dependencies.md", "utf8")).toBe(dependencyPage());
  });

  it("says in both languages why each direct dependency is there, and of no other", () => {
    expect(Object.keys(REASONS).sort()).toEqual(directDependencies().sort());
    for (const { zh, en } of Object.values(REASONS)) expect(zh.length * en.length).toBeGreaterThan(0);
  });
});

describe("a package that users get", () => {
  it("is of a licence that lets a bureau use and pass on the product", () => {
    const accepted: readonly string[] = ACCEPTED;
    expect(shippedPackages().filter(({ licence }) => !accepted.includes(licence))).toEqual([]);
  });

  it("is named in an exact version", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("counts nothing, and sends nothing of what it is used for", () => {
    const names = shippedPackages().map(({ name }) => name);
    expect(
      names.filter((name) => /telemetry|analytics|sentry|applicationinsights|posthog|mixpanel/.test(name)),
    ).toEqual([]);
  });
});
