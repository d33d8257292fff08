/** POST /cases/:id/hand-back: the bot speaks again with this person. */
import { actOnCase, caseFor } from '../case-acts.ts';
import { defineOperation } from '../operation.ts';
import { caseDetail, caseId } from '../schemas/case.ts';

export const handBackCase = defineOperation({
  name: 'handBackCase',
  method: 'post',
  path: '/cases/:id/hand-back',
  summary: 'Trả cuộc trò chuyện cho máy',
  params: caseId,
  response: caseDetail,
  handle: async ({ params }, context) => {
    const doc = await caseFor(context, params.id);
    return actOnCase(context, doc, { do: 'handBack' });
  },
});
