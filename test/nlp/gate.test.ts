/** Expressions are asked only where their words stand: which words these are, and that no match is ever lost by it. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { expressionsAsked, mayMatch } from '../../nlp/gate/gate.ts';
import { needsOf } from '../../nlp/gate/needs.ts';
import { foldedWords } from '../../nlp/extract/cue-match.ts';
import { createRandom } from '../../nlp/intent/train/noise.ts';
import { read } from '../../nlp/text/read.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding, dataLines } from './built.ts';

const hasText = (line: unknown): line is { text: string } =>
  typeof line === 'object' && line !== null && 'text' in line && typeof line.text === 'string';
const TEXTS = ['utterances', 'utterances-more', 'negation-more', 'vitals-more', 'questions-more'].flatMap((name) =>
  dataLines(`${name}.jsonl`, hasText).map(({ text }) => text),
);

describe('what an expression needs', () => {
  const all = (source: string, flags = '') => needsOf(new RegExp(source, flags))?.all;

  test('words of it that nothing can make part of a longer word', () => {
    expect(all('\\b(?:khong |chua )?co sot\\b')).toEqual([['co'], ['sot']]);
    expect(all('(?:^| )tiem (?:duoc|xong)(?= |$)')).toEqual([['tiem'], ['*duoc', '*xong']]);
    expect(all('\\bf0\\b')).toEqual([['f'], ['0']]);
    expect(all('\\bsot \\d{2,3} ?do\\b')).toEqual([['sot'], ['#'], ['do']]);
  });

  test('parts of words where a word may go on', () => {
    expect(all('\\bsuicid')).toEqual([['*suicid']]);
    expect(all('labou?r')).toEqual([['*labo'], ['*r']]);
    expect(all('\\btho\\p{L}+ mau\\b', 'u')).toEqual([['*tho'], ['mau']]);
  });

  test('of alternatives one each; what may be missing or only looks ahead needs nothing', () => {
    expect(needsOf(/\bcuu voi\b|\bsap chet\b/)).toEqual({
      all: [],
      any: [
        [['cuu'], ['voi']],
        [['sap'], ['chet']],
      ],
    });
    expect(needsOf(/\bcap cuu\b|\d/)?.any).toEqual([[['cap'], ['cuu']], [['#']]]);
    expect(needsOf(/(?:\bcon )?(?!sot)(?<!ho )/)).toBeNull();
    expect(needsOf(/.*[a-z]/)).toBeNull();
  });

  test('what comes again may stand beside itself', () => {
    expect(all('\\b(?:ha){2,}\\b')).toEqual([['*ha']]);
    expect(all('(?:^| )(?:da |thua )+em(?: |$)')).toEqual([['da', 'thua'], ['em']]);
  });

  test('classes, what is no border, and what comes once more', () => {
    expect(all('\\W(sot)\\W\\1')).toEqual([['*sot']]);
    expect(all('\\Bsot\\b')).toEqual([['*sot']]);
    expect(all('[ ,;]sot[\\d.]*(?: |$)')).toEqual([['sot']]);
    expect(all('[^ ]sot ')).toEqual([['*sot']]);
  });

  test('capitals ignored, anything may be needed', () => {
    expect(needsOf(/\bsot\b/i)).toBeNull();
  });
});

describe('no match is lost', () => {
  let understand: Understand;
  beforeAll(async () => {
    understand = await builtUnderstanding();
    for (const text of TEXTS) understand(text, { at: AT });
  });

  test('in the lines of the test data and of copies with slips, as wholes and in parts', () => {
    const random = createRandom(7);
    const expressions = expressionsAsked().map(
      (expression) => new RegExp(expression.source, expression.flags.replace('g', '')),
    );
    expect(expressions.length).toBeGreaterThan(100);
    // throws where the source of one cannot be read
    expect(expressions.filter((expression) => needsOf(expression) !== null).length).toBeGreaterThan(100);
    const lost: string[] = [];
    TEXTS.forEach((text, i) => {
      for (const one of [text, slipped(text, TEXTS[TEXTS.length - 1 - i] ?? '', random)]) {
        const reading = read(one);
        const from = Math.floor(random() * reading.tokens.length);
        const part = foldedWords(reading, from, from + 12);
        expressionsAsked().forEach((expression, k) => {
          const isFound = [reading.line, part].some((line) => expressions[k]?.test(line));
          if (isFound && !mayMatch(expression, reading.words)) lost.push(`${expression.source} in ${one}`);
        });
      }
    });
    expect(lost).toEqual([]);
  });
});

/** A copy with a slip at a random place: a letter or blank gone or doubled, or another text run into it. */
function slipped(text: string, other: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const what = ['', text.charAt(at).repeat(2), `№${text.charAt(at)}`, `, ${other} `][Math.floor(random() * 4)] ?? '';
  return text.slice(0, at) + what + text.slice(at + 1);
}
