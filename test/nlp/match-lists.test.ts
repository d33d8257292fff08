/** Matching on messages written before the rules that they now hold: shares that must not fall. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ANSWERS } from '../../locales/content/answers/index.ts';
import { SHIPPED_CLAIMS } from '../../locales/content/claims/index.ts';
import { decide } from '../../nlp/match/decide.ts';
import { buildIndex } from '../../nlp/match/index.ts';
import type { Snapshot } from '../../nlp/match/index.ts';
import { search } from '../../nlp/match/search.ts';

interface Line {
  text: string;
  /** id of the rumour, the shipped answer or the question of bench/data that is meant; null: none */
  claim?: string | null;
  answer?: string | null;
  faq?: string | null;
}
interface Entry {
  kind: string;
  id: string;
  question: string;
  answer: string;
}

function linesOf<Of>(file: string): Of[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Of);
}

const rumours = linesOf<Line>('test/data/rumours-more.jsonl');
const questions = linesOf<Line>('test/data/questions-more.jsonl');
const known = buildIndex(
  SHIPPED_CLAIMS.map(({ id, title, variants }) => ({ id, texts: [title, ...variants] })),
  'claim',
);
const shipped = buildIndex(
  ANSWERS.map(({ id, question, variants, chat }) => ({ id, texts: [question, ...variants], body: chat })),
  'faq',
);
const plain = buildIndex(
  linesOf<Entry>('bench/data/answers.jsonl')
    .filter(({ kind }) => kind === 'faq')
    .map(({ id, question, answer }) => ({ id, texts: [question], body: answer })),
  'faq',
);

function answered(index: Snapshot, text: string): string | null {
  const act = decide(search(index, text), index.kind);
  return 'answer' in act ? act.answer.id : null;
}

function share<Of>(all: readonly Of[], holds: (one: Of) => boolean): number {
  expect(all.length).toBeGreaterThan(15);
  return all.filter(holds).length / all.length;
}

/** A list that holds its own questions or rumours, each in one wording, beside the messages. */
function listOf(file: string, kind: 'faq' | 'claim') {
  const lines = linesOf<Entry & Line>(file);
  const entries = lines.filter((line) => line.kind === kind);
  const index = buildIndex(
    entries.map(({ id, question, text, answer }) => ({
      id,
      texts: [question ?? text],
      ...(kind === 'faq' && { body: answer ?? '' }),
    })),
    kind,
  );
  const queries = lines
    .filter((line) => line.kind === 'query')
    .map((line) => ({ text: line.text, want: line[kind] ?? null }));
  return {
    index,
    meant: queries.filter(({ want }) => want !== null),
    none: queries.filter(({ want }) => want === null),
  };
}

const first = (index: Snapshot, text: string) => search(index, text, 2)[0]?.id;

test('what is claimed of the same subject otherwise is another rumour', () => {
  const others = rumours.filter(({ claim }) => claim === null);
  expect(share(others, ({ text }) => answered(known, text) === null)).toBeGreaterThanOrEqual(0.98);
});

test('the same rumour in other words is found', () => {
  const same = rumours.filter(({ claim }) => typeof claim === 'string');
  expect(share(same, ({ text, claim }) => first(known, text) === claim)).toBeGreaterThanOrEqual(0.96);
  expect(share(same, ({ text, claim }) => answered(known, text) === claim)).toBeGreaterThanOrEqual(0.88);
  expect(share(same, ({ text, claim }) => ![claim, null].includes(answered(known, text)))).toBeLessThanOrEqual(0.02);
});

test('questions find their shipped answer', () => {
  const asked = questions.filter(({ answer }) => typeof answer === 'string');
  expect(share(asked, ({ text, answer }) => first(shipped, text) === answer)).toBeGreaterThanOrEqual(0.94);
});

test('what no shipped answer is about is mostly not answered', () => {
  const others = questions.filter(({ answer }) => answer === null);
  expect(share(others, ({ text }) => answered(shipped, text) === null)).toBeGreaterThanOrEqual(0.75);
});

test('questions of one wording alone are found by theirs and their answer', () => {
  const asked = questions.filter(({ faq }) => typeof faq === 'string');
  expect(share(asked, ({ text, faq }) => first(plain, text) === faq)).toBeGreaterThanOrEqual(0.95);
  expect(share(asked, ({ text, faq }) => ![faq, null].includes(answered(plain, text)))).toBeLessThanOrEqual(0.03);
});

test('long-winded, dialectal and unmarked questions find the one wording that they mean', () => {
  const { index, meant, none } = listOf('test/data/answers-more.jsonl', 'faq');
  expect(share(meant, ({ text, want }) => first(index, text) === want)).toBeGreaterThanOrEqual(0.92);
  expect(share(meant, ({ text, want }) => ![want, null].includes(answered(index, text)))).toBeLessThanOrEqual(0.05);
  expect(share(none, ({ text }) => answered(index, text) === null)).toBeGreaterThanOrEqual(0.7);
});

test('rumours as people pass them on find the one wording that they mean', () => {
  const { index, meant, none } = listOf('test/data/claims-more.jsonl', 'claim');
  expect(share(meant, ({ text, want }) => first(index, text) === want)).toBeGreaterThanOrEqual(0.9);
  expect(share(meant, ({ text, want }) => ![want, null].includes(answered(index, text)))).toBeLessThanOrEqual(0.03);
  expect(share(none, ({ text }) => answered(index, text) === null)).toBe(1);
});

test('the same rumour in other words comes first, its contrary is no hit', () => {
  const pairs = linesOf<{ known: string; same: string[]; other: string[] }>('test/data/opposites-more.jsonl');
  const index = buildIndex(
    pairs.map(({ known: id }) => ({ id, texts: [id] })),
    'claim',
  );
  const same = pairs.flatMap(({ known: id, same: all }) => all.map((text) => ({ id, text })));
  expect(share(same, ({ id, text }) => first(index, text) === id)).toBeGreaterThanOrEqual(0.98);
  const told = pairs.flatMap(({ known: id, other }) => other.filter((text) => answered(index, text) === id));
  expect(told).toEqual([]);
});
