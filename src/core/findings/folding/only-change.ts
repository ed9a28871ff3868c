import type { Change } from "../../locate/suspect";
import { changesOf } from "../../locate/suspect";
import type { Finding } from "../finding";

/** The cell of the single likeliest correction; null where none or several are likeliest, or several cells change. */
export function onlyChange({ suspects }: Pick<Finding, "suspects">): Change | null {
  const [likeliest, ...others] = suspects.filter(({ rank }) => rank === 1);
  if (!likeliest || others.length > 0) return null;
  return changesOf(likeliest).length === 1 ? likeliest : null;
}
