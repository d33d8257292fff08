/** The digest of a station, twice a day: who is red, who is silent, whose isolation ends; one numbered line each. */
import type { Case } from './case.ts';
import { isolationEnd } from './isolation/of-person.ts';
import type { Person } from './person.ts';
import { isAskedAt, placementOf } from './placement.ts';
import { dayOf, nextTime, plus, timeOfDay } from './time.ts';

/** "HH:MM" in Vietnam. */
const TIMES = ['07:00', '17:00'] as const;
/** More than these would not be read on a telephone. */
const MOST_LINES = 15;
const DAY_MS = 24 * 3_600_000;

/** In the order of their urgency. */
export const DIGEST_GROUPS = ['red', 'silent', 'ending'] as const;
export type DigestGroup = (typeof DIGEST_GROUPS)[number];

/** Its number is its place in the list, from 1. */
export interface DigestLine {
  group: DigestGroup;
  caseId: string;
  personId: string;
}

export interface Digest {
  /** user name of whom it was told to */
  user: string;
  /** when it was due, epoch milliseconds */
  atMs: number;
  lines: readonly DigestLine[];
  /** people for whom there was no room */
  more: number;
}

/** What stands in a digest: an open case and whom it is about; null where the person is not known. */
export interface Candidate {
  item: Case;
  person: Person | null;
}

/** When the latest digest was due: ISO, not after `now`. */
export function lastDigest(now: string): string {
  const today = TIMES.map((time) => `${dayOf(now)}T${time}:00+07:00`).filter((at) => timeOfDay(at) <= timeOfDay(now));
  return today.at(-1) ?? plus(`${dayOf(now)}T${TIMES[1]}:00+07:00`, -DAY_MS);
}

/** When the next one is due: ISO, after `now`. */
export function nextDigest(now: string): string {
  const after = plus(now, 1);
  const [first, second] = TIMES.map((time) => nextTime(after, time));
  return first !== undefined && second !== undefined && Date.parse(first) > Date.parse(second)
    ? second
    : (first ?? after);
}

/** Of a morning without anything a station is told, too: silence could be a fault. */
export function isMorning(at: string): boolean {
  return timeOfDay(at) === TIMES[0];
}

/** Is this the follow-up of somebody at home or in a facility whose isolation ends today or has ended? */
export function endsBy({ item, person }: Candidate, today: string): boolean {
  if (person === null || item.kind !== person.status || !isAskedAt(placementOf(person))) return false;
  const on = item.isolationEnds ?? isolationEnd(person, dayOf(item.openedAt))?.on;
  return on !== undefined && on <= today;
}

/** Why this open case is told; null: it is not. */
function groupOf(one: Candidate, today: string): DigestGroup | null {
  if (one.item.severity === 'RED') return 'red';
  if (one.item.kind === 'missed-checkin') return 'silent';
  return endsBy(one, today) ? 'ending' : null;
}

/** One line for each person, the most urgent one; within a group whoever waits longest comes first. */
export function digestLines(candidates: readonly Candidate[], at: string): Pick<Digest, 'lines' | 'more'> {
  const today = dayOf(at);
  const all = candidates.flatMap((one) => {
    const group = groupOf(one, today);
    return group === null ? [] : [{ group, caseId: one.item.id, personId: one.item.personId, ms: openedMs(one) }];
  });
  const sorted = all.toSorted(
    (one, other) =>
      DIGEST_GROUPS.indexOf(one.group) - DIGEST_GROUPS.indexOf(other.group) ||
      one.ms - other.ms ||
      (one.caseId < other.caseId ? -1 : 1),
  );
  const first = new Map<string, DigestLine>();
  for (const { group, caseId, personId } of sorted) {
    if (!first.has(personId)) first.set(personId, { group, caseId, personId });
  }
  const lines = [...first.values()];
  return { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
}

function openedMs({ item }: Candidate): number {
  return Date.parse(item.openedAt);
}
