/** Parts of drawings that no transcript can take, and why: nothing is missing there. */
import type { Spelling } from './spelling.ts';

interface Allowed {
  /** in which spellings; absent: in none of them can it be taken */
  in?: readonly Spelling[];
  why: string;
}

/** By the name in the drawing. A part that is taken after all must leave this list. */
export const ALLOWED: Readonly<Record<string, Allowed>> = {};

/** Is this part of a drawing allowed to be missing in this spelling? */
export function mayBeMissing(name: string, spelling: Spelling): boolean {
  const allowed = ALLOWED[name];
  return allowed !== undefined && (allowed.in ?? [spelling]).includes(spelling);
}
