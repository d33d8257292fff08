/** Where a page of a list begins and how long it is, for the store. */

export function pageOf(query: { limit: number; cursor?: string | undefined }): { limit: number; cursor?: string } {
  const { limit, cursor } = query;
  return cursor === undefined ? { limit } : { limit, cursor };
}
