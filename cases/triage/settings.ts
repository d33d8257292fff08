/** Which packs a deployment reads: switched by data, all of them unless one is switched off. */
import type { Pack } from './pack.ts';
import { PACKS } from './packs/index.ts';

/** What a province keeps: the ids of packs that it switched off, with who did it when. */
export interface PackSettings {
  off: readonly string[];
  changedBy?: string;
  /** ISO 8601 with offset */
  changedAt?: string;
  /** who has read which pack, by its id */
  reviews?: Readonly<Record<string, PackReview>>;
}

/** A named human has read the rules of a pack and stands for them. */
export interface PackReview {
  name: string;
  /** ISO day */
  on: string;
  /** user name under which it was signed, and when */
  by: string;
  at: string;
  /** print of the rules that were read: other rules want another signature */
  rules: string;
}

/** The red flags of first contact; without them a message could not be judged, so they stay on. */
export const ALWAYS_ON: readonly string[] = ['binh-an', '3646'];

/** Validity dates are shown, never enforced: every pack counts by default, the most severe result wins. */
export const ALL_ON: PackSettings = { off: [] };

/** The packs that are on, in their order; ids that no pack has are passed over. */
export function packsOn({ off }: PackSettings = ALL_ON, packs: readonly Pack[] = PACKS): Pack[] {
  return packs.filter(({ id }) => ALWAYS_ON.includes(id) || !off.includes(id));
}

/** Was the document in force on the ISO day? What is not known counts as in force. */
export function inForce({ validity: { from, until } }: Pick<Pack, 'validity'>, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}
