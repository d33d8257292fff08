/** POST /claims/:id/split: those who asked in other words asked about something else. */
import { claimAfter, claimById } from '../claim-view.ts';
import { defineOperation } from '../operation.ts';
import { refused } from '../problem.ts';
import { claimDetail, claimId, splitBody } from '../schemas/claim.ts';

export const splitClaim = defineOperation({
  name: 'splitClaim',
  method: 'post',
  path: '/claims/:id/split',
  summary: 'Tách một cách hỏi thành tin riêng',
  params: claimId,
  body: splitBody,
  response: claimDetail,
  handle: async ({ params, body }, { ports }) => {
    const doc = await claimById(ports, params.id);
    const own = await ports.claims.split(doc.id, body.ask);
    if (own === null) throw refused('Không tách được: cách hỏi này là của chính tin này, hoặc không còn ở đây.');
    return claimAfter(ports, own);
  },
});
