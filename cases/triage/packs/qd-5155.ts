/** 5155/QĐ-BYT, 8/11/2021: diagnosis and treatment of COVID-19 in children. */
import { ADULT_MONTHS, FIVE_YEARS } from '../ages.ts';
import type { Pack } from '../pack.ts';

const CHILD = { untilMonths: ADULT_MONTHS };

/** Moderate is ORANGE, severe and critical RED; these two are remembered, not seen. */
export const QD_5155: Pack = {
  id: '5155',
  document: '5155/QĐ-BYT',
  title: 'Chẩn đoán và điều trị COVID-19 ở trẻ em',
  date: '2021-11-08',
  // Its end, by 405/QĐ-BYT, is remembered, not seen.
  validity: { from: '2021-11-08', until: '2022-02-22' },
  source: 'reproduced',
  reviewer: null,
  rules: [
    { rule: 'moderate', measure: 'respiratoryRate', atLeast: 60, untilMonths: 2, level: 'ORANGE' },
    { rule: 'moderate', measure: 'respiratoryRate', atLeast: 50, fromMonths: 2, untilMonths: 12, level: 'ORANGE' },
    {
      rule: 'moderate',
      measure: 'respiratoryRate',
      atLeast: 40,
      fromMonths: 12,
      untilMonths: FIVE_YEARS,
      level: 'ORANGE',
    },
    { rule: 'moderate', measure: 'spo2', atMost: 95, ...CHILD, level: 'ORANGE' },
    { rule: 'severe', measure: 'spo2', below: 94, ...CHILD, level: 'RED', source: 'memory' },
    { rule: 'severe', codes: ['chest_indrawing'], ...CHILD, level: 'RED', source: 'memory' },
    {
      rule: 'critical',
      codes: ['cyanosis', 'unconscious', 'convulsion'],
      ...CHILD,
      level: 'RED',
      source: 'memory',
    },
  ],
};
