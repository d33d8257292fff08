/** GET /claims: rumours that people asked about, those asked about last first. */
import { claims } from '../../../adapters/storage/collections.ts';
import { shownClaims } from '../claim-view.ts';
import { defineOperation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { claimList, claimQuery } from '../schemas/claim.ts';
import { splitCodes } from '../schemas/list.ts';

export const listClaims = defineOperation({
  name: 'listClaims',
  method: 'get',
  path: '/claims',
  summary: 'Tin đồn bà con đã hỏi',
  query: claimQuery,
  response: claimList,
  handle: async ({ query }, { ports }) => {
    const status = splitCodes(query.status ?? 'open,decided');
    const page = await ports.store.find(claims, {
      where: { status: { in: status }, ...(query.q === undefined ? {} : { code: query.q }) },
      order: [['askedMs', 'desc']],
      ...pageOf(query),
    });
    return { items: await shownClaims(ports, page.items), next: page.next };
  },
});
