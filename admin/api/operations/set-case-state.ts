/** POST /cases/:id/state: how far the help is; the rules of a case's life decide, and refuse to end an alarm so. */
import { actOnCase, caseFor } from '../case-acts.ts';
import { defineOperation } from '../operation.ts';
import { caseDetail, caseId, stateBody } from '../schemas/case.ts';

export const setCaseState = defineOperation({
  name: 'setCaseState',
  method: 'post',
  path: '/cases/:id/state',
  summary: 'Đổi trạng thái ca',
  params: caseId,
  body: stateBody,
  response: caseDetail,
  handle: async ({ params, body }, context) => {
    const doc = await caseFor(context, params.id);
    return actOnCase(context, doc, { do: 'setState', caseId: doc.id, state: body.state });
  },
});
