/** 2760/QĐ-BYT, 4/7/2023: dengue; warning signs and signs of the severe form. */
import type { Condition } from '../condition.ts';
import { ADULT_MONTHS, years } from '../ages.ts';
import type { Pack, Rule } from '../pack.ts';

const OFTEN: Condition = {
  any: [
    { count: 'vomiting', n: 3, minutes: 60 },
    { count: 'vomiting', n: 4, minutes: 360 },
  ],
};

/** The fever is gone, and it is the time in which shock comes. */
const CRITICAL_DAYS: Condition = {
  all: [{ none: [{ codes: ['fever'] }] }, { measure: 'illnessDay', atLeast: 3 }, { measure: 'illnessDay', atMost: 7 }],
};

const SEVERE: readonly Rule[] = [
  {
    rule: 'severe',
    codes: [
      ...(['cold_extremities', 'fainting', 'vomiting_blood', 'black_stool', 'bloody_stool'] as const),
      ...(['cannot_drink', 'shortness_of_breath'] as const),
    ],
    level: 'RED',
  },
  {
    rule: 'severe-marked',
    codes: ['gum_bleeding', 'nosebleed', 'low_urine', 'restlessness'],
    severe: true,
    level: 'RED',
  },
  // An adult's bound; what is low in a child the text seen does not say.
  { rule: 'shock', measure: 'systolic', below: 90, fromMonths: ADULT_MONTHS, level: 'RED' },
  { rule: 'shock', measure: 'pulsePressure', atMost: 20, level: 'RED' },
];

const WARNING: readonly Rule[] = [
  {
    rule: 'warning',
    codes: [
      ...(['abdominal_pain', 'restlessness', 'vomits_everything', 'gum_bleeding', 'nosebleed'] as const),
      ...(['low_urine', 'dizziness', 'petechiae'] as const),
    ],
    level: 'ORANGE',
  },
  { rule: 'warning-vomiting', codes: ['vomiting'], severe: true, level: 'ORANGE' },
  { rule: 'warning-vomiting', codes: ['vomiting'], when: OFTEN, level: 'ORANGE' },
  { rule: 'warning-fatigue', codes: ['fatigue'], severe: true, level: 'ORANGE' },
  { rule: 'warning-fatigue', codes: ['fatigue'], when: CRITICAL_DAYS, level: 'ORANGE' },
  { rule: 'platelets', measure: 'platelet', below: 100, level: 'ORANGE' },
  { rule: 'long-fever', codes: ['fever'], when: { measure: 'illnessDay', above: 7 }, level: 'ORANGE' },
  { rule: 'long-fever', measure: 'feverHours', above: 7 * 24, level: 'ORANGE' },
];

/** The levels are this project's; the signs are read from press and clinic texts. */
export const DENGUE: Pack = {
  id: 'dengue',
  document: '2760/QĐ-BYT',
  title: 'Sốt xuất huyết Dengue',
  date: '2023-07-04',
  validity: { from: '2023-07-04', until: null },
  source: 'press',
  reviewer: null,
  disease: 'dengue',
  rules: [
    ...SEVERE,
    ...WARNING,
    { rule: 'at-risk', suspected: true, untilMonths: years(1), knownAge: true, level: 'ORANGE' },
    { rule: 'at-risk', suspected: true, pregnant: true, level: 'ORANGE', source: 'memory' },
    { rule: 'at-risk', suspected: true, when: { disease: 'underlying' }, level: 'ORANGE' },
    { rule: 'suspected', suspected: true, level: 'YELLOW' },
  ],
};
