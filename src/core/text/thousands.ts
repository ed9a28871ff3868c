/** `10661.51` as tables print it: `10,661.51`. */
export function thousandsApart(figure: string): string {
  const [whole, ...rest] = figure.split(".") as [string, ...string[]];
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.slice(sign.length);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return [`${sign}${groups.join(",")}`, ...rest].join(".");
}
