/** The numbers that rules read: measured, told, or worked out of others. */
import type { Findings } from './findings.ts';

export type Measure =
  | ('spo2' | 'respiratoryRate' | 'pulse' | 'systolic' | 'diastolic' | 'temperature')
  /** systolic less diastolic, mmHg */
  | 'pulsePressure'
  /** hours of fever */
  | 'feverHours'
  /** 10⁹/L */
  | 'platelet'
  /** day 1 is the first of the fever, of the rash */
  | ('illnessDay' | 'rashDay')
  | 'doses'
  /** whole days since the last dose, since a birth */
  | ('doseDays' | 'postpartumDays')
  /** points of NEWS2 so far, and the highest of one parameter */
  | ('news2' | 'news2Single');

export interface Measured {
  value: number | undefined;
  /** the input for want of which it is not known */
  input: string;
}

function pulsePressure({ vitals: { systolic, diastolic } }: Findings): Measured {
  const value = systolic === undefined || diastolic === undefined ? undefined : systolic - diastolic;
  return { value, input: systolic === undefined ? 'systolic' : 'diastolic' };
}

/** The number under its name, undefined where it is not known. */
export function measured(measure: Measure, findings: Findings): Measured {
  switch (measure) {
    case 'spo2':
    case 'respiratoryRate':
    case 'pulse':
    case 'systolic':
    case 'diastolic':
    case 'temperature':
      return { value: findings.vitals[measure], input: measure };
    case 'pulsePressure':
      return pulsePressure(findings);
    case 'doseDays':
      return { value: findings.doseDays, input: 'lastDoseOn' };
    case 'news2':
      return { value: findings.news2?.atLeast, input: 'vitals' };
    case 'news2Single':
      return { value: findings.news2?.highest, input: 'vitals' };
    case 'feverHours':
    case 'platelet':
    case 'illnessDay':
    case 'rashDay':
    case 'doses':
    case 'postpartumDays':
      return { value: findings[measure], input: measure };
  }
}
