/** POST /session/password: a new password of one's own; signs out everywhere else. */
import { users } from '../../../adapters/storage/collections.ts';
import { hashPassword, passwordFits } from '../auth/passwords.ts';
import { endSessionsOf, SESSION_COOKIE } from '../auth/sessions.ts';
import { defineOperation } from '../operation.ts';
import { refused } from '../problem.ts';
import { ownAccount } from '../own-account.ts';
import { passwordBody } from '../schemas/staff.ts';

export const changePassword = defineOperation({
  name: 'changePassword',
  method: 'post',
  path: '/session/password',
  summary: 'Đổi mật khẩu của mình',
  body: passwordBody,
  status: 204,
  once: false,
  handle: async ({ body }, context) => {
    const { ports, limits, client, cookies } = context;
    const doc = await ownAccount(context);
    await limits.signInTried(doc.id, client);
    if (!(await passwordFits(doc.passwordHash, body.current))) {
      throw refused('Mật khẩu đang dùng không đúng.', [{ field: 'current', detail: 'không đúng' }]);
    }
    await limits.signedIn(doc.id, client);
    const passwordHash = await hashPassword(body.next);
    await ports.store.modify(users, doc.id, (user) => ({ ...user, passwordHash }));
    await endSessionsOf(ports.store, doc.id, cookies.read(SESSION_COOKIE) ?? undefined);
  },
});
