import fc from "fast-check";

/*
 * How the tests of properties draw their cases. `npm test` draws the same ones each time, so that it says the same of
 * the same code on every machine; GOUJI_DRAWS=20 draws others, and twenty times as many, for a night's search.
 */

const asked = Number(process.env.GOUJI_DRAWS ?? 0);

/** How many cases are drawn where a hundred, fast-check's own number, are too many or too few. */
export const draws = (count: number): number => count * Math.max(1, asked);

fc.configureGlobal({ numRuns: draws(100), ...(asked > 0 ? {} : { seed: 20201231 }) });

export { fc };
