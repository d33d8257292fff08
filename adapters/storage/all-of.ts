/** Every document that a query finds, page by page: for what is small, or gone through once. */
import type { Collection, Doc, Query, Store } from './contract.ts';

const PAGE = 1000;

/** In the order of the query, by default that of ids. */
export async function allOf<T extends Doc>(
  store: Pick<Store, 'find'>,
  collection: Collection<T>,
  query: Omit<Query<T>, 'limit' | 'cursor'> = {},
): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: { items: T[]; next: string | null } = await store.find(collection, {
      ...query,
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}
