/** POST /cases/:id/erase: a request to be erased is granted by a named human; it is done within minutes and cannot be undone. */
import { recordAudit } from '../accounts.ts';
import { actOnCase, caseFor } from '../case-acts.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { refused } from '../problem.ts';
import { caseDetail, caseId } from '../schemas/case.ts';
import { eraseBody } from '../schemas/my-data.ts';

export const eraseData = defineOperation({
  name: 'eraseData',
  method: 'post',
  path: '/cases/:id/erase',
  summary: 'Xoá mọi dữ liệu của người yêu cầu, không lấy lại được',
  params: caseId,
  body: eraseBody,
  response: caseDetail,
  handle: async ({ params }, context) => {
    const { ports } = context;
    const doc = await caseFor(context, params.id);
    const { username: by, program } = staffOf(context);
    if (program) throw refused('Xoá dữ liệu của một người chỉ do người thật quyết định, bằng tài khoản của mình.');
    const answer = await actOnCase(context, doc, { do: 'erase', caseId: doc.id });
    await recordAudit(ports.store, {
      id: ports.randomToken(),
      atMs: ports.now(),
      by,
      act: 'erase-data',
      subject: doc.id,
    });
    return answer;
  },
});
