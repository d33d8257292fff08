/** Isolation by the document of the day: first and last days, doses and recoveries at their lines, release. */
import { describe, expect, test } from '@jest/globals';
import { ISOLATION_DOCUMENTS } from '../../../cases/isolation/documents.ts';
import { isolate } from '../../../cases/isolation/isolate.ts';
import type { IsolationFacts } from '../../../cases/isolation/isolate.ts';

const f1 = (on: string, more: Partial<IsolationFacts> = {}) => isolate({ status: 'f1', on, doses: 0, ...more });
const f0 = (on: string, more: Partial<IsolationFacts> = {}) => isolate({ status: 'f0', on, doses: 0, ...more });

describe('which document rules the day', () => {
  test.each([
    ['2021-07-13', null],
    ['2021-07-14', '5599'],
    ['2021-12-15', '5599'],
    ['2022-02-20', '5599'],
    ['2022-02-21', '762'],
    ['2023-10-19', '762'],
    ['2023-10-20', null],
  ])('F1 exposed on %s: %s', (on, rule) => {
    expect(f1(on)?.rule).toBe(rule);
  });

  test.each([
    ['2021-08-20', null],
    ['2021-08-21', '4038'],
    ['2022-01-30', '4038'],
    ['2022-01-31', '261'],
    ['2022-02-21', '762'],
    ['2023-10-20', null],
  ])('F0 positive on %s: %s', (on, rule) => {
    expect(f0(on)?.rule).toBe(rule);
  });

  test('no document: nothing is decided, and the reason names the decision on group B', () => {
    for (const found of [f1('2025-02-09'), f0('2024-07-15'), f1('2021-06-01')]) {
      expect(found).toMatchObject({ until: null, tests: [], monitorUntil: null, release: null, document: null });
      expect(found?.reason).toContain('26/2023/QĐ-TTg');
    }
  });

  test('remembered documents rule only when they are named', () => {
    const remembered = ISOLATION_DOCUMENTS.filter(({ source }) => source === 'memory');
    expect(remembered.map(({ id, rules }) => [id, rules])).toEqual([
      ['5152', {}],
      ['3638', {}],
      ['1909', {}],
    ]);
    expect(f1('2022-05-01', { rules: '1909' })).toMatchObject({
      until: null,
      monitorUntil: '2022-05-11',
      release: null,
    });
    expect(f1('2021-08-01', { rules: '3638' })?.until).toBe('2021-08-15');
    expect(f0('2022-05-01', { rules: '1909' })).toBeNull();
    expect(f0('2022-05-01', { rules: '10696' })).toBeNull();
  });
});

describe('F1 under 762', () => {
  const days = (more: Partial<IsolationFacts>) => {
    const found = f1('2022-03-20', more);
    return [found?.until, ...(found?.tests ?? []), found?.monitorUntil];
  };
  const SHORT = ['2022-03-25', '2022-03-25', '2022-03-30'];
  const LONG = ['2022-03-27', '2022-03-27', '2022-03-30'];

  test.each<[string[], Partial<IsolationFacts>]>([
    [SHORT, { doses: 2, lastDoseOn: '2022-03-06' }],
    [LONG, { doses: 2, lastDoseOn: '2022-03-07' }],
    [LONG, { doses: 1, lastDoseOn: '2021-03-06' }],
    [LONG, { doses: 2 }],
    [SHORT, { doses: 3, lastDoseOn: '2021-03-06' }],
    [SHORT, { recoveredOn: '2021-12-20' }],
    [LONG, { recoveredOn: '2021-12-19' }],
    [LONG, { recoveredOn: '2022-03-21' }],
  ])('%j: %j', (expected, more) => {
    expect(days(more)).toEqual(expected);
  });
});

