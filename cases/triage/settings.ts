/** Which packs a deployment reads: switched by data, all of them unless one is switched off. */
import type { Pack } from './pack.ts';
import { PACKS } from './packs/index.ts';

/** What a province keeps: the ids of packs that it switched off, with who did it when. */
export interface PackSettings {
  off: readonly string[];
  changedBy?: string;
  /** ISO 8601 with offset */
  changedAt?: string;
}

/** The red flags of first contact; without them a message could not be judged, so they stay on. */
export const ALWAYS_ON: readonly string[] = ['binh-an', '3646'];

/** Validity dates are shown, never enforced: every pack counts by default, the most severe result wins. */
export const ALL_ON: PackSettings = { off: [] };

/** The packs that are on, in their order; ids that no pack has are passed over. */
export function packsOn({ off }: PackSettings = ALL_ON, packs: readonly Pack[] = PACKS): Pack[] {
  return packs.filter(({ id }) => ALWAYS_ON.includes(id) || !off.includes(id));
}
