/** Accounts of staff: the first administrator, new users, new passwords; for the API and the command line alike. */
import { audit, users } from '../../adapters/storage/collections.ts';
import type { Role, UserDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { PROGRAM } from './access.ts';
import { hashPassword, makePassword } from './auth/passwords.ts';
import { endSessionsOf } from './auth/sessions.ts';
import { username as usernameSchema } from './schemas/staff.ts';

export interface NewUser {
  username: string;
  name: string;
  role: Role;
  /** made up where absent */
  password?: string;
  addresses?: readonly string[];
  /** E.164: what patients are told to call */
  phone?: string;
  /** last steps of area paths, for a station */
  areas?: readonly string[];
}

/** `password` is null where the caller gave one; a generated one is to be shown once and is kept nowhere. */
export type CreatedUser =
  { created: true; user: UserDoc; password: string | null } | { created: false; why: 'taken' | 'badName' };

/**
 * Makes the administrator `admin` where there is no user yet; durable when it resolves.
 * @param given `password` as set by the deployment, else one is generated and given back
 */
export async function ensureFirstAdmin(
  store: Store,
  given: { password?: string; nowMs: number },
): Promise<{ created: boolean; password?: string }> {
  if ((await store.find(users, { limit: 1 })).items.length > 0) return { created: false };
  const { nowMs, ...password } = given;
  const made = await createUser(store, { username: 'admin', name: 'Quản trị', role: 'admin', ...password }, nowMs);
  if (!made.created) return { created: false };
  return made.password === null ? { created: true } : { created: true, password: made.password };
}

/** Durable when it resolves. Addresses are only noted: linking them is the service's (`ports.linkStaff`). */
export async function createUser(store: Store, user: NewUser, nowMs: number): Promise<CreatedUser> {
  if (user.username === PROGRAM || !usernameSchema.safeParse(user.username).success) {
    return { created: false, why: 'badName' };
  }
  const generated = user.password === undefined ? makePassword() : null;
  const doc = {
    id: user.username,
    role: user.role,
    active: true,
    name: user.name,
    passwordHash: await hashPassword(user.password ?? generated ?? ''),
    totpSecret: null,
    addresses: user.addresses ?? [],
    ...(user.phone === undefined ? {} : { phone: user.phone }),
    ...(user.areas === undefined ? {} : { areas: user.areas }),
    createdMs: nowMs,
  };
  const result = await store.insert(users, doc);
  if (result === 'exists') return { created: false, why: 'taken' };
  return { created: true, user: { ...doc, rev: 1 }, password: generated };
}

/** A new password, shown once; ends all sessions of that user. Null where there is no such user. */
export async function resetPassword(store: Store, username: string): Promise<string | null> {
  const password = makePassword();
  const passwordHash = await hashPassword(password);
  const changed = await store.modify(users, username, (doc) => ({ ...doc, passwordHash }));
  if (changed === null) return null;
  await endSessionsOf(store, username);
  return password;
}

/** An active user of this name, or null. */
export async function activeUser(store: Store, username: string): Promise<UserDoc | null> {
  const doc = await store.get(users, username);
  return doc !== null && doc.active ? doc : null;
}

/** Notes who did what to whom, for acts that are no part of a conversation. Ids and codes only. */
export async function recordAudit(
  store: Store,
  entry: { id: string; atMs: number; by: string; act: string; subject: string; onBehalfOf?: string },
): Promise<void> {
  await store.insert(audit, { ...entry, onBehalfOf: entry.onBehalfOf ?? null });
}
