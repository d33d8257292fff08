/** Every number of the documents, on it and on both sides of it, for both age lines. */
import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../../cases/codes.ts';
import type { TriageFacts, Vitals } from '../../../cases/danger.ts';
import { assessDanger } from '../../../cases/triage/danger.ts';

const ADULT = 360;
const NORMAL: Vitals = { spo2: 98, respiratoryRate: 16, pulse: 78, systolic: 122, diastolic: 78, temperature: 36.8 };

function danger(ageMonths: number | null, vitals: Vitals, more: Partial<TriageFacts> = {}) {
  return assessDanger({ ageMonths, vitals, symptoms: [], implausible: [], ...more });
}

/** Normal in all else: an adult's 16 breaths are no alarm line of any age. */
const level = (ageMonths: number | null, vitals: Vitals) => danger(ageMonths, { ...NORMAL, ...vitals }).level;

/** The sign numbers or rules of a document that held. */
function rules(document: string, ageMonths: number, vitals: Vitals) {
  const { reasons } = danger(ageMonths, { ...NORMAL, ...vitals });
  return reasons.filter((reason) => reason.document.startsWith(`${document}/`)).map(({ rule }) => rule);
}

describe('adult', () => {
  test.each<[Vitals, Severity]>([
    [{ spo2: 97 }, 'GREEN'],
    [{ spo2: 96 }, 'ORANGE'],
    [{ spo2: 95 }, 'ORANGE'],
    [{ spo2: 94 }, 'ORANGE'],
    [{ spo2: 93 }, 'RED'],
    [{ spo2: 50 }, 'RED'],
    [{ respiratoryRate: 19 }, 'GREEN'],
    [{ respiratoryRate: 20 }, 'ORANGE'],
    [{ respiratoryRate: 21 }, 'ORANGE'],
    [{ respiratoryRate: 25 }, 'ORANGE'],
    [{ respiratoryRate: 26 }, 'RED'],
    [{ respiratoryRate: 10 }, 'GREEN'],
    [{ respiratoryRate: 9 }, 'RED'],
    [{ pulse: 120 }, 'GREEN'],
    [{ pulse: 121 }, 'RED'],
    [{ pulse: 50 }, 'GREEN'],
    [{ pulse: 49 }, 'ORANGE'],
    [{ pulse: 41 }, 'ORANGE'],
    [{ pulse: 40 }, 'RED'],
    [{ systolic: 111 }, 'GREEN'],
    // NEWS2: up to 90 mmHg one parameter has 3 points.
    [{ systolic: 91 }, 'GREEN'],
    [{ systolic: 90 }, 'ORANGE'],
    [{ systolic: 89 }, 'RED'],
    [{ diastolic: 60 }, 'GREEN'],
    [{ diastolic: 59 }, 'RED'],
    [{ temperature: 35.1 }, 'GREEN'],
    [{ temperature: 35 }, 'ORANGE'],
    [{ temperature: 37.5 }, 'GREEN'],
    [{ temperature: 37.6 }, 'YELLOW'],
    [{ temperature: 39.1 }, 'YELLOW'],
    [{ consciousness: 'A' }, 'GREEN'],
    [{ consciousness: 'C' }, 'RED'],
    [{ consciousness: 'V' }, 'RED'],
    [{ consciousness: 'P' }, 'RED'],
    [{ consciousness: 'U' }, 'RED'],
  ])('%j: %s', (vitals, expected) => {
    expect(level(ADULT, vitals)).toBe(expected);
  });

  test('adult numbers hold from twelve years on', () => {
    for (const vitals of [
      { pulse: 121 },
      { systolic: 89 },
      { diastolic: 59 },
      { respiratoryRate: 26 },
      { pulse: 40 },
    ]) {
      expect(level(144, vitals)).toBe('RED');
      expect(level(143, vitals)).toBe('GREEN');
      expect(level(null, vitals)).toBe('RED');
    }
  });

  test('the documents part at 96 % and at 20 breaths', () => {
    expect(rules('261', ADULT, { spo2: 96 })).toEqual(['sign-3']);
    expect(rules('4377', ADULT, { spo2: 96 })).toEqual([]);
    expect(rules('4377', ADULT, { spo2: 95 })).toEqual(['sign-3']);
    expect(rules('261', ADULT, { respiratoryRate: 20 })).toEqual(['sign-2']);
    expect(rules('4377', ADULT, { respiratoryRate: 20 })).toEqual([]);
    expect(rules('4377', ADULT, { respiratoryRate: 21 })).toEqual(['sign-2']);
    expect(rules('3646', ADULT, { spo2: 94 })).toEqual([]);
    expect(rules('3646', ADULT, { spo2: 93 })).toEqual(['emergency-b']);
    expect(rules('3646', ADULT, { respiratoryRate: 25 })).toEqual([]);
    expect(rules('3646', ADULT, { respiratoryRate: 26 })).toEqual(['emergency-b']);
    expect(rules('528', ADULT, { spo2: 90 })).toEqual([]);
  });

  test('low pressure by the systolic alone, named once', () => {
    const found = danger(ADULT, { ...NORMAL, systolic: 85, diastolic: 55 });
    expect(found.flags).toEqual(['bloodPressure', 'news2']);
    expect(found.reasons.map(({ document }) => document)).toEqual([
      '3646/QĐ-BYT, 2021-07-31',
      '261/QĐ-BYT, 2022-01-31',
      '4377/QĐ-BYT, 2021-09-11',
      'NEWS2',
    ]);
    expect(rules('261', ADULT, { systolic: 89, diastolic: 60 })).toEqual(['sign-5']);
  });

  test('a reason says number and bound', () => {
    expect(danger(ADULT, { spo2: 92 }).reasons.at(0)).toEqual({
      rule: 'emergency-b',
      document: '3646/QĐ-BYT, 2021-07-31',
      detail: 'SpO₂ 92 % (dưới 94 %)',
    });
  });
});

