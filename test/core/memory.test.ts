import { strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { analyse } from "../../src/core/analyse";
import { findingKey } from "../../src/core/findings/key";
import { MEMORY_NAMESPACE, NO_MEMORY, readMemory } from "../../src/core/memory";
import { computedSheets } from "../../src/core/sheets";
import { reportDocument } from "../../src/core/report";
import { readWorkbook } from "../../src/files";
import { analysed, table } from "./support";
import { fc } from "../draws";

const BROKEN = table(
  "2020年度项目资金收支明细表",
  `单位：万元
  项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
  甲       | 0.00 | 7.00 | 6.64 | 0.63`,
  "明细",
);

describe("what a workbook remembers", () => {
  it("gives a sheet the form that a person assigned, though its title says nothing", () => {
    const sheet = table("附件七", "资金名称 | 年初结余 | 实际到位 | 实际支出\n甲 | 0.00 | 7.00 | 6.64", "附件7");
    expect(analysed(sheet).tables).toEqual([]);
    const memory = { ...NO_MEMORY, assignedForms: [{ sheet: "附件7", form: "P1" }] };
    expect(analyse({ sheets: [sheet], memory }).tables.map((t) => t.table.form.id)).toEqual(["P1"]);
  });

  it("shows a person's reason with the finding it was given for, and on the list of problems", () => {
    const finding = analysed(BROKEN).findings.find((f) => f.code === "P-1")!;
    const memory = { ...NO_MEMORY, explanations: [{ finding: findingKey(finding), text: "=待财政局批复" }] };
    const analysis = analyse({ sheets: [BROKEN], memory });
    expect(analysis.findings.filter((f) => f.explanation !== undefined).map((f) => [f.code, f.explanation])).toEqual([
      ["P-1", "=待财政局批复"],
    ]);
    const cells = computedSheets(analysis, "zh-CN")
      .find((s) => s.id === "problem-list")!
      .rows.flat();
    expect(cells.filter((c) => c?.text === "已说明：=待财政局批复").map((c) => c!.formula)).toEqual([undefined]);
    expect(cells.some((c) => c?.text?.includes("已说明 1"))).toBe(true);
  });

  it("names the department and the year where no table does, on papers and in the report", () => {
    const nameless = {
      ...BROKEN,
      cells: BROKEN.cells.map((c) => ({
        ...c,
        value: c.value === "2020年度项目资金收支明细表" ? "项目资金收支明细表" : c.value,
      })),
    };
    const memory = { ...NO_MEMORY, department: "某县应急管理局", year: 2024 };
    expect(analyse({ sheets: [nameless] })).toMatchObject({ department: null, year: null });
    const analysis = analyse({ sheets: [nameless], memory });
    expect(analysis).toMatchObject({ department: "某县应急管理局", year: 2024 });
    expect(computedSheets(analysis, "zh-CN")[0]!.rows[1]![0]!.text).toBe("编制单位：某县应急管理局　　年度：2024");
    expect(reportDocument(analysis).title).toBe("某县应急管理局2024年度部门整体支出绩效自评报告");
    // What a table states goes before.
    expect(analyse({ sheets: [BROKEN], memory }).year).toBe(2020);
  });

  it("keeps no department without letters and no year that cannot be one", () => {
    expect(readMemory('{"department":" ","year":1999}')).toEqual(NO_MEMORY);
    expect(readMemory('{"department":"某局","year":2024}')).toEqual({ ...NO_MEMORY, department: "某局", year: 2024 });
  });

  it("keeps the reason when the figures change but the disagreement stays", () => {
    const key = findingKey(analysed(BROKEN).findings.find((f) => f.code === "P-1")!);
    const worse = { ...BROKEN, cells: BROKEN.cells.map((c) => (c.value === 0.63 ? { ...c, value: 1.63 } : c)) };
    expect(findingKey(analysed(worse).findings.find((f) => f.code === "P-1")!)).toBe(key);
  });

  it("is read from the workbook's own XML part by the command line too", async () => {
    const parts = unzipSync(new Uint8Array(readFileSync("assets/samples/furong-2020.xlsx")));
    const rels = "xl/_rels/workbook.xml.rels";
    const json = JSON.stringify({ explanations: [{ finding: "K-1|x", text: "已核实 & 说明" }] }).replaceAll(
      "&",
      "&amp;",
    );
    parts["customXml/item1.xml"] = strToU8(`<memory xmlns="${MEMORY_NAMESPACE}">${json}</memory>`);
    parts[rels] = strToU8(
      new TextDecoder()
        .decode(parts[rels])
        .replace(
          "</Relationships>",
          '<Relationship Id="rIdMemory" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
        ),
    );
    const { memory } = await readWorkbook(zipSync(parts));
    expect(memory).toEqual({ assignedForms: [], explanations: [{ finding: "K-1|x", text: "已核实 & 说明" }] });
  });

  it("is nothing where the stored text is no memory, whatever it is", () => {
    expect(readMemory('{"explanations":[{"finding":1},null,{"finding":"a","text":"b"}]}')).toEqual({
      assignedForms: [],
      explanations: [{ finding: "a", text: "b" }],
    });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readMemory(text)));
  });
});
