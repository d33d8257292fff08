/** Parts of drawings that no transcript can take, and why: nothing is missing there. */
import type { Spelling } from './spelling.ts';

interface Allowed {
  /** in which spellings; absent: in none of them can it be taken */
  in?: readonly Spelling[];
  why: string;
}

/** By the name in the drawing. A part that is taken after all must leave this list. */
export const ALLOWED: Readonly<Record<string, Allowed>> = {
  'check-in: measure asks unclaimed': { why: 'wanted by the very words that it takes: it is never put' },
  'check-in: measure asks 0.doubted': { why: 'never asked, only kept' },
  'check-in: measure asks 0.others': { why: 'never asked, only kept' },
  'check-in: judge -> advice (over)': { why: 'nobody is left only in a check-in that was saved by an older version' },
  'check-in: advice -> back (none)': { why: 'nobody is left only in a check-in that was saved by an older version' },
  'household: add asks name': { why: 'never asked, only kept' },
  'household: add asks sex': { why: 'never asked, only kept' },
  'health-declaration: facts asks phone': { in: ['sms'], why: 'the number of an SMS is known' },
};

/** Is this part of a drawing allowed to be missing in this spelling? */
export function mayBeMissing(name: string, spelling: Spelling): boolean {
  const allowed = ALLOWED[name];
  return allowed !== undefined && (allowed.in ?? [spelling]).includes(spelling);
}
