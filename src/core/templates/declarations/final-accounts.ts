import { WORDS } from "../../words/words";
import { economicSums } from "../codes";
import type { CodeColumn, Heading, TemplateDeclaration } from "../declaration";
import { wideSums } from "../wide";
import { fiscalAgainstExpenditure, FISCAL_SUMS, incomeAgainstExpenditure, INCOME_EXPENDITURE_SUMS } from "./blocks";
import { EXPENDITURE_LIST, FLOW_LIST, INCOME_LIST, SPENT_LIST } from "./lists";

const PERSONNEL: CodeColumn = { heading: WORDS.personnel.zh, classes: ["301", "303"] };
const PUBLIC: readonly CodeColumn[] = [
  { heading: WORDS.publicRunning.zh, classes: ["302"] },
  { heading: WORDS.publicRunning.zh, classes: ["307", "310", "312", "399"] },
];
const PUBLIC_CLASSES = PUBLIC.flatMap(({ classes }) => classes);

/** Basic expenditure by economic code in three lists. Source: domain A.1 D06. */
export const BASIC_IN_COLUMNS: TemplateDeclaration = {
  codeColumns: [PERSONNEL, ...PUBLIC],
  lines: { personnel: [PERSONNEL], public: PUBLIC },
  rowSums: {
    ...economicSums([...PERSONNEL.classes, ...PUBLIC_CLASSES]),
    personnel: PERSONNEL.classes,
    public: PUBLIC_CLASSES,
  },
};

/** The three public expenses, and the parts of 公务用车购置及运行维护费. */
const THREE_PUBLIC = {
  total: ["abroad", "vehicle", "reception"],
  vehicle: ["vehiclePurchase", "vehicleRun"],
};
/** As 公开07表 is printed; the dictionary has it by its longer name. */
const ABROAD = "因公出国（境）费";
const THREE_PUBLIC_LINES = [
  "total",
  { key: "abroad", before: "1.", label: ABROAD },
  { key: "vehicle", before: "2." },
  { key: "vehiclePurchase", before: "　（1）" },
  { key: "vehicleRun", before: "　（2）" },
  { key: "reception", before: "3." },
];

function threePublicColumns(kind: string): Heading[] {
  return [
    `total.${kind}`,
    { key: `abroad.${kind}`, label: ABROAD },
    { sum: `vehicle.${kind}`, of: [`vehiclePurchase.${kind}`, `vehicleRun.${kind}`] },
    `reception.${kind}`,
  ];
}

/** 公开01 to 09表. Source: domain A.1. */
export const FINAL_ACCOUNTS: Readonly<Record<string, TemplateDeclaration>> = {
  D01: {
    code: "公开01表",
    department: "公开部门",
    portrait: true,
    lineNumbers: true,
    columnNumbers: true,
    stacks: [incomeAgainstExpenditure(["actual"])],
    rowSums: INCOME_EXPENDITURE_SUMS,
    identities: ["收入总计＝支出总计"],
  },
  D02: { code: "公开02表", department: "公开部门", ...INCOME_LIST },
  D03: { code: "公开03表", department: "公开部门", ...EXPENDITURE_LIST },
  D04: {
    code: "公开04表",
    department: "公开部门",
    lineNumbers: true,
    columnNumbers: true,
    stacks: [
      fiscalAgainstExpenditure(["actual"], ["totalActual", "generalActual", "fundActual", "stateCapitalActual"]),
    ],
    rowSums: FISCAL_SUMS,
    columnSums: { totalActual: ["generalActual", "fundActual", "stateCapitalActual"] },
    identities: ["收入总计＝支出总计"],
  },
  D05: { code: "公开05表", department: "公开部门", ...SPENT_LIST },
  D06: { code: "公开06表", department: "公开部门", ...BASIC_IN_COLUMNS },
  D07: {
    title: "财政拨款“三公”经费支出决算表",
    code: "公开07表",
    department: "公开部门",
    variant: 1,
    columnNumbers: true,
    columns: [
      { group: WORDS.budget.zh, of: threePublicColumns("budget") },
      { group: WORDS.finalAccounts.zh, of: threePublicColumns("actual") },
    ],
    columnSums: wideSums(["budget", "actual"], THREE_PUBLIC),
  },
  D07_running: {
    department: "公开部门",
    stacks: [
      [
        {
          columns: ["budget", "fullBudget", "actual"],
          lines: [
            ...THREE_PUBLIC_LINES,
            "agencyRunning",
            "missions",
            "travellers",
            "vehiclesBought",
            "vehicles",
            "receptions",
            "guests",
          ],
        },
      ],
    ],
    rowSums: THREE_PUBLIC,
  },
  D08: { code: "公开08表", department: "公开部门", ...FLOW_LIST },
  D09: { code: "公开09表", department: "公开部门", ...SPENT_LIST, classes: ["223"] },
  D10: { department: "公开部门", ...FLOW_LIST },
  D11: {
    department: "公开部门",
    columns: [
      "opening",
      { sum: "income", of: ["incomeFiscal", "incomeOther"] },
      { sum: "expenditure", of: ["expenditureFiscal", "expenditureOther"] },
      "closing",
    ],
    columnSums: {
      income: ["incomeFiscal", "incomeOther"],
      expenditure: ["expenditureFiscal", "expenditureOther"],
    },
    columnNumbers: true,
    classes: [],
    identities: ["年末结转和结余＝年初结转和结余＋本年收入－本年支出"],
  },
};

export { threePublicColumns, THREE_PUBLIC, THREE_PUBLIC_LINES };
