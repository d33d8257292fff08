/** GET /duty/now: who is on duty now, and which alarms reached nobody. */
import { currentDuty } from '../duty-view.ts';
import { defineOperation } from '../operation.ts';
import { dutyNow } from '../schemas/staff.ts';

export const getDutyNow = defineOperation({
  name: 'getDutyNow',
  method: 'get',
  path: '/duty/now',
  summary: 'Ai đang trực, báo động nào chưa gọi được ai',
  response: dutyNow,
  handle: async (_input, { ports }) => currentDuty(ports),
});
