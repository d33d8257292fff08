/** What people say on the phone as a recogniser writes it down: no marks, numbers in words, sounds taken for one another. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntityType } from '../../cases/codes.ts';
import { SEEDS } from '../../nlp/corpus/index.ts';
import * as facts from '../../nlp/lexicon/facts.ts';
import { DANGER_SIGN_PHRASES } from '../../nlp/lexicon/danger-signs.ts';
import { MISHEARD, SPOKEN_PHRASES } from '../../nlp/lexicon/spoken.ts';
import { SYMPTOM_PHRASES } from '../../nlp/lexicon/symptoms.ts';
import { RED_FLAGS } from '../../nlp/extract/scene.ts';
import { soundOf } from '../../nlp/speech/sounds.ts';
import { asSaid } from '../../nlp/speech/said.ts';
import { splitTone } from '../../nlp/text/tone-marks.ts';
import type { Entity, Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding, dataLines } from './built.ts';

interface Line {
  group: 'red' | 'number' | 'answer' | 'homophone' | 'clean';
  text: string;
  expecting?: EntityType;
  intent?: string;
  /** symptom codes that are told, and those that are not */
  has?: string[];
  without?: string[];
  values?: Record<string, string | number>;
}

const lines = dataLines<Line>('speech.jsonl', (line): line is Line => typeof line === 'object' && line !== null);

let understand: Understand;
beforeAll(async () => {
  understand = await builtUnderstanding();
});

function told({ type, value, negated }: Entity): string | null {
  return type === 'symptom' && negated !== true ? String(value) : null;
}

/** What of a line is not understood; empty where all is. */
function missed({ text, expecting, intent, has = [], without = [], values = {} }: Line): string[] {
  const heard = understand(text, { at: AT, expecting, spoken: true });
  const symptoms = heard.entities.map(told);
  const value = (type: string): unknown => heard.entities.find((entity) => entity.type === type)?.value;
  return [
    ...(intent === undefined || heard.intent === intent ? [] : [`${heard.intent}, not ${intent}`]),
    ...has.filter((code) => !symptoms.includes(code)),
    ...without.filter((code) => symptoms.includes(code)).map((code) => `no ${code}`),
    ...Object.entries(values).flatMap(([type, is]) => (value(type) === is ? [] : [`${type} ${String(value(type))}`])),
  ];
}

const failed = (group: Line['group']): string[] =>
  lines
    .filter((line) => line.group === group)
    .flatMap((line) => {
      const faults = missed(line);
      return faults.length === 0 ? [] : [`${line.text}: ${faults.join(', ')}`];
    });

describe('as it was heard', () => {
  test.each(['red', 'number', 'answer', 'homophone', 'clean'] as const)('%s', (group) => {
    expect(failed(group)).toEqual([]);
  });
});

describe('the table', () => {
  const phrases = SPOKEN_PHRASES.split(';').map((phrase) => phrase.trim());

  test('every word of it is one that the lexicons or the seeds know', () => {
    const known = JSON.stringify([SYMPTOM_PHRASES, DANGER_SIGN_PHRASES, facts, SEEDS]).toLowerCase();
    const words = new Set(known.split(/[^\p{L}\p{N}]+/u));
    const meant = MISHEARD.split(';').flatMap((row) => (row.split('>')[1] ?? '').trim().split(' '));
    const strange = [...phrases.flatMap((phrase) => phrase.split(' ')), ...meant].filter(
      (word) => !words.has(word) && !['%', '115'].includes(word),
    );
    expect(strange).toEqual([]);
  });

  test('no two phrases sound alike, and each is heard as itself', () => {
    const sounds = phrases.map((phrase) =>
      phrase
        .split(' ')
        .map((word) => soundOf(splitTone(word)))
        .join(' '),
    );
    expect(new Set(sounds).size).toBe(phrases.length);
    expect(phrases.filter((phrase) => asSaid(phrase) !== phrase)).toEqual([]);
  });

  test('what was typed is not touched, nor what stands around', () => {
    expect(understand('ho da máu', { at: AT }).text).toBe('ho da máu');
    expect(understand('Ông An ho da máu, ở Huế.', { at: AT, spoken: true }).text).toBe('Ông An ho ra máu, ở Huế.');
  });

  test('any text is read, and understood twice it says the same', () => {
    const syllable = fc.constantFrom(
      ...SPOKEN_PHRASES.split(/[; ]+/),
      'không',
      'chín',
      'mười',
      'trăm',
      'con',
      '0912',
      ',',
    );
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 14 }), fc.string({ maxLength: 20 }), (words, rest) => {
        const text = `${words.join(' ')} ${rest}`;
        expect(asSaid(text)).toBe(asSaid(text));
        expect(asSaid(text).length).toBeLessThan(3 * text.length + 20);
      }),
    );
  });
});

test('no danger that is told plainly is lost by listening', () => {
  const told = (text: string, spoken: boolean): string[] =>
    understand(text, { at: AT, ...(spoken ? { spoken } : {}) }).entities.flatMap(({ type, value, negated }) =>
      type === 'symptom' && negated !== true && RED_FLAGS.has(String(value)) ? [String(value)] : [],
    );
  const texts = ['utterances.jsonl', 'utterances-more.jsonl', 'negation.jsonl', 'negation-more.jsonl'].flatMap((name) =>
    dataLines(name, (line): line is { text: string } => typeof line === 'object' && line !== null && 'text' in line),
  );
  expect(texts.length).toBeGreaterThan(400);
  const lost = texts.filter(({ text }) => told(text, false).some((code) => !told(text, true).includes(code)));
  expect(lost).toEqual([]);
});
