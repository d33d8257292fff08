/** POST /session: signs in with user name, password and, where set up, the code of an authenticator app. */
import { users } from '../../../adapters/storage/collections.ts';
import type { UserDoc } from '../../../adapters/storage/collections.ts';
import { recordAudit } from '../accounts.ts';
import { setSessionCookie, userOf } from '../auth/caller.ts';
import { passwordFits } from '../auth/passwords.ts';
import { openSession } from '../auth/sessions.ts';
import { totpStep } from '../auth/totp.ts';
import { defineOperation } from '../operation.ts';
import type { Context } from '../operation.ts';
import { Problem } from '../problem.ts';
import { me, signInBody } from '../schemas/staff.ts';
import { shownUser } from '../user-view.ts';

export const createSession = defineOperation({
  name: 'createSession',
  method: 'post',
  path: '/session',
  summary: 'Đăng nhập',
  body: signInBody,
  response: me,
  once: false,
  handle: async ({ body }, context) => {
    const { ports, limits, client, cookies } = context;
    const username = body.username.toLowerCase();
    await limits.signInTried(username, client);
    const doc = await ports.store.get(users, username);
    const fits = await passwordFits(doc?.passwordHash ?? null, body.password);
    if (doc === null || !fits || !doc.active) {
      throw new Problem('signIn', 'Tên đăng nhập hoặc mật khẩu không đúng.');
    }
    checkSecondStep(doc, body.totp, context);
    await limits.signedIn(username, client);
    const token = ports.randomToken();
    await openSession(ports.store, token, username, ports.now());
    await recordAudit(ports.store, {
      id: ports.randomToken(),
      atMs: ports.now(),
      by: username,
      act: 'sign-in',
      subject: username,
    });
    setSessionCookie(cookies, token);
    return shownUser(userOf(doc, ports.settings.production));
  },
});

function checkSecondStep(doc: UserDoc, code: string | undefined, { ports, limits }: Context): void {
  if (doc.totpSecret === null) return;
  if (code === undefined || code === '') {
    throw new Problem('signIn', 'Nhập thêm mã 6 số của ứng dụng xác thực.', { totpRequired: true });
  }
  const step = totpStep(doc.totpSecret, code, ports.now());
  if (step === null || !limits.takeTotpStep(doc.id, step)) {
    const detail = 'Mã xác thực không đúng hoặc đã dùng. Chờ mã mới rồi nhập lại.';
    throw new Problem('signIn', detail, { totpRequired: true });
  }
}
