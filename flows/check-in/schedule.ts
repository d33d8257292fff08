/** When a followed person is asked: 07:30 and 16:30, F1 in the morning only; and the ladder when nothing is heard. */
import type { Person } from '../../cases/person.ts';
import { hasConsent } from '../../cases/consent.ts';
import { nextTime, plus } from '../../cases/time.ts';
import type { Effect, TurnContext } from '../engine/turn.ts';

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

/** The next appointment of a household after `now`; none where nobody is followed. One that is due now is not the next. */
export function nextCheckIn(household: readonly Pick<Person, 'status'>[], now: string): Effect[] {
  const after = plus(now, 60_000);
  const slots = household.flatMap(({ status }) => (status === 'none' ? [] : SLOTS[status]));
  const [at] = slots.map((slot) => nextTime(after, slot)).toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return at === undefined
    ? [{ do: 'cancelTimer', key: NEXT }]
    : [{ do: 'setTimer', key: NEXT, name: 'checkinDue', at }];
}

/** What happens if nothing is heard after a check-in was due at `at`. */
export function ladder(at: string): Effect[] {
  return LADDER.map(({ key, name, after }) => ({ do: 'setTimer', key, name, at: plus(at, after), data: { slot: at } }));
}

export function cancelLadder(): Effect[] {
  return LADDER.map(({ key }) => ({ do: 'cancelTimer', key }));
}

/** Follow-up of one person is over: the others of the household are asked as before. */
export function followUpOver({ household, now }: Pick<TurnContext, 'household' | 'now'>, personId: string): Effect[] {
  const others = household.filter((person) => person.id !== personId && isFollowed(person));
  return others.length === 0 ? stopCheckIns() : nextCheckIn(others, now);
}

/** Nobody of the household is asked any more. */
export function stopCheckIns(): Effect[] {
  return [{ do: 'cancelTimer', key: NEXT }, ...cancelLadder()];
}
