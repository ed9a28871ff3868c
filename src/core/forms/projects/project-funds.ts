import type { FormData } from "../form";
import { word } from "../form";

/**
 * 项目资金收支明细表 (P1): the opening balance, receipts, expenditure and closing balance of each project. There is no official
 * template; columns and labels are from domain A.4.
 */
export const projectFunds: FormData = {
  id: "P1",
  family: "projects",
  name: { zh: "项目资金收支明细表", en: "Project funds: receipts, expenditure and balances" },
  title: {
    any: ["项目[资金]{收支|支出}…{表|情况|明细}", "专项资金收支…{表|情况|明细}", "项目[支出]资金…{收支|结转|结余}"],
    not: ["决算[总]{表|体情况表}", "自评表", "绩效", "预算[情况|明细|总]表", "公共预算", "基金预算", "资本经营预算"],
  },
  anchors: [
    ["@projectName", "项目"],
    ["@opening", "上年结转"],
    ["@projectReceipts"],
    ["@projectSpending"],
    ["@closing", "本年财政拨款结转结余"],
  ],
  layout: {
    kind: "records",
    fact: "P1",
    texts: {
      index: word("serialNumber"),
      name: word("projectName", { also: ["项目"] }),
      section: word("fundsLevel"),
      document: word("fundsDocument"),
      standard: word("paymentStandard"),
      uses: word("fundsUses"),
      note: word("remarks", { also: ["资金使用情况", "使用情况"] }),
    },
    columns: {
      budget: word("originalBudget", {
        as: "年初预算",
        also: ["本年预算", "预算数", "本年预算安排", "预算安排", "预算安排数"],
      }),
      added: word("addedInYear", { blank: "nil" }),
      direct: word("paidDirectly", { blank: "nil" }),
      opening: word("opening", { as: "上年结转结余", also: ["上年结转"], blank: "nil" }),
      received: word("projectReceipts", { blank: "nil" }),
      spent: word("projectSpending", { blank: "nil" }),
      closing: word("closing", { as: "年末结转结余", also: ["本年财政拨款结转结余", "结转结余"] }),
      returned: word("returned", { blank: "nil" }),
      carried: word("carriedForward", { blank: "nil" }),
      pending: word("notYetPaid"),
      rate: word("executionRate", { as: "预算执行率", measure: "ratio" }),
    },
    sections: {
      district: word("districtFunds"),
      "district:county": word("countyFunds"),
      "district:city": word("cityOwnFunds"),
      "district:province": word("provinceOwnFunds"),
      "upper:central": word("centralFunds"),
      "upper:province": word("provincialFunds"),
      "upper:city": word("municipalFunds"),
      upper: word("upperFunds"),
    },
  },
};
