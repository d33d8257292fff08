/** What rules read: the facts of a message with only the symptoms that count and the numbers that can be true. */
import type { Disease, Symptom } from '../codes.ts';
import type { TriageFacts, Vitals } from '../danger.ts';
import { early } from './news2.ts';
import type { News2 } from './news2.ts';
import { ADULT_MONTHS } from './ages.ts';
import { plausibleVitals, vitalFlagOf } from './plausible.ts';
import type { VitalFlag } from './plausible.ts';
import { doseDays, fullyVaccinated } from './vaccination.ts';

/** A symptom that counts: said as present, uncertain or improving of the patient. */
export interface CountedSymptom {
  code: Symptom;
  status: 'present' | 'uncertain' | 'improving';
  severe: boolean;
}

/** Null, or absent, is: not known. */
export interface Findings {
  ageMonths: number | null;
  pregnant: boolean | null;
  postpartumDays?: number;
  disease: Disease | null;
  /** codes of underlying diseases */
  conditions: readonly string[] | null;
  stable: boolean | null;
  doses?: number;
  doseDays?: number;
  fullyVaccinated: boolean | null;
  symptoms: readonly CountedSymptom[];
  vitals: Vitals;
  feverHours?: number;
  illnessDay?: number;
  rashDay?: number;
  platelet?: number;
  exposure: boolean | null;
  counts: NonNullable<TriageFacts['counts']>;
  /** null where NEWS2 is not meant for this person */
  news2: News2 | null;
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

/** Months from which no pregnancy is asked after any more. */
const PAST_CHILDBEARING = 60 * 12;

/** Known of men, children and the old without asking. */
function pregnancy({ pregnant, sex, ageMonths }: TriageFacts): boolean | null {
  if (pregnant !== undefined) return pregnant;
  const cannotBe =
    sex === 'male' || (ageMonths !== null && (ageMonths < ADULT_MONTHS || ageMonths >= PAST_CHILDBEARING));
  return cannotBe ? false : null;
}

/** Only the entries that are known. */
function known<T extends object>(entries: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof known<T>
  >;
}

/** Facts as rules read them. Hours of a fever that is over or was denied are left out. */
export function findingsOf(facts: TriageFacts): Findings {
  const { vitals, implausible: impossible } = plausibleVitals(facts.vitals);
  const symptoms = [...counted(facts.symptoms), ...feverByNumber(facts, vitals)];
  const feverish = symptoms.some(({ code }) => code === 'fever');
  const { postpartumDays, doses, illnessDay, rashDay, platelet } = facts;
  const person = { ageMonths: facts.ageMonths, pregnant: pregnancy(facts) };
  return {
    ...person,
    disease: facts.disease ?? null,
    conditions: facts.conditions ?? null,
    stable: facts.stable ?? null,
    fullyVaccinated: fullyVaccinated(facts, facts.on),
    symptoms,
    vitals,
    ...known({ postpartumDays, doses, illnessDay, rashDay, platelet, doseDays: doseDays(facts, facts.on) }),
    ...known({ feverHours: feverish ? facts.feverHours : undefined }),
    exposure: facts.exposure ?? null,
    counts: facts.counts ?? {},
    news2: early(vitals, person),
    implausible: [...new Set([...facts.implausible.map(vitalFlagOf), ...impossible])],
  };
}
