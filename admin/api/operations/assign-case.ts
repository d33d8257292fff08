/** POST /cases/:id/assign: gives a case to an active user, or back to all with `null`. */
import { activeUser } from '../accounts.ts';
import { actOnCase, caseFor } from '../case-acts.ts';
import { defineOperation } from '../operation.ts';
import { refused } from '../problem.ts';
import { assignBody, caseDetail, caseId } from '../schemas/case.ts';

export const assignCase = defineOperation({
  name: 'assignCase',
  method: 'post',
  path: '/cases/:id/assign',
  summary: 'Giao ca cho một người',
  params: caseId,
  body: assignBody,
  response: caseDetail,
  handle: async ({ params, body }, context) => {
    const doc = await caseFor(context, params.id);
    if (body.user !== null && (await activeUser(context.ports.store, body.user)) === null) {
      throw refused(`Không có tài khoản đang hoạt động tên "${body.user}".`);
    }
    return actOnCase(context, doc, { do: 'assign', caseId: doc.id, to: body.user });
  },
});
