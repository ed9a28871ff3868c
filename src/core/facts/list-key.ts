const known = new Map<string, Map<string, string>>();

/**
 * The key of a column in a list: `P1.opening`. The same text each time, because one that is put together anew has to be
 * hashed again for every look-up, and there is one for each row and column.
 */
export function listKey(list: string, column: string): string {
  let ofList = known.get(list);
  if (!ofList) known.set(list, (ofList = new Map()));
  let key = ofList.get(column);
  if (key === undefined) ofList.set(column, (key = `${list}.${column}`));
  return key;
}
