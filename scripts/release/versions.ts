/** What states the version of a release. */
export interface VersionSources {
  /** The content of package.json. */
  readonly package: string;
  /** The content of package-lock.json. */
  readonly lock: string;
  /** The content of manifest.xml. */
  readonly manifest: string;
  /** The content of CHANGELOG.md. */
  readonly changelog: string;
}

/**
 * The version of package.json, and where others disagree with it, a sentence each. The manifest's is `1.` and the
 * version, as Office refuses versions below 1.0. The changelog must have a dated section of the version first, with
 * something in it, and nothing under Unreleased.
 * @param draft true for a trial build, which needs no section in the changelog.
 */
export function versionsOf(sources: VersionSources, draft: boolean): { version: string; problems: string[] } {
  const { version } = JSON.parse(sources.package) as { version: string };
  const lock = JSON.parse(sources.lock) as { version?: string; packages?: Record<string, { version?: string }> };
  const problems: string[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(version)) problems.push(`package.json: ${version} is no version of the form 1.2.3`);
  for (const [where, locked] of [
    ["", lock.version],
    [' (packages[""])', lock.packages?.[""]?.version],
  ] as const) {
    if (locked !== version) problems.push(`package-lock.json${where}: ${locked}, package.json: ${version}`);
  }
  const manifest = /<Version>([^<]*)<\/Version>/.exec(sources.manifest)?.[1];
  if (manifest !== `1.${version}`) problems.push(`manifest.xml: ${manifest}, expected 1.${version}`);
  if (!draft) problems.push(...changelogProblems(sources.changelog, version));
  return { version, problems };
}

function changelogProblems(changelog: string, version: string): string[] {
  const sections = changelog.split(/^## /m).slice(1);
  const named = (section: string) => /^\[([^\]]+)\]/.exec(section)?.[1];
  const problems: string[] = [];
  const unreleased = sections.find((section) => named(section) === "Unreleased");
  if (unreleased && hasEntries(unreleased)) {
    problems.push(`CHANGELOG.md: entries under Unreleased, which belong to a version`);
  }
  const [latest] = sections.filter((section) => named(section) !== "Unreleased");
  if (!latest || named(latest) !== version) {
    problems.push(`CHANGELOG.md: the latest section is ${(latest && named(latest)) ?? "none"}, expected ${version}`);
  } else {
    if (!/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}\s*$/m.test(latest.split("\n")[0]!)) {
      problems.push(`CHANGELOG.md: the section ${version} has no date (## [${version}] - YYYY-MM-DD)`);
    }
    if (!hasEntries(latest)) problems.push(`CHANGELOG.md: the section ${version} is empty`);
  }
  return problems;
}

function hasEntries(section: string): boolean {
  return /^[-*] \S/m.test(section);
}
