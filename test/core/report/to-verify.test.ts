import { doubtfulFigures, reportDocument, reportProblems, reportText } from "../../../src/core/report";
import { markedPieces } from "../../../src/core/report/to-verify";
import { analyse } from "../../../src/core/analyse";
import { findingKey } from "../../../src/core/findings/key";
import { NO_MEMORY } from "../../../src/core/memory";
import { analysed, table } from "../support";
import { projects } from "../sheets/support";

describe("a figure of the report whose table failed its checks", () => {
  it("is marked 【待核实】 behind its unit, and no other figure is", () => {
    const line = reportText(projects())
      .split("\n")
      .find((text) => text.startsWith("（2）季度测评奖"))!;
    expect(line).toContain("当年实际收到资金1.00万元【待核实】，");
    expect(line).toContain("年初预算60.00万元，");
  });

  it("is listed at the end with its cell and what was found", () => {
    const { blocks } = reportDocument(projects());
    const last = blocks.at(-1)!;
    expect(blocks.at(-3)).toEqual({ kind: "heading", level: 1, text: "附：待核实的数据" });
    expect(last.kind === "table" && last.table.rows.map(({ cells }) => cells[2])).toContain("项目!G6");
    expect(last.kind === "table" && last.table.rows).toHaveLength(doubtfulFigures(projects()).length);
  });

  it("is marked in the report's tables as well, with what is worked out from it, and no other figure is", () => {
    const rows = reportDocument(projects()).blocks.flatMap((block) =>
      block.kind === "table" && block.table.caption.endsWith("项目资金收支情况表") ? block.table.rows : [],
    );
    const marked = (name: string) => {
      const { cells, toVerify = [] } = rows.find(({ cells: [first] }) => first === name)!;
      return toVerify.map((index) => cells[index]);
    };
    // 本年收到 1.00, 年末结转结余 15.00, and 执行率 1.00 ÷ 1.00.
    expect(marked("季度测评奖")).toEqual(["1.00", "15.00", "100.00%"]);
    expect(marked("岗位津贴")).toEqual([]);
  });

  it("is marked no more when a reason was given", () => {
    const before = projects();
    const explanations = before.findings.map((finding) => ({ finding: findingKey(finding), text: "已核实" }));
    const after = analyse({ ...before.workbook, memory: { ...NO_MEMORY, explanations } });
    expect(doubtfulFigures(before).length).toBeGreaterThan(0);
    expect(doubtfulFigures(after)).toEqual([]);
    expect(reportText(after)).not.toContain("待核实");
  });

  it("is looked for in what the report says alone: a workbook without errors has no list", () => {
    const right = analysed(
      table(
        "2020年度“三公”经费支出情况表",
        "单位：万元\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数\n合计 | 3.43 | 5.00 | 4.12\n公务接待费 | 3.43 | 5.00 | 4.12\n因公出国（境）费 | | |",
        "三公",
      ),
    );
    expect(reportText(right)).not.toContain("待核实");
  });

  it("is a piece of its own, so that it can be highlighted", () => {
    expect(markedPieces("收入1.00万元【待核实】，支出2.00万元。")).toEqual([
      { text: "收入1.00万元", mark: false },
      { text: "【待核实】", mark: true },
      { text: "，支出2.00万元。", mark: false },
    ]);
  });
});

describe("the problems of a report", () => {
  it("are those chosen: one that is left out is told neither as a problem nor with a measure", () => {
    const analysis = projects();
    const titles = reportProblems(analysis).map(({ title }) => title);
    expect(titles).toContain("部分报表数据不一致");
    expect(reportText(analysis)).toContain("部分报表数据不一致");
    const chosen = reportText(analysis, { leftOut: ["部分报表数据不一致"] });
    expect(chosen).not.toContain("部分报表数据不一致");
  });

  it("tell disagreements as a report does, by their figures and not by formulas", () => {
    expect(reportText(projects())).toContain("季度测评奖的本年收到与有关数据不一致，相差15.00万元");
    expect(reportText(projects())).not.toMatch(/不成立，相差/);
  });
});
