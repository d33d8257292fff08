/** The severity classes of adults that 4689/QĐ-BYT and 250/QĐ-BYT share. */
import type { Condition } from '../condition.ts';
import { ADULT_MONTHS } from '../ages.ts';
import type { ClassRule, SeverityClass } from '../pack.ts';

/** For adults only: the documents for children class otherwise. */
export function adults(...parts: Condition[]): Condition {
  return { all: [{ ageFrom: ADULT_MONTHS }, ...parts] };
}

export const LOW_PRESSURE: readonly Condition[] = [
  { measure: 'systolic', below: 90 },
  { measure: 'diastolic', below: 60 },
];
export const NOT_ALERT: readonly Condition[] = [
  { codes: ['unconscious', 'drowsiness', 'confusion', 'convulsion'] },
  { consciousness: ['C', 'V', 'P', 'U'] },
];
export const LABOURED: Condition = { codes: ['chest_indrawing', 'grunting', 'stridor', 'cyanosis'] };
export const SEVERE_DYSPNOEA: Condition = {
  codes: ['shortness_of_breath', 'fast_breathing', 'wheezing'],
  severe: true,
};
export const DYSPNOEA: Condition = { codes: ['shortness_of_breath', 'fast_breathing', 'wheezing'] };
export const ANY_SYMPTOM: Condition = { codes: 'every' };

const NORMAL: readonly Condition[] = [
  { measure: 'respiratoryRate', below: 20 },
  { measure: 'spo2', above: 96 },
];

/** Classes by what can be measured and told; pneumonia and pictures of the lung cannot be known from a message. */
export const CLASSES_2021: readonly ClassRule<SeverityClass>[] = [
  {
    rule: 'critical',
    class: 'critical',
    when: adults({
      any: [
        { measure: 'respiratoryRate', above: 30 },
        { measure: 'respiratoryRate', below: 10 },
        { codes: ['unconscious', 'convulsion'] },
        { consciousness: ['V', 'P', 'U'] },
        ...LOW_PRESSURE,
        { codes: ['low_urine'], severe: true },
      ],
    }),
  },
  {
    rule: 'severe',
    class: 'severe',
    when: adults({
      any: [
        { measure: 'respiratoryRate', above: 25 },
        { measure: 'spo2', below: 94 },
        SEVERE_DYSPNOEA,
        LABOURED,
        ...NOT_ALERT,
      ],
    }),
  },
  {
    rule: 'moderate',
    class: 'moderate',
    when: adults({
      any: [{ measure: 'respiratoryRate', atLeast: 20 }, { measure: 'spo2', atMost: 96 }, DYSPNOEA],
    }),
  },
  { rule: 'mild', class: 'mild', when: adults(...NORMAL, ANY_SYMPTOM) },
  // The class itself is of 250/QĐ-BYT.
  { rule: 'asymptomatic', class: 'asymptomatic', when: adults(...NORMAL, { none: [ANY_SYMPTOM] }), source: 'memory' },
];
