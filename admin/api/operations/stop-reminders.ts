/** POST /cases/:id/stop-reminders: somebody has this person in hand, nobody is reminded for the rest of the day. */
import { actOnCase, caseFor } from '../case-acts.ts';
import { defineOperation } from '../operation.ts';
import { caseDetail, caseId } from '../schemas/case.ts';

export const stopReminders = defineOperation({
  name: 'stopReminders',
  method: 'post',
  path: '/cases/:id/stop-reminders',
  summary: 'Dừng nhắc người này báo sức khoẻ trong hôm nay',
  params: caseId,
  response: caseDetail,
  handle: async ({ params }, context) => {
    const doc = await caseFor(context, params.id);
    return actOnCase(context, doc, { do: 'stopReminders', caseId: doc.id });
  },
});
