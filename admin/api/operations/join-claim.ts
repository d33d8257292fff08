/** POST /claims/:id/join: two are one rumour; all who asked wait for one verdict. */
import { claimAfter, claimById } from '../claim-view.ts';
import { defineOperation } from '../operation.ts';
import { refused } from '../problem.ts';
import { claimDetail, claimId, joinBody } from '../schemas/claim.ts';

export const joinClaim = defineOperation({
  name: 'joinClaim',
  method: 'post',
  path: '/claims/:id/join',
  summary: 'Gộp tin này vào một tin khác',
  params: claimId,
  body: joinBody,
  response: claimDetail,
  handle: async ({ params, body }, { ports }) => {
    const [doc, into] = await Promise.all([claimById(ports, params.id), claimById(ports, body.into)]);
    if (!(await ports.claims.join(doc.id, into.id))) {
      throw refused('Hai tin này không gộp được: là một tin, hoặc tin kia đã gộp vào tin khác.');
    }
    return claimAfter(ports, into.id);
  },
});
