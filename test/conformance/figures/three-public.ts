import type { Books, Department, ThreePublic } from "../generator/books";
import { sumOf } from "../generator/random";
import type { Statement } from "./statement";

function rows(amounts: ThreePublic): Record<string, bigint> {
  return {
    total: sumOf(Object.values(amounts)),
    abroad: amounts.abroad,
    vehicle: amounts.vehiclePurchase + amounts.vehicleRun,
    vehiclePurchase: amounts.vehiclePurchase,
    vehicleRun: amounts.vehicleRun,
    reception: amounts.reception,
  };
}

/**
 * “三公”经费支出决算表 (D07): budget and final accounts, in the vertical layout last year's too.
 * @param lastYear last year's books where the layout compares with them.
 */
export function d07(books: Books, lastYear: Department["lastYear"] | null): Statement {
  const columns: [string, ThreePublic][] = [
    ["budget", books.threePublic.budget],
    ["actual", books.threePublic.actual],
  ];
  if (lastYear) columns.push(["prior", lastYear.threePublic.actual]);
  const figures = new Map<string, bigint>();
  for (const [column, amounts] of columns) {
    for (const [row, fen] of Object.entries(rows(amounts))) figures.set(`D07.${row}.${column}`, fen);
  }
  return { form: "D07", figures };
}