describe('child', () => {
  /** Breaths per minute: below 2 months 60, 2–<12 months 50, 1–<5 years 40, 5–<12 years 30, then the adult's 20. */
  test.each([
    [0, 60],
    [1, 60],
    [2, 50],
    [11, 50],
    [12, 40],
    [59, 40],
    [60, 30],
    [143, 30],
    [144, 20],
  ])('at %d months the line is %d breaths', (ageMonths, line) => {
    expect(level(ageMonths, { respiratoryRate: line - 1 })).toBe('GREEN');
    expect(level(ageMonths, { respiratoryRate: line })).toBe('ORANGE');
  });

  test.each<[number, Severity]>([
    [97, 'GREEN'],
    [96, 'ORANGE'],
    [94, 'ORANGE'],
    [93, 'RED'],
  ])('SpO2 %d: %s', (spo2, expected) => {
    for (const ageMonths of [1, 24, 100]) expect(level(ageMonths, { spo2 })).toBe(expected);
  });

  test('528: below 96 %', () => {
    expect(rules('528', 24, { spo2: 96 })).toEqual([]);
    expect(rules('528', 24, { spo2: 95 })).toEqual(['spo2']);
    expect(rules('528', 100, { spo2: 95 })).toEqual(['spo2']);
  });

  test('528: fever above 39 °C or for 48 hours, named temperature', () => {
    const fever = (ageMonths: number, temperature: number, feverHours?: number) =>
      danger(ageMonths, { ...NORMAL, temperature }, feverHours === undefined ? {} : { feverHours });
    expect(fever(24, 39).level).toBe('YELLOW');
    expect(fever(24, 39.1).level).toBe('ORANGE');
    expect(fever(24, 39.1).flags).toEqual(['temperature']);
    expect(fever(24, 38, 47).level).toBe('YELLOW');
    expect(fever(24, 38, 48).level).toBe('ORANGE');
    expect(fever(143, 38, 48).level).toBe('ORANGE');
    expect(fever(144, 38, 48).level).toBe('YELLOW');
    expect(fever(144, 39.5).level).toBe('YELLOW');
  });

  test('hours of a fever that is over do not count; hours without the word do', () => {
    const hours = (symptoms: TriageFacts['symptoms']) => danger(24, NORMAL, { symptoms, feverHours: 60 }).level;
    expect(hours([{ code: 'fever', status: 'resolved', severe: false }])).toBe('GREEN');
    expect(hours([{ code: 'fever', status: 'improving', severe: false }])).toBe('ORANGE');
    expect(hours([])).toBe('ORANGE');
  });

  test('under three months a measured fever is a symptom', () => {
    expect(danger(1, { temperature: 38.2, spo2: 98, respiratoryRate: 58 }).level).toBe('ORANGE');
    expect(danger(2, { temperature: 36.9, spo2: 98, respiratoryRate: 44 }).level).toBe('GREEN');
    expect(danger(3, { temperature: 38.2, spo2: 98, respiratoryRate: 44 }).level).toBe('YELLOW');
  });
});

