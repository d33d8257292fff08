/** GET /cases/:id: one case with its timeline. */
import { caseFor } from '../case-acts.ts';
import { caseDetail as detailOf } from '../case-view.ts';
import { defineOperation } from '../operation.ts';
import { caseDetail, caseId } from '../schemas/case.ts';

export const getCase = defineOperation({
  name: 'getCase',
  method: 'get',
  path: '/cases/:id',
  summary: 'Một ca với dòng thời gian',
  params: caseId,
  response: caseDetail,
  handle: async ({ params }, context) => detailOf(context.ports, await caseFor(context, params.id)),
});
