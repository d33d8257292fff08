/** A web chat is known by its cookie: a secret that stays in the browser; what is stored is the address made of it. */
import { createHash } from 'node:crypto';
import type { Inbound } from '../../adapters/channels/contract.ts';
import type { Cookies } from './operation.ts';
import type { Ports } from './ports.ts';

export type Content = Inbound['content'];

export const CHAT_COOKIE = 'ba_chat';
/** Half a year from the last visit. */
const CHAT_MS = 180 * 24 * 3_600_000;
const TOKEN_FORM = /^[\w-]{20,100}$/;

export interface Chat {
  /** of the web channel; tells nothing of the cookie */
  address: string;
  /** the cookie was made just now */
  isNew: boolean;
}

/** The chat of this browser; sets the cookie where there is none yet, and lets it last. */
export function chatOf(ports: Pick<Ports, 'randomToken'>, cookies: Cookies): Chat {
  const carried = cookies.read(CHAT_COOKIE);
  const known = carried !== null && TOKEN_FORM.test(carried);
  const token = known ? carried : ports.randomToken();
  cookies.set(CHAT_COOKIE, token, { sameSite: 'lax', maxAgeMs: CHAT_MS });
  const address = createHash('sha256').update(`web-chat:${token}`).digest('base64url').slice(0, 32);
  return { address, isNew: !known };
}
