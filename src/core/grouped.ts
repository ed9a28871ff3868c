/** The items under their keys, both in the order in which they come. */
export function groupedBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    // Copying the group for each item would make one section of thousands cost its length squared.
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
