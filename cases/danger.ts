/** How dangerous what was said is, for triage: the facts of one message (or form) about one person. */
import type { Disease, Severity, Symptom, SymptomStatus, Threat } from './codes.ts';
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
  /** 2 only where a clinician set it (hypercapnic failure, target 88–92 %) */
  spo2Scale?: 1 | 2;
}

/** How often in how many minutes. */
export interface Count {
  n: number;
  minutes: number;
}

export interface TriageFacts {
  ageMonths: number | null;
  pregnant?: boolean;
  /** days since a birth, where there was one lately */
  postpartumDays?: number;
  sex?: 'male' | 'female';
  disease?: Disease | null;
  /** infected with SARS-CoV-2: whom the risk groups of a report are about */
  infected?: boolean;
  /** codes of underlying diseases; [] = none, absent = not known */
  conditions?: readonly string[];
  /** the underlying disease is under stable treatment */
  stable?: boolean;
  doses?: number;
  doseProduct?: string;
  /** ISO day of the last dose */
  lastDoseOn?: string;
  /** ISO day for which all this holds */
  on?: string;
  vitals: Vitals;
  symptoms: readonly { code: Symptom; status: SymptomStatus; severe: boolean }[];
  feverHours?: number;
  /** day 1 = first day of fever */
  illnessDay?: number;
  /** day 1 = first day of the rash */
  rashDay?: number;
  /** 10⁹/L */
  platelet?: number;
  /** contact with a case; for avian influenza with sick or dead poultry */
  exposure?: boolean;
  counts?: Readonly<Partial<Record<Symptom, Count>>>;
  /** an emergency that no code names; weighed by `assess` */
  threat?: Threat;
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
