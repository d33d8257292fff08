/** What a person may know about their own data: what is kept, who looked, and by when a request is answered. */

/** So much of the kept data is counted; the people themselves are in the context of the turn. */
export interface KeptData {
  messages: number;
  /** ISO time of the oldest message; null where there is none */
  since: string | null;
  declarations: number;
  cases: number;
  pictures: number;
  looks: readonly Look[];
}

/** One member of staff who opened the person's record. */
export interface Look {
  /** display name, as patients may know it */
  who: string;
  /** code of the role, e.g. `station` */
  role: string;
  /** hours in which it was open */
  times: number;
  /** ISO time */
  lastAt: string;
}

/** Under which reading somebody's record is entered in the audit. */
export const LOOKS = ['view-case', 'view-person', 'view-media', 'view-booking'] as const;
export type LookAct = (typeof LOOKS)[number];

/** An export waits so long to be fetched, once. */
export const EXPORT_MS = 24 * 60 * 60_000;

/**
 * Erasing begins so long after staff confirmed it: what was being said and sent has reached its end by then. Law
 * 91/2025/QH15 and Decree 356/2025 give 20 days.
 */
export const ERASE_AFTER_MS = 60_000;
