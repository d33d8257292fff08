/** Which numbers can be true: a value outside its bounds is not known, it is asked again. */
import type { Vitals } from '../danger.ts';

/** How vital signs are named in flags and alarms; systolic and diastolic are one. */
export type VitalFlag = 'temperature' | 'spo2' | 'pulse' | 'respiratoryRate' | 'bloodPressure';

const OTHER_NAMES: Readonly<Record<string, VitalFlag>> = {
  temperature: 'temperature',
  spo2: 'spo2',
  pulse: 'pulse',
  respiratoryRate: 'respiratoryRate',
  resp_rate: 'respiratoryRate',
};

/** The flag of a vital by any of its names; systolic, diastolic and `blood_pressure` are the blood pressure. */
export function vitalFlagOf(name: string): VitalFlag {
  return OTHER_NAMES[name] ?? 'bloodPressure';
}

/** Inclusive: °C, %, per minute, per minute. */
const BOUNDS = {
  temperature: [34, 43],
  spo2: [50, 100],
  pulse: [30, 220],
  respiratoryRate: [5, 120],
} as const;

const SYSTOLIC = [50, 260] as const;

function within(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

/** Is the pressure impossible: systolic outside 50–260 mmHg, or diastolic not below systolic. */
function pressureImplausible({ systolic, diastolic }: Vitals): boolean {
  if (systolic !== undefined && !within(systolic, SYSTOLIC)) return true;
  return systolic !== undefined && diastolic !== undefined && diastolic >= systolic;
}

/** The vitals that can be true, and the names of those that cannot. */
export function plausibleVitals(vitals: Vitals): { vitals: Vitals; implausible: VitalFlag[] } {
  const kept: Vitals = { ...vitals };
  const implausible: VitalFlag[] = [];
  for (const name of ['temperature', 'spo2', 'pulse', 'respiratoryRate'] as const) {
    const value = vitals[name];
    if (value === undefined || within(value, BOUNDS[name])) continue;
    delete kept[name];
    implausible.push(name);
  }
  if (pressureImplausible(vitals)) {
    delete kept.systolic;
    delete kept.diastolic;
    implausible.push('bloodPressure');
  }
  return { vitals: kept, implausible };
}
