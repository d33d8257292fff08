/** May an unasked message go now? Consent, opt-out, quiet hours, a daily ceiling (contract promise 6). Pure. */
import { hasConsent } from '../cases/consent.ts';
import type { Consents, Purpose } from '../cases/consent.ts';
import { inShift } from '../cases/duty.ts';
import { nextTime, timeOfDay, toMs } from '../cases/time.ts';

const QUIET = { from: '21:30', to: '06:30' };
export const CEILING_PER_DAY = 6;

export type Gate =
  { go: true } | { go: false; why: 'stopped' | 'noConsent' | 'ceiling' } | { go: false; why: 'quiet'; until: string };

/**
 * What was asked for earlier: having asked is consent, unless everything was stopped since; at night it waits, and it counts
 * towards no ceiling.
 * @param askedAt when it was asked for, absent: with the message before it
 */
export function gateAsked(askedAt: string | undefined, person: { stoppedAt: string | null }, now: string): Gate {
  const { stoppedAt } = person;
  if (stoppedAt !== null && (askedAt === undefined || toMs(askedAt) <= toMs(stoppedAt))) {
    return { go: false, why: 'stopped' };
  }
  return gateQuiet(now);
}

function gateQuiet(now: string): Gate {
  return inShift(QUIET, timeOfDay(now)) ? { go: false, why: 'quiet', until: nextTime(now, QUIET.to) } : { go: true };
}

export function gate(
  message: { purpose?: Purpose | undefined },
  person: { consents: Consents; stoppedAt: string | null },
  sentToday: number,
  now: string,
): Gate {
  if (person.stoppedAt !== null) return { go: false, why: 'stopped' };
  if (message.purpose !== undefined && !hasConsent(person.consents, message.purpose))
    return { go: false, why: 'noConsent' };
  const quiet = gateQuiet(now);
  if (!quiet.go) return quiet;
  if (sentToday >= CEILING_PER_DAY) return { go: false, why: 'ceiling' };
  return { go: true };
}
