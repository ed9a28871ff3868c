import type { Stage } from "../generator/books";
import { INCOME_KINDS, STAGES, THREE_PUBLIC_ITEMS } from "../generator/books";
import { BASIC_ITEM } from "../generator/department";
import { ACCOUNT_CLASSES, PERSONNEL_CLASSES } from "../generator/economic-codes";
import { CLASSES } from "../generator/function-codes";
import type { Statement } from "../figures/statement";
import { codesOf, entry } from "../figures/statement";
import type { Identity } from "./identity";
import { atMost, equal } from "./identity";

/** Domain B.1 for one column of 公开01 or 财决01. */
function accountIdentities(form: string, column: string): Identity[] {
  const name = (key: string) => `${form}.${key}${column}`;
  const names = (...keys: readonly string[]) => keys.map(name);
  return [
    equal("D01-1", names("income"), names(...INCOME_KINDS.map((kind) => `income.${kind}`))),
    equal("D01-2", names("total"), names("income", "useOfSurplus", "opening")),
    equal("D01-3", names("expenditure"), names(...CLASSES.map(([code]) => `class.${code}`))),
    equal("D01-4", names("totalOut"), names("expenditure", "distribution", "closing")),
    equal("D01-5", names("total"), names("totalOut")),
    equal("D01-12", names("closing", "expenditure", "distribution"), names("opening", "useOfSurplus", "income")),
  ];
}

export function d01Identities(): Identity[] {
  return accountIdentities("D01", "");
}

export function z01Identities(): Identity[] {
  return [...approvedBudget(), ...STAGES.flatMap(stageIdentities)];
}

/** The full-year budget is the original one unless somebody approved an adjustment. */
function approvedBudget(): Identity[] {
  return ["income", "expenditure"].map((line) => equal("D01-10", [`Z01.${line}.fullBudget`], [`Z01.${line}.budget`]));
}

function stageIdentities(stage: Stage): Identity[] {
  const names = (...keys: readonly string[]) => keys.map((key) => `Z01.${key}.${stage}`);
  const natures = ["basic", "project", "remitted", "operating", "subsidies"];
  return [
    ...accountIdentities("Z01", `.${stage}`),
    equal("D01-7", names("basic"), names("personnel", "public")),
    atMost("D01-7", names("construction"), names("project")),
    equal("D01-7", names("expenditure"), names(...natures)),
    equal("D01-7", names("economicTotal"), names(...ACCOUNT_CLASSES.map(([code]) => `economic.${code}`))),
    ...(stage === "actual" ? [] : [equal("D01-8", names("total"), names("expenditure", "closing"))]),
    equal("D01-9", names("economicTotal"), names("basic", "project", "operating")),
  ];
}

const FUNDS = ["general", "fund", "stateCapital"];

/** Domain B.3. */
export function d04Identities(form: "D04" | "Z01_1"): Identity[] {
  const name = (key: string) => `${form}.${key}`;
  const byFund = (key: string) => FUNDS.map((fund) => name(`${key}.${fund}`));
  const lines = [...CLASSES.map(([code]) => `class.${code}`), "expenditure", "closing", "totalOut"];
  return [
    equal("D04-1", [name("income")], byFund("income")),
    equal("D04-2", [name("opening")], byFund("opening")),
    equal("D04-3", [name("total")], [name("income"), name("opening")]),
    ...lines.map((line) => equal("D04-4", [name(line)], byFund(line))),
    ...["", ...FUNDS.map((fund) => `.${fund}`)].flatMap((column) => [
      equal(
        "D04-5",
        [name(`expenditure${column}`)],
        CLASSES.map(([code]) => name(`class.${code}${column}`)),
      ),
      equal("D04-5", [name(`totalOut${column}`)], [name(`expenditure${column}`), name(`closing${column}`)]),
    ]),
    equal("D04-6", [name("total")], [name("totalOut")]),
    ...["", ...FUNDS.map((fund) => `.${fund}`)].map((column) =>
      equal(
        "D04-7",
        [name(`opening${column}`), name(`income${column}`)],
        [name(`expenditure${column}`), name(`closing${column}`)],
      ),
    ),
  ];
}

/** Domain B.4. */
export function d06Identities(statement: Statement): Identity[] {
  const { form } = statement;
  const codes = codesOf(statement);
  const name = (code: string) => entry(`${form}.code.amount`, code);
  const classes = codes.filter((code) => code.length === 3);
  const isPersonnel = (code: string) => PERSONNEL_CLASSES.includes(code);
  return [
    ...classes.map((parent) =>
      equal("D06-1", [name(parent)], codes.filter((c) => c.length === 5 && c.startsWith(parent)).map(name)),
    ),
    equal("D06-2", [`${form}.personnel`], classes.filter(isPersonnel).map(name)),
    equal("D06-3", [`${form}.public`], classes.filter((code) => !isPersonnel(code)).map(name)),
    equal("D06-4", [`${form}.total`], [`${form}.personnel`, `${form}.public`]),
  ];
}

/** Domain B.5, of what the table itself states. */
export function d07Identities(statement: Statement): Identity[] {
  const columns = ["prior", "budget", "actual"].filter((c) => statement.figures.has(`D07.total.${c}`));
  return columns.flatMap((column) => {
    const names = (...items: readonly string[]) => items.map((item) => `D07.${item}.${column}`);
    return [
      equal("S-1", names("total"), names("abroad", "vehicle", "reception")),
      equal("S-2", names("vehicle"), names("vehiclePurchase", "vehicleRun")),
    ];
  });
}

/** What the basic expenditure of 公开06 books is at most what 公开07 states. */
export function threePublicCovers(economic: Statement): Identity[] {
  const codes = codesOf(economic);
  return THREE_PUBLIC_ITEMS.filter((item) => codes.includes(BASIC_ITEM[item])).map((item) =>
    atMost("S-7", [entry("D06.code.amount", BASIC_ITEM[item])], [`D07.${item}.actual`]),
  );
}
