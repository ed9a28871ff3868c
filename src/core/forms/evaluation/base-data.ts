import type { Field, Form } from "../form";
import { field } from "../form";
import { THREE_PUBLIC_ROWS } from "../final-accounts/three-public";

const withoutTotalAlias: Field = { ...THREE_PUBLIC_ROWS.total, labels: ["三公经费", "三公经费合计"] };

/**
 * 部门整体支出绩效评价基础数据表 (H1): headcount, then controlled expenditure, stacked.
 * The three public expenses and procurement repeat facts of D07 and P2 and carry their keys.
 * Source: domain A.3 H1.
 */
export const baseData: Form = {
  id: "H1",
  family: "evaluation",
  name: { zh: "部门整体支出绩效评价基础数据表", en: "Base data for the evaluation of the department" },
  titles: [/基础数据表/, /^基础数据$/],
  anchors: [["财政供养人员情况", "财政供养人员", "人员情况"], ["编制数"], ["经费控制情况", "三公经费"]],
  layout: {
    kind: "matrix",
    blocks: [
      {
        head: ["财政供养人员情况", "财政供养人员", "财政供养人员情况(人)", "人员情况"],
        // The form's own row of figures stands below its heading, with the first cell empty or merged.
        unlabelled: "total",
        columns: {
          posts: field("authorised posts", ["编制数", "编制人数", "核定编制数"], { measure: "count" }),
          staff: field("staff in post", ["本年实际在职人数", "实际在职人数", "实有人数", "实际在岗人数", "在职人数"], {
            measure: "count",
          }),
          rate: field("staffing control rate", ["控制率", "在职人员控制率", "人员控制率"], { measure: "ratio" }),
        },
        rows: {
          total: field("headcount", ["合计", "财政供养人员", "总计", "财政供养人员情况", "人数合计", "小计"], {
            fact: "H1.headcount",
          }),
          administrative: field("administrative posts", ["行政编制", "行政", "机关行政编制", "行政人员"], {
            fact: "H1.headcount.administrative",
          }),
          institutional: field(
            "institutional posts",
            ["事业编制", "事业编制(全额)", "全额事业编制", "事业", "事业人员", "全额拨款事业编制"],
            { fact: "H1.headcount.institutional" },
          ),
          support: field("support posts", ["工勤编制", "机关工勤", "工勤", "工勤人员"], {
            fact: "H1.headcount.support",
          }),
          contract: field("contract staff", ["政府雇员", "编外人员", "编外聘用人员", "聘用人员", "临聘人员"], {
            fact: "H1.headcount.contract",
          }),
        },
      },
      {
        head: ["经费控制情况", "经费控制"],
        columns: {
          prior: field("prior-year final accounts", ["上年决算数", "上年决算"]),
          budget: field("budget", ["本年预算数", "本年预算", "预算数", "年初预算数"]),
          actual: field("final accounts", ["本年决算数", "本年决算", "决算数"]),
        },
        rows: {
          ...THREE_PUBLIC_ROWS,
          total: withoutTotalAlias,
          projects: field("project expenditure", ["项目支出", "项目支出合计"], { fact: "H1.projects" }),
          public: field("public running costs", ["公用经费", "公用经费合计"], { fact: "H1.public" }),
          office: field("of which office costs", ["办公经费", "办公费"], { fact: "H1.public.office" }),
          utilities: field(
            "of which water, electricity, travel",
            ["水费、电费、差旅费", "水费电费差旅费", "水电费、差旅费"],
            {
              fact: "H1.public.utilities",
            },
          ),
          meetings: field("of which meetings and training", ["会议费、培训费", "会议费培训费"], {
            fact: "H1.public.meetings",
          }),
          procurement: field("government procurement", ["政府采购金额", "政府采购"], { fact: "P2.total" }),
          adjustment: field(
            "budget adjustment of the department",
            ["部门整体支出预算调整", "预算调整", "部门整体支出预算调整数", "部门预算调整", "预算调整数"],
            {
              fact: "H1.adjustment",
              signed: true,
            },
          ),
        },
        linesAfter: { row: "projects", fact: "H1.project" },
      },
      {
        head: ["楼堂馆所控制情况", "新建楼堂馆所控制情况", "楼堂馆所建设控制情况", "楼堂馆所"],
        columns: {
          areaApproved: field("area approved", ["批复规模", "批准规模", "批复面积", "批准建设面积", "批复规模(㎡)"], {
            measure: "count",
          }),
          area: field("area built", ["实际规模", "实际面积", "实际建设面积", "建设规模", "实际规模(㎡)"], {
            measure: "count",
          }),
          areaRate: field("control rate of the area", ["规模控制率", "面积控制率"], { measure: "ratio" }),
          investmentApproved: field("investment approved", [
            "预算投资",
            "批准投资",
            "投资概算",
            "批复投资",
            "概算投资",
          ]),
          investment: field("invested", ["实际投资", "实际完成投资", "完成投资"]),
          investmentRate: field("control rate of the investment", ["投资概算控制率", "投资控制率", "概算控制率"], {
            measure: "ratio",
          }),
        },
        rows: {
          total: field("buildings", ["合计", "小计", "楼堂馆所控制情况", "楼堂馆所", "总计"], { fact: "H1.building" }),
        },
        unlabelled: "total",
        linesAfter: { row: null, fact: "H1.buildings" },
      },
    ],
  },
};
