/** What was understood of a message, as facts for triage: of the patient, and of somebody merely mentioned beside them. */
import { SYMPTOMS } from '../codes.ts';
import type { Disease, Symptom, SymptomStatus } from '../codes.ts';
import type { TriageFacts } from '../danger.ts';
import { feverHours } from './fever-hours.ts';
import { patientAge } from './patient-age.ts';
import type { Said, SaidEntity } from './said.ts';
import { readVitals } from './said-vitals.ts';

/** What is known of the sender. */
export interface KnownPerson {
  ageMonths: number | null;
  pregnant?: boolean | undefined;
  disease?: Disease | null | undefined;
}

const NOBODY: KnownPerson = { ageMonths: null };

function isSymptom(value: string | number): value is Symptom {
  return SYMPTOMS.some((code) => code === value);
}

function statusOf(entity: SaidEntity): SymptomStatus {
  if (entity.status !== undefined) return entity.status;
  if (entity.resolved === true) return 'resolved';
  if (entity.negated === true) return 'absent';
  if (entity.hypothetical === true) return 'hypothetical';
  if (entity.improving === true) return 'improving';
  return entity.uncertain === true ? 'uncertain' : 'present';
}

function symptomsOf(entities: readonly SaidEntity[]): TriageFacts['symptoms'] {
  return entities.flatMap((entity) => {
    if (entity.type !== 'symptom' || !isSymptom(entity.value)) return [];
    return [{ code: entity.value, status: statusOf(entity), severe: entity.severe === true }];
  });
}

/** Somebody else is the only one of whom anything is said to be wrong: numbers and hours are then theirs. */
function onlyOfOther(symptoms: TriageFacts['symptoms']): boolean {
  const ofPatient = symptoms.some(
    ({ status }) => status !== 'other_person' && status !== 'hypothetical' && status !== 'history',
  );
  return !ofPatient && symptoms.some(({ status }) => status === 'other_person');
}

function saysPregnant({ entities }: Said): boolean {
  return entities.some(
    ({ type, value, negated, hypothetical }) =>
      type === 'condition' && value === 'pregnancy' && negated !== true && hypothetical !== true,
  );
}

function facts(said: Said, about: KnownPerson, symptoms: TriageFacts['symptoms'], measured: boolean): TriageFacts {
  const hours = measured ? feverHours(said.entities) : undefined;
  return {
    ageMonths: about.ageMonths,
    ...(saysPregnant(said) ? { pregnant: true } : about.pregnant === undefined ? {} : { pregnant: about.pregnant }),
    ...(about.disease === undefined ? {} : { disease: about.disease }),
    vitals: measured ? readVitals(said.entities) : {},
    symptoms,
    ...(hours === undefined ? {} : { feverHours: hours }),
    implausible: measured ? said.implausible : [],
  };
}

/**
 * Facts about the patient of a message: the sender, or the person it is about ("con tôi 2 tuổi …"), of whom then
 * nothing but what was said is known. Hypothetical and negated numbers are left out.
 */
export function factsOf(said: Said, sender: KnownPerson): TriageFacts {
  const symptoms = symptomsOf(said.entities);
  const other = symptoms.some(({ status }) => status === 'other_person');
  const aboutSender = other || !said.entities.some(({ type }) => type === 'person');
  const known = aboutSender ? sender : NOBODY;
  // An age beside two people may be either's: the sender's own is kept.
  const ageMonths = other ? known.ageMonths : patientAge(said.entities, known.ageMonths);
  return facts(said, { ...known, ageMonths }, symptoms, !onlyOfOther(symptoms));
}

/**
 * Facts about somebody mentioned beside the patient, their symptoms as present; null where nothing was said of one.
 * Numbers are theirs only where nothing else was said of the patient.
 */
export function otherPersonFacts(said: Said): TriageFacts | null {
  const symptoms = symptomsOf(said.entities);
  const theirs = symptoms.filter(({ status }) => status === 'other_person');
  if (theirs.length === 0) return null;
  const about = { ageMonths: patientAge(said.entities, null) };
  return facts(
    said,
    about,
    theirs.map((symptom) => ({ ...symptom, status: 'present' })),
    onlyOfOther(symptoms),
  );
}
