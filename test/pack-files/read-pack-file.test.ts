import { render } from "../../src/messages/render";
import { readPackFile } from "../../src/pack-files";
import { csvRows } from "../../src/pack-files/csv";

const utf8 = (text: string) => new TextEncoder().encode(text);
const problems = async (name: string, bytes: Uint8Array) =>
  (await readPackFile(name, bytes)).problems.map((problem) => render(problem, "en-US"));

describe("a pack's file", () => {
  it("is JSON, also with a mark of its encoding", async () => {
    const { pack } = await readPackFile(
      "bihai.JSON",
      utf8('\ufeff{ "id": "bihai", "name": "碧海省", "appliesTo": ["碧海"] }'),
    );
    expect(pack).toMatchObject({ id: "bihai", name: { zh: "碧海省", en: "碧海省" }, appliesTo: ["碧海"] });
  });

  it("is a list of subjects in CSV, in UTF-8 or as older Chinese systems write", async () => {
    const codes = (await readPackFile("C:\\表\\科目.csv", utf8('科目编码,科目名称\n201,"一般公共服务支出"\n'))).pack!;
    expect(codes.subjects).toEqual([{ code: "201", name: "一般公共服务支出", year: null }]);
    expect(codes.name.zh).toBe("科目");
    // 编码,名称 / 202,外交支出 in GB18030
    const gb = Uint8Array.from(
      "b1e0c2eb2cc3fbb3c60a3230322ccde2bdbbd6a7b3f6".match(/../g)!.map((byte) => Number.parseInt(byte, 16)),
    );
    expect((await readPackFile("gb.csv", gb)).pack!.subjects).toEqual([{ code: "202", name: "外交支出", year: null }]);
  });

  it("that is no JSON, or of another kind, is refused", async () => {
    expect((await problems("a.json", utf8("{")))[0]).toMatch(/^not valid JSON/);
    expect(await problems("a.pdf", utf8("%PDF"))).toEqual([
      "must be a pack (.json) or a list of budget subjects (.xlsx, .csv)",
    ]);
  });
});

describe("comma-separated values", () => {
  it.each([
    [
      "a,b\nc,",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ['"a,""b""",c', [['a,"b"', "c"]]],
    ["a\tb,c", [["a", "b,c"]]],
  ])("of %j", (text, rows) => expect(csvRows(text)).toEqual(rows));
});
