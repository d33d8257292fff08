/** How long somebody stays apart, as the console shows it: the document's day, or the day on which staff look again. */
import type { PersonDoc } from '../../adapters/storage/collections.ts';
import { ISOLATION_DOCUMENTS } from '../../cases/isolation/documents.ts';
import { isolationEnd } from '../../cases/isolation/of-person.ts';
import { daysBetween, plusDays } from '../../cases/time.ts';
import type { GROUPS, IsolationShown } from './schemas/follow.ts';

type Group = (typeof GROUPS)[number];

/** Nobody's isolation ends sooner than this many days after it began. */
const SHORTEST_DAYS = Math.min(...ISOLATION_DOCUMENTS.flatMap(({ lines }) => lines.flatMap(({ days }) => days ?? [])));

const OTHER_DISEASE = 'Các văn bản cách ly ở đây chỉ nói về COVID-19: nhân viên y tế quyết định ngày kết thúc.';

/**
 * Null for whom nobody follows.
 * @param from ISO day on which the follow-up began, for whom nothing else is known
 */
export function isolationOf(person: PersonDoc, from: string): IsolationShown | null {
  const end = isolationEnd(person, from);
  if (end === null) return null;
  const { on, ruled, monitorUntil, reason } = end;
  // the detail begins with the day, which is shown by itself
  const words = reason.detail.slice(`${on}: `.length);
  return {
    until: ruled ? on : null,
    reviewOn: ruled ? null : on,
    monitorUntil,
    document: ruled ? reason.document : null,
    reason: words === '' ? OTHER_DISEASE : words,
  };
}

/** Those who began later than this day cannot be over by tomorrow. */
export function latestStart(today: string): string {
  return plusDays(today, 1 - SHORTEST_DAYS);
}

/** When it is over seen from today; null: later than tomorrow. */
export function groupOf({ until, reviewOn }: IsolationShown, today: string): Group | null {
  const left = daysBetween(today, until ?? reviewOn ?? today);
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left === 1 ? 'tomorrow' : null;
}
