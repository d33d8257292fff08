/** When the isolation of somebody who is followed comes to its end: told to them, and put before staff to release. */
import type { Reason } from '../case.ts';
import type { Person } from '../person.ts';
import { daysBetween, plusDays } from '../time.ts';
import { isolate } from './isolate.ts';

/** Where no document names the end, staff are asked on this day (contract §4.4). */
const ASKED_ON_DAY = 10;

export interface IsolationEnd {
  /** the last day, ISO */
  on: string;
  /** a document names it; else staff decide */
  ruled: boolean;
  /** ISO day to which one watches one's own health after it, where a document says so */
  monitorUntil: string | null;
  reason: Reason;
}

type Followed = Pick<Person, 'status' | 'disease' | 'doses' | 'since'>;

/**
 * The end as computed from the day on which it began, whatever is tested later; null: not followed.
 * @param from ISO day, where `since` is not known: that on which the follow-up began
 */
export function isolationEnd({ status, disease, doses, since }: Followed, from: string): IsolationEnd | null {
  if (status === 'none') return null;
  const on = since ?? from;
  // The isolation documents are about COVID-19 alone.
  const found = (disease ?? 'covid19') === 'covid19' ? isolate({ status, on, doses }) : null;
  const until = found?.until ?? found?.monitorUntil ?? null;
  const last = until ?? plusDays(on, ASKED_ON_DAY);
  const document = until === null ? null : (found?.document ?? null);
  const detail = found === null ? last : `${last}: ${found.reason}`;
  return {
    on: last,
    ruled: until !== null,
    monitorUntil: found?.monitorUntil ?? null,
    reason: { rule: 'isolation-ends', document: document ?? 'Bình An', detail },
  };
}

/** Days from `today` to the end; negative where it is over. */
export function daysLeft({ on }: IsolationEnd, today: string): number {
  return daysBetween(today, on);
}
