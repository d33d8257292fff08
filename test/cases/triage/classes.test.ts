/** Risk group, severity class, home care, NEWS2 and the level they lead to; expectations from the second table. */
import { afterAll, describe, expect, test } from '@jest/globals';
import type { TriageFacts, Vitals } from '../../../cases/danger.ts';
import { assess } from '../../../cases/triage/assess.ts';
import { findingsOf } from '../../../cases/triage/findings.ts';
import { fullyVaccinated } from '../../../cases/triage/vaccination.ts';
import { DISAGREEMENTS, NEWS2_CHART, NEWS2_SCALE_2, RISK_5525 } from './reference.ts';

const ON = '2022-03-15';
const VACCINATED = { doses: 2, lastDoseOn: '2022-01-10' };
const NORMAL: Vitals = {
  temperature: 36.8,
  spo2: 98,
  respiratoryRate: 16,
  pulse: 78,
  systolic: 122,
  diastolic: 78,
  oxygen: false,
  consciousness: 'A',
};
const COUGH: TriageFacts['symptoms'] = [{ code: 'dry_cough', status: 'present', severe: false }];
let cases = 0;

afterAll(() => {
  process.stderr.write(`cases of risk, severity, NEWS2 and home care made from the documents' tables: ${cases}\n`);
});

function of(ageMonths: number | null, more: Partial<TriageFacts> = {}, vitals: Vitals = {}) {
  cases++;
  return assess({
    ageMonths,
    on: ON,
    conditions: [],
    ...VACCINATED,
    symptoms: [],
    implausible: [],
    ...more,
    vitals: { ...NORMAL, ...vitals },
  });
}

describe('5525: age, disease, doses', () => {
  const ages = RISK_5525.flatMap(([from]) => [from, from - 1])
    .filter((age) => age >= 0)
    .concat(900);
  test.each(ages)('at %d months', (ageMonths) => {
    const [, well, ill] = RISK_5525.findLast(([from]) => ageMonths >= from)!;
    const risk = (conditions: string[], doses: number) =>
      of(ageMonths, { conditions, doses }, { respiratoryRate: 19 }).risk['5525'];
    expect([risk([], 2), risk([], 0)]).toEqual(well);
    expect([risk(['asthma'], 2), risk(['asthma'], 0)]).toEqual(ill);
  });

  test('pregnant, or 42 days after birth', () => {
    expect(of(360, { pregnant: true }).risk['5525']).toBe('high');
    expect(of(360, { postpartumDays: 42 }).risk['5525']).toBe('high');
    expect(of(360, { postpartumDays: 43 }).risk['5525']).toBe('low');
    expect(of(360, { pregnant: true, conditions: ['asthma'], doses: 0 }).risk['5525']).toBe('veryHigh');
  });

  test('unknown age, disease or doses are the worse case and keep from GREEN', () => {
    expect(of(360).level).toBe('GREEN');
    const unknown = (facts: Partial<TriageFacts>) => {
      const known = { ageMonths: 360, on: ON, symptoms: [], implausible: [], vitals: NORMAL, ...facts };
      const { level, risk } = assess(known);
      return [level, risk['5525']];
    };
    expect(unknown(VACCINATED)).toEqual(['YELLOW', 'high']);
    expect(unknown({ conditions: [] })).toEqual(['YELLOW', 'medium']);
    expect(unknown({ conditions: [], doses: 2 })).toEqual(['YELLOW', 'medium']);
    expect(unknown({ ageMonths: null, conditions: [], ...VACCINATED })[1]).toBe('high');
  });

  test('very high with a symptom is ORANGE, but known facts must say so', () => {
    expect(of(70 * 12, { conditions: ['asthma'] }).level).toBe('YELLOW');
    expect(of(70 * 12, { conditions: ['asthma'], symptoms: COUGH }).level).toBe('ORANGE');
    const facts = { ageMonths: 840, on: ON, conditions: [], implausible: [], vitals: NORMAL };
    const unknown = assess({ ...facts, symptoms: COUGH });
    expect([unknown.risk['5525'], unknown.level]).toEqual(['veryHigh', 'YELLOW']);
  });
});

