import { FORMS } from "../../../src/core/forms";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { table } from "../support";

const PROJECTS = `
  单位：万元
  项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
  岗位津贴 |         0.00 |     7.00 |     6.64 |         0.36
  合计     |         0.00 |     7.00 |     6.64 |         0.36`;

function found(sheet: SheetSnapshot) {
  return recogniseTables(sheet, FORMS).map((t) => ({
    form: t.form.id,
    unit: t.unit,
    year: t.year,
    rows: t.entities.map((e) => e.id),
  }));
}

/** The figures that were read, by key, in the order of reading. */
function figures(sheet: SheetSnapshot, form: string): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const t of recogniseTables(sheet, FORMS).filter((x) => x.form.id === form)) {
    for (const c of t.cells) (result[c.key] ??= []).push(c.cell ? String(c.cell.value) : "");
  }
  return result;
}

describe("recognising a table", () => {
  it("knows the project table by its title and headings, with unit and year", () => {
    expect(found(table("2020年度项目资金收支明细表", PROJECTS))).toEqual([
      { form: "P1", unit: "万元", year: 2020, rows: ["岗位津贴", "合计"] },
    ]);
  });

  it("does not care where the table starts nor in which order the columns stand", () => {
    const sheet = table(
      "",
      `
      |  |
      | 附件2 |
      | 2020年度专项资金收支结余表（单位：元）
      | 年末余额 | 实际支出 | 项目名称 | 期初余额 | 实际到位
      | 3600 | 66400 | 岗位津贴 | — | 70000`,
      "Sheet1",
    );
    expect(found(sheet)).toEqual([{ form: "P1", unit: "元", year: 2020, rows: ["岗位津贴"] }]);
    expect(figures(sheet, "P1")).toMatchObject({
      "P1.closing": ["3600"],
      "P1.received": ["70000"],
      "P1.opening": ["—"],
    });
  });

  it("takes the title from the sheet's name where the sheet has none", () => {
    expect(found(table("", PROJECTS, "2020年项目资金收支明细表"))).toMatchObject([{ form: "P1", year: 2020 }]);
  });

  it("knows a table without any title when all of its headings are there and no other form has them", () => {
    expect(found(table("", PROJECTS, "Sheet3"))).toMatchObject([{ form: "P1" }]);
  });

  it("leaves a sheet alone that is no budget table", () => {
    expect(found(table("通讯录", "姓名 | 科室 | 电话\n 甲 | 办公室 | 84680001", "通讯录"))).toEqual([]);
  });

  it("leaves a computed sheet of our own alone", () => {
    expect(found({ ...table("2020年度项目资金收支明细表", PROJECTS), ours: "project-funds" })).toEqual([]);
  });

  it("tells two tables on one sheet apart", () => {
    const upper = table(
      "2020年度基本支出情况表",
      "单位：万元\n 项目 | 决算数\n 人员经费 | 385.87\n 公用经费 | 47.46\n 合计 | 433.33",
    );
    const lower = table("2020年度项目资金收支明细表", PROJECTS);
    const both = { ...upper, cells: [...upper.cells, ...lower.cells.map((c) => ({ ...c, row: c.row + 10 }))] };
    expect(found(both).map((t) => t.form)).toEqual(["D06", "P1"]);
  });

  it("reads both blocks of a table with income on the left and expenditure on the right", () => {
    const sheet = table(
      "2020年度部门收支余情况表",
      `
      收入 | | 支出 |
      项目 | 决算数 | 项目 | 决算数
      一、年初财政拨款结转和结余 | 105.84 | 一、基本支出 | 433.33
      二、本年收入合计 | 1499.06 | 二、项目支出 | 135.18
      收入总计 | 1604.90 | 本年支出合计 | 568.51`,
    );
    expect(figures(sheet, "overview")).toEqual({
      "D04.opening": ["105.84"],
      "D04.basic": ["433.33"],
      "D04.income": ["1499.06"],
      "D04.project": ["135.18"],
      "D04.total": ["1604.9"],
      "D04.expenditure": ["568.51"],
    });
  });

  it("reads stacked blocks whose columns change their meaning", () => {
    const sheet = table(
      "部门整体支出绩效评价基础数据表",
      `
      财政供养人员情况 | 编制数 | 2020年实际在职人数 | 控制率
      合计 | 26 | 18 | 69.23%
      经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数
      三公经费 | 3.43 | 5.00 | 4.12
      政府采购金额 | —— | 0.40 | 3.30`,
    );
    expect(figures(sheet, "H1")).toMatchObject({
      "H1.headcount.posts": ["26"],
      "H1.headcount.staff": ["18"],
      "D07.total.prior": ["3.43"],
      "D07.total.actual": ["4.12"],
      "P2.total.prior": ["——"],
      "P2.total.budget": ["0.4"],
    });
  });

  it("never reads a 栏次 row, a 行次 column or serial numbers as figures", () => {
    const sheet = table(
      "2020年度项目资金收支明细表",
      `
      序号 | 项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      栏次 |          | 1 | 2 | 3 | 4
      1    | 岗位津贴 | 0.00 | 7.00 | 6.64 | 0.36`,
    );
    expect(figures(sheet, "P1")).toMatchObject({ "P1.opening": ["0"], "P1.received": ["7"] });
  });

  it("stops at a note below the table", () => {
    const sheet = table(
      "2020年度项目资金收支明细表",
      `${PROJECTS}\n 注：1.本表可能存在尾差 | 9.99 | 9.99 | 9.99 | 9.99`,
    );
    expect(found(sheet)[0]!.rows).toEqual(["岗位津贴", "合计"]);
  });
});

