/** The numbers of the documents, typed here a second time from their texts: what boundary tests are made from. */
import type { Severity, Symptom } from '../../../cases/codes.ts';

export type Bound = 'atLeast' | 'above' | 'atMost' | 'below';

/** [pack, measure, bound, value, from months, below months, level] */
export type NumberLine = [
  pack: string,
  measure: string,
  bound: Bound,
  value: number,
  from: number | null,
  below: number | null,
  level: Severity,
];

const Y = 12;

/** §1.1 (red), §2.3, §3.2, §6.2, §10, §12 of the clinical rules. */
export const NUMBERS: readonly NumberLine[] = [
  ['3646', 'spo2', 'below', 94, null, null, 'RED'],
  ['3646', 'respiratoryRate', 'above', 25, 12 * Y, null, 'RED'],
  ['3646', 'pulse', 'above', 120, 12 * Y, null, 'RED'],
  ['3646', 'systolic', 'below', 90, 12 * Y, null, 'RED'],
  ['3646', 'diastolic', 'below', 60, 12 * Y, null, 'RED'],
  ['261', 'respiratoryRate', 'atLeast', 20, 12 * Y, null, 'ORANGE'],
  ['261', 'respiratoryRate', 'atLeast', 30, 5 * Y, 12 * Y, 'ORANGE'],
  ['261', 'respiratoryRate', 'atLeast', 40, 1 * Y, 5 * Y, 'ORANGE'],
  ['261', 'spo2', 'atMost', 96, null, null, 'ORANGE'],
  ['261', 'pulse', 'above', 120, 12 * Y, null, 'ORANGE'],
  ['261', 'pulse', 'below', 50, 12 * Y, null, 'ORANGE'],
  ['261', 'systolic', 'below', 90, 12 * Y, null, 'ORANGE'],
  ['261', 'diastolic', 'below', 60, 12 * Y, null, 'ORANGE'],
  ['4377', 'respiratoryRate', 'atLeast', 21, 12 * Y, null, 'ORANGE'],
  ['4377', 'respiratoryRate', 'atLeast', 30, 5 * Y, 12 * Y, 'ORANGE'],
  ['4377', 'respiratoryRate', 'atLeast', 40, 1 * Y, 5 * Y, 'ORANGE'],
  ['4377', 'spo2', 'atMost', 95, null, null, 'ORANGE'],
  ['4377', 'pulse', 'above', 120, 12 * Y, null, 'ORANGE'],
  ['4377', 'pulse', 'below', 50, 12 * Y, null, 'ORANGE'],
  ['4377', 'systolic', 'below', 90, 12 * Y, null, 'ORANGE'],
  ['4377', 'diastolic', 'below', 60, 12 * Y, null, 'ORANGE'],
  ['528', 'respiratoryRate', 'atLeast', 60, null, 2, 'ORANGE'],
  ['528', 'respiratoryRate', 'atLeast', 50, 2, 1 * Y, 'ORANGE'],
  ['528', 'respiratoryRate', 'atLeast', 40, 1 * Y, 5 * Y, 'ORANGE'],
  ['528', 'spo2', 'below', 96, null, 5 * Y, 'ORANGE'],
  ['528', 'spo2', 'below', 96, 5 * Y, 12 * Y, 'ORANGE'],
  ['528', 'temperature', 'above', 39, null, 12 * Y, 'ORANGE'],
  ['528', 'feverHours', 'atLeast', 48, null, 12 * Y, 'ORANGE'],
  ['5155', 'respiratoryRate', 'atLeast', 60, null, 2, 'ORANGE'],
  ['5155', 'respiratoryRate', 'atLeast', 50, 2, 1 * Y, 'ORANGE'],
  ['5155', 'respiratoryRate', 'atLeast', 40, 1 * Y, 5 * Y, 'ORANGE'],
  ['5155', 'spo2', 'atMost', 95, null, 12 * Y, 'ORANGE'],
  ['5155', 'spo2', 'below', 94, null, 12 * Y, 'RED'],
  ['binh-an', 'respiratoryRate', 'below', 10, 12 * Y, null, 'RED'],
  ['binh-an', 'pulse', 'atMost', 40, 12 * Y, null, 'RED'],
  ['NEWS2', 'news2', 'atLeast', 7, null, null, 'RED'],
  ['NEWS2', 'news2', 'atLeast', 5, null, null, 'ORANGE'],
  ['NEWS2', 'news2Single', 'atLeast', 3, null, null, 'ORANGE'],
  ['dengue', 'systolic', 'below', 90, 12 * Y, null, 'RED'],
  ['dengue', 'pulsePressure', 'atMost', 20, null, null, 'RED'],
  ['dengue', 'platelet', 'below', 100, null, null, 'ORANGE'],
  ['dengue', 'feverHours', 'above', 168, null, null, 'ORANGE'],
  // With the condition of no fever, of exposure:
  ['hfmd', 'pulse', 'above', 150, null, 12 * Y, 'RED'],
  ['avian_influenza', 'spo2', 'atMost', 96, null, null, 'RED'],
];

