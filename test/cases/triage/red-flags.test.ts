/** The red-flag table of the clinical rules (§10.1), typed here a second time from the document, against the engine. */
import { describe, expect, test } from '@jest/globals';
import { SYMPTOMS } from '../../../cases/codes.ts';
import type { Severity, Symptom } from '../../../cases/codes.ts';
import type { TriageFacts } from '../../../cases/danger.ts';
import { assessDanger } from '../../../cases/triage/danger.ts';

const ADULT = 30 * 12;
const CHILD = 8 * 12;
const SMALL = 3 * 12;
const INFANT = 2;

/** adult ≥ 12 y | child < 12 y (8 years) | severe, adult | severe, child */
type Levels = [adult: Severity, child: Severity, severeAdult: Severity, severeChild: Severity];

const TABLE: [codes: Symptom[], ...Levels][] = [
  [['unconscious', 'convulsion', 'drowsiness', 'confusion'], 'RED', 'RED', 'RED', 'RED'],
  [['cyanosis'], 'RED', 'RED', 'RED', 'RED'],
  [['chest_indrawing', 'grunting', 'stridor'], 'RED', 'RED', 'RED', 'RED'],
  [['vomiting_blood'], 'RED', 'RED', 'RED', 'RED'],
  [['shortness_of_breath'], 'ORANGE', 'ORANGE', 'RED', 'RED'],
  [['wheezing', 'fast_breathing'], 'ORANGE', 'ORANGE', 'RED', 'RED'],
  [['chest_pain', 'chest_tightness'], 'ORANGE', 'ORANGE', 'RED', 'RED'],
  [['coughing_blood', 'black_stool', 'bloody_stool'], 'ORANGE', 'ORANGE', 'RED', 'RED'],
  [['fainting'], 'ORANGE', 'ORANGE', 'RED', 'RED'],
  [['cannot_drink', 'vomits_everything'], 'ORANGE', 'RED', 'RED', 'RED'],
  [['poor_feeding'], 'ORANGE', 'ORANGE', 'ORANGE', 'RED'],
  [['cold_extremities'], 'ORANGE', 'ORANGE', 'RED', 'RED'],
  [['stiff_neck'], 'ORANGE', 'ORANGE', 'RED', 'RED'],
  [['limb_weakness', 'petechiae'], 'ORANGE', 'ORANGE', 'RED', 'RED'],
  [['low_urine'], 'ORANGE', 'ORANGE', 'RED', 'RED'],
  [['restlessness'], 'ORANGE', 'ORANGE', 'ORANGE', 'RED'],
  [['palpitations'], 'ORANGE', 'ORANGE', 'ORANGE', 'ORANGE'],
  [['startle'], 'YELLOW', 'ORANGE', 'YELLOW', 'RED'],
  [['vomiting', 'loss_of_appetite'], 'YELLOW', 'ORANGE', 'ORANGE', 'ORANGE'],
  [['diarrhea'], 'YELLOW', 'ORANGE', 'ORANGE', 'ORANGE'],
  [['fatigue'], 'YELLOW', 'YELLOW', 'ORANGE', 'ORANGE'],
  [['fever', 'cough'], 'YELLOW', 'YELLOW', 'YELLOW', 'ORANGE'],
  [
    ['headache', 'abdominal_pain', 'dizziness', 'gum_bleeding', 'nosebleed', 'tremor'],
    'YELLOW',
    'YELLOW',
    'ORANGE',
    'ORANGE',
  ],
];

const NAMED = new Set(TABLE.flatMap(([codes]) => codes));
const OTHERS = SYMPTOMS.filter((code) => !NAMED.has(code));
const ROWS: [code: Symptom, ...Levels][] = [
  ...TABLE.flatMap(([codes, ...levels]) => codes.map((code): [Symptom, ...Levels] => [code, ...levels])),
  ...OTHERS.map((code): [Symptom, ...Levels] => [code, 'YELLOW', 'YELLOW', 'YELLOW', 'YELLOW']),
];

function facts(ageMonths: number | null, code: Symptom, severe = false): TriageFacts {
  return { ageMonths, vitals: {}, symptoms: [{ code, status: 'present', severe }], implausible: [] };
}

const RANK = ['GREEN', 'YELLOW', 'ORANGE', 'RED'];
const moreSevere = (one: Severity, other: Severity) => (RANK.indexOf(one) >= RANK.indexOf(other) ? one : other);

