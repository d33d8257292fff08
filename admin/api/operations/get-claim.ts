/** GET /claims/:id: one rumour with the words in which it was asked, others like it, and how its verdict would read. */
import { claimById, claimDetailOf } from '../claim-view.ts';
import { defineOperation } from '../operation.ts';
import { claimDetail, claimId } from '../schemas/claim.ts';

export const getClaim = defineOperation({
  name: 'getClaim',
  method: 'get',
  path: '/claims/:id',
  summary: 'Một tin đồn',
  params: claimId,
  response: claimDetail,
  handle: async ({ params }, { ports }) => claimDetailOf(ports, await claimById(ports, params.id)),
});
