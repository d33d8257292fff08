/** GET /users: all accounts, for administrators. */
import { users } from '../../../adapters/storage/collections.ts';
import { defineOperation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { plainQuery } from '../schemas/list.ts';
import { userList } from '../schemas/staff.ts';
import { shownAccount } from '../user-view.ts';

export const listUsers = defineOperation({
  name: 'listUsers',
  method: 'get',
  path: '/users',
  summary: 'Danh sách tài khoản',
  query: plainQuery,
  response: userList,
  handle: async ({ query }, { ports }) => {
    const page = await ports.store.find(users, { order: [['createdMs', 'asc']], ...pageOf(query) });
    return { items: page.items.map((doc) => shownAccount(ports, doc)), next: page.next };
  },
});