describe.each(ROWS)('%s', (code, adult, child, severeAdult, severeChild) => {
  test('adult, child, severe', () => {
    expect(assessDanger(facts(ADULT, code)).level).toBe(adult);
    expect(assessDanger(facts(CHILD, code)).level).toBe(child);
    expect(assessDanger(facts(ADULT, code, true)).level).toBe(severeAdult);
    expect(assessDanger(facts(CHILD, code, true)).level).toBe(severeChild);
  });

  test('the columns meet at twelve years', () => {
    expect(assessDanger(facts(144, code)).level).toBe(adult);
    expect(assessDanger(facts(143, code)).level).toBe(child);
  });

  test('an unknown age reads both columns', () => {
    expect(assessDanger(facts(null, code)).level).toBe(moreSevere(adult, child));
    expect(assessDanger(facts(null, code, true)).level).toBe(moreSevere(severeAdult, severeChild));
  });

  test('under three months never below ORANGE', () => {
    const expected = code === 'poor_feeding' ? 'RED' : moreSevere('ORANGE', child);
    expect(assessDanger(facts(INFANT, code)).level).toBe(expected);
  });

  test('an alarm names its code, and only an alarm does', () => {
    expect(assessDanger(facts(ADULT, code)).flags).toEqual(adult === 'YELLOW' ? [] : [code]);
  });
});

test('the table is complete: every code stands once', () => {
  expect(ROWS.map(([code]) => code).toSorted()).toEqual([...SYMPTOMS].toSorted());
});

test('diarrhoea: 528 names it from five years on', () => {
  expect(assessDanger(facts(SMALL, 'diarrhea')).level).toBe('YELLOW');
  expect(assessDanger(facts(59, 'diarrhea')).level).toBe('YELLOW');
  expect(assessDanger(facts(60, 'diarrhea')).level).toBe('ORANGE');
});

test('poor feeding is RED below three months only', () => {
  expect(assessDanger(facts(2, 'poor_feeding')).level).toBe('RED');
  expect(assessDanger(facts(3, 'poor_feeding')).level).toBe('ORANGE');
  expect(assessDanger(facts(null, 'poor_feeding')).level).toBe('ORANGE');
});

/** Which signs of which documents a code is: sign numbers of 261 (4377 the same), and whether 528 names it. */
const SIGNS: [Symptom, sign: number | null, of528: boolean][] = [
  ['unconscious', 7, true],
  ['convulsion', 7, true],
  ['drowsiness', 7, true],
  ['confusion', 7, true],
  ['cyanosis', 8, true],
  ['chest_indrawing', 1, true],
  ['grunting', 1, true],
  ['stridor', 1, true],
  ['vomiting_blood', null, false],
  ['shortness_of_breath', 1, true],
  ['wheezing', 1, true],
  ['fast_breathing', 1, true],
  ['chest_pain', 6, true],
  ['chest_tightness', 6, true],
  ['coughing_blood', null, false],
  ['fainting', null, false],
  ['cannot_drink', 9, true],
  ['vomits_everything', 9, true],
  ['poor_feeding', 9, true],
  ['cold_extremities', 8, false],
  ['stiff_neck', null, false],
  ['limb_weakness', null, false],
  ['petechiae', null, false],
  ['restlessness', 7, true],
  ['palpitations', null, false],
  ['startle', null, false],
  ['vomiting', 9, false],
  ['loss_of_appetite', 9, false],
  ['diarrhea', null, true],
  ['fatigue', null, false],
  ['cough', null, false],
  ['headache', null, false],
];

test.each(SIGNS)('%s at eight years is sign %s of 261 and 4377, and of 528: %s', (code, sign, of528) => {
  const { reasons } = assessDanger(facts(CHILD, code));
  const rulesOf = (document: string) =>
    reasons.filter((reason) => reason.document === document).map(({ rule }) => rule);
  const expected = sign === null ? [] : [`sign-${sign}`];
  expect(rulesOf('261/QĐ-BYT, 2022-01-31')).toEqual(expected);
  expect(rulesOf('4377/QĐ-BYT, 2021-09-11')).toEqual(expected);
  expect(rulesOf('528/QĐ-BYT, 2022-03-03')).toHaveLength(of528 ? 1 : 0);
});

test.each<Symptom>(['poor_feeding', 'vomits_everything', 'vomiting', 'loss_of_appetite', 'restlessness'])(
  '%s is a sign of 261 in children only, and 528 never speaks of adults',
  (code) => {
    const documents = assessDanger(facts(ADULT, code)).reasons.map(({ document }) => document);
    expect(documents).toEqual(['Bình An']);
  },
);

test('low urine is of 528 below five years, cough when severe from five years on', () => {
  const of528 = (given: TriageFacts) =>
    assessDanger(given).reasons.some(({ document }) => document === '528/QĐ-BYT, 2022-03-03');
  expect(of528(facts(59, 'low_urine'))).toBe(true);
  expect(of528(facts(60, 'low_urine'))).toBe(false);
  expect(of528(facts(60, 'cough', true))).toBe(true);
  expect(of528(facts(59, 'cough', true))).toBe(false);
  expect(of528(facts(60, 'cough'))).toBe(false);
});

test('severe fatigue is sign 7', () => {
  const rules = assessDanger(facts(ADULT, 'fatigue', true)).reasons.map(({ rule }) => rule);
  expect(rules).toContain('sign-7');
  expect(assessDanger(facts(ADULT, 'fatigue')).reasons.map(({ rule }) => rule)).toEqual(['any-symptom']);
});
