/** POST /cases/:id/replies: an operator's own words to the person. */
import { actOnCase, caseFor } from '../case-acts.ts';
import { defineOperation } from '../operation.ts';
import { caseDetail, caseId, replyBody } from '../schemas/case.ts';

export const replyToCase = defineOperation({
  name: 'replyToCase',
  method: 'post',
  path: '/cases/:id/replies',
  summary: 'Nhắn cho người dân',
  params: caseId,
  body: replyBody,
  response: caseDetail,
  handle: async ({ params, body }, context) => {
    const doc = await caseFor(context, params.id);
    return actOnCase(context, doc, { do: 'reply', text: body.text, caseId: doc.id });
  },
});
