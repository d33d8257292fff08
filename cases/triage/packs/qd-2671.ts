/** 2671/QĐ-BYT, 26/6/2023: the latest guideline on diagnosis and treatment of COVID-19; severity classes of adults. */
import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';
import { adults, ANY_SYMPTOM, DYSPNOEA, LABOURED, LOW_PRESSURE, NOT_ALERT, SEVERE_DYSPNOEA } from './severity.ts';

const STEADY: Condition = { none: [...LOW_PRESSURE, ...NOT_ALERT] };
const NORMAL: readonly Condition[] = [
  { measure: 'respiratoryRate', below: 22 },
  { measure: 'spo2', above: 96 },
];

/**
 * SpO2 of 96 % excludes "asymptomatic" and decides nothing else, so there the class stays open. Critical (ARDS, shock,
 * embolism …) cannot be told from a message; the text seen is incomplete there.
 */
export const QD_2671: Pack = {
  id: '2671',
  document: '2671/QĐ-BYT',
  title: 'Chẩn đoán và điều trị COVID-19',
  date: '2023-06-26',
  validity: { from: '2023-06-26', until: null },
  source: 'reproduced',
  reviewer: null,
  rules: [],
  severity: [
    {
      rule: 'severe',
      class: 'severe',
      when: adults({
        any: [{ measure: 'respiratoryRate', above: 30 }, { measure: 'spo2', below: 94 }, SEVERE_DYSPNOEA, LABOURED],
      }),
    },
    {
      rule: 'moderate',
      class: 'moderate',
      when: adults(
        { any: [{ measure: 'respiratoryRate', atLeast: 22 }, { measure: 'spo2', atMost: 95 }, DYSPNOEA] },
        STEADY,
      ),
    },
    { rule: 'mild', class: 'mild', when: adults(...NORMAL, ANY_SYMPTOM, STEADY) },
    { rule: 'asymptomatic', class: 'asymptomatic', when: adults(...NORMAL, { none: [ANY_SYMPTOM] }, STEADY) },
  ],
};
