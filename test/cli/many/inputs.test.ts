import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { nameOf } from "../../../src/cli/many/input";
import { inputsOf } from "../../../src/cli/many/inputs";
import { paragraphs, wordFile } from "../../formats/word-document";
import { folder as newFolder } from "../terminal";

let folder: string;
beforeEach(() => (folder = newFolder()));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), "");
  }
}

const at = (name: string) => join(folder, name);
const names = async (named: string[], except: string | null = null) =>
  (await inputsOf(named, folder, except)).map(({ name }) => name);

describe("the files that a call names", () => {
  it("are those of a folder and of all below it, in the order of names", async () => {
    put("b.xlsx", "县/乙.xlsx", "县/乡/丙.XLSM", "a.xlsx");
    expect(await names([folder])).toEqual(["a.xlsx", "b.xlsx", "县/乙.xlsx", "县/乡/丙.XLSM"]);
  });

  it("include workbooks of other formats, also those that cannot be read, and Word files with a table, but no others", async () => {
    put("旧.xls", "表.et", "表.ods", "数据.csv", "网页.html");
    writeFileSync(at("说明.docx"), wordFile(paragraphs("情况说明")));
    writeFileSync(at("公开.docx"), wordFile("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"));
    expect((await names([folder])).toSorted()).toEqual(["公开.docx", "旧.xls", "表.et", "表.ods"].toSorted());
  });

  it("leave out what Excel, LibreOffice and Gouji leave beside an open or unfinished workbook", async () => {
    put("a.xlsx", "~$a.xlsx", ".~lock.a.xlsx#", ".a.xlsx.123.tmp", ".hidden/b.xlsx");
    expect(await names([folder])).toEqual(["a.xlsx"]);
  });

  it("leave out folders of results and the summary of an earlier run", async () => {
    put("a.xlsx", "out/gouji-results.json", "out/a.xlsx", "out/县/b.xlsx", "汇总.xlsx");
    expect(await names([folder], at("汇总.xlsx"))).toEqual(["a.xlsx"]);
  });

  it("follow links to files and not to folders, which may lead in circles", async () => {
    put("a.xlsx");
    symlinkSync(at("a.xlsx"), at("link.xlsx"));
    symlinkSync(folder, at("circle"));
    expect(await names([folder])).toEqual(["a.xlsx", "link.xlsx"]);
  });

  it("are taken once however often they are named", async () => {
    put("a.xlsx", "b.xlsx");
    expect(await names([at("b.xlsx"), folder, at("./b.xlsx")])).toEqual(["b.xlsx", "a.xlsx"]);
  });

  it("come from lists, a path a line, blank lines and a byte order mark aside", async () => {
    put("a.xlsx", "县/b.xlsx");
    writeFileSync(at("list.txt"), `\ufeff${at("县/b.xlsx")}\r\n\r\n${at("missing.xlsx")}\n`);
    expect(await names([`@${at("list.txt")}`])).toEqual(["县/b.xlsx", "missing.xlsx"]);
  });

  it("are read from a list in GB 18030, as Windows programs write it", async () => {
    // 县 is CF D8 in GB 2312.
    writeFileSync(
      at("list.txt"),
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xcf, 0xd8]), Buffer.from(".xlsx")]),
    );
    expect(await names([`@${at("list.txt")}`])).toEqual(["县.xlsx"]);
  });

  it("must be some", async () => {
    await expect(names([folder])).rejects.toThrow("no workbook");
    await expect(names([`@${at("nowhere.txt")}`])).rejects.toThrow("nowhere.txt");
  });
});

describe("the name of a file in the results", () => {
  it.each([
    ["in the base folder", "/省/县/a.xlsx", "/省", "县/a.xlsx"],
    ["of the same name in another folder", "/省/乡/a.xlsx", "/省", "乡/a.xlsx"],
    ["outside of it", "/data/a.xlsx", "/省", "_outside/data/a.xlsx"],
    ["in a folder whose name begins like the base folder's", "/省份/a.xlsx", "/省", "_outside/省份/a.xlsx"],
    ["in a folder whose name begins with two dots", "/省/..县/a.xlsx", "/省", "..县/a.xlsx"],
  ])("%s", (_, path, base, name) => {
    expect(nameOf(path, base)).toBe(name);
  });

  it("begins below the folder above all that is named, where not all of it lies in the current folder", async () => {
    const elsewhere = newFolder();
    for (const year of ["2023", "2024"]) {
      mkdirSync(join(elsewhere, year));
      writeFileSync(join(elsewhere, year, "a.xlsx"), "");
    }
    const found = await inputsOf([join(elsewhere, "2023"), join(elsewhere, "2024")], null, null);
    expect(found.map(({ name }) => name)).toEqual(["2023/a.xlsx", "2024/a.xlsx"]);
    const one = await inputsOf([join(elsewhere, "2023/a.xlsx")], null, null);
    expect(one.map(({ name }) => name)).toEqual(["a.xlsx"]);
    rmSync(elsewhere, { recursive: true });
  });

  it("is refused where two files would share it", async () => {
    const outside = newFolder();
    const twin = join(folder, "_outside", outside, "a.xlsx");
    const both = inputsOf([join(outside, "a.xlsx"), twin], folder, null);
    await expect(both).rejects.toThrow("--base");
    rmSync(outside, { recursive: true });
  });
});
