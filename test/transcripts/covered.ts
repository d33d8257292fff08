/** The flows whose every branch a transcript takes, and the transcripts that are played in other spellings for it. */

/** Flows of whose drawing nothing may be missing in any spelling (but for tools/branches/allowed.ts). */
export const COVERED: readonly string[] = [
  ...['check-in-ladder', 'alarm-news', 'first-contact', 'stop', 'start'],
  ...['health-declaration', 'check-in', 'household', 'measure-again', 'breath-count'],
];

/** Played without accents and by SMS as well. `node tools/run.mjs tools/branches --all <flow>` names those that a branch needs. */
export const RESPELT: readonly string[] = [
  'care-digest',
  'declaration-dangerous-as-a-whole',
  'rumour-known',
  'stop-start',
  'stranger-consents',
  'result-dengue-sms',
  'breaths-counted',
  'checkin-asked-for',
  'checkin-signs-together',
  'checkin-two-alarms',
  'checkin-unknown-counted',
  'checkin-whose',
  'declaration-unclear-commune',
  'declaration-disturbed',
  'declaration-entry',
  'declaration-for-mother',
  'declaration-not-kept',
  'declaration-not-kept-alarm',
  'declaration-not-kept-known-alarm',
  'declaration-red-flag',
  'declaration-telegram',
  'declaration-travelled',
  'household-disturbed',
  'household-kept',
  'measure-again-disturbed',
  'measure-again-each',
];
