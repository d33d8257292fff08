/** The verbs of accounts: create-user, reset-password, list-users. */
import { createUser, resetPassword } from '../../admin/api/accounts.ts';
import { ROLES, users } from '../../adapters/storage/collections.ts';
import type { Role } from '../../adapters/storage/collections.ts';
import { linkStaff } from '../../bots/staff-addresses.ts';
import { needed, UsageError, type StoreVerb } from './verb.ts';

export const newUser: StoreVerb = async (store, subject, options) => {
  const username = needed(subject, 'NAME');
  const role = ROLES.find((known): known is Role => known === options.role);
  if (role === undefined) throw new UsageError(`--role must be one of ${ROLES.join(', ')}`);
  const addresses = options.address ?? [];
  const name = options['full-name'] ?? username;
  const made = await createUser(store, { username, name, role, addresses }, Date.now());
  if (!made.created)
    throw new UsageError(made.why === 'taken' ? `${username} exists already` : `${username} is no possible user name`);
  await linkStaff({ store }, username, addresses);
  process.stdout.write(`${username} ${made.password ?? ''}\n`);
};

export const newPassword: StoreVerb = async (store, subject) => {
  const username = needed(subject, 'NAME');
  const password = await resetPassword(store, username);
  if (password === null) throw new UsageError(`there is no user ${username}`);
  process.stdout.write(`${username} ${password}\n`);
};

export const listUsers: StoreVerb = async (store) => {
  const { items } = await store.find(users, { limit: 1000 });
  for (const { id, role, active, addresses } of items) {
    process.stdout.write(`${id}\t${role}\t${active ? 'active' : 'inactive'}\t${addresses.length} addresses\n`);
  }
};
