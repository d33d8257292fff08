/** The ladder of a check-in that is not answered: what is done when, and how far it has come. */
import { toMs } from './time.ts';

const HOUR_MS = 3_600_000;

/**
 * Contract §3: reminder after 2 h, other channel after 3 h, a case after 4 h; a carer who agreed half an hour before it.
 * `timer` fires the rung.
 */
export const LADDER = [
  { rung: 'reminder', timer: 'checkinReminder', key: 'checkin:reminder', after: 2 * HOUR_MS },
  { rung: 'otherChannel', timer: 'checkinOtherChannel', key: 'checkin:other', after: 3 * HOUR_MS },
  { rung: 'carer', timer: 'checkinCarer', key: 'checkin:carer', after: 3.5 * HOUR_MS },
  { rung: 'missed', timer: 'checkinMissed', key: 'checkin:missed', after: 4 * HOUR_MS },
] as const;

/** What had been done for the latest appointment: `unasked` once it was answered, or where there was none. */
export const RUNGS = ['unasked', 'asked', 'reminder', 'otherChannel', 'carer', 'missed'] as const;
export type Rung = (typeof RUNGS)[number];

/**
 * Which rung an answer follows.
 * @param slot ISO time of the latest appointment, null: none
 * @param heardAt when the person was last heard of
 * @param cared a carer on another phone agreed to be told; without one there is no such rung
 */
export function rungAt(slot: string | null, heardAt: string | undefined, now: string, cared: boolean): Rung {
  if (slot === null || (heardAt !== undefined && toMs(heardAt) >= toMs(slot))) return 'unasked';
  const passed = toMs(now) - toMs(slot);
  return LADDER.findLast(({ rung, after }) => passed >= after && (cared || rung !== 'carer'))?.rung ?? 'asked';
}

/** Did staff ask that this person is not reminded on the day of this appointment? */
export function isQuiet({ quietOn }: { quietOn?: string }, day: string): boolean {
  return quietOn === day;
}
