export type PrintedUnit = "元" | "万元";

/**
 * An amount as a table prints it, with two decimals: exact in 元, rounded half up (away from zero) in 万元.
 * `1234567n` 分 is `12345.67` in 元 and `1.23` in 万元.
 */
export function printed(fen: bigint, unit: PrintedUnit): string {
  const sign = fen < 0n ? "-" : "";
  const magnitude = fen < 0n ? -fen : fen;
  const hundredths = unit === "元" ? magnitude : (magnitude + 5_000n) / 10_000n;
  if (hundredths === 0n) return "0.00";
  return `${sign}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}

/** The same with thousands separators: `1,234,567.89`. */
export function grouped(written: string): string {
  return written.replace(/\B(?=(\d{3})+(?=\.))/g, ",");
}
