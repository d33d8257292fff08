/** The lines of §12.6 for other diseases: every sign in child and adult, severe or not; counts, days and exposure. */
import { describe, expect, test } from '@jest/globals';
import type { Disease, Severity, Symptom } from '../../../cases/codes.ts';
import type { TriageFacts } from '../../../cases/danger.ts';
import { assess } from '../../../cases/triage/assess.ts';
import { DISEASE_SIGNS } from './reference.ts';

const RANK = ['GREEN', 'YELLOW', 'ORANGE', 'RED'];
const worst = (...levels: (Severity | null)[]) =>
  levels.reduce<Severity>(
    (one, other) => (RANK.indexOf(other ?? 'GREEN') > RANK.indexOf(one) ? (other ?? one) : one),
    'GREEN',
  );

const CHILD = 143;
const ADULT = 144;
/** Vaccinated and without underlying disease: only the signs speak. */
const WELL: Partial<TriageFacts> = { conditions: [], doses: 2, lastDoseOn: '2025-01-10', on: '2026-03-10' };

function level(disease: Disease | null, ageMonths: number | null, more: Partial<TriageFacts> = {}): Severity {
  const facts = { ageMonths, vitals: { spo2: 98 }, symptoms: [], implausible: [], ...WELL, ...more };
  return assess({ ...facts, ...(disease === null ? {} : { disease }) }).level;
}

function signs(...codes: (Symptom | `${Symptom}!`)[]): TriageFacts['symptoms'] {
  return codes.map((code) => ({
    code: code.replace('!', '') as Symptom,
    status: 'present',
    severe: code.endsWith('!'),
  }));
}

const ROWS = Object.entries(DISEASE_SIGNS).flatMap(([disease, lines]) =>
  [...new Set(lines.flatMap(([codes]) => codes))].map((code) => [disease as Disease, code] as const),
);

describe.each(ROWS)('%s: %s', (disease, code) => {
  const lines = (DISEASE_SIGNS[disease] ?? []).filter(([codes]) => codes.includes(code));
  const exposed: Partial<TriageFacts> = { exposure: true, counts: {} };

  test.each([
    [CHILD, false, 1],
    [ADULT, false, 2],
    [CHILD, true, 3],
    [ADULT, true, 4],
  ] as const)('%d months, severe: %s', (ageMonths, severe, column) => {
    const symptoms = signs(severe ? `${code}!` : code);
    const base = level(null, ageMonths, { symptoms });
    const own = lines.map((line) => line[column]);
    // Counts not told: a RED line of startle counts as ORANGE, which it is anyway.
    expect(level(disease, ageMonths, { ...exposed, symptoms })).toBe(worst(base, ...own));
  });
});

describe('dengue', () => {
  const vomits = (n: number, minutes: number) =>
    level('dengue', 400, { symptoms: signs('vomiting'), counts: { vomiting: { n, minutes } } });

  test('vomiting 3 times in an hour, 4 times in six', () => {
    expect([vomits(2, 60), vomits(3, 60), vomits(3, 61), vomits(6, 120)]).toEqual([
      'YELLOW',
      'ORANGE',
      'YELLOW',
      'ORANGE',
    ]);
    expect([vomits(3, 360), vomits(4, 360), vomits(4, 361)]).toEqual(['YELLOW', 'ORANGE', 'YELLOW']);
    expect(level('dengue', 400, { symptoms: signs('vomiting') })).toBe('YELLOW');
  });

  test('tired after the fever on days 3 to 7', () => {
    const tired = (illnessDay: number | undefined, ...more: Symptom[]) =>
      level('dengue', 400, {
        symptoms: signs('fatigue', ...more),
        ...(illnessDay === undefined ? {} : { illnessDay }),
      });
    expect([2, 3, 7, 8].map((day) => tired(day))).toEqual(['YELLOW', 'ORANGE', 'ORANGE', 'YELLOW']);
    expect(tired(4, 'fever')).toBe('YELLOW');
    expect(tired(undefined)).toBe('YELLOW');
  });

  test('fever longer than seven days', () => {
    const days = (illnessDay: number) => level('dengue', 400, { symptoms: signs('fever'), illnessDay });
    expect([days(7), days(8)]).toEqual(['YELLOW', 'ORANGE']);
  });

  test('every suspected case is YELLOW, of those at risk ORANGE', () => {
    expect(level('dengue', 400)).toBe('YELLOW');
    expect([level('dengue', 11), level('dengue', 12)]).toEqual(['ORANGE', 'YELLOW']);
    expect(level('dengue', 400, { pregnant: true })).toBe('ORANGE');
    expect(level('dengue', 400, { conditions: ['obesity'] })).toBe('ORANGE');
    expect(level('dengue', null)).toBe('YELLOW');
  });
});

