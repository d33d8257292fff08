/** Messages as facts for triage: vitals, statuses, whose age, hours of fever, the person beside the patient. */
import { describe, expect, test } from '@jest/globals';
import { firstAidFor } from '../../../cases/triage/first-aid.ts';
import { factsOf, otherPersonFacts } from '../../../cases/triage/from-understanding.ts';
import type { SaidEntity } from '../../../cases/triage/said.ts';

/** Entities ten characters apart, in text order. */
function said(...facts: (Partial<SaidEntity> & Pick<SaidEntity, 'type' | 'value'>)[]) {
  return {
    entities: facts.map((fact, index) => ({ start: index * 20, end: index * 20 + 10, ...fact })),
    implausible: [] as string[],
  };
}

const SENDER = { ageMonths: 400 };
const symptom = (value: string, more: Partial<SaidEntity> = {}) => ({ type: 'symptom', value, ...more });

describe('vitals', () => {
  test('each kind of number comes under triage’s name', () => {
    const message = said(
      { type: 'temperature', value: 38.5 },
      { type: 'spo2', value: 95 },
      { type: 'pulse', value: 96 },
      { type: 'resp_rate', value: 22 },
      { type: 'blood_pressure', value: '110/70' },
    );
    expect(factsOf(message, SENDER).vitals).toEqual({
      temperature: 38.5,
      spo2: 95,
      pulse: 96,
      respiratoryRate: 22,
      systolic: 110,
      diastolic: 70,
    });
  });

  test('of several readings the worse', () => {
    const both = (type: string, ...values: (string | number)[]) =>
      factsOf(said(...values.map((value) => ({ type, value }))), SENDER).vitals;
    expect(both('spo2', 97, 93)).toEqual({ spo2: 93 });
    expect(both('temperature', 37, 39.5)).toEqual({ temperature: 39.5 });
    expect(both('pulse', 80, 130)).toEqual({ pulse: 130 });
    expect(both('pulse', 49, 130)).toEqual({ pulse: 49 });
    expect(both('pulse', 50, 130)).toEqual({ pulse: 130 });
    expect(both('resp_rate', 9, 30)).toEqual({ respiratoryRate: 9 });
    expect(both('resp_rate', 10, 30)).toEqual({ respiratoryRate: 30 });
    expect(both('blood_pressure', '120/80', '85/60')).toEqual({ systolic: 85, diastolic: 60 });
  });

  test('hypothetical and negated numbers are left out, impossible ones are handed on', () => {
    const message = said(
      { type: 'spo2', value: 90, hypothetical: true },
      { type: 'temperature', value: 38, negated: true },
    );
    expect(factsOf({ ...message, implausible: ['pulse'] }, SENDER)).toMatchObject({
      vitals: {},
      implausible: ['pulse'],
    });
  });
});

describe('symptoms', () => {
  test('status as understood, or from the flags', () => {
    const message = said(
      symptom('cough', { status: 'improving', improving: true }),
      symptom('fever', { negated: true, resolved: true }),
      symptom('rash', { negated: true }),
      symptom('headache', { hypothetical: true }),
      symptom('dizziness', { uncertain: true }),
      symptom('chest_pain', { severe: true }),
      symptom('no_such_code'),
    );
    expect(factsOf(message, SENDER).symptoms).toEqual([
      { code: 'cough', status: 'improving', severe: false },
      { code: 'fever', status: 'resolved', severe: false },
      { code: 'rash', status: 'absent', severe: false },
      { code: 'headache', status: 'hypothetical', severe: false },
      { code: 'dizziness', status: 'uncertain', severe: false },
      { code: 'chest_pain', status: 'present', severe: true },
    ]);
  });
});

