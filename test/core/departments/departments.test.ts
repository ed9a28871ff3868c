import { render } from "../../../src/messages/render";
import type { Analysis } from "../../../src/core/analyse";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { department } from "../../conformance/generator/department";
import { STYLES } from "../../conformance/publish/style";
import type { PublishedForm } from "../../conformance/publish/workbook";
import { publish } from "../../conformance/publish/workbook";
import { analysed, table, withCell } from "../support";

/** 公开05表 of a department in a few lines; `wrong` makes 行政运行 differ from its 款 by 1. */
function general(
  name: string,
  of: { line?: string; title?: string; wrong?: boolean; year?: number | null } = {},
): SheetSnapshot {
  const { line = "", title = "一般公共预算财政拨款支出决算表", wrong = false, year = 2023 } = of;
  return table(
    `${year === null ? "" : `${year}年度`}${title}`,
    `
    ${line} | | 单位：万元 | |
    科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
    | 合计 | 30.00 | 20.00 | 10.00
    201 | 一般公共服务支出 | 30.00 | 20.00 | 10.00
    20101 | 人大事务 | 30.00 | 20.00 | 10.00
    2010101 | 行政运行 | ${wrong ? "29.00" : "30.00"} | 20.00 | 10.00`,
    name,
  );
}

const byDepartment = ({ departments }: Analysis) =>
  Object.fromEntries(
    departments.map(({ name, tables }) => [name ?? "", tables.map((t) => `${t.table.sheet} ${t.use}`)]),
  );
const told = (analysis: Analysis, code: string) =>
  analysis.findings.filter((f) => f.code === code).map((f) => render(f.text, "zh-CN"));

