// Checks the public test set: its sums, the form of every line, offsets inside the texts, its sizes, and that its sources give it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const FOLDER = join(import.meta.dirname, '../../bench/data');
const FILES = ['answers.jsonl', 'claims.jsonl', 'negation.jsonl', 'utterances.jsonl', 'vitals.jsonl', 'second.jsonl'];

interface Span {
  start: number;
  end: number;
}
interface Entity extends Span {
  type: string;
  value: unknown;
  status?: string;
}
interface Line {
  id: string;
  part: string;
  text: string;
}
interface Utterance extends Line {
  intent: string;
  intents?: string[];
  style: string;
  region: string;
  tags?: string[];
  entities: Entity[];
}
interface Negation extends Line {
  symptoms: (Span & { code: string; status: string })[];
}
interface Vitals extends Line {
  values: Record<string, number | string>;
  facts: Record<string, unknown[]>;
  implausible?: string[];
}
interface Matching extends Line {
  kind: 'faq' | 'claim' | 'query';
  faq?: string | null;
  claim?: string | null;
  expect: string;
}

const raw = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const read = <T>(name: string): T[] =>
  raw(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const utterances = read<Utterance>('utterances.jsonl');
const negation = read<Negation>('negation.jsonl');
const vitals = read<Vitals>('vitals.jsonl');
const matching = { faq: read<Matching>('answers.jsonl'), claim: read<Matching>('claims.jsonl') };
const queries = (kind: 'faq' | 'claim'): Matching[] => matching[kind].filter((line) => line.kind === 'query');
const lines: Line[] = [...utterances, ...negation, ...vitals, ...queries('faq'), ...queries('claim')];

/** Lines whose span does not lie inside their text, or cuts white space along. */
function badSpans(text: string, spans: Span[]): string[] {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .filter(
      (words, index) =>
        words.length !== spans[index]!.end - spans[index]!.start || words !== words.trim() || words === '',
    );
}

describe('files', () => {
  test('the sums file names every file with its true sum', () => {
    expect(raw('SHA256SUMS')).toBe(FILES.map((name) => `${sha256(raw(name))}  ${name}\n`).join(''));
  });

  test('the sources give exactly these files', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(FOLDER, 'compile.mjs'), '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('lines', () => {
  test('ids are unique and follow the text', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const { id, text } of lines) expect(id.slice(2)).toBe(sha256(text).slice(0, 10));
  });

  test('texts are NFC, trimmed and carry no mark of the source', () => {
    for (const { text } of lines) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/[[\]|{}]|=>/u);
    }
  });

  test('spans lie inside their texts', () => {
    for (const { text, entities } of utterances) expect(badSpans(text, entities)).toEqual([]);
    for (const { text, symptoms } of negation) expect(badSpans(text, symptoms)).toEqual([]);
  });

  test('a number written in digits is the value of its span', () => {
    for (const { entities, text } of utterances) {
      for (const { type, value, start, end } of entities) {
        const words = text.slice(start, end);
        if (!['spo2', 'pulse', 'resp_rate', 'platelet', 'count'].includes(type) || !/\d/u.test(words)) continue;
        expect(words).toContain(String(value));
      }
    }
  });

  test('an intent list opens with the intent and names two', () => {
    const lists = utterances.map(({ intent, intents }) => ({ intent, intents: intents ?? [intent, ''] }));
    for (const { intent, intents } of lists) expect([intents[0], intents.length > 1]).toEqual([intent, true]);
  });

  test('stated vitals are plausible, and none is both stated and impossible', () => {
    const bounds = { temperature: [34, 43], spo2: [50, 100], pulse: [30, 220], resp_rate: [5, 120] } as const;
    for (const { values, implausible = [] } of vitals) {
      expect(implausible.filter((name) => name in values)).toEqual([]);
      for (const [name, [low, high]] of Object.entries(bounds)) {
        if (!(name in values)) continue;
        expect(values[name]).toBeGreaterThanOrEqual(low);
        expect(values[name]).toBeLessThanOrEqual(high);
      }
    }
  });

  test.each(['faq', 'claim'] as const)('every %s query names an entry or none', (kind) => {
    const ids = new Set(matching[kind].filter((line) => line.kind === kind).map(({ id }) => id));
    for (const query of queries(kind)) {
      const named = query[kind];
      expect(named === null || ids.has(named ?? '')).toBe(true);
      expect(query.expect).not.toBe('');
    }
  });
});

describe('second labels', () => {
  interface Second {
    id: string;
    intent?: string;
    statuses?: string[];
  }
  const second = new Map(read<Second>('second.jsonl').map((line) => [line.id, line]));

  const first = <T extends Line>(all: T[]): T[] => all.filter(({ part }) => part === 'dev');

  test('every labelled line of the first round but the vitals has them once, and nothing else has', () => {
    const labelled = first(lines)
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('v-'));
    expect(raw('second.jsonl').trim().split('\n')).toHaveLength(labelled.length);
    expect([...second.keys()].sort()).toEqual(labelled.sort());
  });

  test('they name an intent of the set, and a status for each symptom', () => {
    const intents = new Set(utterances.map(({ intent }) => intent));
    for (const { id } of first(utterances)) expect(intents).toContain(second.get(id)?.intent);
    for (const { id, symptoms } of first(negation)) expect(second.get(id)?.statuses).toHaveLength(symptoms.length);
  });
});

describe('sizes', () => {
  const has = (wanted: (line: Utterance) => boolean): number => utterances.filter(wanted).length;
  const symptoms = (line: Utterance): Entity[] => line.entities.filter(({ type }) => type === 'symptom');

  test('every intent and every kind of message is there in number', () => {
    const intents = new Map<string, number>();
    for (const { intent } of utterances) intents.set(intent, (intents.get(intent) ?? 0) + 1);
    expect(intents.size).toBe(16);
    expect(Math.min(...intents.values())).toBeGreaterThanOrEqual(25);
    expect(intents.get('sos')).toBeGreaterThanOrEqual(120);
    expect(intents.get('unknown')).toBeGreaterThanOrEqual(80);
    expect(has((line) => symptoms(line).some(({ status }) => status !== 'present'))).toBeGreaterThanOrEqual(100);
    expect(has(({ tags }) => tags?.includes('persons') ?? false)).toBeGreaterThanOrEqual(60);
    expect(has(({ intents: several }) => several !== undefined)).toBeGreaterThanOrEqual(59);
    expect(has(({ style }) => style === 'speech')).toBeGreaterThanOrEqual(60);
    expect(has(({ style }) => style === 'dialect')).toBeGreaterThanOrEqual(120);
  });

  test('the smaller sets are large enough', () => {
    expect(utterances.length).toBeGreaterThanOrEqual(700);
    expect(negation.length).toBeGreaterThanOrEqual(150);
    expect(vitals.length).toBeGreaterThanOrEqual(200);
    for (const kind of ['faq', 'claim'] as const) {
      expect(queries(kind).length).toBeGreaterThanOrEqual(150);
      expect(queries(kind).filter((query) => query[kind] === null).length).toBeGreaterThanOrEqual(40);
    }
  });
});
