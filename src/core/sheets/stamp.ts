/** When something was done, as papers say it: `2026-03-05 09:30`, in the time of the place where it was done. */
export function stampOf(time: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const date = [String(time.getFullYear()), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
