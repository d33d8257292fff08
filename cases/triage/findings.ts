/** What rules read: the facts of a message with only the symptoms that count and the numbers that can be true. */
import type { Symptom } from '../codes.ts';
import type { TriageFacts, Vitals } from '../danger.ts';
import { plausibleVitals, vitalFlagOf } from './plausible.ts';
import type { VitalFlag } from './plausible.ts';

/** A symptom that counts: said as present, uncertain or improving of the patient. */
export interface CountedSymptom {
  code: Symptom;
  status: 'present' | 'uncertain' | 'improving';
  severe: boolean;
}

export interface Findings {
  ageMonths: number | null;
  pregnant: boolean;
  symptoms: readonly CountedSymptom[];
  vitals: Vitals;
  feverHours?: number;
  /** given with an impossible value, so not known */
  implausible: readonly VitalFlag[];
}

/** °C; above it a measured temperature is fever. */
const FEVER_ABOVE = 37.5;

/** Statuses that raise an alarm (§10.2 of the clinical rules); the others are answered, not judged. */
function counted(symptoms: TriageFacts['symptoms']): CountedSymptom[] {
  return symptoms.flatMap(({ code, status, severe }) =>
    status === 'present' || status === 'uncertain' || status === 'improving' ? [{ code, status, severe }] : [],
  );
}

/** Fever by number: measured, or said in hours only, without the word. */
function feverByNumber(facts: TriageFacts, vitals: Vitals): CountedSymptom[] {
  const measured = vitals.temperature !== undefined && vitals.temperature > FEVER_ABOVE;
  const timed = facts.feverHours !== undefined && !facts.symptoms.some(({ code }) => code === 'fever');
  return measured || timed ? [{ code: 'fever', status: 'present', severe: false }] : [];
}

/** Facts as rules read them. Hours of a fever that is over or was denied are left out. */
export function findingsOf(facts: TriageFacts): Findings {
  const { vitals, implausible: impossible } = plausibleVitals(facts.vitals);
  const symptoms = [...counted(facts.symptoms), ...feverByNumber(facts, vitals)];
  const feverish = symptoms.some(({ code }) => code === 'fever');
  return {
    ageMonths: facts.ageMonths,
    pregnant: facts.pregnant === true,
    symptoms,
    vitals,
    ...(feverish && facts.feverHours !== undefined ? { feverHours: facts.feverHours } : {}),
    implausible: [...new Set([...facts.implausible.map(vitalFlagOf), ...impossible])],
  };
}
