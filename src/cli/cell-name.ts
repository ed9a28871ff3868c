import type { CellAddress } from "../core/grid/snapshot";

/** How a cell is called in a line. */
export type CellName = (cell: CellAddress) => string;

/** As in a formula: 支出决算表!C12. */
export const inSheet: CellName = ({ sheet, address }) => `${sheet}!${address}`;
