/** How dangerous what was said is, for triage: the facts of one message (or form) about one person. */
import type { Disease, Severity, Symptom, SymptomStatus } from './codes.ts';
import type { Reason } from './case.ts';

export interface Vitals {
  /** °C */
  temperature?: number;
  /** % */
  spo2?: number;
  /** per minute */
  respiratoryRate?: number;
  /** per minute */
  pulse?: number;
  /** mmHg */
  systolic?: number;
  diastolic?: number;
  oxygen?: boolean;
  consciousness?: 'A' | 'C' | 'V' | 'P' | 'U';
}

export interface TriageFacts {
  ageMonths: number | null;
  pregnant?: boolean;
  disease?: Disease | null;
  vitals: Vitals;
  symptoms: readonly { code: Symptom; status: SymptomStatus; severe: boolean }[];
  feverHours?: number;
  /** vitals given with impossible values: not known, and never green */
  implausible: readonly string[];
}

/**
 * `level` is null where nothing was said that triage could judge.
 * `flags`: the codes (or vital names) that made it RED or ORANGE, most severe first.
 */
export interface Danger {
  level: Severity | null;
  reasons: readonly Reason[];
  flags: readonly string[];
  /** version of the rules, stored with each decision */
  version: string;
}