describe('hand-foot-mouth', () => {
  test('startle counted over half an hour', () => {
    const startles = (n: number, minutes: number) =>
      level('hfmd', 36, { symptoms: signs('startle'), counts: { startle: { n, minutes } } });
    expect([startles(1, 30), startles(2, 30), startles(2, 31), startles(4, 60)]).toEqual([
      'ORANGE',
      'RED',
      'ORANGE',
      'RED',
    ]);
  });

  test('fever of 39 or for more than 48 hours', () => {
    const fever = (temperature: number, feverHours?: number) =>
      level('hfmd', 36, { vitals: { spo2: 98, temperature }, ...(feverHours === undefined ? {} : { feverHours }) });
    expect([fever(38.9, 12), fever(39, 12), fever(38.9, 47)]).toEqual(['YELLOW', 'ORANGE', 'YELLOW']);
    expect(level('hfmd', 36, { symptoms: signs('fever') })).toBe('YELLOW');
  });

  test('a fast pulse counts without fever only', () => {
    const pulse = (temperature: number) => level('hfmd', 36, { vitals: { spo2: 98, pulse: 151, temperature } });
    expect([pulse(37.5), pulse(37.6)]).toEqual(['RED', 'YELLOW']);
  });
});

describe('measles', () => {
  test('fever from day 4 of the rash', () => {
    const fever = (rashDay?: number) =>
      level('measles', 60, { symptoms: signs('fever', 'rash'), ...(rashDay === undefined ? {} : { rashDay }) });
    expect([fever(3), fever(4), fever()]).toEqual(['YELLOW', 'ORANGE', 'YELLOW']);
  });

  test('any sign under twelve months, in pregnancy, without immune defence', () => {
    const rash = (ageMonths: number | null, more: Partial<TriageFacts> = {}) =>
      level('measles', ageMonths, { symptoms: signs('rash'), ...more });
    expect([rash(11), rash(12), rash(null)]).toEqual(['ORANGE', 'YELLOW', 'YELLOW']);
    expect(rash(360, { pregnant: true })).toBe('ORANGE');
    expect(rash(360, { conditions: ['immunosuppressants'] })).toBe('ORANGE');
    expect(rash(360, { conditions: ['asthma'] })).toBe('YELLOW');
  });
});

test('influenza: fever of 72 hours', () => {
  const fever = (feverHours?: number) =>
    level('influenza', 400, { symptoms: signs('fever'), ...(feverHours === undefined ? {} : { feverHours }) });
  expect([fever(71), fever(72), fever()]).toEqual(['YELLOW', 'ORANGE', 'YELLOW']);
});

describe('exposure', () => {
  const of = (disease: Disease, exposure: boolean | undefined, ...codes: Symptom[]) =>
    level(disease, 400, { symptoms: signs(...codes), ...(exposure === undefined ? {} : { exposure }) });

  test('avian influenza: not known, RED counts as ORANGE and ORANGE as YELLOW', () => {
    expect([true, undefined, false].map((known) => of('avian_influenza', known, 'drowsiness'))).toEqual([
      'RED',
      'RED',
      'RED',
    ]);
    const breath = [true, undefined, false].map((known) => of('avian_influenza', known, 'fast_breathing'));
    expect(breath).toEqual(['RED', 'ORANGE', 'ORANGE']);
    expect([true, undefined, false].map((known) => of('avian_influenza', known, 'cough'))).toEqual([
      'ORANGE',
      'YELLOW',
      'YELLOW',
    ]);
    expect([true, undefined, false].map((known) => of('avian_influenza', known))).toEqual([
      'YELLOW',
      'YELLOW',
      'GREEN',
    ]);
  });

  test('diphtheria: a sore throat with contact', () => {
    const sore = [true, undefined, false].map((known) => of('diphtheria', known, 'sore_throat'));
    expect(sore).toEqual(['ORANGE', 'YELLOW', 'YELLOW']);
    expect([true, false].map((known) => of('diphtheria', known))).toEqual(['YELLOW', 'GREEN']);
  });

  test('what would settle it is named as unknown', () => {
    const facts = { ageMonths: 400, vitals: {}, symptoms: signs('cough'), implausible: [] };
    expect(assess({ ...facts, disease: 'avian_influenza' }).unknown).toContain('exposure');
    expect(assess({ ...facts, disease: 'dengue', symptoms: signs('vomiting') }).unknown).toContain('counts');
    expect(assess({ ...facts, disease: 'influenza', symptoms: signs('fever') }).unknown).toContain('feverHours');
  });
});

test('a disease’s lines hold for that disease only, and none lowers', () => {
  expect(level('covid19', 400, { symptoms: signs('abdominal_pain') })).toBe('YELLOW');
  expect(level('rabies', 36, { symptoms: signs('startle!') })).toBe('RED');
  expect(level('influenza', 400, { symptoms: signs('cyanosis') })).toBe('RED');
});
