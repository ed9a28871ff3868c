/** A number as numerator and denominator. */
type Ratio = readonly [bigint, bigint];

const SIGNS = /[=≠≤≥<>]/;

/**
 * Whether a sum written out, such as `451.35 + 84.85 = 536.20 ≠ 532.60`, is true, sign by sign. Exact; where a
 * percentage is printed, to its two decimals. Null for what is no sum but words.
 */
export function isTrue(said: string): boolean | null {
  if (!SIGNS.test(said) || !/^[\d.+−\-×÷()%\s=≠≤≥<>]+$/.test(said)) return null;
  const sides = said.split(SIGNS).map((side) => valueOf(side));
  const signs = [...said].filter((c) => SIGNS.test(c));
  const decimals = said.includes("%") ? 4 : null;
  return signs.every((sign, i) => holds(sign, difference(sides[i]!, sides[i + 1]!, decimals)));
}

function holds(sign: string, apart: bigint): boolean {
  switch (sign) {
    case "=":
      return apart === 0n;
    case "≠":
      return apart !== 0n;
    case "≤":
      return apart <= 0n;
    case "≥":
      return apart >= 0n;
    case "<":
      return apart < 0n;
    default:
      return apart > 0n;
  }
}

/** The sign of a − b; of both rounded to so many decimals where given. */
function difference(a: Ratio, b: Ratio, decimals: number | null): bigint {
  if (decimals !== null) return rounded(a, decimals) - rounded(b, decimals);
  return a[0] * b[1] - b[0] * a[1];
}

function rounded([n, d]: Ratio, decimals: number): bigint {
  const scaled = n * 10n ** BigInt(decimals) * 2n + (n < 0n ? -d : d);
  return scaled / (2n * d);
}

function valueOf(side: string): Ratio {
  const tokens = side.replaceAll("−", "-").match(/\d+(\.\d+)?%?|[-+×÷()]/g) ?? [];
  let at = 0;
  const factor = (): Ratio => {
    const token = tokens[at++]!;
    if (token === "-") {
      const [n, d] = factor();
      return [-n, d];
    }
    if (token === "(") {
      const inner = sum();
      at++;
      return inner;
    }
    const [whole, fraction = ""] = token.replace("%", "").split(".");
    return [BigInt(whole! + fraction), 10n ** BigInt(fraction.length) * (token.endsWith("%") ? 100n : 1n)];
  };
  const product = (): Ratio => {
    let value = factor();
    while (tokens[at] === "×" || tokens[at] === "÷") {
      const times = tokens[at++] === "×";
      const [n, d] = factor();
      value = times
        ? [value[0] * n, value[1] * d]
        : d * n < 0n
          ? [-value[0] * d, -value[1] * n]
          : [value[0] * d, value[1] * n];
    }
    return value;
  };
  const sum = (): Ratio => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") {
      const sign = tokens[at++] === "+" ? 1n : -1n;
      const [n, d] = product();
      value = [value[0] * d + sign * n * value[1], value[1] * d];
    }
    return value;
  };
  return sum();
}
