/** Every number of every document, at it and on both sides of it, on both sides of each age line; made from the table. */
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Disease, Severity } from '../../../cases/codes.ts';
import type { TriageFacts, Vitals } from '../../../cases/danger.ts';
import { evaluatePack } from '../../../cases/triage/evaluate.ts';
import { findingsOf } from '../../../cases/triage/findings.ts';
import { documentName } from '../../../cases/triage/pack.ts';
import type { Pack, Rule } from '../../../cases/triage/pack.ts';
import { PACKS } from '../../../cases/triage/packs/index.ts';
import { NUMBERS, PREGNANCY_NUMBERS } from './reference.ts';
import type { Bound, NumberLine } from './reference.ts';

const LINES = [...NUMBERS, ...PREGNANCY_NUMBERS];
const RANK: readonly (Severity | undefined)[] = [undefined, 'GREEN', 'YELLOW', 'ORANGE', 'RED'];
let cases = 0;

afterAll(() => {
  process.stderr.write(`boundary cases made from ${LINES.length} numbers of the documents: ${cases}\n`);
});

function packOf(id: string): Pack {
  const pack = PACKS.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

function passes(bound: Bound, value: number, limit: number): boolean {
  if (bound === 'atLeast') return value >= limit;
  if (bound === 'above') return value > limit;
  return bound === 'atMost' ? value <= limit : value < limit;
}

/** Vitals with which NEWS2 comes to so many points, at most two from one parameter. */
function scoring(points: number): Vitals {
  const steps: Vitals[] = [
    { pulse: 100 },
    { pulse: 115 },
    { pulse: 115, temperature: 38.5 },
    { pulse: 115, temperature: 39.5 },
    { pulse: 115, temperature: 39.5, systolic: 105 },
    { pulse: 115, temperature: 39.5, systolic: 95 },
    { pulse: 115, temperature: 39.5, systolic: 95, spo2: 95 },
    { pulse: 115, temperature: 39.5, systolic: 95, spo2: 93 },
  ];
  return points === 0 ? { pulse: 80 } : (steps[points - 1] ?? {});
}

/** One parameter alone with so many points; it has three at most. */
function single(points: number): Vitals {
  return { temperature: [37, 38.5, 39.5][points] ?? 34.5 };
}

function factsWith(measure: string, value: number, ageMonths: number): TriageFacts {
  const facts: TriageFacts = { ageMonths, vitals: {}, symptoms: [], implausible: [], exposure: true, conditions: [] };
  if (measure === 'news2') return { ...facts, vitals: scoring(value) };
  if (measure === 'news2Single') return { ...facts, vitals: single(value) };
  if (measure === 'pulsePressure') return { ...facts, vitals: { systolic: 110, diastolic: 110 - value } };
  if (measure === 'diastolic') return { ...facts, vitals: { systolic: 130, diastolic: value } };
  if (measure === 'platelet') return { ...facts, platelet: value };
  if (measure === 'feverHours') return { ...facts, feverHours: value };
  return { ...facts, vitals: { [measure]: value } };
}

/** Which of these levels the numbers of the table give for this value; undefined: none. */
function expected(pack: string, measure: string, value: number, ageMonths: number): Severity | undefined {
  const levels = NUMBERS.filter(
    ([id, name, bound, limit, from, below]) =>
      id === pack &&
      name === measure &&
      passes(bound, value, limit) &&
      ageMonths >= (from ?? 0) &&
      ageMonths < (below ?? Infinity),
  ).map(([, , , , , , level]) => level);
  return levels.toSorted((one, other) => RANK.indexOf(other) - RANK.indexOf(one))[0];
}

const SUBJECTS: Readonly<Record<string, string>> = {
  systolic: 'bloodPressure',
  diastolic: 'bloodPressure',
  pulsePressure: 'bloodPressure',
  feverHours: 'temperature',
  news2Single: 'news2',
};

function found(pack: Pack, measure: string, facts: TriageFacts): Severity | undefined {
  const disease: Disease | null = pack.disease ?? null;
  const hits = evaluatePack(pack, findingsOf({ ...facts, disease }));
  return hits.find(({ subject }) => subject === (SUBJECTS[measure] ?? measure))?.level;
}

/** At every age line of the table on both sides, and in the middle of a life. */
const AGES = [...new Set(LINES.flatMap(([, , , , from, below]) => [from, below]).filter((age) => age !== null))]
  .flatMap((age) => [age - 1, age])
  .concat(0, 30, 100, 360, 900);

function near([, measure, , value]: NumberLine): number[] {
  const step = measure === 'temperature' ? 0.1 : 1;
  return [value - step, value, value + step].map((number) => Math.round(number * 10) / 10);
}

describe.each(NUMBERS.map((line) => [line.slice(0, 4).join(' '), line] as const))('%s', (_name, line) => {
  const [id, measure] = line;
  test.each(near(line))('%d at every age', (value) => {
    const pack = packOf(id);
    for (const ageMonths of AGES.filter((age) => id !== 'NEWS2' || age >= 192)) {
      cases++;
      const seen = { value, ageMonths, level: found(pack, measure, factsWith(measure, value, ageMonths)) };
      expect(seen).toEqual({ value, ageMonths, level: expected(id, measure, value, ageMonths) });
    }
  });
});

test.each(PREGNANCY_NUMBERS.map((line) => [line] as const))('%j in pregnancy only', (line) => {
  const [id, measure, bound, limit, , , level] = line;
  for (const value of near(line)) {
    for (const pregnant of [true, false, undefined]) {
      cases++;
      const facts = { ...factsWith(measure, value, 360), ...(pregnant === undefined ? {} : { pregnant }) };
      const holds = pregnant === true && passes(bound, value, limit);
      expect(found(packOf(id), measure, facts)).toBe(holds ? level : undefined);
    }
  }
});

test('NEWS2 ends at 16 years and in pregnancy', () => {
  for (const ageMonths of [143, 144, 191]) expect(findingsOf(factsWith('news2', 7, ageMonths)).news2).toBeNull();
  expect(findingsOf(factsWith('news2', 7, 192)).news2?.atLeast).toBe(7);
  expect(findingsOf({ ...factsWith('news2', 7, 360), pregnant: true }).news2).toBeNull();
});

function lineOf(pack: Pack, rule: Rule): string[] {
  if (!('measure' in rule)) return [];
  return (['atLeast', 'above', 'atMost', 'below'] as const)
    .filter((bound) => rule[bound] !== undefined)
    .map((bound) =>
      JSON.stringify([
        pack.id,
        rule.measure,
        bound,
        rule[bound],
        rule.fromMonths ?? null,
        rule.untilMonths ?? null,
        rule.level,
      ]),
    );
}

test('the packs have exactly the numbers of the documents', () => {
  const inPacks = PACKS.flatMap((pack) => pack.rules.flatMap((rule) => lineOf(pack, rule)));
  expect(inPacks.toSorted()).toEqual(LINES.map((line) => JSON.stringify(line)).toSorted());
});

test('every pack says where it comes from, and that nobody has reviewed it', () => {
  expect(new Set(PACKS.map(({ id }) => id)).size).toBe(PACKS.length);
  for (const pack of PACKS) {
    expect(documentName(pack)).toMatch(/^(?:NEWS2|Bình An|\d+\/QĐ-BYT, \d{4}-\d\d-\d\d)$/);
    expect(pack.reviewer).toBeNull();
    expect(pack.title).not.toBe('');
    expect([null, pack.date]).toContain(pack.validity.from);
  }
});
