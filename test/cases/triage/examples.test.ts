/** The worked examples of the clinical rules (test/data), through the tools' own reading of a line. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { isolate } from '../../../cases/isolation/isolate.ts';
import type { IsolationFacts } from '../../../cases/isolation/isolate.ts';
import { assess } from '../../../cases/triage/assess.ts';
import { loadUnderstanding } from '../../../bots/resources.ts';
import { factsOfInput, readInput } from '../../../tools/triage-input.ts';

interface Example {
  id: string;
  input: Record<string, unknown>;
  expect: Record<string, unknown>;
  soft?: Record<string, unknown>;
}

function examples(name: string): [string, Example][] {
  const lines = readFileSync(new URL(`../../data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Example).map((example) => [example.id, example]);
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).toSorted((one, other) => one.localeCompare(other)) : value;
}

function triage(input: Record<string, unknown>): Record<string, unknown> {
  const understand = loadUnderstanding();
  const facts = factsOfInput(readInput(input), '2022-03-15', (text) =>
    understand(text, { at: '2022-03-15T09:00:00+07:00' }),
  );
  return { ...assess(facts) };
}

/** "risk3646" is `risk["3646"]`. */
function field(found: Record<string, unknown>, key: string): unknown {
  const [, group = '', document = ''] = /^(risk|homeCare|severity|alarms)(\d+)$/.exec(key) ?? [];
  if (group === '') return found[key];
  return (found[group] as Record<string, unknown>)[document];
}

function agrees(found: Record<string, unknown>, key: string, value: unknown): unknown {
  if (key === 'rule') return `${String(found['rule'])} ${String(found['document'])}`.includes(String(value));
  if (key === 'unknown') return (value as string[]).every((name) => (found['unknown'] as string[]).includes(name));
  if (key.endsWith('Not')) return field(found, key.slice(0, -3)) !== value;
  return JSON.stringify(sorted(field(found, key))) === JSON.stringify(sorted(value));
}

function disagreements(found: Record<string, unknown>, wanted: Record<string, unknown> = {}): string[] {
  return Object.entries(wanted)
    .filter(([key, value]) => agrees(found, key, value) !== true)
    .map(([key, value]) => `${key}: ${JSON.stringify(field(found, key))} instead of ${JSON.stringify(value)}`);
}

describe('triage', () => {
  test.each(examples('triage'))('%s', (_id, example) => {
    const found = triage(example.input);
    expect(disagreements(found, example.expect)).toEqual([]);
    expect(disagreements(found, example.soft)).toEqual([]);
  });
});

describe('isolation', () => {
  test.each(examples('isolation'))('%s', (_id, example) => {
    const found = { ...isolate(example.input as unknown as IsolationFacts) };
    expect(disagreements(found, example.expect)).toEqual([]);
    expect(disagreements(found, example.soft)).toEqual([]);
  });
});

describe('a line of the tool', () => {
  test('text adds to the fields, the worse of each; denied signs do not count', () => {
    const line = { age: 30, vitals: { spo2: 98 }, symptoms: [], text: 'em khó thở, spo2 93, không đau ngực' };
    const found = triage(line);
    expect(found).toMatchObject({ level: 'RED', alarms: { 261: ['shortness_of_breath', 'spo2'] } });
    expect(triage({ ...line, vitals: { spo2: 91 }, text: 'spo2 95' })).toMatchObject({ level: 'RED' });
  });

  test('a threat in the text is RED', () => {
    expect(triage({ age: 30, vitals: { spo2: 98 }, symptoms: [], text: 'ba tôi bị rắn cắn' })['level']).toBe('RED');
  });

  test('severe codes count without standing in symptoms', () => {
    expect(triage({ age: 30, symptoms: [], severeSymptoms: ['chest_pain'] })['level']).toBe('RED');
  });

  test.each([
    [{ vitals: {} }, /symptoms/],
    [{ symptoms: ['no_such_code'] }, /symptoms/],
    [{ symptoms: [], age: 'năm mươi' }, /age/],
    [{ symptoms: [], on: '2022-02-31' }, /on/],
    [{ symptoms: [], vitals: { spo2: '97' } }, /vitals\.spo2/],
    [{ symptoms: [], conditions: ['no_such'] }, /conditions/],
  ])('%j is refused by name', (line, fault) => {
    expect(() => readInput(line)).toThrow(fault);
  });
});
