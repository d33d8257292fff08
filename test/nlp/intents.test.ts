/** Sentences written apart from rules and seeds: how often the intent is right, with marks and without, and that no plea is missed. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { fold } from '../../nlp/text/fold.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding, dataLines } from './built.ts';

interface Line {
  text: string;
  intent: string;
}
const isLine = (line: unknown): line is Line =>
  typeof line === 'object' && line !== null && 'text' in line && 'intent' in line;

let understand: Understand;
beforeAll(async () => {
  understand = await builtUnderstanding();
});

describe.each([
  ['as written', (text: string) => text],
  ['without marks', fold],
])('%s', (_, view) => {
  const lines = dataLines('intents.jsonl', isLine);
  const intentOf = ({ text }: Line) => understand(view(text), { at: AT }).intent;

  test('the intent is right in most', () => {
    const right = lines.filter((line) => intentOf(line) === line.intent).length;
    expect(right / lines.length).toBeGreaterThanOrEqual(0.92);
  });

  test('nobody who pleads for help is missed', () => {
    const pleas = lines.filter(({ intent }) => intent === 'sos');
    expect(pleas.length).toBeGreaterThan(20);
    expect(pleas.filter((line) => intentOf(line) !== 'sos')).toEqual([]);
  });
});
