/** Which first-aid advice fits the flags of an alarm. */
import { ADULT_MONTHS } from './ages.ts';

/**
 * - `breathing`: sit up, loosen clothes, open doors
 * - `unconscious`: on the side, nothing to eat or drink, nothing into the mouth
 * - `onSide`: lie on the side, nothing to eat or drink: blood that is vomited must be able to run out
 * - `bleeding`: lie still, legs raised; also for low blood pressure
 * - `wound`: press on it
 * - `poisoning`: do not make them vomit, keep the container
 * - `snakebite`: keep the limb still, no cutting, no tourniquet
 * - `obstetric`: lie on the left side
 * - `stroke`: on the side, nothing to eat or drink, remember when it began
 * - `selfHarm`: never alone, somebody near now
 * - `violence`: to a safe place, who may come to help
 * - `childFever`: a child's fever
 * - `general`: none of these
 */
export type FirstAid =
  | ('breathing' | 'unconscious' | 'onSide' | 'bleeding' | 'wound' | 'poisoning')
  | ('snakebite' | 'obstetric' | 'stroke' | 'selfHarm' | 'violence' | 'childFever' | 'general');

const BREATHING = [
  'shortness_of_breath',
  'fast_breathing',
  'wheezing',
  'grunting',
  'stridor',
  'chest_indrawing',
  'cyanosis',
  'spo2',
  'respiratoryRate',
  // Blood that is coughed up must be able to come out; pain in the chest is eased by sitting.
  'coughing_blood',
  'chest_pain',
  'chest_tightness',
];

/** Positions exclude each other: the first of these that fits is the one advised. */
const POSITIONS: readonly (readonly [FirstAid, readonly string[]])[] = [
  ['unconscious', ['unconscious', 'convulsion', 'drowsiness', 'fainting', 'consciousness']],
  ['poisoning', ['poisoning']],
  ['snakebite', ['snakebite']],
  ['wound', ['bleeding']],
  ['obstetric', ['obstetric']],
  ['stroke', ['stroke']],
  ['onSide', ['vomiting_blood']],
  ['breathing', BREATHING],
  ['bleeding', ['black_stool', 'bloody_stool', 'bloodPressure']],
];

const FEVER_FLAGS = ['fever', 'temperature'];

/**
 * Advice for the flags of `assessDanger` or a threat: who thinks of suicide or is beaten is spoken to first; one position at most
 * (nobody can lie flat and sit up), then a child's fever below twelve years; `general` where nothing fits.
 */
export function firstAidFor(flags: readonly string[], ageMonths: number | null): FirstAid[] {
  const position = POSITIONS.find(([, signs]) => signs.some((sign) => flags.includes(sign)));
  const childFever = ageMonths !== null && ageMonths < ADULT_MONTHS && FEVER_FLAGS.some((sign) => flags.includes(sign));
  const advice: FirstAid[] = [
    ...(flags.includes('self_harm') ? (['selfHarm'] as const) : []),
    ...(flags.includes('violence') ? (['violence'] as const) : []),
    ...(position ? [position[0]] : []),
    ...(childFever ? (['childFever'] as const) : []),
  ];
  return advice.length > 0 ? advice : ['general'];
}
