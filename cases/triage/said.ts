/** What was said, as triage reads it: the shape of what understanding gives. */
import type { SymptomStatus } from '../codes.ts';

/** A fact found in a message; the shape of understanding's entities. Offsets are UTF-16. */
export interface SaidEntity {
  type: string;
  value: string | number;
  start: number;
  end: number;
  negated?: boolean;
  resolved?: boolean;
  improving?: boolean;
  uncertain?: boolean;
  hypothetical?: boolean;
  severe?: boolean;
  status?: SymptomStatus;
}

export interface Said {
  entities: readonly SaidEntity[];
  implausible: readonly string[];
}
