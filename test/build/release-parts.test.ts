import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { checksumLine, zipped } from "../../scripts/release/archive";
import { versionsOf } from "../../scripts/release/versions";

const agreed = {
  package: '{"version":"1.2.3"}',
  lock: '{"version":"1.2.3","packages":{"":{"version":"1.2.3"}}}',
  manifest: "<OfficeApp><Version>1.1.2.3</Version></OfficeApp>",
  changelog:
    "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-30\n\n### Added\n\n- It.\n\n## [1.2.2] - 2026-01-01\n\n- X.\n",
};
const problems = (more: Partial<typeof agreed>, draft = false) => versionsOf({ ...agreed, ...more }, draft).problems;

describe("the version of a release", () => {
  it("is that of package.json, and lock, manifest and changelog agree with it", () => {
    expect(versionsOf(agreed, false)).toEqual({ version: "1.2.3", problems: [] });
  });

  it.each<[string, Partial<typeof agreed>, string]>([
    ["a lock of another version", { lock: agreed.lock.replace("1.2.3", "1.2.2") }, "package-lock.json: 1.2.2"],
    [
      "a manifest of another version",
      { manifest: "<Version>1.1.2.2</Version>" },
      "manifest.xml: 1.1.2.2, expected 1.1.2.3",
    ],
    ["a version that is none", { package: '{"version":"1.2"}' }, "1.2 is no version"],
    ["a changelog without it", { changelog: "## [1.2.2] - 2026-01-01\n- X.\n" }, "latest section is 1.2.2"],
    ["a changelog without any", { changelog: "# Changelog" }, "latest section is none"],
    ["a changelog without a date", { changelog: "## [1.2.3]\n- X.\n" }, "has no date"],
    ["a changelog with nothing in it", { changelog: "## [1.2.3] - 2026-11-30\n" }, "is empty"],
    [
      "entries that no version has",
      { changelog: agreed.changelog.replace("[Unreleased]", "[Unreleased]\n\n- More.") },
      "under Unreleased",
    ],
  ])("is refused for %s", (_, more, message) => {
    expect(problems(more).join("\n")).toContain(message);
  });

  it("needs no changelog in a draft, but the same version everywhere else", () => {
    expect(problems({ changelog: "" }, true)).toEqual([]);
    expect(problems({ changelog: "", manifest: "<Version>1.0.0.0</Version>" }, true)).toHaveLength(1);
  });
});

describe("an archive", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gouji-archive-"));
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b", "说明.txt"), "二");
    writeFileSync(join(folder, "a.txt"), "一");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("has every file under one folder", () => {
    const parts = unzipSync(zipped(folder, "gouji-1.2.3"));
    expect(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ["gouji-1.2.3/a.txt", "一"],
      ["gouji-1.2.3/b/说明.txt", "二"],
    ]);
  });

  it("is the same to the byte whenever the same files are packed", () => {
    const before = zipped(folder, "x");
    utimesSync(join(folder, "a.txt"), new Date(), new Date(2001, 1, 1));
    expect(zipped(folder, "x")).toEqual(before);
  });

  it("has a checksum that sha256sum reads", () => {
    // SHA-256 of “abc”, FIPS 180-4, appendix of examples.
    expect(checksumLine("a.zip", new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip\n",
    );
  });
});
