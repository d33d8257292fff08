/** Which cases and people a station may open: those of its areas, those in its hands, and alarms to which it is called. */
import { cases, people } from '../../adapters/storage/collections.ts';
import type { CaseDoc, PersonDoc } from '../../adapters/storage/collections.ts';
import type { Condition } from '../../adapters/storage/contract.ts';
import { isAlarm } from '../../cases/case.ts';
import { onDuty } from '../../cases/duty.ts';
import { hidesReporter } from '../../cases/report.ts';
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

export async function maySeeCase(context: Context, doc: CaseDoc): Promise<boolean> {
  const user = staffOf(context);
  const { ports } = context;
  if (isOwnCase(user, doc) || (await isCalledTo(ports, user, doc))) return true;
  // Where the reporter lives says who it may be.
  const person = hidesReporter(doc) ? null : await ports.store.get(people, doc.personId);
  return person !== null && maySee(user, person.areaPath);
}

export async function maySeePerson(context: Context, { id, areaPath }: PersonDoc): Promise<boolean> {
  const user = staffOf(context);
  if (maySee(user, areaPath)) return true;
  const inHand = { personId: id, open: true, assignee: user.username } as const;
  const { items } = await context.ports.store.find(cases, { where: inHand });
  return items.some((doc) => !hidesReporter(doc));
}

/** The person of this id; throws 404 where there is none or the caller must not see them. */
export async function personFor(context: Context, id: string): Promise<PersonDoc> {
  const person = await context.ports.store.get(people, id);
  if (person === null || !(await maySeePerson(context, person))) throw notFound('người này');
  return person;
}

/** The condition under which the cases that somebody sees are counted. */
export function casesSeenBy(user: User): { areaPath?: Condition; assignee?: string } {
  const areas = areasSeenBy(user);
  if (areas === null) return {};
  return areas.length === 0 ? { assignee: user.username } : { areaPath: { in: areas } };
}
