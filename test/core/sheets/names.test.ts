import { computableSheets, computedSheets, computingSheets } from "../../../src/core/sheets";
import { SheetNames } from "../../../src/core/sheets/names";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { allAtOnce } from "../../../src/core/analysis/steps";
import { analysed, table } from "../support";
import { PROJECTS, projects } from "./support";

const sheet = (name: string, ours?: string): SheetSnapshot => ({
  name,
  visibility: "visible",
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...(ours === undefined ? {} : { ours }),
});
const names = (...sheets: SheetSnapshot[]) => new SheetNames({ sheets }, "zh-CN");

describe("the names of computed sheets", () => {
  it("are the plain ones where no sheet of the user has them", () => {
    expect(computedSheets(projects(), "zh-CN").map((s) => s.name)).toEqual([
      "勾稽问题清单",
      "报告摘要",
      "勾稽结果",
      "项目资金收支",
      "资金流向",
      "指标",
    ]);
    expect(computedSheets(projects(), "en-US").map((s) => s.name)).toEqual([
      "Problems",
      "Report summary",
      "Checks",
      "Project funds",
      "Fund flows",
      "Indicators",
    ]);
  });

  it("are known, with the ids, before the sheets are made", () => {
    for (const analysis of [projects(), analysed()])
      expect(computableSheets(analysis, "zh-CN")).toEqual(
        computedSheets(analysis, "zh-CN").map(({ id, name }) => ({ id, name })),
      );
  });

  it("do not depend on which of the sheets are wanted", () => {
    const wanted = allAtOnce(computingSheets(projects(), "zh-CN", ["indicators", "project-funds"]));
    expect(wanted).toEqual(
      computedSheets(projects(), "zh-CN").filter(({ id }) => id === "project-funds" || id === "indicators"),
    );
    expect(wanted).toHaveLength(2);
  });

  it("become others where the user has a sheet of that name, whatever its case", () => {
    expect(names(sheet("三公经费")).next("三公经费")).toBe("三公经费（勾稽）");
    expect(names(sheet("三公经费"), sheet("三公经费（勾稽）")).next("三公经费")).toBe("三公经费（勾稽2）");
    expect(new SheetNames({ sheets: [sheet("CHECKS")] }, "en-US").next("Checks")).toBe("Checks (Gouji)");
  });

  it("stay where the sheet of that name is our own", () => {
    expect(names(sheet("三公经费", "three-public")).next("三公经费")).toBe("三公经费");
  });

  it("are never given twice, are no longer than Excel allows and hold no character that it forbids", () => {
    const free = names();
    expect(free.next("指标")).toBe("指标");
    expect(free.next("指标")).toBe("指标（勾稽）");
    const long = "很".repeat(40);
    expect(free.next(long)).toHaveLength(31);
    expect(free.next(long)).toBe(`${"很".repeat(27)}（勾稽）`);
    expect(free.next("a/b[c]:d")).toBe("a b c  d");
  });
});

describe("computed sheets", () => {
  it("are made only where the workbook has a table for them", () => {
    expect(computedSheets(analysed(table("通讯录", "姓名 | 电话\n甲 | 1")), "zh-CN")).toEqual([]);
    expect(computedSheets(analysed(PROJECTS), "zh-CN").map((s) => s.id)).toEqual([
      "problem-list",
      "report-summary",
      "checks",
      "project-funds",
      "fund-flows",
      "indicators",
    ]);
  });
});
