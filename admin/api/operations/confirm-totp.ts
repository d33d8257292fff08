/** PUT /session/totp: the second step is on once a code of the proposed secret was right. */
import { users } from '../../../adapters/storage/collections.ts';
import { recordAudit } from '../accounts.ts';
import { userOf } from '../auth/caller.ts';
import { totpStep } from '../auth/totp.ts';
import { defineOperation } from '../operation.ts';
import { ownAccount } from '../own-account.ts';
import { notFound, refused } from '../problem.ts';
import { me, totpBody } from '../schemas/staff.ts';
import { shownUser } from '../user-view.ts';

export const confirmTotp = defineOperation({
  name: 'confirmTotp',
  method: 'put',
  path: '/session/totp',
  summary: 'Bật xác thực hai bước',
  body: totpBody,
  response: me,
  once: false,
  handle: async ({ body }, context) => {
    const { ports, limits, client } = context;
    const account = await ownAccount(context);
    if (account.totpSecret !== null) {
      throw refused('Xác thực hai bước đã bật. Mất điện thoại thì nhờ quản trị viên tắt rồi bật lại.');
    }
    await limits.signInTried(account.id, client);
    const step = totpStep(body.secret, body.code, ports.now());
    if (step === null || !limits.takeTotpStep(account.id, step)) {
      throw refused('Mã xác thực không đúng hoặc đã dùng. Chờ mã mới rồi nhập lại.');
    }
    await limits.signedIn(account.id, client);
    const doc = await ports.store.modify(users, account.id, (user) => ({ ...user, totpSecret: body.secret }));
    if (doc === null) throw notFound('tài khoản này');
    const entry = { id: ports.randomToken(), atMs: ports.now(), by: doc.id, act: 'totp-on', subject: doc.id };
    await recordAudit(ports.store, entry);
    return shownUser(userOf(doc, ports.settings.production));
  },
});
