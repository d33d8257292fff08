/** Consent per purpose: what a person allowed, when, by which words. Silence is never consent. */

/**
 * - `declaration`: keeping a health declaration
 * - `checkins`: unasked messages about one's health (check-ins, reminders)
 * - `carer`: of a household, that somebody on another phone is told of them and answers for them; of that carer, to be told
 */
export const PURPOSES = ['declaration', 'checkins', 'carer'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface Consent {
  given: boolean;
  at: string;
  /** version of the text that was agreed to */
  text: string;
  /** user name of the staff member who recorded it, absent when the person said so */
  by?: string;
}

export type Consents = Partial<Record<Purpose, Consent>>;

/** Raised whenever the words of the notice change. */
export const NOTICE_VERSION = '2026-11-22';

export function hasConsent(consents: Consents, purpose: Purpose): boolean {
  return consents[purpose]?.given === true;
}
