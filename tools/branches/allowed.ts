/** Parts of drawings that no transcript can take, and why: nothing is missing there. */
import type { Spelling } from './spelling.ts';

interface Allowed {
  /** in which spellings; absent: in none of them can it be taken */
  in?: readonly Spelling[];
  why: string;
}

const IN_CALLS: Allowed = { in: ['unaccented', 'sms'], why: 'part of a call, where nothing is spelt' };
const PROVEN: Allowed = { in: ['sms'], why: 'the number of an SMS is known' };
const PICTURES: Allowed = { in: ['sms'], why: 'no picture comes by SMS' };

/** By the name in the drawing. A part that is taken after all must leave this list. */
export const ALLOWED: Readonly<Record<string, Allowed>> = {
  'check-in: measure asks unclaimed': { why: 'wanted by the very words that it takes: it is never put' },
  'check-in: measure asks 0.doubted': { why: 'never asked, only kept' },
  'check-in: measure asks 0.others': { why: 'never asked, only kept' },
  'check-in: judge -> advice (over)': { why: 'nobody is left only in a check-in that was saved by an older version' },
  'check-in: advice -> back (none)': { why: 'nobody is left only in a check-in that was saved by an older version' },
  'household: add asks name': { why: 'never asked, only kept' },
  'household: add asks sex': { why: 'never asked, only kept' },
  'health-declaration: facts asks phone': PROVEN,
  'sos: where asks who': { why: 'never asked, only kept' },
  'sos: phone asks phone': PROVEN,
  'carer-report: ask -> end': { why: 'nothing fills it: what a carer writes is said in the other conversation' },
  'menu: what -> end (sos)': { why: 'pressed, the alarm begins before the menu hears of it' },
  'test-booking: who asks phone': PROVEN,
  'test-result: isProven -> notProven (no)': PROVEN,
  'test-result: notProven -> tryAgain (result-again)': PROVEN,
  'test-result: notProven -> human (human)': PROVEN,
  'picture-code: sort -> result (result)': PICTURES,
  'picture-code: receiptMore -> end (valid)': PICTURES,
  'picture-code: result -> lookUp': PICTURES,
  'picture-code: lookUp -> end': PICTURES,
  'greeting: which -> answerCall (call)': IN_CALLS,
  'greeting: answerCall -> offer': IN_CALLS,
  'fallback: why -> notHeard (notHeard)': IN_CALLS,
  'fallback: notHeard -> symptoms (symptoms)': IN_CALLS,
  'fallback: notHeard -> supplies (supplies)': IN_CALLS,
  'fallback: notHeard -> human (human)': IN_CALLS,
  'fallback: notHeard -> menu (menu)': IN_CALLS,
};

/** Is this part of a drawing allowed to be missing in this spelling? */
export function mayBeMissing(name: string, spelling: Spelling): boolean {
  const allowed = ALLOWED[name];
  return allowed !== undefined && (allowed.in ?? [spelling]).includes(spelling);
}
