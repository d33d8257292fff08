/** The signs that 4377/QĐ-BYT and 261/QĐ-BYT word alike: all one class, "report at once". */
import { ADULT_MONTHS, FIVE_YEARS } from '../ages.ts';
import type { Rule } from '../pack.ts';

/** Signs 1, 6, 7 and 8, the parts of 2, 4, 5 and 9 that agree. Numbers of pulse and blood pressure are an adult's. */
export const SHARED_SIGNS: readonly Rule[] = [
  {
    rule: 'sign-1',
    codes: [
      'shortness_of_breath',
      'chest_indrawing',
      'grunting',
      'stridor',
      'wheezing',
      // Not in the sign's words, which speak of breathing that is short; §10.1 of the clinical rules counts it here.
      'fast_breathing',
    ],
    level: 'ORANGE',
  },
  {
    rule: 'sign-2',
    measure: 'respiratoryRate',
    atLeast: 30,
    fromMonths: FIVE_YEARS,
    untilMonths: ADULT_MONTHS,
    level: 'ORANGE',
  },
  { rule: 'sign-2', measure: 'respiratoryRate', atLeast: 40, fromMonths: 12, untilMonths: FIVE_YEARS, level: 'ORANGE' },
  { rule: 'sign-4', measure: 'pulse', above: 120, fromMonths: ADULT_MONTHS, level: 'ORANGE' },
  { rule: 'sign-4', measure: 'pulse', below: 50, fromMonths: ADULT_MONTHS, level: 'ORANGE' },
  { rule: 'sign-5', measure: 'systolic', below: 90, fromMonths: ADULT_MONTHS, level: 'ORANGE' },
  { rule: 'sign-5', measure: 'diastolic', below: 60, fromMonths: ADULT_MONTHS, level: 'ORANGE' },
  { rule: 'sign-6', codes: ['chest_pain', 'chest_tightness'], level: 'ORANGE' },
  { rule: 'sign-7', codes: ['unconscious', 'convulsion', 'drowsiness', 'confusion'], level: 'ORANGE' },
  { rule: 'sign-7', codes: ['fatigue'], severe: true, level: 'ORANGE' },
  { rule: 'sign-7', codes: ['restlessness'], untilMonths: ADULT_MONTHS, level: 'ORANGE' },
  { rule: 'sign-8', codes: ['cyanosis', 'cold_extremities'], level: 'ORANGE' },
  { rule: 'sign-9', codes: ['cannot_drink'], level: 'ORANGE' },
  {
    rule: 'sign-9',
    codes: ['poor_feeding', 'loss_of_appetite', 'vomiting', 'vomits_everything'],
    untilMonths: ADULT_MONTHS,
    level: 'ORANGE',
  },
];

/** Fever, red eyes and rash together in a child: the part of MIS-C that can be told in words. */
export function misC(rule: string): Rule {
  return {
    rule,
    codes: ['fever', 'red_eyes', 'rash'],
    with: ['fever', 'red_eyes', 'rash'],
    untilMonths: ADULT_MONTHS,
    level: 'ORANGE',
  };
}
