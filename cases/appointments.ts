/** At which times of the day a followed person is asked how they are. */
import type { Disease } from './codes.ts';
import type { Person } from './person.ts';
import { nextTime } from './time.ts';

/** Contract §3: at 07:30 and 16:30, F1 in the morning only. */
const SLOTS: Readonly<Record<'f0' | 'f1', readonly string[]>> = { f0: ['07:30', '16:30'], f1: ['07:30'] };
/** Diseases in which once a day is enough (clinical rules §12). */
const DAILY: ReadonlySet<Disease> = new Set(['measles', 'diphtheria']);

export type Followed = Pick<Person, 'status'> & { disease?: Disease | null };

/** "HH:MM" in Vietnam; none for whom nobody follows. */
export function slotsOf({ status, disease }: Followed): readonly string[] {
  if (status === 'none') return [];
  return disease !== undefined && disease !== null && DAILY.has(disease) ? SLOTS.f1 : SLOTS[status];
}

/** The next time at which this person is asked, not before `now`; null where nobody follows them. */
export function nextAppointment(person: Followed, now: string): string | null {
  const times = slotsOf(person).map((slot) => nextTime(now, slot));
  return times.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}
