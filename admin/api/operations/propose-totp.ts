/** POST /session/totp: a new secret for the authenticator app; nothing changes until a code of it is confirmed. */
import { proposeTotp as propose } from '../auth/totp.ts';
import { defineOperation } from '../operation.ts';
import { ownAccount } from '../own-account.ts';
import { totpSecret } from '../schemas/staff.ts';

export const proposeTotp = defineOperation({
  name: 'proposeTotp',
  method: 'post',
  path: '/session/totp',
  summary: 'Khoá mới cho ứng dụng xác thực',
  response: totpSecret,
  once: false,
  handle: async (_input, context) => propose((await ownAccount(context)).id),
});