describe("sections of the project table", () => {
  const HEADINGS = "项目名称 | 资金级次 | 文号 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余";

  it("begin with a heading row and end with their subtotal", () => {
    const sheet = table(
      "2020年度项目资金收支明细表",
      `${HEADINGS}
      一、区本级 | | | | | |
      岗位津贴 | 区级 | | 0.00 | 7.00 | 6.64 | 0.36
      小计 | | | 0.00 | 7.00 | 6.64 | 0.36
      二、上级拨付 | | | | | |
      专项资金 | 上级 | 长财企指[2019]33号 | 30.00 | | 0.96 | 29.04
      专项资金 | 上级 | 长财企指〔2019〕 41号 | 10.00 | | | 10.00
      小计 | | | 40.00 | | 0.96 | 39.04
      合计 | | | 40.00 | 7.00 | 7.60 | 39.40`,
    );
    expect(found(sheet)[0]!.rows).toEqual([
      "区本级/岗位津贴",
      "区本级小计",
      "上级拨付/专项资金/长财企指〔2019〕33号",
      "上级拨付/专项资金/长财企指〔2019〕41号",
      "上级拨付小计",
      "合计",
    ]);
  });

  it("are read from a name merged down the side of their rows", () => {
    const plain = table(
      "2020年度项目资金收支明细表",
      `资金来源 | 项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      区本级 | 岗位津贴 | 0.00 | 7.00 | 6.64 | 0.36
             | 监管经费 | 5.00 | 1.00 | 2.00 | 4.00
             | 小计 | 5.00 | 8.00 | 8.64 | 4.36
      合计   |      | 5.00 | 8.00 | 8.64 | 4.36`,
    );
    const sheet = { ...plain, merges: [{ top: 3, left: 1, bottom: 5, right: 1 }] };
    expect(found(sheet)[0]!.rows).toEqual(["区本级/岗位津贴", "区本级/监管经费", "区本级小计", "合计"]);
  });

  it("may carry their subtotal on the heading row", () => {
    const sheet = table(
      "2020年度项目资金收支明细表",
      `项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      一、区本级 | 0.00 | 7.00 | 6.64 | 0.36
      岗位津贴   | 0.00 | 7.00 | 6.64 | 0.36`,
    );
    expect(found(sheet)[0]!.rows).toEqual(["区本级小计", "区本级/岗位津贴"]);
  });

  it("may have a name of their own that the form does not know", () => {
    const sheet = table(
      "2020年度项目资金收支明细表",
      `项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
      三、捐赠资金 | | | |
      某项目   | 0.00 | 7.00 | 6.64 | 0.36`,
    );
    expect(found(sheet)[0]!.rows).toEqual(["捐赠资金/某项目"]);
  });
});

describe("headers of two levels", () => {
  it("give a bare 合计 the meaning of the group above it", () => {
    const plain = table(
      "2020年度项目资金收支明细表",
      `项目名称 | 年初结余 | 本年收入 | | 实际支出 | 年末结余 | |
               |          | 年初预算 | 当年实际收到资金 | | 合计 | 上缴财政 | 结转下年
      岗位津贴 | 0.00 | 7.00 | 7.00 | 6.64 | 0.36 | 0.36 | —`,
    );
    const sheet = {
      ...plain,
      merges: [
        { top: 2, left: 3, bottom: 2, right: 4 },
        { top: 2, left: 6, bottom: 2, right: 8 },
        ...[1, 2, 5].map((column) => ({ top: 2, left: column, bottom: 3, right: column })),
      ],
    };
    expect(figures(sheet, "P1")).toEqual({
      "P1.opening": ["0"],
      "P1.budget": ["7"],
      "P1.received": ["7"],
      "P1.spent": ["6.64"],
      "P1.closing": ["0.36"],
      "P1.returned": ["0.36"],
      "P1.carried": ["—"],
    });
  });
});
