import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { drawIcon, ICON_SIZES, ICONS } from "../../scripts/icons/draw";
import { decodePng, pngSize } from "../../scripts/icons/png";
import { baseUrl, DEVELOPMENT_BASE, manifestFor, WrongBase } from "../../scripts/manifest/manifest-for.cjs";
import { COMMAND_IDS } from "../../src/commands/command";
import { COMMAND_NAMES } from "../../src/messages/commands";
import { all, at, named, readXml } from "./xml";

const ROOT = join(__dirname, "../..");
const SOURCE = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = readXml(SOURCE);
const overrides = at(manifest, "VersionOverrides");
const resources = at(overrides, "Resources").children.flatMap((group) => group.children);
const urls = all(manifest).flatMap((e) =>
  [e.attributes.DefaultValue, e.attributes.Value].filter((v) => v !== undefined && v.includes("://")),
) as string[];

/** How long Office lets the texts of the manifest be. */
const LIMITS = { ShortStrings: 125, LongStrings: 250 };

describe("manifest.xml", () => {
  it("is a task pane add-in with a GUID and a version of four parts that follows package.json", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(manifest.attributes.type).toBe("TaskPaneApp");
    expect(at(manifest, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(at(manifest, "Version").text).toBe(`1.${version}`);
  });

  it("has its elements in the order of Microsoft's schema", () => {
    expect(manifest.children.map((e) => e.name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(overrides.children.map((e) => e.name)).toEqual(["Requirements", "Hosts", "Resources"]);
    expect(at(overrides, "Hosts", "Host").children.map((e) => e.name)).toEqual(["Runtimes", "DesktopFormFactor"]);
    for (const control of named(overrides, "Control")) {
      expect(control.children.map((e) => e.name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  it("asks for Excel with ExcelApi 1.7, and for the buttons a shared runtime", () => {
    expect(at(manifest, "Hosts").children.map((e) => e.attributes.Name)).toEqual(["Workbook"]);
    expect(at(overrides, "Hosts").children.map((e) => e.attributes.type)).toEqual(["Workbook"]);
    const sets = (parent: typeof manifest) =>
      at(parent, "Requirements", "Sets").children.map((e) => `${e.attributes.Name} ${e.attributes.MinVersion}`);
    expect(sets(manifest)).toEqual(["ExcelApi 1.7"]);
    expect(sets(overrides)).toEqual(["SharedRuntime 1.1"]);
  });

  it("may read and write the workbook and nothing more", () => {
    expect(at(manifest, "Permissions").text).toBe("ReadWriteDocument");
    expect(named(manifest, "WebApplicationInfo")).toEqual([]);
    expect(named(manifest, "AppDomain")).toEqual([]);
  });

  it("resolves every resid, names every resource once and has none too many", () => {
    const ids = resources.map((e) => e.attributes.id!);
    const used = all(overrides).flatMap((e) => e.attributes.resid ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  it("says everything in Chinese and in English", () => {
    expect(at(manifest, "DefaultLocale").text).toBe("zh-CN");
    const texts = [at(manifest, "DisplayName"), at(manifest, "Description"), ...named(overrides, "String")];
    for (const text of texts) {
      expect(text.attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
      const english = text.children.filter((e) => e.name === "Override" && e.attributes.Locale === "en-US");
      expect(english).toHaveLength(1);
      expect(english[0]!.attributes.Value).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it("keeps to the lengths that Office allows", () => {
    for (const group of ["ShortStrings", "LongStrings"] as const) {
      for (const text of at(overrides, "Resources", group).children) {
        const values = [text.attributes.DefaultValue!, ...text.children.map((e) => e.attributes.Value!)];
        expect(values.filter((v) => v.length > LIMITS[group])).toEqual([]);
      }
    }
    expect(at(manifest, "DisplayName").attributes.DefaultValue!.length).toBeLessThanOrEqual(125);
  });

  it("has https addresses of one base only", () => {
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(`${DEVELOPMENT_BASE}/`))).toEqual([]);
  });

  it("opens one and the same page as pane, runtime and function file", () => {
    const pages = ["Runtime", "FunctionFile", "SourceLocation"].flatMap((name) => named(overrides, name));
    expect(pages.map((e) => e.attributes.resid)).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
    expect(at(overrides, "Hosts", "Host", "Runtimes", "Runtime").attributes.lifetime).toBe("long");
    const page = resources.find((e) => e.attributes.id === "Taskpane.Url")!.attributes.DefaultValue;
    expect(at(manifest, "DefaultSettings", "SourceLocation").attributes.DefaultValue).toBe(page);
  });

  it("has the four buttons, whose functions are the ones that src/commands connects", () => {
    const controls = named(overrides, "Control");
    const label = (resid: string) => resources.find((e) => e.attributes.id === resid)!;
    const labels = controls.map((c) => label(at(c, "Label").attributes.resid!));
    expect(labels.map((e) => e.attributes.DefaultValue)).toEqual(["校验", "生成底稿", "清除标记", "打开窗格"]);
    expect(named(overrides, "FunctionName").map((e) => e.text)).toEqual([...COMMAND_IDS]);
    expect(new Set(controls.map((c) => c.attributes.id)).size).toBe(controls.length);
    COMMAND_IDS.forEach((id, i) => {
      expect(labels[i]!.attributes.DefaultValue).toBe(COMMAND_NAMES[id].zh);
      expect(labels[i]!.children[0]!.attributes.Value).toBe(COMMAND_NAMES[id].en);
    });
  });
});

describe("the icons", () => {
  it("exist for every address, in the size that the manifest says", () => {
    const images = resources.filter((e) => e.name === "Image");
    for (const image of named(overrides, "Icon").flatMap((icon) => icon.children)) {
      const size = Number(image.attributes.size);
      const url = images.find((e) => e.attributes.id === image.attributes.resid)!.attributes.DefaultValue!;
      expect(pngSize(fileOf(url))).toEqual({ width: size, height: size });
    }
    const own = (name: string) => pngSize(fileOf(at(manifest, name).attributes.DefaultValue!)).width;
    expect([own("IconUrl"), own("HighResolutionIconUrl")]).toEqual([32, 64]);
  });

  it("come in every size for each button and the group", () => {
    const icons = named(overrides, "Icon").map((icon) => icon.children.map((e) => Number(e.attributes.size)));
    expect(icons).toEqual(Array.from({ length: 5 }, () => [...ICON_SIZES]));
  });

  it.each(ICONS)("%s is what scripts/icons draws", (name) => {
    for (const size of ICON_SIZES) {
      const file = readFileSync(join(ROOT, `assets/icons/${name}-${size}.png`));
      expect(Buffer.compare(decodePng(file).pixels, drawIcon(name, size).pixels)).toBe(0);
    }
  });
});

describe("a manifest for another address", () => {
  it("has every address moved there, whatever trailing slash was given", () => {
    const moved = readXml(manifestFor(SOURCE, "https://nw.example.gov.cn/gouji/"));
    const found = all(moved).flatMap((e) => e.attributes.DefaultValue?.match(/^https?:.*/)?.[0] ?? []);
    expect(found).toHaveLength(urls.length);
    expect(found.filter((url) => !/^https:\/\/nw\.example\.gov\.cn\/gouji\/[^/]/.test(url))).toEqual([]);
  });

  it.each([
    ["https://example.com", "https://example.com"],
    ["https://example.com/", "https://example.com"],
    ["https://example.com:8443/a/b//", "https://example.com:8443/a/b"],
    ["http://localhost:3000/", "http://localhost:3000"],
    ["https://example.com/勾稽", "https://example.com/%E5%8B%BE%E7%A8%BD"],
    ["https://内网地址/gouji", "https://xn--v6qz1lnb867w/gouji"],
  ])("%s is taken as %s", (given, base) => expect(baseUrl(given)).toBe(base));

  it.each([
    ["http://example.com/gouji"],
    ["http://localhost.example.com"],
    ["ftp://example.com"],
    ["example.com/gouji"],
    ["https://example.com/?a=1"],
    ["https://example.com/#a"],
    ["https://user:secret@example.com"],
    [""],
  ])("%s is refused", (given) => expect(() => baseUrl(given)).toThrow(WrongBase));
});

/** The file in the repository that a build puts at this address. */
function fileOf(url: string): Buffer {
  const file = join(ROOT, url.slice(DEVELOPMENT_BASE.length));
  expect(existsSync(file)).toBe(true);
  return readFileSync(file);
}
