/** 3646/QĐ-BYT, 31/7/2021: risk classification of infected people; here its emergency list, which is RED. */
import { ADULT_MONTHS } from '../pack.ts';
import type { Pack } from '../pack.ts';

/** The document says "any age"; an adult's rate or pressure says nothing about a small child, so these wait for 12 years. */
export const QD_3646: Pack = {
  document: '3646/QĐ-BYT',
  date: '2021-07-31',
  validity: { from: '2021-07-31', until: '2021-12-01' },
  source: 'reproduced',
  reviewer: null,
  rules: [
    { rule: 'emergency-a', codes: ['unconscious', 'drowsiness', 'confusion'], level: 'RED' },
    { rule: 'emergency-a', consciousness: ['C', 'V', 'P', 'U'], level: 'RED' },
    { rule: 'emergency-b', measure: 'spo2', below: 94, level: 'RED' },
    { rule: 'emergency-b', measure: 'respiratoryRate', above: 25, fromMonths: ADULT_MONTHS, level: 'RED' },
    { rule: 'emergency-c', measure: 'pulse', above: 120, fromMonths: ADULT_MONTHS, level: 'RED' },
    { rule: 'emergency-d', measure: 'systolic', below: 90, fromMonths: ADULT_MONTHS, level: 'RED' },
    { rule: 'emergency-d', measure: 'diastolic', below: 60, fromMonths: ADULT_MONTHS, level: 'RED' },
  ],
};
