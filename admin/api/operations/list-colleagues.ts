/** GET /colleagues: everybody active, for assigning and for the roster; addresses stay with administrators. */
import { users } from '../../../adapters/storage/collections.ts';
import { defineOperation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { colleagueList, colleagueQuery } from '../schemas/staff.ts';

export const listColleagues = defineOperation({
  name: 'listColleagues',
  method: 'get',
  path: '/colleagues',
  summary: 'Những người có tài khoản đang hoạt động',
  query: colleagueQuery,
  response: colleagueList,
  handle: async ({ query }, { ports }) => {
    const page = await ports.store.find(users, {
      where: { active: true },
      order: [['createdMs', 'asc']],
      ...pageOf(query),
    });
    const items = page.items.map(({ id, name, role, addresses }) => ({
      username: id,
      name,
      role,
      channels: [...new Set(addresses.map((address) => address.split(':')[0] ?? ''))],
    }));
    return { items, next: page.next };
  },
});
