/** POST /cases/:id/close: closes a case; an alarm only by a named human, whom a program must name. */
import { isAlarm } from '../../../cases/case.ts';
import { activeUser, recordAudit } from '../accounts.ts';
import { actOnCase, caseFor } from '../case-acts.ts';
import { defineOperation, staffOf } from '../operation.ts';
import type { Context } from '../operation.ts';
import { refused } from '../problem.ts';
import { caseDetail, caseId, closeBody } from '../schemas/case.ts';

export const closeCase = defineOperation({
  name: 'closeCase',
  method: 'post',
  path: '/cases/:id/close',
  summary: 'Đóng ca với kết quả và ghi chú',
  params: caseId,
  body: closeBody,
  response: caseDetail,
  handle: async ({ params, body }, context) => {
    const doc = await caseFor(context, params.id);
    const by = await closerOf(context, body.onBehalfOf, isAlarm(doc));
    if (isAlarm(doc) && body.note === '') {
      throw refused('Đóng ca báo động phải có ghi chú: đã làm gì, người bệnh ra sao.');
    }
    if (by !== staffOf(context).username) await auditBehalf(context, by, doc.id);
    const { outcome, note } = body;
    return actOnCase(context, doc, { do: 'close', caseId: doc.id, outcome, note }, by);
  },
});

async function closerOf(context: Context, onBehalfOf: string | undefined, alarm: boolean): Promise<string> {
  const caller = staffOf(context);
  if (onBehalfOf === undefined) {
    if (caller.program && alarm) {
      throw refused('Ca báo động chỉ do người thật đóng: ghi tên người chịu trách nhiệm vào onBehalfOf.');
    }
    return caller.username;
  }
  if (!caller.program && onBehalfOf !== caller.username) {
    throw refused('Chỉ chương trình dùng ADMIN_TOKEN mới đóng thay người khác. Hãy đóng bằng tài khoản của mình.');
  }
  if ((await activeUser(context.ports.store, onBehalfOf)) === null) {
    throw refused(`Không có tài khoản đang hoạt động tên "${onBehalfOf}".`);
  }
  return onBehalfOf;
}

/** Before the act: what a program does in somebody's name is noted even if it is then refused. */
async function auditBehalf({ ports, user }: Context, onBehalfOf: string, subject: string): Promise<void> {
  const by = user?.username ?? '';
  await recordAudit(ports.store, {
    id: ports.randomToken(),
    atMs: ports.now(),
    by,
    act: 'close-case',
    subject,
    onBehalfOf,
  });
}
