/** GET /session: who is signed in. */
import { defineOperation, staffOf } from '../operation.ts';
import { me } from '../schemas/staff.ts';
import { shownUser } from '../user-view.ts';

export const getSession = defineOperation({
  name: 'getSession',
  method: 'get',
  path: '/session',
  summary: 'Tài khoản đang đăng nhập',
  response: me,
  handle: async (_input, context) => shownUser(staffOf(context)),
});
