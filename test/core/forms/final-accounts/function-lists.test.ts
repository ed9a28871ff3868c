import { table } from "../../support";
import { figures, formsOf, merged, unread } from "./reading";

describe("公开02表 收入决算表", () => {
  const D02 = merged(
    table(
      "收入决算表",
      `
       | | | | | | | | | | 公开02表
      公开部门：某区教育局 | | | | | | | | | | 金额单位：万元
      项目 | | | | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
      功能分类科目编码 | | | 科目名称 | | | | | | |
      类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4 | 5 | 6 | 7
       | | | 合计 | 562.00 | 532.00 | 4.00 | 5.00 | 6.00 | 7.00 | 8.00
      205 | | | 教育支出 | 520.00 | 490.00 | 4.00 | 5.00 | 6.00 | 7.00 | 8.00
      20502 | | | 普通教育 | 520.00 | 490.00 | 4.00 | 5.00 | 6.00 | 7.00 | 8.00
      2050202 | | | 小学教育 | 520.00 | 490.00 | 4.00 | 5.00 | 6.00 | 7.00 | 8.00
      221 | | | 住房保障支出 | 42.00 | 42.00 | | | | |
      22102 | | | 住房改革支出 | 42.00 | 42.00 | | | | |
      2210201 | | | 住房公积金 | 42.00 | 42.00 | | | | |
      注：本表反映部门本年度取得的各项收入情况。`,
    ),
    "A4:D4",
    "A5:C5",
    ...["E", "F", "G", "H", "I", "J", "K"].map((c) => `${c}4:${c}5`),
  );

  it("states the department's income by kind, and every subject's", () => {
    expect(formsOf(D02)).toEqual(["D02"]);
    expect(figures(D02)).toMatchObject({
      "D02.total": "562",
      "D02.fiscal": "532",
      "D02.superior": "4",
      "D02.business": "5",
      "D02.operating": "6",
      "D02.affiliated": "7",
      "D02.other": "8",
      "D02.code.total@205": "520",
      "D02.code.fiscal@2050202": "490",
      "D02.code.total@22102": "42",
      "D02.code.fiscal@2210201": "42",
    });
    expect(Object.values(figures(D02)).filter((printed) => printed.includes("|"))).toEqual([]);
    expect(unread(D02)).toEqual([]);
  });

  it("may split business income; 其中：教育收费 is a part of it under its own key", () => {
    const sheet = merged(
      table(
        "2020年度收入决算总表",
        `
        部门：某区教育局 | | | | | 单位：万元
        科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | | 经营收入 | 附属单位上缴收入 | 其他收入
         | | | | | 小计 | 其中：教育收费 | | |
        205 | 教育支出 | 30.00 | 20.00 | 0.00 | 9.00 | 3.00 | 0.00 | 0.00 | 1.00
        合计 | | 30.00 | 20.00 | 0.00 | 9.00 | 3.00 | 0.00 | 0.00 | 1.00`,
      ),
      "F3:G3",
      ...["A", "B", "C", "D", "E", "H", "I", "J"].map((c) => `${c}3:${c}4`),
    );
    expect(formsOf(sheet)).toEqual(["D02"]);
    expect(figures(sheet)).toMatchObject({
      "D02.business": "9",
      "D02.businessEducation": "3",
      "D02.code.business@205": "9",
      "D02.code.other@205": "1",
    });
  });
});

describe("公开03表 支出决算表", () => {
  const HEAD = "本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出";
  const TOTAL = "543.00 | 400.00 | 130.00 | 1.00 | 7.00 | 5.00";

  it("with the code before the name in one cell, no 栏次 and the total last", () => {
    const sheet = table(
      "2021年度某区教育局支出决算表",
      `
      单位：万元
      项目 | ${HEAD}
      205 教育支出 | ${TOTAL}
      20502 普通教育 | ${TOTAL}
      2050202 小学教育 | ${TOTAL}
      合计 | ${TOTAL}`,
    );
    expect(formsOf(sheet)).toEqual(["D03"]);
    expect(figures(sheet)).toMatchObject({
      "D03.total": "543",
      "D03.basic": "400",
      "D03.project": "130",
      "D03.remitted": "1",
      "D03.operating": "7",
      "D03.subsidies": "5",
      "D03.code.project@20502": "130",
      "D03.code.subsidies@2050202": "5",
    });
  });

  it("with 类, 款 and 项 in columns of their own, in 元, and a column missing", () => {
    const sheet = table(
      "支出决算表",
      `
      单位：元
      类 | 款 | 项 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 对附属单位补助支出
       | | | 合计 | 5430000.00 | 4000000.00 | 1430000.00 | |
      '205 | | | 教育支出 | 5430000.00 | 4000000.00 | 1430000.00 | |
      '205 | '02 | | 普通教育 | 5430000.00 | 4000000.00 | 1430000.00 | |
      '205 | '02 | '02 | 小学教育 | 5430000.00 | 4000000.00 | 1430000.00 | |`,
    );
    expect(formsOf(sheet)).toEqual(["D03"]);
    expect(figures(sheet)).toMatchObject({
      "D03.total": "5430000",
      "D03.project": "1430000",
      "D03.code.basic@205": "4000000",
      "D03.code.basic@20502": "4000000",
      "D03.code.project@2050202": "1430000",
    });
  });

  it("is known by its headings where neither sheet nor table has a title", () => {
    const sheet = table(
      "",
      `单位：万元\n科目编码 | 科目名称 | ${HEAD}\n合计 | | ${TOTAL}\n205 | 教育支出 | ${TOTAL}`,
      "Sheet3",
    );
    expect(formsOf(sheet)).toEqual(["D03"]);
  });

  it("goes on below a 续表 heading", () => {
    const sheet = table(
      "2021年度支出决算表",
      `
      单位：万元
      科目编码 | 科目名称 | ${HEAD}
       | 合计 | ${TOTAL}
      205 | 教育支出 | 500.00 | 400.00 | 87.00 | 1.00 | 7.00 | 5.00
      2021年度支出决算表（续表） | | | | | | |
      科目编码 | 科目名称 | ${HEAD}
      221 | 住房保障支出 | 43.00 | 0.00 | 43.00 | 0.00 | 0.00 | 0.00`,
    );
    expect(formsOf(sheet)).toEqual(["D03"]);
    expect(figures(sheet)).toMatchObject({
      "D03.total": "543",
      "D03.code.total@205": "500",
      "D03.code.total@221": "43",
    });
  });
});

