/** Which cases and people a station may open: those of its areas, those in its hands, and alarms to which it is called. */
import { cases, people } from '../../adapters/storage/collections.ts';
import type { CaseDoc, PersonDoc } from '../../adapters/storage/collections.ts';
import { isAlarm } from '../../cases/case.ts';
import { onDuty } from '../../cases/duty.ts';
import { timeOfDay, toIso } from '../../cases/time.ts';
import type { User } from './access.ts';
import { staffOf } from './operation.ts';
import type { Context } from './operation.ts';
import type { Ports } from './ports.ts';
import { notFound } from './problem.ts';
import { areasSeenBy, maySee } from './scope.ts';

/** Of an area of its own, or in its hands. */
export function isOwnCase(user: User, { areaPath, assignee }: Pick<CaseDoc, 'areaPath' | 'assignee'>): boolean {
  return assignee === user.username || maySee(user, areaPath);
}

/** Whoever is paged about an alarm, wherever it is, must be able to open it, also after their shift. */
async function isCalledTo(ports: Ports, { username }: User, doc: CaseDoc): Promise<boolean> {
  if (doc.acknowledgedBy === username) return true;
  if (!isAlarm(doc)) return false;
  const levels = onDuty(await ports.roster.read(), doc.areaPath, timeOfDay(toIso(ports.now())));
  return levels.flat().includes(username);
}

/** Throws 404, as for an unknown id. */
export async function mustSeeCase(context: Context, doc: CaseDoc): Promise<void> {
  const user = staffOf(context);
  const { ports } = context;
  if (isOwnCase(user, doc) || (await isCalledTo(ports, user, doc))) return;
  const person = await ports.store.get(people, doc.personId);
  if (person === null || !maySee(user, person.areaPath)) throw notFound('ca này');
}

/** Throws 404, as for an unknown id. */
export async function mustSeePerson(context: Context, { id, areaPath }: PersonDoc): Promise<void> {
  const user = staffOf(context);
  if (maySee(user, areaPath)) return;
  const own = await context.ports.store.count(cases, { personId: id, open: true, assignee: user.username });
  if (own === 0) throw notFound('người này');
}

/** The person of this id; throws 404 where there is none or the caller must not see them. */
export async function personFor(context: Context, id: string): Promise<PersonDoc> {
  const person = await context.ports.store.get(people, id);
  if (person === null) throw notFound('người này');
  await mustSeePerson(context, person);
  return person;
}

/** Conditions under which cases are counted, one for each part of what somebody sees; none overlaps another. */
export function partsSeenBy(user: User): readonly { areaPath?: string; assignee?: string }[] {
  const areas = areasSeenBy(user);
  if (areas === null) return [{}];
  const outer = areas.filter((area) => !areas.some((other) => area.startsWith(`${other}/`)));
  return outer.length === 0 ? [{ assignee: user.username }] : outer.map((areaPath) => ({ areaPath }));
}
