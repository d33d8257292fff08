/** GET /cases/:id: one case with its timeline. */
import { caseFor } from '../case-acts.ts';
import { caseDetail as detailOf } from '../case-view.ts';
import { defineOperation } from '../operation.ts';
import { noteLook } from '../looks.ts';
import { caseDetail, caseId } from '../schemas/case.ts';

export const getCase = defineOperation({
  name: 'getCase',
  method: 'get',
  path: '/cases/:id',
  summary: 'Một ca với dòng thời gian',
  params: caseId,
  response: caseDetail,
  handle: async ({ params }, context) => {
    const doc = await caseFor(context, params.id);
    await noteLook(context, 'view-case', doc.conversationId);
    return detailOf(context.ports, doc);
  },
});
