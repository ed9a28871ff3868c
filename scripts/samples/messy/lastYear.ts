import { sangongPaper } from "../forms/sangong";
import type { Paper } from "../paper";

/** The year 2019: invented, but for the total of 3.43 that the 2020 report implies. */
const FIGURES: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  S: ["3.60", "5.20", "3.43", "-0.17", "-4.72", "65.96"],
  "S.abroad": ["0.00", "0.00", "0.00", "0.00", "—", "—"],
  "S.vehicle": ["2.60", "3.60", "2.48", "-0.12", "-4.62", "68.89"],
  "S.vehicle_buy": ["0.00", "0.00", "0.00", "0.00", "—", "—"],
  "S.vehicle_run": ["2.60", "3.60", "2.48", "-0.12", "-4.62", "68.89"],
  "S.reception": ["1.00", "1.60", "0.95", "-0.05", "-5.00", "59.38"],
};

const COLUMNS = ["prior", "budget", "actual", "increase", "growth", "control_rate"];

/** Last year's 三公 table, left in the workbook. */
export function lastYearSangong(): Paper {
  return sangongPaper(
    { name: "长沙市芙蓉区应急管理局", year: 2019 },
    (id) => {
      const [row, column] = [id.slice(0, id.lastIndexOf(".")), id.slice(id.lastIndexOf(".") + 1)];
      return FIGURES[row]![COLUMNS.indexOf(column)]!;
    },
    { sheet: "三公经费(2019)", note: "注：上年报表，供参考。" },
  );
}
