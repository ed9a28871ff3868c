/** The attributes of a sheet's rows in its XML, by row number. Rows that do not state their number are skipped. */
export function rowTags(xml: string): Map<number, Readonly<Record<string, string>>> {
  const rows = new Map<number, Readonly<Record<string, string>>>();
  for (const [, text = ""] of xml.matchAll(/<(?:[\w.-]+:)?row\s([^<>]*)>/g)) {
    const attributes: Record<string, string> = {};
    for (const [, name = "", double, single] of text.matchAll(
      /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    )) {
      attributes[name] = double ?? single ?? "";
    }
    const number = Number(attributes.r);
    if (Number.isInteger(number) && number > 0) rows.set(number, attributes);
  }
  return rows;
}

/** The heights of rows that the application has measured itself, by row number; it continues to measure them. */
export function measuredRows(xml: string): Map<number, number> {
  const rows = new Map<number, number>();
  for (const [number, { ht, customHeight = "0" }] of rowTags(xml)) {
    if (ht !== undefined && (customHeight === "0" || customHeight === "false")) rows.set(number, Number(ht));
  }
  return rows;
}
