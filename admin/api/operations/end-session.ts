/** DELETE /session: signs out; signing out twice is no error. */
import { endSession as end, SESSION_COOKIE } from '../auth/sessions.ts';
import { defineOperation } from '../operation.ts';

export const endSession = defineOperation({
  name: 'endSession',
  method: 'delete',
  path: '/session',
  summary: 'Đăng xuất',
  status: 204,
  once: false,
  handle: async (_input, { ports, cookies }) => {
    const token = cookies.read(SESSION_COOKIE);
    if (token !== null) await end(ports.store, token);
    cookies.clear(SESSION_COOKIE);
  },
});
