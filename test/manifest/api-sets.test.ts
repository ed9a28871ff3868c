import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { API_SETS } from "../../src/excel/api-sets";
import { apiUses, within } from "./api-uses";
import type { ApiUse } from "./api-uses";
import { named, readXml } from "./xml";

const ROOT = join(__dirname, "../..");
const BASE = named(readXml(readFileSync(join(ROOT, "manifest.xml"), "utf8")), "Set").find(
  (e) => e.attributes.Name === "ExcelApi",
)!;
const VERSION = BASE.attributes.MinVersion!;

/** Sets of the Common API that every Excel with add-ins has, on each platform since Office 2013. */
const EVERYWHERE = ["Settings"];

/** Members that need no question, because a host without them does the right thing all the same. */
const HARMLESS: Readonly<Record<string, string>> = {
  "File.getSliceAsync": "of a file that getFileAsync has given, which is asked for",
  "File.closeAsync": "likewise",
  "RunOptions.mergeUndoGroup":
    "an option that a library which does not know it leaves alone; Undo then takes several steps",
  "WorksheetChangedEventArgs.triggerSource": "undefined on older hosts, which counts as an edit by the user",
};

const isBasic = ({ set, member }: ApiUse) =>
  within(set, "ExcelApi", VERSION) || EVERYWHERE.includes(set.name) || member in HARMLESS;
const unguarded = (uses: readonly ApiUse[]) =>
  uses
    .filter((use) => !isBasic(use) && !use.guarded)
    .map((u) => `${u.at} ${u.member}: ${u.set.name} ${u.set.version ?? ""}`);

describe("the Office APIs that the add-in uses", () => {
  const files = ["src/excel", "src/commands", "src/taskpane"].flatMap((folder) => sources(join(ROOT, folder)));
  const uses = apiUses(ROOT, files, API_SETS);

  it(`lie in ExcelApi ${VERSION} or in a function that asks whether the host has their set`, () => {
    expect(unguarded(uses)).toEqual([]);
  });

  it("need no lower set: the manifest asks for no more than is used everywhere", () => {
    const needed = uses.filter(({ set, guarded }) => set.name === "ExcelApi" && set.version === VERSION && !guarded);
    expect(needed.map(({ member }) => member)).not.toEqual([]);
  });

  it("are found, among them ones that must be asked for", () => {
    expect(uses.filter(isBasic).length).toBeGreaterThan(0);
    expect(uses.map((use) => use.member)).toContain("Addin.showAsTaskpane");
  });

  it("are none of a preview", () => {
    expect(uses.filter(({ set }) => set.version === "BETA").map(({ at, member }) => `${at} ${member}`)).toEqual([]);
  });
});

describe("the check itself", () => {
  const QUESTION = "declare const has: (set: string) => boolean;";
  const USE = "w.comments.getCount()";
  const INNER = `function g(w: Excel.Workbook) { return ${USE}; }`;
  const ASKING = 'export const f = (w: Excel.Workbook) => has("comments") && g(w);';
  const CODE = {
    member: `export const f = (w: Excel.Workbook) => ${USE};`,
    option: "export const f = (w: Excel.Worksheet) => w.pageLayout.set({ orientation: 'Landscape' });",
    common: "export const f = () => Office.addin.hide();",
    asked: `${QUESTION} export const f = (w: Excel.Workbook) => has("comments") && ${USE};`,
    askedForLess: `export const f = (w: Excel.Workbook) => Office.context.requirements.isSetSupported("ExcelApi", "1.9") && ${USE};`,
    askedByCaller: `${QUESTION} ${INNER} ${ASKING}`,
    askedByOneCaller: `${QUESTION} ${INNER} ${ASKING} export const h = (w: Excel.Workbook) => g(w);`,
  };
  let found: Record<keyof typeof CODE, string[]>;

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "gouji-api-"));
    try {
      const written = Object.entries(CODE).map(([name, code]) => {
        writeFileSync(join(folder, `${name}.ts`), code);
        return join(folder, `${name}.ts`);
      });
      const lines = unguarded(apiUses(ROOT, written, { comments: "1.10" }));
      const of = (name: string) => lines.filter((l) => l.includes(`/${name}.ts`)).map((l) => l.replace(/^\S+ /, ""));
      found = Object.fromEntries(Object.keys(CODE).map((name) => [name, of(name)])) as typeof found;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("finds a member, an option and a common API above the manifest's sets", () => {
    expect(found.member).toEqual(["Workbook.comments: ExcelApi 1.10"]);
    expect(found.option).toEqual([
      "Worksheet.pageLayout: ExcelApi 1.9",
      "PageLayoutUpdateData.orientation: ExcelApi 1.9",
    ]);
    expect(found.common).toContain("Addin.hide: SharedRuntime 1.1");
  });

  it("accepts a question for the set in the same function, but not for less", () => {
    expect([found.asked, found.askedForLess.length]).toEqual([[], 1]);
  });

  it("accepts a question in every caller, but not in one of two", () => {
    expect([found.askedByCaller, found.askedByOneCaller.length]).toEqual([[], 1]);
  });
});

function sources(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return found.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}
