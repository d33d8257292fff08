/** PATCH /users/:username: name, role, addresses, switching off and on, a new password, the second step off. */
import { z } from 'zod';
import { users } from '../../../adapters/storage/collections.ts';
import type { UserDoc } from '../../../adapters/storage/collections.ts';
import { recordAudit, resetPassword } from '../accounts.ts';
import { endSessionsOf } from '../auth/sessions.ts';
import { defineOperation, staffOf } from '../operation.ts';
import type { Context } from '../operation.ts';
import { notFound, refused } from '../problem.ts';
import { areaPathOf } from '../scope.ts';
import { userChangeBody, userWithPassword } from '../schemas/staff.ts';
import { shownAccount, withoutPassword } from '../user-view.ts';

type Change = z.output<typeof userChangeBody>;

export const changeUser = defineOperation({
  name: 'changeUser',
  method: 'patch',
  path: '/users/:username',
  summary: 'Sửa tài khoản',
  params: z.object({ username: z.string().max(40) }),
  body: userChangeBody,
  response: userWithPassword,
  kept: withoutPassword,
  handle: async ({ params, body }, context) => {
    const { store } = context.ports;
    const { username } = params;
    const before = await store.get(users, username);
    if (before === null) throw notFound('tài khoản này');
    await keepAnAdmin(context, before, body);
    const areas = body.areas?.flatMap((area) => areaPathOf(context.ports, area).at(-1) ?? []);
    const doc = await store.modify(users, username, (user) => changed(user, body, areas));
    if (doc === null) throw notFound('tài khoản này');
    if (body.addresses !== undefined) await context.ports.linkStaff(username, body.addresses);
    if (!doc.active || doc.role !== before.role) await endSessionsOf(store, username);
    const password = body.resetPassword === undefined ? null : await resetPassword(store, username);
    await audit(context, username, Object.keys(body));
    return { user: shownAccount(context.ports, doc), password };
  },
});

function changed(
  { phone: known, ...user }: UserDoc,
  { name, role, active, addresses, phone = known ?? null, resetTotp }: Change,
  areas: readonly string[] | undefined,
): UserDoc {
  return {
    ...user,
    ...(phone === null ? {} : { phone }),
    ...(areas === undefined ? {} : { areas }),
    name: name ?? user.name,
    role: role ?? user.role,
    active: active ?? user.active,
    addresses: addresses ?? user.addresses,
    totpSecret: resetTotp === undefined ? user.totpSecret : null,
  };
}

/** Somebody must be left who can make accounts. */
async function keepAnAdmin(context: Context, before: UserDoc, change: Change): Promise<void> {
  const { store } = context.ports;
  const stays = (change.role ?? before.role) === 'admin' && (change.active ?? before.active);
  if (before.role !== 'admin' || !before.active || stays) return;
  if ((await store.count(users, { role: 'admin', active: true })) > 1) return;
  throw refused('Đây là quản trị viên cuối cùng. Hãy cử người khác làm quản trị viên trước.');
}

async function audit(context: Context, subject: string, fields: readonly string[]): Promise<void> {
  const { ports } = context;
  const act = `change-user ${[...fields].sort().join(' ')}`.trim();
  const by = staffOf(context).username;
  await recordAudit(ports.store, { id: ports.randomToken(), atMs: ports.now(), by, act, subject });
}