describe('3646', () => {
  test.each<[string, number, Partial<TriageFacts>, Vitals]>([
    ['low', 45 * 12 + 11, {}, {}],
    ['medium', 46 * 12, {}, {}],
    ['medium', 360, { symptoms: COUGH }, {}],
    ['medium', 360, {}, { spo2: 96 }],
    ['low', 360, {}, { spo2: 97 }],
    ['high', 360, {}, { spo2: 94 }],
    ['veryHigh', 360, {}, { spo2: 93 }],
    ['high', 65 * 12, {}, {}],
    ['medium', 65 * 12 - 1, {}, {}],
    ['veryHigh', 65 * 12, { conditions: ['asthma'] }, {}],
    ['high', 65 * 12 - 1, { conditions: ['asthma'] }, {}],
    ['high', 59, {}, {}],
    ['low', 60, {}, {}],
    ['high', 360, { pregnant: true }, {}],
    ['veryHigh', 360, { conditions: ['tracheostomy'] }, {}],
    ['veryHigh', 360, {}, { pulse: 121 }],
    ['veryHigh', 360, {}, { consciousness: 'V' }],
  ])('%s: %d months, %j, %j', (risk, ageMonths, more, vitals) => {
    expect(of(ageMonths, more, vitals).risk['3646']).toBe(risk);
  });

  test('unknown diseases are supposed, a ventilator is not', () => {
    const facts = { ageMonths: 360, on: ON, ...VACCINATED, symptoms: [], implausible: [], vitals: NORMAL };
    expect(assess(facts).risk['3646']).toBe('high');
    expect(assess({ ...facts, ageMonths: 840 }).risk['3646']).toBe('veryHigh');
  });

  test('low needs a known SpO2', () => {
    const { spo2: _spo2, ...vitals } = NORMAL;
    const facts = { ageMonths: 360, on: ON, conditions: [], ...VACCINATED, symptoms: [], implausible: [], vitals };
    expect(assess(facts).risk['3646']).toBeNull();
  });
});

describe('where the documents disagree', () => {
  test.each(DISAGREEMENTS)('%j: 4689 %s, 2671 %s, 261 %s, 4377 %s', (reading, c4689, c2671, a261, a4377) => {
    const { severity, alarms } = of(360, { symptoms: COUGH }, reading);
    expect([severity['4689'], severity['250'], severity['2671']]).toEqual([c4689, c4689, c2671]);
    expect([alarms['261']?.length === 1, alarms['4377']?.length === 1]).toEqual([a261, a4377]);
  });

  test('without a symptom: asymptomatic within the bounds, never at SpO2 96', () => {
    const classes = (vitals: Vitals) => {
      const { severity } = of(360, {}, vitals);
      return [severity['4689'], severity['2671']];
    };
    expect(classes({})).toEqual(['asymptomatic', 'asymptomatic']);
    expect(classes({ respiratoryRate: 21 })).toEqual(['moderate', 'asymptomatic']);
    expect(classes({ spo2: 96 })).toEqual(['moderate', null]);
  });

  test('children, and numbers that are missing, are not classed', () => {
    expect(of(143).severity).toEqual({ 4689: null, 250: null, 2671: null });
    const { respiratoryRate: _rate, ...vitals } = NORMAL;
    const facts = { ageMonths: 360, symptoms: COUGH, implausible: [] };
    expect(assess({ ...facts, vitals }).severity).toMatchObject({ 4689: null, 2671: null });
    expect(assess({ ...facts, vitals: { ...vitals, spo2: 92 } }).severity).toMatchObject({
      4689: 'severe',
      2671: 'severe',
    });
  });
});

describe('NEWS2', () => {
  const points = (vitals: Vitals) => {
    cases++;
    return findingsOf({ ageMonths: 360, vitals, symptoms: [], implausible: [] }).news2?.atLeast;
  };

  test.each(Object.entries(NEWS2_CHART))('the chart of %s', (name, bands) => {
    const step = name === 'temperature' ? 0.1 : 1;
    for (const [from, to, expected] of bands) {
      for (let value = from; value <= to + 1e-9; value += step) {
        const exact = Math.round(value * 10) / 10;
        expect([exact, points({ [name]: exact })]).toEqual([exact, expected]);
      }
    }
  });

  test('scale 2: with oxygen by the chart, on air never above 87 %', () => {
    for (const [from, to, expected] of NEWS2_SCALE_2) {
      for (let spo2 = from; spo2 <= to; spo2++) {
        expect([spo2, points({ spo2, spo2Scale: 2, oxygen: true })]).toEqual([spo2, expected + 2]);
        expect([spo2, points({ spo2, spo2Scale: 2, oxygen: false })]).toEqual([spo2, spo2 >= 93 ? 0 : expected]);
      }
    }
  });

  test('missing parameters are not taken for normal', () => {
    expect(of(360)).toMatchObject({ news2: 0, news2Single3: false });
    expect(of(360)).not.toHaveProperty('news2AtLeast');
    const { systolic: _systolic, ...vitals } = NORMAL;
    const partly = assess({ ageMonths: 360, symptoms: [], implausible: [], vitals: { ...vitals, temperature: 39.5 } });
    expect(partly).toMatchObject({ news2: null, news2AtLeast: 2 });
    const child = assess({ ageMonths: 191, symptoms: [], implausible: [], vitals: NORMAL });
    expect([child.news2, child.news2AtLeast, child.news2Single3]).toEqual([null, undefined, false]);
  });
});

