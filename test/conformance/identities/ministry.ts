import type { Statement } from "../figures/statement";
import { codesOf, entry } from "../figures/statement";
import type { Statements } from "./between";
import { identitiesBetween } from "./between";
import type { Identity } from "./identity";
import { equal } from "./identity";

/** The ministry's table that a public one is made from cell by cell. Source: domain A.2. */
const MADE_FROM = [
  ["D01", "Z01"],
  ["D02", "Z03"],
  ["D03", "Z04"],
  ["D04", "Z01_1"],
  ["D05", "Z07"],
] as const;

/** A figure of a public table under the name that the ministry's table gives it. */
function ministryName(name: string): string {
  const form = name.slice(0, 3);
  const own = MADE_FROM.find(([open]) => open === form)?.[1] ?? form;
  return `${own}${name.slice(3)}${form === "D01" ? ".actual" : ""}`;
}

/** The ministry's table as if it were the public one made from it. */
function asPublic(statement: Statement, open: string): Statement {
  const figures = [...statement.figures].flatMap(([name, fen]): [string, bigint][] => {
    const rest = name.slice(statement.form.length);
    if (open !== "D01") return [[`${open}${rest}`, fen]];
    return rest.endsWith(".actual") ? [[`${open}${rest.slice(0, -".actual".length)}`, fen]] : [];
  });
  return { form: open, figures: new Map(figures) };
}

/** What must hold among the ministry's tables as among the public ones, and between both. */
export function identitiesBetweenMinistry(statements: Statements): Identity[] {
  const twins = new Map(
    MADE_FROM.flatMap(([open, own]) =>
      statements.has(own) ? [[open as string, asPublic(statements.get(own)!, open)] as const] : [],
    ),
  );
  const among = identitiesBetween(twins).map((identity) => ({
    ...identity,
    terms: identity.terms.map(([coefficient, name]) => [coefficient, ministryName(name)] as const),
  }));
  const basic = statements.has("Z07") && statements.has("Z08_1") ? [equal("X-7", ["Z07.basic"], ["Z08_1.total"])] : [];
  return [...among, ...basic, ...publicIsMinistry(statements)];
}

/** what the ministry's table states in 元, the public one states in its unit. */
function publicIsMinistry(statements: Statements): Identity[] {
  const cells = MADE_FROM.flatMap(([open, own]) =>
    statements.has(open) && statements.has(own)
      ? [...statements.get(open)!.figures.keys()].map((name) => equal("X-13", [name], [ministryName(name)]))
      : [],
  );
  const [economic, details] = [statements.get("D06"), statements.get("Z08_1")];
  if (!economic || !details) return cells;
  return [
    ...cells,
    equal("X-13", ["D06.total"], ["Z08_1.total"]),
    ...codesOf(economic).map((code) => equal("X-13", [entry("D06.code.amount", code)], [`Z08_1.${code}`])),
  ];
}
