/** The attributes of a sheet's rows as its XML has them, by row number; rows that leave their number out are passed over. */
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

/** Rows whose height the application has measured itself, by their number: it goes on measuring them. */
export function measuredRows(xml: string): Map<number, number> {
  const rows = new Map<number, number>();
  for (const [number, { ht, customHeight = "0" }] of rowTags(xml)) {
    if (ht !== undefined && (customHeight === "0" || customHeight === "false")) rows.set(number, Number(ht));
  }
  return rows;
}
