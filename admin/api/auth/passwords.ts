/** Passwords: how they are hashed, checked and made up. */
import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Without letters and digits that are easily taken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Compares against `stored`, or against nothing in the same time, so that an unknown user shows no difference. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await noPassword()), password.normalize('NFC'));
  return fits && stored !== null;
}

/** Readable, about 79 bits: `k7mq-x2vd-…`, four groups of four. */
export function makePassword(): string {
  const letter = (): string => LETTERS.charAt(randomInt(LETTERS.length));
  const group = (): string => Array.from({ length: GROUP_LENGTH }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

let nothing: Promise<string> | undefined;
function noPassword(): Promise<string> {
  nothing ??= hashPassword(makePassword());
  return nothing;
}