describe('F1 under 10696', () => {
  const found = (more: Partial<IsolationFacts>) => f1('2022-01-20', more);

  test.each<[string, Partial<IsolationFacts>]>([
    ['10696', { doses: 2, lastDoseOn: '2022-01-06' }],
    ['5599', { doses: 2, lastDoseOn: '2022-01-07' }],
    ['10696', { doses: 2, lastDoseOn: '2021-07-20' }],
    ['5599', { doses: 2, lastDoseOn: '2021-07-19' }],
    ['10696', { recoveredOn: '2021-07-20' }],
    ['5599', { recoveredOn: '2021-07-19' }],
  ])('%s: %j', (rule, more) => {
    expect(found(more)?.rule).toBe(rule);
  });

  test('7 days, tests on day 1 and 7, 7 days more; the others 14 and 14', () => {
    expect(found({ recoveredOn: '2021-12-01' })).toMatchObject({
      until: '2022-01-27',
      tests: ['2022-01-21', '2022-01-27'],
      monitorUntil: '2022-02-03',
    });
    expect(found({})).toMatchObject({ until: '2022-02-03', tests: [], monitorUntil: '2022-02-17' });
  });

  test('six months end at the last day of a shorter month', () => {
    expect(f1('2022-02-28', { rules: '10696', recoveredOn: '2021-08-31' })?.rule).toBe('10696');
    expect(f1('2022-03-01', { rules: '10696', recoveredOn: '2021-08-31' })?.rule).toBe('5599');
  });
});

describe('release', () => {
  const vaccinated = { doses: 2, lastDoseOn: '2021-12-01' };
  const at = (today: string, more: Partial<IsolationFacts> = {}) => {
    const found = f0('2022-03-01', { ...vaccinated, today, ...more });
    return [found?.release, found?.until];
  };
  const negative = (negativeTestOn: string, supervised?: boolean) => ({
    negativeTestOn,
    ...(supervised === undefined ? {} : { supervised }),
  });

  test('day 7 with a supervised negative test', () => {
    expect(at('2022-03-08', negative('2022-03-08', true))).toEqual([true, '2022-03-08']);
    expect(at('2022-03-10', negative('2022-03-09', true))).toEqual([true, '2022-03-09']);
  });

  test('not before day 7, not by an early test, not by one that nobody saw', () => {
    expect(at('2022-03-07', negative('2022-03-07', true))).toEqual([false, '2022-03-08']);
    expect(at('2022-03-08', negative('2022-03-07', true))[0]).toBe(false);
    expect(at('2022-03-08', negative('2022-03-08', false))[0]).toBe(false);
    expect(at('2022-03-08', negative('2022-03-08'))[0]).toBeNull();
    expect(at('2022-03-08', negative('2022-03-09', true))[0]).toBe(false);
  });

  test('still positive: to day 10, without full vaccination to day 14', () => {
    expect(at('2022-03-08')).toEqual([false, '2022-03-11']);
    expect(at('2022-03-08', { doses: 0 })).toEqual([false, '2022-03-15']);
  });

  test('without a day of today nothing is said of release', () => {
    expect(f0('2022-03-01')).toMatchObject({ release: null, until: '2022-03-08' });
  });

  test('autumn 2021: ten days; still positive then, staff decide the day', () => {
    const autumn = (more: Partial<IsolationFacts>) => f0('2021-10-01', more);
    expect(autumn({ today: '2021-10-11', negativeTestOn: '2021-10-11', supervised: true })?.release).toBe(true);
    expect(autumn({ today: '2021-10-10', negativeTestOn: '2021-10-10', supervised: true })?.release).toBe(false);
    expect(autumn({ today: '2021-10-11' })).toMatchObject({ release: false, until: null });
  });

  test('an F1 by the test of the last day; where no test days are known, a human', () => {
    const tested = { today: '2022-03-08', negativeTestOn: '2022-03-08', supervised: true };
    expect(f1('2022-03-01', tested)?.release).toBe(true);
    expect(f1('2022-03-01', { today: '2022-03-08' })).toMatchObject({ release: false, until: '2022-03-08' });
    expect(f1('2021-11-01', { today: '2021-11-20' })?.release).toBeNull();
  });
});