/** Bound for women who are pregnant only; it is this project's. */
export const PREGNANCY_NUMBERS: readonly NumberLine[] = [
  ['binh-an', 'temperature', 'above', 38.5, null, null, 'ORANGE'],
];

/** Points of NEWS2 up to and including a value (§6.2). */
export const NEWS2_CHART: Readonly<Record<string, readonly [from: number, to: number, points: number][]>> = {
  respiratoryRate: [
    [5, 8, 3],
    [9, 11, 1],
    [12, 20, 0],
    [21, 24, 2],
    [25, 120, 3],
  ],
  spo2: [
    [50, 91, 3],
    [92, 93, 2],
    [94, 95, 1],
    [96, 100, 0],
  ],
  systolic: [
    [50, 90, 3],
    [91, 100, 2],
    [101, 110, 1],
    [111, 219, 0],
    [220, 260, 3],
  ],
  pulse: [
    [30, 40, 3],
    [41, 50, 1],
    [51, 90, 0],
    [91, 110, 1],
    [111, 130, 2],
    [131, 220, 3],
  ],
  temperature: [
    [34, 35, 3],
    [35.1, 36, 1],
    [36.1, 38, 0],
    [38.1, 39, 1],
    [39.1, 43, 2],
  ],
};

/** Scale 2 with oxygen; on air every value from 93 on is 0. */
export const NEWS2_SCALE_2: readonly [from: number, to: number, points: number][] = [
  [50, 83, 3],
  [84, 85, 2],
  [86, 87, 1],
  [88, 92, 0],
  [93, 94, 1],
  [95, 96, 2],
  [97, 100, 3],
];

/** §3.3: an adult's reading, the class of 4689, of 2671 with a symptom, alarms of 261 and 4377. null: not decidable. */
export const DISAGREEMENTS: readonly [
  reading: { spo2?: number; respiratoryRate?: number },
  c4689: string,
  c2671: string | null,
  a261: boolean,
  a4377: boolean,
][] = [
  [{ spo2: 97 }, 'mild', 'mild', false, false],
  [{ spo2: 96 }, 'moderate', null, true, false],
  [{ spo2: 95 }, 'moderate', 'moderate', true, true],
  [{ spo2: 94 }, 'moderate', 'moderate', true, true],
  [{ spo2: 93 }, 'severe', 'severe', true, true],
  [{ respiratoryRate: 19 }, 'mild', 'mild', false, false],
  [{ respiratoryRate: 20 }, 'moderate', 'mild', true, false],
  [{ respiratoryRate: 21 }, 'moderate', 'mild', true, true],
  [{ respiratoryRate: 22 }, 'moderate', 'moderate', true, true],
  [{ respiratoryRate: 25 }, 'moderate', 'moderate', true, true],
  [{ respiratoryRate: 26 }, 'severe', 'moderate', true, true],
  [{ respiratoryRate: 30 }, 'severe', 'moderate', true, true],
  [{ respiratoryRate: 31 }, 'critical', 'severe', true, true],
];