describe('unknown is never green', () => {
  test('nothing said gives no level', () => {
    expect(danger(ADULT, {}).level).toBeNull();
    expect(danger(ADULT, { oxygen: false }).level).toBeNull();
    expect(danger(ADULT, {}).reasons).toEqual([]);
  });

  test('SpO2 or counted breaths are needed, and the age', () => {
    expect(danger(ADULT, { spo2: 98 }).level).toBe('GREEN');
    expect(danger(ADULT, { respiratoryRate: 16 }).level).toBe('GREEN');
    expect(danger(ADULT, { temperature: 36.8 }).level).toBe('YELLOW');
    expect(danger(null, { spo2: 98 }).level).toBe('YELLOW');
    expect(danger(null, { spo2: 98 }).flags).toEqual([]);
  });

  test.each<[Vitals, string]>([
    [{ temperature: 33.9 }, 'nhiệt độ'],
    [{ temperature: 43.1 }, 'nhiệt độ'],
    [{ spo2: 49 }, 'SpO₂'],
    [{ spo2: 101 }, 'SpO₂'],
    [{ spo2: 9.7 }, 'SpO₂'],
    [{ pulse: 29 }, 'mạch'],
    [{ pulse: 221 }, 'mạch'],
    [{ respiratoryRate: 4 }, 'nhịp thở'],
    [{ respiratoryRate: 121 }, 'nhịp thở'],
    [{ systolic: 49 }, 'huyết áp'],
    [{ systolic: 261 }, 'huyết áp'],
    [{ systolic: 80, diastolic: 80 }, 'huyết áp'],
  ])('%j is impossible: no alarm from it, never green', (vitals, word) => {
    const found = danger(ADULT, { ...NORMAL, ...vitals });
    expect(found.level).toBe('YELLOW');
    expect(found.flags).toEqual([]);
    expect(found.reasons).toEqual([
      { rule: 'implausible', document: 'Bình An', detail: `${word}: số không hợp lý, cần đo lại` },
    ]);
  });

  test.each<Vitals>([
    { temperature: 36.1 },
    { spo2: 100 },
    { respiratoryRate: 10 },
    { systolic: 219 },
    { systolic: 122, diastolic: 121 },
  ])('%j is possible', (vitals) => {
    expect(level(ADULT, vitals)).toBe('GREEN');
  });

  test('values at the bounds that alarm are believed', () => {
    expect(level(ADULT, { temperature: 34 })).toBe('ORANGE');
    expect(level(ADULT, { systolic: 260 })).toBe('ORANGE');
    expect(level(ADULT, { spo2: 50 })).toBe('RED');
    expect(level(ADULT, { pulse: 30 })).toBe('RED');
    expect(level(ADULT, { pulse: 220 })).toBe('RED');
    expect(level(ADULT, { respiratoryRate: 5 })).toBe('RED');
    expect(level(ADULT, { systolic: 50, diastolic: 49 })).toBe('RED');
    expect(level(24, { temperature: 43 })).toBe('ORANGE');
  });

  test('a value that understanding found impossible keeps from green under either name', () => {
    for (const name of ['spo2', 'resp_rate', 'blood_pressure', 'temperature']) {
      expect(danger(ADULT, NORMAL, { implausible: [name] }).level).toBe('YELLOW');
    }
  });

  test('an alarm beside an impossible value stays an alarm', () => {
    expect(danger(ADULT, { spo2: 9.7, pulse: 130 }).level).toBe('RED');
  });
});
