import type { Unit } from "../amount";
import type { Quantity } from "./quantity";
import { rate, total } from "./quantity";
import type { Part } from "./sentence";
import { money, percent } from "./sentence";

/**
 * The execution rate after what was spent, with its denominator, because the same word means three different rates:
 * here spending ÷ (opening balance + receipts). Nothing where there was nothing to spend, or nothing was spent, which the
 * sentence says in words.
 * @param owner whose rate it is, for the name of the figure.
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
