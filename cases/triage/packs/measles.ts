/** 1019/QĐ-BYT, 26/3/2025: measles; danger signs of children, and who is at risk. */
import { ADULT_MONTHS, years } from '../ages.ts';
import type { Pack } from '../pack.ts';

const CHILD = { untilMonths: ADULT_MONTHS };

/** The danger signs are remembered from guidelines on child care; the levels are this project's. */
export const MEASLES: Pack = {
  id: 'measles',
  document: '1019/QĐ-BYT',
  title: 'Bệnh sởi',
  date: '2025-03-26',
  validity: { from: '2025-03-26', until: null },
  source: 'memory',
  reviewer: null,
  disease: 'measles',
  rules: [
    {
      rule: 'danger',
      codes: ['chest_indrawing', 'stridor', 'convulsion', 'drowsiness', 'cannot_drink', 'vomits_everything'],
      ...CHILD,
      level: 'RED',
    },
    {
      rule: 'warning',
      codes: ['fast_breathing', 'wheezing', 'poor_feeding', 'low_urine'],
      ...CHILD,
      level: 'ORANGE',
    },
    {
      rule: 'warning-severe',
      codes: ['diarrhea', 'eye_discharge', 'red_eyes', 'mouth_ulcer'],
      severe: true,
      ...CHILD,
      level: 'ORANGE',
    },
    { rule: 'fever', codes: ['fever'], ...CHILD, when: { measure: 'rashDay', atLeast: 4 }, level: 'ORANGE' },
    { rule: 'infant', codes: 'every', untilMonths: years(1), knownAge: true, level: 'ORANGE', source: 'press' },
    { rule: 'at-risk', codes: 'every', pregnant: true, level: 'ORANGE', source: 'press' },
    {
      rule: 'at-risk',
      codes: 'every',
      when: { disease: ['immunodeficiency', 'immunosuppressants'] },
      level: 'ORANGE',
      source: 'press',
    },
    { rule: 'grown-up', codes: ['fast_breathing'], fromMonths: ADULT_MONTHS, level: 'ORANGE' },
    { rule: 'grown-up', codes: ['headache'], severe: true, fromMonths: ADULT_MONTHS, level: 'ORANGE' },
    { rule: 'any-sign', codes: 'every', level: 'YELLOW' },
  ],
};
