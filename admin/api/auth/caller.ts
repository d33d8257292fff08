/** Who calls: the bearer of ADMIN_TOKEN, a browser that is signed in, or nobody. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { UserDoc } from '../../../adapters/storage/collections.ts';
import { PROGRAM } from '../access.ts';
import type { User } from '../access.ts';
import type { Cookies } from '../operation.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { findSession, SESSION_COOKIE, SESSION_MS } from './sessions.ts';

const program: User = {
  username: PROGRAM,
  name: 'Chương trình tự động',
  role: 'admin',
  program: true,
  totp: false,
  mustEnrolTotp: false,
};

/** Null: nobody is signed in. A wrong bearer token is a 401 problem. Renews the cookie of a session in use. */
export async function identify(
  ports: Ports,
  authorization: string | undefined,
  cookies: Cookies,
): Promise<User | null> {
  if (authorization !== undefined) {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token !== undefined && isAdminToken(ports.settings.adminToken, token)) return program;
    throw new Problem('signIn', 'Mã truy cập (Bearer) không đúng.');
  }
  const token = cookies.read(SESSION_COOKIE);
  if (token === null) return null;
  const found = await findSession(ports.store, token, ports.now());
  if (found === null) return null;
  if (found.renewed) setSessionCookie(cookies, token);
  return userOf(found.user, ports.settings.production);
}

/** In production an administrator works only with the second step of sign-in. */
export function userOf(doc: UserDoc, production: boolean): User {
  const totp = doc.totpSecret !== null;
  return {
    username: doc.id,
    name: doc.name,
    role: doc.role,
    program: false,
    ...(doc.areas === undefined ? {} : { areas: doc.areas }),
    totp,
    mustEnrolTotp: production && doc.role === 'admin' && !totp,
  };
}

export function setSessionCookie(cookies: Cookies, token: string): void {
  cookies.set(SESSION_COOKIE, token, { sameSite: 'strict', maxAgeMs: SESSION_MS });
}

function isAdminToken(expected: string | null, given: string): boolean {
  if (expected === null) return false;
  // Digests are of one length, so that the comparison takes the same time whatever was given.
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}
