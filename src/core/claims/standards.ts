import type { Claim } from "./claim";
import { NOTES } from "./notes";

/** A pay standard written before with 元 and here without it: 220元/人/月, then 220/人/月. */
export function standardClaims(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, i) => {
    if (claim.kind !== "standard" || claim.unit.includes("元")) return claim;
    const whole = claims
      .slice(0, i)
      .find((c) => c.kind === "standard" && c.value === claim.value && c.unit.endsWith(`元${claim.unit}`));
    return whole ? { ...claim, verdict: "ambiguous" as const, note: NOTES.unitMissing(whole.text) } : claim;
  });
}
