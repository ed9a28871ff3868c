import type { CellSnapshot, SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, checksOf, table, verdicts } from "../support";

/** A list in which the marks ＿ before a name stand for blanks of full width. */
const list = (title: string, headings: string, lines: string): SheetSnapshot => {
  const sheet = table(title, `单位：万元\n${headings}\n${lines}`);
  const blanks = (value: CellSnapshot["value"]) => (typeof value === "string" ? value.replace(/＿/g, "\u3000") : value);
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, value: blanks(cell.value) })) };
};
const ledger = (lines: string) =>
  list("2023年度项目资金收支明细表", "序号 | 项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余", lines);

const names = (sheet: SheetSnapshot, form: string) =>
  analysed(sheet)
    .facts.records(form)
    .map((record) => record.name);
const told = (sheet: SheetSnapshot) =>
  analysed(sheet)
    .findings.filter((finding) => finding.code === "R-4")
    .flatMap((finding) => finding.cells.map((cell) => cell.address));

describe("parts of a project after 其中", () => {
  it("go on in rows without number below the first one, until a numbered row", () => {
    const sheet = ledger(
      `1 | 甲 | 0.00 | 3.00 | 3.00 | 0.00
       2 | 乙 | 0.00 | 12.00 | 12.00 | 0.00
       | 其中：教师工资 | 0.00 | 5.00 | 5.00 | 0.00
       | 水电费 | 0.00 | 4.00 | 4.00 | 0.00
       | 维修费 | 0.00 | 3.00 | 3.00 | 0.00
       3 | 丙 | 0.00 | 8.00 | 8.00 | 0.00
       合计 | | 0.00 | 23.00 | 23.00 | 0.00`,
    );
    expect(names(sheet, "P1")).toEqual(["甲", "乙", "丙"]);
    expect(told(sheet)).toEqual(["B6", "B7", "B8"]);
    expect(verdicts(analysed(sheet), "P-3")["合计/本年支出"]).toBe("exact");
  });

  it("end where they make up the project's figures, and where a row is more than what is left", () => {
    // 5.00 + 7.00 = 12.00, so the next row without number is none; 5.00 + 8.00 is more than 12.00
    const made = ledger(
      `1 | 乙 | 0.00 | 12.00 | 12.00 | 0.00
       | 其中：教师工资 | 0.00 | 5.00 | 5.00 | 0.00
       | 水电费 | 0.00 | 7.00 | 7.00 | 0.00
       | 丙 | 0.00 | 8.00 | 8.00 | 0.00`,
    );
    expect(names(made, "P1")).toEqual(["乙", "丙"]);
    const more = ledger(
      `1 | 乙 | 0.00 | 12.00 | 12.00 | 0.00
       | 其中：教师工资 | 0.00 | 5.00 | 5.00 | 0.00
       | 丙 | 0.00 | 8.00 | 8.00 | 0.00`,
    );
    expect(names(more, "P1")).toEqual(["乙", "丙"]);
  });

  it("are told by standing deeper where no row is numbered, and by nothing where none stands deeper", () => {
    const lines = (blanks: string) =>
      ledger(
        `| 乙 | 0.00 | 12.00 | 12.00 | 0.00
         | ＿其中：教师工资 | 0.00 | 5.00 | 5.00 | 0.00
         | ${blanks}水电费 | 0.00 | 7.00 | 7.00 | 0.00
         | 丙 | 0.00 | 8.00 | 8.00 | 0.00`,
      );
    expect(names(lines("＿＿＿＿"), "P1")).toEqual(["乙", "丙"]);
    expect(names(lines(""), "P1")).toEqual(["乙", "水电费", "丙"]);
  });

  it("of a total above its projects are not the projects", () => {
    const sheet = ledger(
      `| 合计 | 0.00 | 20.00 | 20.00 | 0.00
       | ＿其中：重点项目 | 0.00 | 5.00 | 5.00 | 0.00
       | ＿甲 | 0.00 | 12.00 | 12.00 | 0.00
       | ＿乙 | 0.00 | 8.00 | 8.00 | 0.00`,
    );
    expect(names(sheet, "P1")).toEqual(["甲", "乙"]);
  });
});

describe("parts of a category of purchases", () => {
  it("are no purchases", () => {
    const sheet = list(
      "2023年度政府采购执行情况表",
      "项目 | 采购预算 | 实际采购金额 | 节约金额",
      `合计 | 191.00 | 183.65 | 7.35
       一、货物 | 42.00 | 39.74 | 2.26
       ＿＿其中：集中采购 | 30.00 | 28.50 | 1.50
       ＿＿＿＿＿分散采购 | 12.00 | 11.24 | 0.76
       二、工程 | 98.00 | 93.65 | 4.35
       三、服务 | 51.00 | 50.26 | 0.74`,
    );
    expect(names(sheet, "P2")).toEqual([]);
    expect(checksOf(analysed(sheet), "G-2").map((check) => check.verdict)).toEqual(["exact", "exact", "exact"]);
  });
});
