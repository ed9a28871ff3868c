import type { Identity } from "./identity";
import type { Statements } from "./between";
import { identitiesBetween } from "./between";
import { identitiesBetweenMinistry } from "./ministry";
import { detailIdentities, listIdentities } from "./lists";
import type { Statement } from "../figures/statement";
import { d01Identities, d04Identities, d06Identities, d07Identities, z01Identities } from "./summaries";

/** What must hold within one table. */
export function identitiesOf(statement: Statement): Identity[] {
  switch (statement.form) {
    case "D01":
      return d01Identities();
    case "Z01":
      return z01Identities();
    case "D04":
    case "Z01_1":
      return d04Identities(statement.form);
    case "D06":
      return d06Identities(statement);
    case "D07":
      return d07Identities(statement);
    case "Z08_1":
      return detailIdentities(statement);
    default:
      return listIdentities(statement);
  }
}

/** What must hold within and between the tables of a workbook, of domain B.1 to B.6. */
export function identitiesIn(statements: Statements): Identity[] {
  return [
    ...[...statements.values()].flatMap(identitiesOf),
    ...identitiesBetween(statements),
    ...identitiesBetweenMinistry(statements),
  ];
}
