import { analyse } from "../../../src/core/analyse";
import { marksOf } from "../../../src/core/sheets";
import { table } from "../support";
import { projects } from "./support";

const marks = marksOf(projects(), "zh-CN");
/** With the cells of 绩效与合规提示. */
const asked = marksOf(projects(), "zh-CN", { conduct: true });
/** Two equal slips: the whole and either part may be wrong. */
const verify = marksOf(
  analyse({
    sheets: [
      table(
        "收支",
        `2023年度收入支出决算总表 | | |
单位：万元 | | |
项目 | 决算数 | 项目 | 决算数
一、一般公共预算财政拨款收入 | 70.00 | 本年支出合计 | 100.00
二、其他收入 | 31.50 | |
本年收入合计 | 100.00 | |`,
      ),
    ],
  }),
  "zh-CN",
);
const markAt = (address: string) => marks.find((m) => m.cell.address === address);

describe("marks", () => {
  it("are on the likeliest suspect of a disagreement and on no other cell of it", () => {
    expect(markAt("G6")).toMatchObject({ cell: { sheet: "项目", address: "G6" }, severity: "error" });
    expect(markAt("G6")!.comment).toMatch(/^【P-3】/);
    expect(markAt("G7")).toBeUndefined();
  });

  it("are yellow where figures disagree and no cell is certain", () => {
    const yellow = verify.filter((m) => m.severity === "warning");
    expect(yellow.map((m) => m.cell.address).sort()).toEqual(["B5", "B6"]);
    expect(verify.filter((m) => m.severity === "error")).toEqual([]);
  });

  it("leave figures alone that are right, whatever they say of conduct, unless that is asked for", () => {
    expect(marks.map((m) => m.comment).join()).not.toMatch(/【C-/);
    expect(asked.find((m) => m.cell.address === "I9")).toMatchObject({ severity: "info" });
  });

  it("are one for each cell, with the worst colour and a paragraph for each finding", () => {
    const addresses = asked.map((m) => m.cell.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    const both = asked.find((m) => m.cell.address === "I9")!;
    expect(both.comment.split("\n").map((p) => p.slice(0, 5))).toEqual(["【C-4】", "【C-5】"]);
  });

  it("are never for a mere notice", () => {
    expect(asked.map((m) => m.comment).join()).not.toContain("C-26");
  });

  it("leave out findings without cells in the user's sheets, and take at most four cells of one", () => {
    const codes = asked.flatMap((m) => m.comment.match(/【C-3】/g) ?? []);
    expect(codes).toHaveLength(4);
  });

  it("speak English where asked", () => {
    expect(marksOf(projects(), "en-US").find((m) => m.cell.address === "G6")!.comment).toMatch(
      /^【P-3】季度测评奖 · 本年收到: 1\.00 → 16\.00, one digit left out; if it arrived, correct G6/,
    );
  });
});
