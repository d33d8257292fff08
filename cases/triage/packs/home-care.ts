/** What the documents on home care word alike: the mild signs, and the bound of breaths for each age. */
import type { Symptom } from '../../codes.ts';
import type { Condition } from '../condition.ts';
import { ADULT_MONTHS, FIVE_YEARS } from '../ages.ts';

/** 4038: fever, dry cough, sore throat, blocked nose, fatigue, headache, muscle ache, numb tongue. */
export const MILD: readonly Symptom[] = [
  ...(['fever', 'cough', 'dry_cough', 'sore_throat', 'stuffy_nose', 'fatigue', 'headache'] as const),
  ...(['muscle_pain', 'numbness'] as const),
];

/**
 * Breaths a minute within the adult's bound, or, in a child, below the line from which 261 and 528 alarm at that age:
 * no child would pass an adult's bound (this project's reading).
 */
export function breathsBelow(adult: { below: number } | { atMost: number }): Condition {
  const child = (ageBelow: number, below: number): Condition => ({
    all: [{ ageBelow }, { measure: 'respiratoryRate', below }],
  });
  return {
    any: [
      { measure: 'respiratoryRate', ...adult },
      child(ADULT_MONTHS, 30),
      child(FIVE_YEARS, 40),
      child(12, 50),
      child(2, 60),
    ],
  };
}