describe("a workbook with the same table of two departments", () => {
  const education = (of = {}) => general("教育", { line: "编制单位：青山县教育局", ...of });
  const health = (of = {}) => general("卫健", { line: "编制单位：青山县卫生健康局", ...of });

  it("is told apart by the departments that the tables name, each judged by itself", () => {
    const analysis = analysed(education(), health());
    expect(byDepartment(analysis)).toEqual({
      青山县教育局: ["教育 judged"],
      青山县卫生健康局: ["卫健 judged"],
    });
    expect(analysis.checks.filter((c) => c.verdict === "inconsistent")).toEqual([]);
    expect(told(analysis, "R-2")).toEqual([]);
    expect(told(analysis, "R-14")).toEqual([
      "本工作簿有 2 个部门（单位）的表，已按部门分别勾稽：青山县教育局（1 张表）、青山县卫生健康局（1 张表）；报告摘要等只属于一个部门的底稿不生成，如有表的编制单位写错，请改正后重新校验",
    ]);
  });

  it("says of every check whose it is, and finds what is wrong in the department where it is", () => {
    const analysis = analysed(education({ wrong: true }), health());
    const failed = analysis.checks.filter((c) => c.verdict === "inconsistent");
    expect(failed.length).toBeGreaterThan(0);
    for (const { id, rule, scope } of failed) {
      expect(scope).toMatch(/^青山县教育局\//);
      expect(id).toBe(`${rule}:${scope}`);
    }
    const cells = analysis.findings.filter((f) => f.severity === "error").flatMap((f) => f.cells);
    expect(new Set(cells.map((c) => c.sheet))).toEqual(new Set(["教育"]));
  });

  it("has no facts of its own, no one department, and every indicator once a department", () => {
    const analysis = analysed(education(), health());
    expect([analysis.facts.facts, analysis.department]).toEqual([[], null]);
    const ids = analysis.indicators.map((i) => i.id);
    expect(new Set(ids).size).toBe(ids.length);
    const own = analysed(education()).indicators.length;
    expect(ids.filter((id) => id.includes("青山县教育局"))).toHaveLength(own);
  });

  it("is told apart where one of them states no year: it is read as one of the year of the others", () => {
    expect(byDepartment(analysed(education(), health({ year: null })))).toEqual({
      青山县教育局: ["教育 judged"],
      青山县卫生健康局: ["卫健 judged"],
    });
  });

  it("takes a unit with a name of its own for a department, though its name contains another's", () => {
    const analysis = analysed(
      general("县委", { line: "编制单位：青山县委" }),
      general("组织部", { line: "编制单位：青山县委组织部" }),
    );
    expect(byDepartment(analysis)).toEqual({ 青山县委: ["县委 judged"], 青山县委组织部: ["组织部 judged"] });
  });

  it("judges each department by its own year", () => {
    const analysis = analysed(
      education(),
      health(),
      general("教育上年", { line: "编制单位：青山县教育局", year: 2022 }),
    );
    expect(byDepartment(analysis)).toEqual({
      青山县教育局: ["教育 judged", "教育上年 other-year"],
      青山县卫生健康局: ["卫健 judged"],
    });
  });
});

describe("the department that a table is of", () => {
  it("is named by its title where no line above it does", () => {
    const title = (name: string) => `${name}一般公共预算财政拨款支出决算表`;
    const analysis = analysed(general("一", { title: title("教育局") }), general("二", { title: title("水利局") }));
    expect(Object.keys(byDepartment(analysis))).toEqual(["教育局", "水利局"]);
  });

  it("is named by the sheet where neither does", () => {
    const analysis = analysed(general("01教育局-公开05表"), general("02 水利局 公开05表"));
    expect(Object.keys(byDepartment(analysis))).toEqual(["教育局", "水利局"]);
  });

  it("is that of its neighbours where it names none and stands between two of one department, which is told", () => {
    const income = table(
      "2023年度收入决算表",
      `
      科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
      | 合计 | 30.00 | 30.00 | 0.00
      2010101 | 行政运行 | 30.00 | 30.00 | 0.00`,
      "收入",
    );
    const [first, , third] = [1, 2, 3].map((n) => general(`表${n}`, { line: "编制单位：教育局", year: 2020 + n }));
    const other = general("水利", { line: "编制单位：水利局" });
    const analysis = analysed(first!, income, third!, other);
    expect(byDepartment(analysis)["教育局"]).toContain("收入 judged");
    expect(told(analysis, "R-14")[0]).toBe(
      "下列表没有写明编制单位，因其前后的表属于同一部门而归入该部门，请核实：收入",
    );
  });

  it("is nobody's where nothing tells, and then the table is judged alone, which is told", () => {
    const analysis = analysed(
      general("教育", { line: "编制单位：教育局" }),
      general("水利", { line: "编制单位：水利局" }),
      general("表三"),
    );
    expect(byDepartment(analysis)[""]).toEqual(["表三 judged"]);
    expect(told(analysis, "R-14")).toContain(
      "下列表没有写明编制单位，也不能确定属于哪个部门，未与任何部门的表勾稽；请在表头写明编制单位：表三",
    );
  });

  it("is the same where it is written short, or as the head office", () => {
    const analysis = analysed(
      general("甲", { line: "编制单位：青山县教育局" }),
      general("乙", { line: "编制单位：教育局（本级）" }),
      general("丙", { line: "编制单位：青山县水利局" }),
    );
    expect(byDepartment(analysis)).toEqual({
      青山县教育局: ["甲 judged", "乙 duplicate"],
      青山县水利局: ["丙 judged"],
    });
  });
});

describe("one department", () => {
  it("remains one where its tables name it differently and none is there twice", () => {
    const analysis = analysed(
      general("甲", { line: "编制单位：教育局" }),
      withCell(
        table(
          "2023年度收入决算表",
          `
          编制单位：教肓局 | | 单位：万元 | |
          科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
          | 合计 | 30.00 | 30.00 | 0.00
          2010101 | 行政运行 | 30.00 | 30.00 | 0.00`,
          "收入",
        ),
        "A9",
        null,
      ),
    );
    expect(analysis.departments).toHaveLength(1);
    expect(told(analysis, "R-11")).toHaveLength(1);
    expect(told(analysis, "R-14")).toEqual([]);
  });

  it.each([
    ["编制单位：教育局", "编制单位：教育局本级"],
    ["编制单位：教育局（汇总）", "编制单位：教育局（本级）"],
    ["编制单位：青山县教育局（部门）", "编制单位：教育局机关本级"],
    ["编制单位：教育局汇总", "编制单位：教育局机关"],
  ])("remains one where a table is repeated, of it and of its head office: %s, %s", (whole, office) => {
    const analysis = analysed(general("部门", { line: whole }), general("本级", { line: office }));
    expect(analysis.tables.map((t) => t.use)).toEqual(["judged", "duplicate"]);
    expect(analysis.departments).toHaveLength(1);
    const repeated = analysis.findings.filter((f) => f.code === "R-2");
    expect(repeated.map((f) => [f.severity, f.cells[0]!.sheet])).toEqual([["info", "本级"]]);
  });

  it("remains one where the titles name its levels", () => {
    const title = (name: string) => `${name}一般公共预算财政拨款支出决算表`;
    const analysis = analysed(
      general("一", { title: title("教育局（汇总）") }),
      general("二", { title: title("教育局（本级）") }),
    );
    expect(analysis.departments).toHaveLength(1);
  });
});

describe("consistent departments in one workbook", () => {
  const forms: readonly PublishedForm[] = ["D01", "D02", "D03", "D04", "D05", "D06", "Z01", "Z01_1"];

  it("are judged exactly as each is alone", () => {
    const sheets = [11, 12, 13].map((seed, i) => {
      const made = department(seed);
      const dated = { ...made, name: `${i + 1}号局`, books: { ...made.books, year: 2023 } };
      return forms.map((form) => {
        const { sheet } = publish(form, dated, STYLES[0]!, i === 1 ? "元" : "万元");
        return { ...sheet, name: `${i + 1} ${sheet.name}`.slice(0, 31) };
      });
    });
    const together = analysed(...sheets.flat());
    expect(together.departments.map((d) => d.name)).toEqual(["1号局", "2号局", "3号局"]);
    sheets.forEach((own, i) => {
      const alone = analysed(...own);
      const among = together.departments[i]!;
      const verdicts = (checks: Analysis["checks"], without: string) =>
        checks.map((c) => [c.id.replace(without, ""), c.verdict, c.tolerance]);
      const name = `${i + 1}号局`;
      expect(
        verdicts(among.checks, `:${name}/`).map(([id, ...rest]) => [String(id).replace(`:${name}`, ""), ...rest]),
      ).toEqual(alone.checks.map((c) => [c.id.replace(":", ""), c.verdict, c.tolerance]));
      expect(among.findings.length).toBe(alone.findings.filter((f) => f.code !== "R-8").length);
    });
  });
});