/** §1.2: from months, [vaccinated, not vaccinated] without and with an underlying disease. */
export const RISK_5525: readonly [from: number, well: [string, string], ill: [string, string]][] = [
  [0, ['high', 'high'], ['high', 'veryHigh']],
  [3, ['low', 'medium'], ['high', 'veryHigh']],
  [50 * Y, ['medium', 'high'], ['high', 'veryHigh']],
  [65 * Y, ['high', 'veryHigh'], ['veryHigh', 'veryHigh']],
];

/** §12.6, level of one sign alone: in a child and in an adult, severe or not; null: only the table of §10.1 counts. */
type Cell = Severity | null;
export type SignLine = [codes: Symptom[], child: Cell, adult: Cell, severeChild: Cell, severeAdult: Cell];

const EVERYBODY = (level: Severity, codes: Symptom[]): SignLine => [codes, level, level, level, level];
const SEVERE = (level: Severity, codes: Symptom[]): SignLine => [codes, null, null, level, level];
const CHILD = (level: Severity, codes: Symptom[]): SignLine => [codes, level, null, level, null];
const SEVERE_CHILD = (level: Severity, codes: Symptom[]): SignLine => [codes, null, null, level, null];
const ADULT = (level: Severity, codes: Symptom[]): SignLine => [codes, null, level, null, level];

export const DISEASE_SIGNS: Readonly<Record<string, readonly SignLine[]>> = {
  dengue: [
    EVERYBODY('RED', [
      ...(['cold_extremities', 'fainting', 'vomiting_blood', 'black_stool', 'bloody_stool'] as const),
      ...(['cannot_drink', 'shortness_of_breath'] as const),
    ]),
    SEVERE('RED', ['gum_bleeding', 'nosebleed', 'low_urine', 'restlessness']),
    EVERYBODY('ORANGE', [
      ...(['abdominal_pain', 'restlessness', 'vomits_everything', 'gum_bleeding', 'nosebleed'] as const),
      ...(['low_urine', 'dizziness', 'petechiae'] as const),
    ]),
    SEVERE('ORANGE', ['vomiting', 'fatigue']),
  ],
  hfmd: [
    CHILD('RED', ['convulsion', 'drowsiness', 'limb_weakness', 'tremor']),
    CHILD('RED', ['fast_breathing', 'shortness_of_breath', 'sweating', 'cold_extremities', 'cyanosis']),
    SEVERE_CHILD('RED', ['startle']),
    CHILD('ORANGE', ['startle', 'vomiting', 'insomnia', 'restlessness', 'poor_feeding', 'hoarseness']),
    SEVERE_CHILD('ORANGE', ['fatigue']),
    ADULT('ORANGE', ['startle', 'tremor', 'limb_weakness']),
    CHILD('YELLOW', ['hand_foot_blisters', 'mouth_ulcer', 'fever']),
  ],
  measles: [
    CHILD('RED', ['chest_indrawing', 'stridor', 'convulsion', 'drowsiness', 'cannot_drink', 'vomits_everything']),
    CHILD('ORANGE', ['fast_breathing', 'wheezing', 'poor_feeding', 'low_urine']),
    SEVERE_CHILD('ORANGE', ['diarrhea', 'eye_discharge', 'red_eyes', 'mouth_ulcer']),
    CHILD('YELLOW', ['rash', 'fever', 'cough', 'ear_pain', 'red_eyes']),
    ADULT('ORANGE', ['fast_breathing']),
    [['headache'], null, null, null, 'ORANGE'],
  ],
  influenza: [EVERYBODY('ORANGE', ['coughing_blood']), EVERYBODY('YELLOW', ['fever', 'cough', 'headache'])],
  avian_influenza: [
    EVERYBODY('RED', ['shortness_of_breath', 'fast_breathing', 'coughing_blood', 'drowsiness', 'confusion']),
    EVERYBODY('ORANGE', ['fever', 'cough', 'sore_throat', 'runny_nose', 'dry_cough', 'cough_phlegm', 'sneezing']),
  ],
  diphtheria: [
    EVERYBODY('RED', ['stridor', 'shortness_of_breath', 'cyanosis', 'palpitations', 'fainting', 'limb_weakness']),
    SEVERE('RED', ['swollen_glands']),
    EVERYBODY('ORANGE', ['sore_throat', 'hoarseness', 'swollen_glands', 'nosebleed']),
  ],
};
