import type { Unit } from "../amount";
import type { Quantity } from "./quantity";
import { rate, total } from "./quantity";
import type { Part } from "./sentence";
import { money, percent } from "./sentence";

/**
 * The clause with the execution rate that follows a clause on expenditure. It names its denominator because 执行率 has
 * three meanings; here it is expenditure ÷ (opening balance + receipts). The clause is empty where there were no funds
 * or no expenditure, which the sentence says in words.
 * @param owner whose rate it is; it becomes part of the figure's name.
 */
export function execution(
  owner: string,
  spent: Quantity | null,
  opening: Quantity | null,
  received: Quantity | null,
  unit: Unit,
): Part[] {
  const name = owner === "" ? "" : `${owner} · `;
  const funds = total(`${name}可用资金（上年结转结余＋本年收到）`, opening, received);
  const share = rate(`${name}执行率（支出÷可用资金）`, spent, funds);
  if (!spent || !funds || !share) return [];
  const clause: Part[] = ["，执行率", percent(share), "（支出÷可用资金", ...money(funds, unit), "）"];
  return [{ on: funds, zero: [], positive: [{ on: spent, zero: [], positive: clause }] }];
}
