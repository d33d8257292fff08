/** The account of the caller, who must be a person: programs have none. */
import { users } from '../../adapters/storage/collections.ts';
import type { UserDoc } from '../../adapters/storage/collections.ts';
import { staffOf } from './operation.ts';
import type { Context } from './operation.ts';
import { notFound, refused } from './problem.ts';

/** Throws 422 for programs. */
export async function ownAccount(context: Context): Promise<UserDoc> {
  const user = staffOf(context);
  if (user.program) throw refused('Việc này chỉ dành cho người đăng nhập bằng tài khoản của mình.');
  const doc = await context.ports.store.get(users, user.username);
  if (doc === null) throw notFound('tài khoản này');
  return doc;
}
