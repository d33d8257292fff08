/** What a status does to a red flag (§10.2), and codes that count together. */
import { describe, expect, test } from '@jest/globals';
import type { Severity, Symptom, SymptomStatus } from '../../../cases/codes.ts';
import type { TriageFacts } from '../../../cases/danger.ts';
import { assessDanger } from '../../../cases/triage/danger.ts';

type Said = [code: Symptom, status?: SymptomStatus, severe?: boolean];

function facts(ageMonths: number | null, ...said: Said[]): TriageFacts {
  const symptoms = said.map(([code, status = 'present', severe = false]) => ({ code, status, severe }));
  return { ageMonths, vitals: {}, symptoms, implausible: [] };
}

const adult = (...said: Said[]) => assessDanger(facts(360, ...said));
const child = (...said: Said[]) => assessDanger(facts(48, ...said));

describe('statuses', () => {
  test.each<[SymptomStatus, Severity | null]>([
    ['present', 'RED'],
    ['uncertain', 'RED'],
    ['improving', 'ORANGE'],
    ['absent', null],
    ['resolved', null],
    ['hypothetical', null],
    ['history', null],
    ['other_person', null],
  ])('cyanosis %s: %s', (status, level) => {
    expect(adult(['cyanosis', status]).level).toBe(level);
    expect(adult(['cyanosis', status]).flags).toEqual(level === null ? [] : ['cyanosis']);
  });

  test('improving: severe RED stays RED, ORANGE stays ORANGE, other codes keep their level', () => {
    expect(adult(['shortness_of_breath', 'improving', true]).level).toBe('RED');
    expect(adult(['drowsiness', 'improving', true]).level).toBe('RED');
    expect(adult(['shortness_of_breath', 'improving']).level).toBe('ORANGE');
    expect(adult(['cough', 'improving']).level).toBe('YELLOW');
    expect(child(['cannot_drink', 'improving']).level).toBe('ORANGE');
  });

  test('of two statuses the more dangerous counts', () => {
    expect(adult(['cyanosis', 'absent'], ['cyanosis', 'present']).level).toBe('RED');
    expect(adult(['cyanosis', 'improving'], ['cyanosis', 'present']).level).toBe('RED');
    expect(adult(['cough', 'present'], ['shortness_of_breath', 'absent']).level).toBe('YELLOW');
  });

  test('the reason says what was said of it', () => {
    const detail = (...said: Said) => adult(said).reasons.at(0)?.detail;
    expect(detail('shortness_of_breath', 'present', true)).toBe('khó thở, nặng');
    expect(detail('shortness_of_breath', 'improving')).toBe('khó thở, đã đỡ');
    expect(detail('shortness_of_breath', 'uncertain')).toBe('khó thở, chưa chắc');
  });
});

describe('together', () => {
  test('stiff neck with fever is RED, said or measured', () => {
    expect(adult(['stiff_neck'], ['fever']).level).toBe('RED');
    expect(adult(['stiff_neck'], ['fever', 'absent']).level).toBe('ORANGE');
    const measured = (temperature: number) =>
      assessDanger({ ...facts(360, ['stiff_neck']), vitals: { temperature } }).level;
    expect(measured(37.5)).toBe('ORANGE');
    expect(measured(37.6)).toBe('RED');
  });

  test('fever, red eyes and rash of a child: each is named, sign 9 of 261 and 10 of 4377', () => {
    const danger = child(['fever'], ['red_eyes'], ['rash']);
    expect(danger.level).toBe('ORANGE');
    expect(danger.flags.toSorted()).toEqual(['fever', 'rash', 'red_eyes']);
    const rules = danger.reasons.map(({ rule, document }) => `${document} ${rule}`);
    expect(rules).toContain('261/QĐ-BYT, 2022-01-31 sign-9');
    expect(rules).toContain('4377/QĐ-BYT, 2021-09-11 sign-10');
    expect(danger.reasons.at(0)?.detail).toBe('sốt, kèm mắt đỏ, phát ban');
  });

  test('two of the three are not it; in adults it is not; severe in a child is RED', () => {
    expect(child(['fever'], ['red_eyes']).level).toBe('YELLOW');
    expect(child(['fever'], ['red_eyes'], ['rash', 'absent']).level).toBe('YELLOW');
    expect(adult(['fever'], ['red_eyes'], ['rash']).level).toBe('YELLOW');
    expect(adult(['fever'], ['red_eyes'], ['rash', 'present', true]).level).toBe('YELLOW');
    expect(child(['fever'], ['red_eyes'], ['rash', 'present', true]).level).toBe('RED');
  });
});

describe('order', () => {
  test('reasons and flags come most severe first', () => {
    const danger = adult(['cough'], ['shortness_of_breath'], ['cyanosis']);
    expect(danger.level).toBe('RED');
    expect(danger.flags).toEqual(['cyanosis', 'shortness_of_breath']);
    expect(danger.reasons.at(0)?.detail).toBe('tím tái');
    expect(danger.reasons.at(-1)?.detail).toBe('ho');
  });

  test('a document names a code once, by its most severe rule', () => {
    const own = adult(['shortness_of_breath', 'present', true]).reasons.filter((r) => r.document === 'Bình An');
    expect(own).toEqual([{ rule: 'breathing', document: 'Bình An', detail: 'khó thở, nặng' }]);
  });

  test('the same facts always give the same answer', () => {
    const given = facts(null, ['cough'], ['fainting']);
    expect(assessDanger(given)).toEqual(assessDanger(structuredClone(given)));
  });
});
