import type { TemplateDeclaration } from "../declaration";
import { parts } from "../declaration";
import { THREE_PUBLIC } from "./final-accounts";

/** Lines for the names of the department's own. */
const FREE = [0, 1, 2].map((number) => ({ key: `free${number}`, label: "" }));

/** The tables of evaluation: projects, procurement, base data, self-evaluation. Source: domain A.3, A.4. */
export const EVALUATION: Readonly<Record<string, TemplateDeclaration>> = {
  H1: {
    department: "填报单位",
    stacks: [
      [
        {
          columns: ["posts", "staff", "rate"],
          lines: ["total"],
        },
      ],
      [
        {
          columns: ["prior", "budget", "actual"],
          lines: [
            "total",
            { key: "vehicle", before: "1、" },
            { key: "vehiclePurchase", before: "　其中：" },
            { key: "vehicleRun", before: "　　　　" },
            { key: "abroad", before: "2、" },
            { key: "reception", before: "3、" },
            "projects",
            ...FREE,
            "public",
            { key: "office", before: "　其中：" },
            ...parts(["utilities", "meetings"]),
            "procurement",
            "adjustment",
          ],
        },
      ],
      [
        {
          columns: ["areaApproved", "area", "areaRate", "investmentApproved", "investment", "investmentRate"],
          lines: ["total"],
        },
      ],
    ],
    rowSums: { ...THREE_PUBLIC, projects: FREE.map(({ key }) => key) },
    identities: ["项目支出下一个项目填一行", "公用经费下只列其中三项，其和不超过公用经费"],
  },
  H2: {
    department: "填报单位",
    identities: ["执行率＝全年执行数÷全年预算数", "按收入性质、按支出性质分的金额之和都等于全年执行数"],
  },
  H3: {
    department: "填报单位",
    stacks: [
      [
        {
          columns: [],
          lines: ["total", { key: "fiscal", before: "其中：" }, ...parts(["carried", "otherFunds"])],
        },
      ],
    ],
    rowSums: { total: ["fiscal", "carried", "otherFunds"] },
    identities: ["执行率＝全年执行数÷全年预算数", "得分不超过分值"],
  },
  H4: {
    department: "填报单位",
    stacks: [
      [
        {
          label: "",
          columns: [],
          lines: ["total", { key: "fiscal", before: "其中：" }, ...parts(["carried", "otherFunds"])],
        },
      ],
    ],
    rowSums: { total: ["fiscal", "carried", "otherFunds"] },
  },
  P1: {
    columns: [
      "index",
      "name",
      "document",
      "budget",
      "added",
      "opening",
      "received",
      "spent",
      "closing",
      { key: "returned", before: "其中：" },
      { key: "carried", before: "其中：" },
      "rate",
      "note",
    ],
    identities: ["年末结转结余＝上年结转结余＋本年收到－本年支出", "年末结转结余＝上缴财政＋结转留用"],
  },
  P2: {
    columns: [
      "index",
      "name",
      "method",
      "source",
      "budget",
      "adjusted",
      "budgetTotal",
      "actual",
      "paid",
      "difference",
      "rate",
      "note",
    ],
    columnSums: { budgetTotal: ["budget", "adjusted"] },
    identities: ["差额＝实际采购金额－采购预算合计（超支为正）"],
  },
  overview: {
    rowSums: {
      income: ["general", "fund", "stateCapital"],
      total: ["opening", "income"],
      expenditure: ["basic", "project", "remitted", "operating", "subsidies"],
      outTotal: ["expenditure", "closing"],
    },
    identities: ["收入总计＝支出总计"],
  },
  coverage: {
    rowSums: { total: ["basic", "project"] },
  },
};
