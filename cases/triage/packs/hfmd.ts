/** 292/QĐ-BYT, 6/2/2024: hand-foot-mouth disease; the signs by which its grades are told. */
import { ADULT_MONTHS, INFANT_MONTHS } from '../ages.ts';
import type { Pack } from '../pack.ts';

const CHILD = { untilMonths: ADULT_MONTHS };

/** The levels are this project's; the signs are read from press texts, grades 3 and 4 are remembered. */
export const HFMD: Pack = {
  id: 'hfmd',
  document: '292/QĐ-BYT',
  title: 'Bệnh tay chân miệng',
  date: '2024-02-06',
  validity: { from: '2024-02-06', until: null },
  source: 'press',
  reviewer: null,
  disease: 'hfmd',
  rules: [
    {
      rule: 'nerves',
      codes: ['convulsion', 'drowsiness', 'limb_weakness', 'tremor'],
      ...CHILD,
      level: 'RED',
    },
    { rule: 'startle', codes: ['startle'], severe: true, ...CHILD, level: 'RED' },
    { rule: 'startle', codes: ['startle'], ...CHILD, when: { count: 'startle', n: 2, minutes: 30 }, level: 'RED' },
    {
      rule: 'breath-and-heart',
      codes: ['fast_breathing', 'shortness_of_breath', 'sweating', 'cold_extremities', 'cyanosis'],
      ...CHILD,
      level: 'RED',
      source: 'memory',
    },
    {
      rule: 'pulse',
      measure: 'pulse',
      above: 150,
      ...CHILD,
      when: { none: [{ codes: ['fever'] }] },
      level: 'RED',
    },
    { rule: 'startle', codes: ['startle'], ...CHILD, level: 'ORANGE' },
    {
      rule: 'fever',
      codes: ['fever'],
      ...CHILD,
      when: {
        any: [
          { measure: 'temperature', atLeast: 39 },
          { measure: 'feverHours', above: 48 },
        ],
      },
      level: 'ORANGE',
    },
    {
      rule: 'warning',
      codes: ['vomiting', 'insomnia', 'restlessness', 'poor_feeding', 'hoarseness'],
      ...CHILD,
      level: 'ORANGE',
    },
    { rule: 'warning', codes: ['fatigue'], severe: true, ...CHILD, level: 'ORANGE' },
    {
      rule: 'infant',
      codes: 'every',
      untilMonths: INFANT_MONTHS,
      knownAge: true,
      level: 'ORANGE',
      source: 'own',
    },
    {
      rule: 'grown-up',
      codes: ['startle', 'tremor', 'limb_weakness'],
      fromMonths: ADULT_MONTHS,
      level: 'ORANGE',
      source: 'own',
    },
    { rule: 'any-sign', codes: 'every', level: 'YELLOW' },
  ],
};
