/** When a followed person is asked: 07:30 and 16:30, F1 in the morning only; and the ladder when nothing is heard. */
import type { Person } from '../../cases/person.ts';
import { hasConsent } from '../../cases/consent.ts';
import { nextTime, plus } from '../../cases/time.ts';
import type { Effect } from '../engine/turn.ts';

const SLOTS: Readonly<Record<'f0' | 'f1', readonly string[]>> = { f0: ['07:30', '16:30'], f1: ['07:30'] };

const HOUR_MS = 3_600_000;
/** Contract §3: reminder after 2 h, other channel after 3 h, a case after 4 h. */
const LADDER = [
  { key: 'checkin:reminder', name: 'checkinReminder', after: 2 * HOUR_MS },
  { key: 'checkin:other', name: 'checkinOtherChannel', after: 3 * HOUR_MS },
  { key: 'checkin:missed', name: 'checkinMissed', after: 4 * HOUR_MS },
] as const;

const NEXT = 'checkin';

export function isFollowed({ status }: Pick<Person, 'status'>): boolean {
  return status !== 'none';
}

/** May this person be asked unasked? Not after STOP, nor without consent. */
export function mayBeAsked({ consents, stoppedAt }: Pick<Person, 'consents' | 'stoppedAt'>): boolean {
  return stoppedAt === null && hasConsent(consents, 'checkins');
}

/** The next appointment after `now`; none for people who are not followed. One that is due now is not the next. */
export function nextCheckIn({ status }: Pick<Person, 'status'>, now: string): Effect[] {
  if (status === 'none') return [];
  const after = plus(now, 60_000);
  const [at] = SLOTS[status]
    .map((slot) => nextTime(after, slot))
    .toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return at === undefined ? [] : [{ do: 'setTimer', key: NEXT, name: 'checkinDue', at }];
}

/** What happens if nothing is heard after a check-in was due at `at`. */
export function ladder(at: string): Effect[] {
  return LADDER.map(({ key, name, after }) => ({ do: 'setTimer', key, name, at: plus(at, after), data: { slot: at } }));
}

export function cancelLadder(): Effect[] {
  return LADDER.map(({ key }) => ({ do: 'cancelTimer', key }));
}

/** Follow-up is over. */
export function stopCheckIns(): Effect[] {
  return [{ do: 'cancelTimer', key: NEXT }, ...cancelLadder()];
}
