/** Ids of rules within a pack: the document's own numbering, counted on where one number has several lines. */

/** "sign-2", "sign-2.2", "sign-2.3" … in the order given. */
export function ruleIds(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  });
}
