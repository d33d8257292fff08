/** When a followed person is asked: 07:30 and 16:30, F1 in the morning only; and the ladder when nothing is heard. */
import { slotsOf } from '../../cases/appointments.ts';
import type { Followed } from '../../cases/appointments.ts';
import type { Person } from '../../cases/person.ts';
import { isAskedAt, placementOf } from '../../cases/placement.ts';
import { LADDER } from '../../cases/reminders.ts';
import { hasConsent } from '../../cases/consent.ts';
import { casesOf } from '../../cases/household.ts';
import { dayOf, nextTime, plus, timeOfDay, toMs } from '../../cases/time.ts';
import type { Effect, TurnContext } from '../engine/turn.ts';
import { holderOf } from '../household/focus.ts';

const NEXT = 'checkin';
const DAY_MS = 24 * 3_600_000;
/** So many are asked together; more than that live in no house that one phone answers for. */
export const MOST_ASKED = 8;

export function isFollowed({ status }: Pick<Person, 'status'>): boolean {
  return status !== 'none';
}

/** May this person be asked unasked? Not after STOP, nor without consent. */
export function mayBeAsked({ consents, stoppedAt }: Pick<Person, 'consents' | 'stoppedAt'>): boolean {
  return stoppedAt === null && hasConsent(consents, 'checkins');
}

/** The next appointment of a household after `now`; none where nobody is followed. One that is due now is not the next. */
export function nextCheckIn(household: readonly Followed[], now: string): Effect[] {
  const after = plus(now, 60_000);
  const [at] = [...new Set(household.flatMap(slotsOf))]
    .map((slot) => nextTime(after, slot))
    .toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return at === undefined
    ? [{ do: 'cancelTimer', key: NEXT }]
    : [{ do: 'setTimer', key: NEXT, name: 'checkinDue', at }];
}

/** The household's appointment that was last due; null: nobody is followed. */
export function lastSlot(household: readonly Followed[], now: string): string | null {
  const today = household.flatMap(slotsOf).map((slot) => `${dayOf(now)}T${slot}:00+07:00`);
  const past = today.map((slot) => (toMs(slot) <= toMs(now) ? slot : plus(slot, -DAY_MS)));
  return past.toSorted((one, other) => toMs(other) - toMs(one))[0] ?? null;
}

/** Is this person asked at that appointment? */
export function isSlotOf(person: Followed, slot: string): boolean {
  return slotsOf(person).includes(timeOfDay(slot));
}

/** Is somebody's follow-up going on by messages? Who is in hospital keeps the status, and is not asked there. */
export function isAsked({ cases }: Pick<TurnContext, 'cases'>, person: Person): boolean {
  if (!isFollowed(person) || !isAskedAt(placementOf(person))) return false;
  return casesOf(cases, person).some(({ kind, open }) => open && (kind === 'f0' || kind === 'f1'));
}

/** Humans already look after an open SOS: nobody is asked for numbers in the middle of it. */
export function isInDanger({ cases }: TurnContext, person: Person): boolean {
  return casesOf(cases, person).some(({ kind, open, severity }) => open && (kind === 'sos' || severity === 'RED'));
}

/** Those who are asked at the appointment that is due now: nobody after STOP, nor while the holder calls for help. */
export function askedAt(context: TurnContext): readonly Person[] {
  const { household, now } = context;
  const holder = holderOf(context);
  const slot = lastSlot(household, now);
  const calling = casesOf(context.cases, holder).some(({ kind }) => kind === 'sos');
  if (slot === null || calling || !mayBeAsked(holder)) return [];
  const due = household.filter((person) => isAsked(context, person) && isSlotOf(person, slot));
  return due.filter((person) => !isInDanger(context, person)).slice(0, MOST_ASKED);
}

/** What happens if nothing is heard after a check-in was due at `at`. */
export function ladder(at: string): Effect[] {
  return LADDER.map(({ key, timer: name, after }) => ({
    do: 'setTimer',
    key,
    name,
    at: plus(at, after),
    data: { slot: at },
  }));
}

export function cancelLadder(): Effect[] {
  return LADDER.map(({ key }) => ({ do: 'cancelTimer', key }));
}

/** Follow-up of one person is over: the others of the household are asked as before. */
export function followUpOver(context: TurnContext, personId: string): Effect[] {
  const others = context.household.filter((person) => person.id !== personId && isAsked(context, person));
  return others.length === 0 ? stopCheckIns() : nextCheckIn(others, context.now);
}

/** Nobody of the household is asked any more. */
export function stopCheckIns(): Effect[] {
  return [{ do: 'cancelTimer', key: NEXT }, ...cancelLadder()];
}
