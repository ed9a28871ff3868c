/** Exact amounts, intervals, units and the reading of figures: the only folder that does arithmetic on money. */
export * from "./amount";
export * from "./interval";
export * from "./read-number";
export * from "./unit";
export { ceilDivide, floorDivide, fromScaled, toScaled } from "./scaled";
