/** The part of the sheet that a layout fills. */
export interface Frame {
  /** Widths of the columns from A on, in characters. */
  readonly widths: readonly number[];
  readonly headerBottom: number;
  readonly bottom: number;
}

export const LABEL_WIDTH = 34;
export const MONEY_WIDTH = 16;
export const TEXT_WIDTH = 14;
export const CODE_WIDTH = 12;
export const NUMBER_WIDTH = 6;
