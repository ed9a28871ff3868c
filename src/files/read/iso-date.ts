const DAY = 86_400_000;

/**
 * The serial number of a date that a strict file states in ISO 8601; undefined when the text is no date.
 * @example serialOfIsoDate("2024-01-01", false) // => 45292
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year!, month! - 1, day) / DAY;
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (date1904) return days - Date.UTC(1904, 0, 1) / DAY + time;
  const serial = days - Date.UTC(1899, 11, 30) / DAY + time;
  // Excel's calendar has a 29 February 1900, so the numbers before it are one less.
  return serial < 61 ? serial - 1 : serial;
}
