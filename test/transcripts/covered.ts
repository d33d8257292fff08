/** The flows whose every branch a transcript takes, and the transcripts that are played in other spellings for it. */

/** Flows of whose drawing nothing may be missing in any spelling (but for tools/branches/allowed.ts). */
export const COVERED: readonly string[] = ['check-in-ladder', 'alarm-news', 'first-contact', 'stop', 'start'];

/** Played without accents and by SMS as well. `node tools/run.mjs tools/branches --all <flow>` names those that a branch needs. */
export const RESPELT: readonly string[] = [
  'care-digest',
  'declaration-dangerous-as-a-whole',
  'rumour-known',
  'stop-start',
  'stranger-consents',
  'result-dengue-sms',
];
