import { analysed } from "../support";
import { render } from "../../../src/core/text/render";
import { formula, HEADINGS, ownCheck, projects, sheet, stating } from "./support";

const SIDES = [formula("项目!D6", 8.64), formula("项目!D6", 8.64)] as const;
const told = (...sheets: Parameters<typeof analysed>) => {
  const analysis = analysed(...sheets);
  return {
    own: analysis.ownCheckSheets,
    checks: analysis.checks.filter((c) => c.rule.startsWith("U:")).map((c) => c.id),
    notes: analysis.findings.filter((f) => f.code === "R-8").map((f) => render(f.text, "zh-CN")),
  };
};

describe("the sheet of own checks", () => {
  it.each(["自定义勾稽", "自定义校验", "自定义审核公式", "自定义勾稽（2）", "2020年自定义勾稽关系表", "Own checks"])(
    "is known by its name: %s",
    (name) => {
      expect(told(projects(), sheet(name, [HEADINGS, ["某", ...SIDES]]))).toEqual({
        own: [name],
        checks: ["U:某"],
        notes: [],
      });
    },
  );

  it("is known by its title, and has its headings in any order below it", () => {
    const own = sheet("Sheet7", [
      ["自定义勾稽"],
      ["单位：万元"],
      ["说明", "右 式", "左式：", "名称"],
      ["备注一", SIDES[1], SIDES[0], "某"],
    ]);
    expect(told(projects(), own)).toEqual({ own: ["Sheet7"], checks: ["U:某"], notes: [] });
  });

  it("states nothing when it has headings only", () => {
    expect(told(projects(), stating())).toEqual({ own: ["自定义勾稽"], checks: [], notes: [] });
  });

  it("is left alone and told when it holds something else", () => {
    const other = sheet("自定义勾稽", [
      ["序号", "内容"],
      [1, "待定"],
    ]);
    expect(told(projects(), other)).toEqual({
      own: [],
      checks: [],
      notes: ["工作表“自定义勾稽”中没有“名称、左式、右式”的表头，未作为自定义勾稽读取"],
    });
  });

  it("is no sheet of another name, whatever its headings", () => {
    const other = sheet("方程", [HEADINGS, ["某", ...SIDES]]);
    expect(told(projects(), other)).toEqual({
      own: [],
      checks: [],
      notes: ["以下工作表不是可识别的预决算表，未读取：方程"],
    });
  });

  it("is never taken for a budget table, however its checks are called", () => {
    const own = stating(
      ["项目名称", ...SIDES],
      ["本年收到", ...SIDES],
      ["本年支出", ...SIDES],
      ["年末结转结余", ...SIDES],
      ["合计", 1, 1],
    );
    const analysis = analysed(own);
    expect(analysis.tables).toEqual([]);
    expect(analysis.ownCheckSheets).toEqual(["自定义勾稽"]);
  });

  it("passes over blank rows, notes and headings across its columns", () => {
    const own = stating(["一、收支"], [], ["某", ...SIDES], ["注：左式与右式须一致"], ["未写完"]);
    const merged = { ...own, merges: [{ top: 2, left: 1, bottom: 2, right: 6 }] };
    expect(told(projects(), merged).checks).toEqual(["U:某", "U:未写完"]);
  });

  it("keeps checks of one name apart and calls one without a name by its row", () => {
    expect(told(projects(), stating(["某", ...SIDES], ["某", ...SIDES], [null, ...SIDES])).checks).toEqual([
      "U:某",
      "U:某#2",
      "U:第4行",
    ]);
  });

  it("takes names as they are, but for line breaks and characters that no file can hold", () => {
    const names = ['=HYPERLINK("http://x","y")', "{title}<b>&\"'", "甲\n\u0000乙"];
    const analysis = analysed(projects(), stating(...names.map((name) => [name, ...SIDES])));
    expect(ownCheck(analysis, names[0]!).title.zh).toBe(names[0]);
    expect(ownCheck(analysis, names[1]!).title.zh).toBe(names[1]);
    expect(ownCheck(analysis, "甲 乙").title.zh).toBe("甲 乙");
  });

  it("shortens a name of any length in the id only", () => {
    const name = "很长的名称".repeat(100);
    const check = ownCheck(analysed(projects(), stating([name, ...SIDES])), name.slice(0, 60));
    expect(check.title.zh).toBe(name);
  });
});
