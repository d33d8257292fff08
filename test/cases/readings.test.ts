/** A person against their own last days: what is kept, what counts as yesterday, what is worse. */
import { describe, expect, test } from '@jest/globals';
import { lastReading, withReading, worsening } from '../../cases/readings.ts';
import type { Reading } from '../../cases/readings.ts';
import type { Vitals } from '../../cases/danger.ts';

const at = (day: number, hour: string, vitals: Vitals): Reading => ({
  at: `2026-03-${day}T${hour}:00+07:00`,
  vitals,
  symptoms: [],
});

test('seven days are kept', () => {
  const week = [at(10, '07:30', { spo2: 98 }), at(11, '07:30', { spo2: 97 })];
  expect(withReading(week, at(17, '07:30', { spo2: 96 })).map(({ vitals }) => vitals.spo2)).toEqual([97, 96]);
});

test('yesterday is not the day before', () => {
  const one = [at(10, '16:30', { spo2: 98 })];
  expect(lastReading(one, '2026-03-11T16:30:00+07:00')).toBe(one[0]);
  expect(lastReading(one, '2026-03-12T07:30:00+07:00')).toBeNull();
  expect(lastReading([], '2026-03-12T07:30:00+07:00')).toBeNull();
});

describe('worsening', () => {
  const now = (vitals: Vitals): Reading => at(12, '07:30', vitals);
  test.each([
    ['SpO2 lower by 3', [at(11, '07:30', { spo2: 98 })], { spo2: 95 }, ['spo2']],
    ['SpO2 lower by 2', [at(11, '07:30', { spo2: 98 })], { spo2: 96 }, []],
    [
      'the best of 48 hours counts',
      [at(10, '07:30', { spo2: 99 }), at(11, '07:30', { spo2: 97 })],
      { spo2: 96 },
      ['spo2'],
    ],
    ['older than 48 hours does not', [at(10, '07:00', { spo2: 99 })], { spo2: 96 }, []],
    ['breaths up by 5', [at(11, '07:30', { respiratoryRate: 16 })], { respiratoryRate: 21 }, ['breaths']],
    ['breaths up by 4', [at(11, '07:30', { respiratoryRate: 16 })], { respiratoryRate: 20 }, []],
    ['fever after a day without', [at(11, '07:30', { temperature: 36.8 })], { temperature: 37.6 }, ['fever']],
    ['less than a day without', [at(11, '16:30', { temperature: 36.8 })], { temperature: 38 }, []],
    [
      'fever that went on is no new one',
      [at(10, '07:30', { temperature: 36.8 }), at(11, '07:30', { temperature: 38 })],
      { temperature: 38.2 },
      [],
    ],
    ['nothing before', [], { spo2: 90, temperature: 39 }, []],
  ] as const)('%s', (_what, before, vitals, worse) => {
    expect(worsening([...before], now(vitals)).map(({ what }) => what)).toEqual(worse);
  });
});
