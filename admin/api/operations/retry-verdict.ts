/** POST /claims/:id/retry: whom the verdict did not reach is tried once more. */
import { claimAfter, claimById } from '../claim-view.ts';
import { defineOperation } from '../operation.ts';
import { refused } from '../problem.ts';
import { claimDetail, claimId } from '../schemas/claim.ts';

export const retryVerdict = defineOperation({
  name: 'retryVerdict',
  method: 'post',
  path: '/claims/:id/retry',
  summary: 'Gửi lại kết luận cho người chưa nhận được',
  params: claimId,
  response: claimDetail,
  handle: async ({ params }, { ports }) => {
    const doc = await claimById(ports, params.id);
    if (doc.status !== 'decided') throw refused('Tin này chưa có kết luận để gửi.');
    await ports.claims.retry(doc.id);
    return claimAfter(ports, doc.id);
  },
});
