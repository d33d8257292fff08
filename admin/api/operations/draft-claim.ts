/** PUT /claims/:id/draft: a finding that is not published yet; nobody is told. */
import { claimAfter, claimById } from '../claim-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { claimDetail, claimId, draftBody } from '../schemas/claim.ts';

export const draftClaim = defineOperation({
  name: 'draftClaim',
  method: 'put',
  path: '/claims/:id/draft',
  summary: 'Lưu bản nháp kết luận',
  params: claimId,
  body: draftBody,
  response: claimDetail,
  handle: async ({ params, body }, context) => {
    const doc = await claimById(context.ports, params.id);
    await context.ports.claims.draft(doc.id, { ...body, by: staffOf(context).username });
    return claimAfter(context.ports, doc.id);
  },
});
