/** Accounts as the API shows them: never a hash, never a secret. */
import type { z } from 'zod';
import type { UserDoc } from '../../adapters/storage/collections.ts';
import { toIso } from '../../cases/time.ts';
import type { User } from './access.ts';
import type { Ports } from './ports.ts';
import type { me, user, userWithPassword } from './schemas/staff.ts';

export function shownUser({ username, name, role, totp, mustEnrolTotp }: User): z.output<typeof me> {
  return { username, name, role, totp, mustEnrolTotp };
}

export function shownAccount({ areaName }: Pick<Ports, 'areaName'>, doc: UserDoc): z.output<typeof user> {
  return {
    username: doc.id,
    name: doc.name,
    role: doc.role,
    active: doc.active,
    totp: doc.totpSecret !== null,
    addresses: [...doc.addresses],
    phone: doc.phone ?? null,
    areas: (doc.areas ?? []).map((code) => ({ code, name: areaName([code]) ?? code })),
    createdAt: toIso(doc.createdMs),
  };
}

/** What of such an answer may be kept for a repeat: a generated password is shown once. */
export function withoutPassword(answer: z.output<typeof userWithPassword>): z.output<typeof userWithPassword> {
  return { ...answer, password: null };
}
