import type { Compliance } from "./compliance";

/** Every compliance check, in the order of the catalogue. */
export const COMPLIANCE: readonly Compliance[] = [];
