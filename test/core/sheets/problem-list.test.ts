import { analysed, table } from "../support";
import { computedSheets } from "../../../src/core/sheets";
import { countGroups } from "../../../src/core/findings/headline";
import { NO_MEMORY } from "../../../src/core/memory";
import { analyse } from "../../../src/core/analyse";
import { findingKey } from "../../../src/core/findings/key";
import { cellAt, projects, rowShown, rowWith, sheetOf, shownAt } from "./support";

const sheet = () => sheetOf(projects(), "problem-list");

describe("勾稽问题清单", () => {
  it("is the first of the papers, upright, and repeats its head on every page", () => {
    const [first] = computedSheets(projects(), "zh-CN");
    expect(first).toMatchObject({ id: "problem-list", portrait: true, headerRows: 6 });
    expect(rowShown(sheet(), 6)).toMatch(/^序号 \| 问题 \| 单元格 \| 现值 \| 应为 \| 差额 \| 整改情况 \| 复核/);
  });

  it("says on top what the check came to, with the four counts", () => {
    const { correct, verify, conduct, reading } = countGroups(projects().findings);
    expect(shownAt(sheet(), "A3")).toContain(`数据差错${correct + verify}处`);
    expect(shownAt(sheet(), "A3")).toContain(
      `可直接更正 ${correct}，须核对 ${verify}，绩效与合规提示 ${conduct}，读表情况 ${reading}。`,
    );
    expect(shownAt(sheet(), "A5")).toMatch(/^编制人：.*复核人：.*索引号：GJ-1$/);
  });

  it("says when the workbook was checked, where that is told", () => {
    const [dated] = computedSheets(projects(), "zh-CN", "2026-03-05 09:30");
    expect(shownAt(dated!, "A3")).toMatch(/^核对结论（2026-03-05 09:30）：/);
    expect(shownAt(dated!, "B6")).toBe("问题（2026-03-05 09:30 核对）");
  });

  it("shows a wrong cell with what it holds, live, what it should hold, and the difference, live", () => {
    const row = rowWith(sheet(), "季度测评奖 · 本年收到");
    expect(cellAt(sheet(), `A${row}`)).toEqual({ decimal: "1", style: "ordinal" });
    expect(cellAt(sheet(), `C${row}`)).toMatchObject({ text: "项目!G6", link: { sheet: "项目", address: "G6" } });
    expect(cellAt(sheet(), `D${row}`)).toMatchObject({ formula: "'项目'!G6", decimal: "1" });
    expect(cellAt(sheet(), `E${row}`)).toEqual({ decimal: "16", style: "difference" });
    expect(cellAt(sheet(), `F${row}`)).toMatchObject({
      formula: `ROUND(D${row}-E${row},6)`,
      decimal: "-15",
    });
  });

  it("calls a row mended when all its checks hold, live", () => {
    const row = rowWith(sheet(), "季度测评奖 · 本年收到");
    expect(cellAt(sheet(), `G${row}`)).toEqual({
      text: "未改",
      formula: `IF(I${row}=0,"已改","未改")`,
      style: "state",
    });
    const failing = cellAt(sheet(), `I${row}`)!;
    expect(failing.formula!.split("IFERROR(").length - 1).toBe(Number(failing.decimal));
    expect(failing.formula).toContain(
      "IFERROR(IF(ABS(ROUND(N('项目'!F6)+'项目'!G6-'项目'!H6-'项目'!I6,6))>0.015,1,0),1)",
    );
  });

  it("asks for reasons where the figures are right, and shows the reason that was given", () => {
    const before = projects();
    const conduct = before.findings.find(({ group }) => group === "conduct")!;
    const explained = analyse({
      ...before.workbook,
      memory: { ...NO_MEMORY, explanations: [{ finding: findingKey(conduct), text: "跨年项目" }] },
    });
    const spec = sheetOf(explained, "problem-list");
    expect(shownAt(spec, `G${rowWith(spec, "已说明：跨年项目")}`)).toBe("已说明：跨年项目");
    expect(spec.rows.filter((row) => row[6]?.text === "待说明")).toHaveLength(
      before.findings.filter(({ group }) => group === "conduct").length - 1,
    );
  });

  it("keeps links, source and details beside the page", () => {
    expect(sheet().printedColumns).toBe(8);
    expect(shownAt(sheet(), "I6")).toBe("尚不成立（项）");
    expect(shownAt(sheet(), "Q6")).toBe("详情");
  });

  it("says that nothing was proved where no check could be judged", () => {
    const spec = sheetOf(
      analysed(
        table(
          "2020年度“三公”经费支出情况表",
          "单位：万元\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数\n公务接待费 | 3.43 | 5.00 | 4.12\n因公出国（境）费 | | |",
          "三公",
        ),
      ),
      "problem-list",
    );
    expect(shownAt(spec, "A3")).toContain("没有可以执行的勾稽，不能据此认为数据无误。");
  });
});
