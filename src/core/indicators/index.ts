import type { Indicator } from "./indicator";

/** Every indicator, in the order of the catalogue. */
export const INDICATORS: readonly Indicator[] = [];
