/** POST /users: a new account; a generated password is shown in the answer and nowhere else. */
import { createUser as create, recordAudit } from '../accounts.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { refused } from '../problem.ts';
import { areaPathOf } from '../scope.ts';
import { newUserBody, userWithPassword } from '../schemas/staff.ts';
import { shownAccount, withoutPassword } from '../user-view.ts';

export const createUser = defineOperation({
  name: 'createUser',
  method: 'post',
  path: '/users',
  summary: 'Tạo tài khoản',
  body: newUserBody,
  response: userWithPassword,
  kept: withoutPassword,
  status: 201,
  handle: async ({ body }, context) => {
    const { ports } = context;
    const { username, name, role, addresses, password, phone } = body;
    const areas = body.areas?.flatMap((area) => areaPathOf(ports, area).at(-1) ?? []);
    const chosen = {
      ...(password === undefined ? {} : { password }),
      ...(phone === undefined ? {} : { phone }),
      ...(areas === undefined ? {} : { areas }),
    };
    const made = await create(ports.store, { username, name, role, addresses, ...chosen }, ports.now());
    if (!made.created) {
      const detail = made.why === 'taken' ? 'đã có người dùng' : 'không dùng được';
      throw refused(`Tên đăng nhập "${username}" ${detail}. Hãy chọn tên khác.`, [{ field: 'username', detail }]);
    }
    await ports.linkStaff(username, addresses);
    await recordAudit(ports.store, {
      id: ports.randomToken(),
      atMs: ports.now(),
      by: staffOf(context).username,
      act: 'create-user',
      subject: username,
    });
    return { user: shownAccount(ports, made.user), password: made.password };
  },
});
