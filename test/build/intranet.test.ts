import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const OFFICE = join(ROOT, "node_modules/@microsoft/office-js");
const BASE = "https://nw.example/gouji";
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

/** Addresses that stand in our scripts as names or as help for developers; nothing is ever loaded from them. */
const NAMES = [
  /^http:\/\/www\.w3\.org\//, // XML namespaces
  /^http:\/\/schemas\.(openxmlformats|microsoft)\.(org|com)\//, // XML namespaces
  /^http:\/\/purl\.(oclc\.)?org\//, // XML namespaces
  /^https:\/\/react\.dev\//, // React's error messages
  /^https:\/\/(aka\.ms|go\.microsoft\.com|learn\.microsoft\.com|answers\.microsoft\.com|developer\.microsoft\.com|github\.com)\//, // messages
];

describe("npm run build:intranet", () => {
  let out: string;

  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), "gouji-intranet-"));
    execFileSync(process.execPath, [TSX, "scripts/build-intranet.ts", "--base", `${BASE}/`, "--out", out], {
      cwd: ROOT,
    });
  }, 180_000);

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const read = (file: string) => readFileSync(join(out, file), "utf8");
  const files = () => readdirSync(out, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));

  it("makes pages whose every script, style and image lies beside them", () => {
    for (const page of ["taskpane.html", "notice.html", "help.html"]) {
      const sources = [...read(page).matchAll(/\b(?:src|href|action|data)=["']?([^"'\s>]+)/g)].map(
        ([, source]) => source!,
      );
      expect(sources.filter((source) => !existsSync(join(out, source)))).toEqual([]);
      expect(read(page)).not.toMatch(/https?:\/\//);
    }
    expect(read("taskpane.html")).toMatch(/<script src="?office-js\/office\.js"?><\/script>/);
  });

  it("lets the browser refuse scripts and connections of other servers", () => {
    const policy = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(read("taskpane.html"))![1]!;
    expect(policy).toMatch(/script-src 'self';.*connect-src 'self';/);
  });

  it("has no address of another server in its own scripts but names and help texts", () => {
    const scripts = files().filter((file) => /^js\/.*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(3);
    const addresses = scripts.flatMap((file) =>
      [...read(file).matchAll(/\bhttps?:\/\/[\w.-]+[^\s"'`)\\]*/g)].map(([url]) => url),
    );
    expect(addresses.filter((url) => !NAMES.some((name) => name.test(url)))).toEqual([]);
  });

  it("brings office.js for each host, unmodified and with its licence, and leaves its telemetry behind", () => {
    const office = files().filter((file) => /^office-js\/.*\.\w+$/.test(file));
    for (const file of office) {
      const original = join(
        OFFICE,
        file.endsWith("LICENSE.md") ? "LICENSE.md" : file.replace("office-js", "dist").toLowerCase(),
      );
      expect(readFileSync(join(out, file)).equals(readFileSync(original))).toBe(true);
    }
    const needed = ["office.js", "zh-cn/office_strings.js", "en-us/office_strings.js", "LICENSE.md"];
    const hosts = ["win32-16.01", "web-16.00", "mac-16.00"].map((host) => `excel-${host}.js`);
    expect(office).toEqual(expect.arrayContaining([...needed, ...hosts].map((file) => `office-js/${file}`)));
    expect(office.filter((file) => /telemetry|debug|msal|webauth/.test(file))).toEqual([]);
  });

  it("writes the manifest for the given address, with all that it names", () => {
    const urls = [...read("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map(([, url]) => url!);
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(`${BASE}/`) || !existsSync(join(out, url.slice(BASE.length))))).toEqual(
      [],
    );
  });

  it("brings the script that trusts a shared folder, to the byte", () => {
    const script = readFileSync(join(ROOT, "scripts/deploy/trust-catalogue.ps1"));
    expect(readFileSync(join(out, "trust-catalogue.ps1")).equals(script)).toBe(true);
  });

  it("names its scripts by their content and has no source maps", () => {
    expect(files().filter((file) => file.endsWith(".map"))).toEqual([]);
    expect(files().filter((file) => /^js\/[^/]+\.js$/.test(file) && !/\.[0-9a-f]{12}\.js$/.test(file))).toEqual([]);
  });
});

describe("npm run build:intranet called wrongly", () => {
  const build = (...given: string[]) =>
    spawnSync(process.execPath, [TSX, "scripts/build-intranet.ts", ...given], { cwd: ROOT, encoding: "utf8" });

  it("says how it is used when there is no address", () => {
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain("--base https://");
  });

  it("refuses http", () => {
    const { status, stderr } = build("--base", "http://nw.example/gouji");
    expect(status).toBe(1);
    expect(stderr).toContain("https");
  });

  it("refuses to empty a folder that is not its own", () => {
    const folder = mkdtempSync(join(tmpdir(), "gouji-mine-"));
    writeFileSync(join(folder, "账.txt"), "");
    const { status } = build("--base", BASE, "--out", folder);
    expect([status, readdirSync(folder)]).toEqual([1, ["账.txt"]]);
    rmSync(folder, { recursive: true });
  });
});
