/** Signed-in browsers: a random token in a cookie, its keyed hash in the store, twelve hours from the last use. */
import { allOf } from '../../../adapters/storage/all-of.ts';
import { sessions, users } from '../../../adapters/storage/collections.ts';
import type { UserDoc } from '../../../adapters/storage/collections.ts';
import type { Store } from '../../../adapters/storage/contract.ts';

export const SESSION_COOKIE = 'ba_session';
export const SESSION_MS = 12 * 3_600_000;
/** Renewed at most this often, so that reading costs no write each time. */
const RENEW_MS = 10 * 60_000;

const idOf = (store: Store, token: string): string => store.hash(`session:${token}`);

/** Durable when it resolves. */
export async function openSession(store: Store, token: string, user: string, nowMs: number): Promise<void> {
  const doc = { id: idOf(store, token), user, createdMs: nowMs, expiresMs: nowMs + SESSION_MS };
  await store.insert(sessions, doc);
}

/** The active user of this token, and whether the cookie is to be set anew; null where nobody is signed in by it. */
export async function findSession(
  store: Store,
  token: string,
  nowMs: number,
): Promise<{ user: UserDoc; renewed: boolean } | null> {
  const session = await store.get(sessions, idOf(store, token));
  if (session === null || session.expiresMs <= nowMs) return null;
  const user = await store.get(users, session.user);
  if (user === null || !user.active) return null;
  const renewed = session.expiresMs - nowMs < SESSION_MS - RENEW_MS;
  if (renewed) await store.modify(sessions, session.id, (doc) => ({ ...doc, expiresMs: nowMs + SESSION_MS }));
  return { user, renewed };
}

export async function endSession(store: Store, token: string): Promise<void> {
  await store.remove(sessions, idOf(store, token));
}

/** Signs a user out everywhere, but for the session of `exceptToken`. */
export async function endSessionsOf(store: Store, user: string, exceptToken?: string): Promise<void> {
  const kept = exceptToken === undefined ? null : idOf(store, exceptToken);
  const open = await allOf(store, sessions, { where: { user } });
  await Promise.all(open.filter(({ id }) => id !== kept).map(({ id }) => store.remove(sessions, id)));
}