describe('home care', () => {
  const home = (more: Partial<TriageFacts>, vitals: Vitals = {}, age = 360) => {
    const { homeCare } = of(age, more, vitals);
    return [homeCare['4038'], homeCare['261']];
  };
  const NOT_DOSED = { doses: 0 };

  test.each<[(boolean | null)[], Partial<TriageFacts>, Vitals]>([
    [[true, true], {}, {}],
    [[true, true], {}, { respiratoryRate: 19, spo2: 97 }],
    [[true, false], {}, { respiratoryRate: 20, spo2: 97 }],
    [[false, false], {}, { respiratoryRate: 21, spo2: 97 }],
    [[true, false], {}, { spo2: 96 }],
    [[false, false], {}, { spo2: 95 }],
    [[false, false], {}, { pulse: 121 }],
    [[true, true], { symptoms: COUGH }, {}],
    [[false, true], { symptoms: [{ code: 'diarrhea', status: 'present', severe: false }] }, {}],
    [[false, false], { symptoms: [{ code: 'shortness_of_breath', status: 'present', severe: false }] }, {}],
    [[true, null], { conditions: ['asthma'] }, {}],
    [[true, true], { conditions: ['asthma'], stable: true }, {}],
    [[true, false], { conditions: ['asthma'], stable: false }, {}],
    [[false, true], { ...NOT_DOSED, conditions: ['asthma'], stable: true }, {}],
    [[null, true], NOT_DOSED, {}],
    [[true, true], { ...NOT_DOSED, sex: 'male' }, {}],
    [[false, true], { ...NOT_DOSED, sex: 'female', pregnant: true }, {}],
    [[true, true], { doses: 1, lastDoseOn: '2022-03-01', sex: 'female', pregnant: true }, {}],
    [[false, true], { doses: 1, lastDoseOn: '2022-03-02', sex: 'female', pregnant: true }, {}],
  ])('%j: %j %j', (expected, more, vitals) => {
    expect(home(more, vitals)).toEqual(expected);
  });

  test('from one year to under fifty without doses', () => {
    const allowed = (age: number) => home({ ...NOT_DOSED, sex: 'male' }, {}, age)[0];
    expect([allowed(11), allowed(12), allowed(599), allowed(600)]).toEqual([false, true, true, false]);
  });

  test('children by the line of their age', () => {
    const breathing = (age: number, respiratoryRate: number) => home({}, { respiratoryRate }, age);
    expect(breathing(60, 29)).toEqual([true, true]);
    expect(breathing(60, 30)).toEqual([false, false]);
    expect(breathing(59, 39)).toEqual([true, true]);
    expect(breathing(144, 21)).toEqual([false, false]);
  });

  test('unknown numbers leave it open, a known one that fails decides', () => {
    const facts = { ageMonths: 360, on: ON, conditions: [], ...VACCINATED, symptoms: [], implausible: [] };
    expect(assess({ ...facts, vitals: {} }).homeCare).toEqual({ 4038: null, 261: null });
    expect(assess({ ...facts, vitals: { spo2: 95 } }).homeCare).toEqual({ 4038: false, 261: false });
  });
});

test('fully vaccinated: the course, and fourteen days', () => {
  const dosed = (doses: number | undefined, lastDoseOn?: string, doseProduct?: string) =>
    fullyVaccinated({ doses, lastDoseOn, doseProduct }, ON);
  expect([dosed(2, '2022-03-01'), dosed(2, '2022-03-02')]).toEqual([true, false]);
  expect([dosed(1, '2022-01-01'), dosed(1, '2022-01-01', 'Janssen')]).toEqual([false, true]);
  expect([dosed(undefined), dosed(2), dosed(2, '2022-04-01'), dosed(0)]).toEqual([null, null, null, false]);
});
