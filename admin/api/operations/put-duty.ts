/** PUT /duty: a new duty roster; every user in it must be there and active. */
import { users } from '../../../adapters/storage/collections.ts';
import { recordAudit } from '../accounts.ts';
import { rosterOf, shownRoster } from '../duty-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import type { Ports } from '../ports.ts';
import { refused } from '../problem.ts';
import { roster } from '../schemas/staff.ts';

export const putDuty = defineOperation({
  name: 'putDuty',
  method: 'put',
  path: '/duty',
  summary: 'Thay lịch trực',
  body: roster,
  response: roster,
  handle: async ({ body }, context) => {
    const { ports } = context;
    await refuseStrangers(ports, [...new Set(body.levels.flatMap((level) => level.users))]);
    await ports.roster.write(rosterOf(body));
    await recordAudit(ports.store, {
      id: ports.randomToken(),
      atMs: ports.now(),
      by: staffOf(context).username,
      act: 'put-duty',
      subject: 'duty',
    });
    return shownRoster(await ports.roster.read());
  },
});

async function refuseStrangers(ports: Ports, names: readonly string[]): Promise<void> {
  const found = await ports.store.getMany(users, names);
  const active = new Set(found.filter((user) => user.active).map(({ id }) => id));
  const strangers = names.filter((name) => !active.has(name));
  if (strangers.length > 0) {
    throw refused(`Không có tài khoản đang hoạt động: ${strangers.join(', ')}. Tạo tài khoản trước rồi xếp lịch.`);
  }
}
