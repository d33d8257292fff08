/** POST /claims/:id/verdict: publishes what was found out; everyone who asked is told, once. */
import { recordAudit } from '../accounts.ts';
import { claimAfter, claimById } from '../claim-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { refused } from '../problem.ts';
import { claimDetail, claimId, verdictBody } from '../schemas/claim.ts';

export const publishVerdict = defineOperation({
  name: 'publishVerdict',
  method: 'post',
  path: '/claims/:id/verdict',
  summary: 'Công bố kết luận và báo cho mọi người đã hỏi',
  params: claimId,
  body: verdictBody,
  response: claimDetail,
  handle: async ({ params, body }, context) => {
    const { ports } = context;
    const doc = await claimById(ports, params.id);
    const { username: by } = staffOf(context);
    // Before the act, so that nothing is published unseen.
    await recordAudit(ports.store, {
      ...{ id: ports.randomToken(), atMs: ports.now(), by, act: 'verdict', subject: doc.id },
    });
    const { title, ...finding } = body;
    const named = title === undefined || title === '' ? {} : { title };
    if (!(await ports.claims.publish(doc.id, { ...finding, ...named, by }))) {
      throw refused('Tin này đã gộp vào tin khác. Hãy công bố ở tin đó.');
    }
    return claimAfter(ports, doc.id);
  },
});
