import { equalBetweenTables } from "../identity/between-tables";
import { byClass } from "./by-class";

/** the columns of government funds and of state capital in the fiscal summary, class by class. Source: domain B.6. */
export const fundClassesAgree = equalBetweenTables({
  id: "X-19",
  title: {
    zh: "财政拨款总表政府性基金、国有资本经营预算各类支出 = 各自决算表类级科目",
    en: "Government funds and state capital in table 04, class by class = their own tables",
  },
  kind: "exact",
  severity: "error",
  source: { zh: "部门决算公开各表之间", en: "Between the published final accounts" },
  tables: [
    ["D04", "D08"],
    ["D04", "D09"],
  ],
  everywhere: false,
  pairs: (books) =>
    (
      [
        ["D08", "fund", "政府性基金预算"],
        ["D09", "stateCapital", "国有资本经营预算"],
      ] as const
    ).flatMap(([table, fund, name]) =>
      books.has(table)
        ? byClass(books, "D04", fund, table, "total").map((each) => ({ ...each, scope: `${name}/${each.scope}` }))
        : [],
    ),
});