describe('whose age', () => {
  const ageOf = (...facts: Parameters<typeof said>) => factsOf(said(...facts), SENDER).ageMonths;

  test('the sender’s, unless the message says one', () => {
    expect(ageOf(symptom('fever'))).toBe(400);
    expect(ageOf(symptom('fever'), { type: 'age', value: '67y' })).toBe(804);
    expect(ageOf(symptom('fever'), { type: 'age', value: '8m' })).toBe(8);
  });

  test('about somebody else nothing is known but what was said', () => {
    const expecting = { ageMonths: 400, pregnant: true, disease: 'covid19' } as const;
    const facts = factsOf(said({ type: 'person', value: 'child' }, symptom('fever')), expecting);
    expect(facts.ageMonths).toBeNull();
    expect(facts).not.toHaveProperty('pregnant');
    expect(facts).not.toHaveProperty('disease');
    expect(ageOf({ type: 'person', value: 'child' }, { type: 'age', value: '2y' })).toBe(24);
    expect(ageOf({ type: 'person', value: 'mother' }, symptom('vomiting'))).toBeGreaterThanOrEqual(144);
  });

  test('of several ages an infant’s, otherwise none', () => {
    expect(ageOf({ type: 'age', value: '3y' }, { type: 'age', value: '30y' })).toBeNull();
    expect(ageOf({ type: 'age', value: '2m' }, { type: 'age', value: '30y' })).toBe(2);
    expect(ageOf({ type: 'age', value: '3y' }, { type: 'age', value: '3y' })).toBe(36);
  });
});

describe('hours of fever', () => {
  const hoursOf = (...facts: Parameters<typeof said>) => factsOf(said(...facts), SENDER).feverHours;

  test.each([
    ['P3D', 72],
    ['PT5H', 5],
    ['P1M', 720],
    ['P1DT12H', 36],
  ])('fever for %s: %d', (value, expected) => {
    expect(hoursOf(symptom('fever'), { type: 'duration', value })).toBe(expected);
    expect(hoursOf({ type: 'temperature', value: 39 }, { type: 'duration', value })).toBe(expected);
  });

  test('a duration belongs to the nearest symptom', () => {
    expect(hoursOf(symptom('cough'), { type: 'duration', value: 'P5D' })).toBeUndefined();
    expect(
      hoursOf(
        symptom('cough', { start: 0, end: 2 }),
        { type: 'duration', value: 'P5D', start: 3, end: 9 },
        symptom('fever', { start: 11, end: 14 }),
        { type: 'duration', value: 'P1D', start: 15, end: 21 },
      ),
    ).toBe(24);
    expect(hoursOf(symptom('fever'), { type: 'duration', value: 'P5D', hypothetical: true })).toBeUndefined();
  });
});

describe('somebody beside the patient', () => {
  const neighbour = symptom('shortness_of_breath', { status: 'other_person', severe: true });

  test('nobody mentioned: null', () => {
    expect(otherPersonFacts(said(symptom('fever')))).toBeNull();
  });

  test('their symptoms are present, the sender’s are not theirs', () => {
    const message = said(symptom('cough'), { type: 'person', value: 'neighbor' }, neighbour, {
      type: 'spo2',
      value: 97,
    });
    expect(otherPersonFacts(message)).toEqual({
      ageMonths: null,
      vitals: {},
      symptoms: [{ code: 'shortness_of_breath', status: 'present', severe: true }],
      implausible: [],
    });
    expect(factsOf(message, SENDER)).toMatchObject({ ageMonths: 400, vitals: { spo2: 97 } });
  });

  test('numbers are theirs where nothing else was said of the patient', () => {
    const message = said(
      { type: 'person', value: 'neighbor' },
      neighbour,
      { type: 'spo2', value: 85 },
      { type: 'age', value: '70y' },
    );
    expect(otherPersonFacts(message)).toMatchObject({ ageMonths: 840, vitals: { spo2: 85 } });
    expect(factsOf(message, SENDER)).toMatchObject({ ageMonths: 400, vitals: {} });
  });
});

describe('first aid', () => {
  test.each([
    [['shortness_of_breath'], 400, ['breathing']],
    [['spo2'], 400, ['breathing']],
    [['convulsion'], 400, ['unconscious']],
    [['consciousness'], 400, ['unconscious']],
    [['vomiting_blood'], 400, ['onSide']],
    [['bloodPressure'], 400, ['bleeding']],
    [['bloodPressure', 'spo2'], 400, ['breathing']],
    [['shortness_of_breath', 'unconscious'], 400, ['unconscious']],
    [['convulsion', 'temperature'], 30, ['unconscious', 'childFever']],
    [['temperature'], 30, ['childFever']],
    [['fever'], 144, ['general']],
    [['fever'], null, ['general']],
    [['stiff_neck'], 400, ['general']],
    [[], null, ['general']],
  ])('%j at %s months: %j', (flags, ageMonths, expected) => {
    expect(firstAidFor(flags, ageMonths)).toEqual(expected);
  });
});