describe("公开05表 一般公共预算财政拨款支出决算表", () => {
  it("has the year's expenditure in three columns below one heading", () => {
    const sheet = merged(
      table(
        "一般公共预算财政拨款支出决算表",
        `
        公开05表
        部门：某区教育局 | | | | 单位：万元
        项目 | | 本年支出 | |
        功能分类科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
        栏次 | | 1 | 2 | 3
        合计 | | 500.00 | 400.00 | 100.00
        205 | 教育支出 | 458.00 | 358.00 | 100.00
        221 | 住房保障支出 | 42.00 | 42.00 |`,
      ),
      "A4:B4",
      "C4:E4",
    );
    expect(formsOf(sheet)).toEqual(["D05"]);
    expect(figures(sheet)).toMatchObject({
      "D05.total": "500",
      "D05.basic": "400",
      "D05.project": "100",
      "D05.code.total@205": "458",
      "D05.code.basic@221": "42",
    });
  });

  it("in 云南 has opening balance, income, expenditure and closing balance, each by kind", () => {
    const sheet = merged(
      table(
        "一般公共预算财政拨款收入支出决算表",
        `
        公开05表
        部门：某县教育局 | 单位：万元
        项目 | | 年初结转和结余 | | | 本年收入 | | | 本年支出 | | | 年末结转和结余 | |
        科目编码 | 科目名称 | 合计 | 基本支出结转 | 项目支出结转和结余 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出结转 | 项目支出结转和结余
        合计 | | 10.00 | 3.00 | 7.00 | 490.00 | 397.00 | 93.00 | 495.00 | 399.00 | 96.00 | 5.00 | 1.00 | 4.00
        205 | 教育支出 | 10.00 | 3.00 | 7.00 | 490.00 | 397.00 | 93.00 | 495.00 | 399.00 | 96.00 | 5.00 | 1.00 | 4.00`,
      ),
      "A4:B4",
      "C4:E4",
      "F4:H4",
      "I4:K4",
      "L4:N4",
    );
    expect(formsOf(sheet)).toEqual(["D05"]);
    expect(figures(sheet)).toMatchObject({
      "D05.opening": "10",
      "D05.opening.basic": "3",
      "D05.opening.project": "7",
      "D05.income": "490",
      "D05.income.basic": "397",
      "D05.total": "495",
      "D05.basic": "399",
      "D05.project": "96",
      "D05.closing": "5",
      "D05.closing.project": "4",
      "D05.code.basic@205": "399",
    });
  });
});

describe("公开08表 政府性基金 and 公开09表 国有资本经营", () => {
  const flow = (title: string) =>
    merged(
      table(
        title,
        `
        部门：某区教育局 | 单位：万元
        项目 | | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
        功能分类科目编码 | 科目名称 | | | 小计 | 基本支出 | 项目支出 |
        栏次 | | 1 | 2 | 3 | 4 | 5 | 6
        合计 | | 2.00 | 30.00 | 28.00 | 0.50 | 27.50 | 4.00
        212 | 城乡社区支出 | 2.00 | 30.00 | 28.00 | 0.50 | 27.50 | 4.00`,
      ),
      "A3:B3",
      "E3:G3",
      "C3:C4",
      "D3:D4",
      "H3:H4",
    );

  it.each([
    ["政府性基金预算财政拨款收入支出决算表", "D08"],
    ["国有资本经营预算财政拨款收入支出决算表", "D09"],
  ])("%s states what was there, came, was spent and is left", (title, form) => {
    const sheet = flow(title);
    expect(formsOf(sheet)).toEqual([form]);
    expect(figures(sheet)).toMatchObject({
      [`${form}.opening`]: "2",
      [`${form}.income`]: "30",
      [`${form}.total`]: "28",
      [`${form}.basic`]: "0.5",
      [`${form}.project`]: "27.5",
      [`${form}.closing`]: "4",
      [`${form}.code.closing@212`]: "4",
    });
  });

  it("国有资本经营 has in most places expenditure only", () => {
    const sheet = merged(
      table(
        "国有资本经营预算财政拨款支出决算表",
        `
        部门：某区国资局 | 单位：万元
        项目 | | 本年支出 | |
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        合计 | | 9.00 | 0.00 | 9.00
        223 | 国有资本经营预算支出 | 9.00 | 0.00 | 9.00`,
      ),
      "A3:B3",
      "C3:E3",
    );
    expect(formsOf(sheet)).toEqual(["D09"]);
    expect(figures(sheet)).toMatchObject({ "D09.total": "9", "D09.project": "9", "D09.code.total@223": "9" });
  });
});
