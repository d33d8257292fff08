/** Scores on the labelled examples, as written and without marks; prints them as a table. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { RED_FLAGS } from '../../nlp/extract/scene.ts';
import { mayBeDanger } from '../../nlp/red-flag-scan.ts';
import { fold } from '../../nlp/text/fold.ts';
import type { Entity, Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding, dataLines } from './built.ts';

interface Labelled {
  text: string;
  intent?: string;
  entities?: Pick<Entity, 'type' | 'value' | 'negated' | 'resolved' | 'improving' | 'uncertain' | 'hypothetical'>[];
  symptoms?: { code: string; status: string }[];
  values?: Record<string, number | string>;
  implausible?: string[];
}
const labelled = (line: unknown): line is Labelled => typeof line === 'object' && line !== null && 'text' in line;

const CHAT: readonly (readonly [RegExp, string])[] = [
  [/không/gi, 'ko'],
  [/được/gi, 'đc'],
  [/rồi/gi, 'r'],
  [/bác sĩ/gi, 'bs'],
  [/người/gi, 'ng'],
];
const chat = (text: string) => CHAT.reduce((typed, [word, short]) => typed.replace(word, short), text);
const conditions: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['without marks', fold],
  ['chat spelling', chat],
  ['NFD', (text) => text.normalize('NFD')],
];

let understand: Understand;
beforeAll(async () => {
  understand = await builtUnderstanding();
});

const plain = (value: string | number) => (typeof value === 'string' ? fold(value).replace(/[\s.,/-]/g, '') : value);
const keyOf = ({
  type,
  value,
  negated,
  resolved,
  improving,
  uncertain,
  hypothetical,
}: Entity | NonNullable<Labelled['entities']>[number]) =>
  [type, plain(value), negated, resolved, improving, uncertain, hypothetical].join(' ');

function entityF1(lines: readonly Labelled[], view: (text: string) => string): number {
  let right = 0;
  let all = 0;
  for (const line of lines) {
    const wanted = (line.entities ?? []).map(keyOf);
    const got = understand(view(line.text), { at: AT }).entities.map(keyOf);
    all += wanted.length + got.length;
    for (const key of got) {
      const at = wanted.indexOf(key);
      if (at < 0) continue;
      wanted.splice(at, 1);
      right += 2;
    }
  }
  return right / all;
}

const share = (lines: readonly Labelled[], good: (line: Labelled) => boolean) =>
  lines.filter(good).length / lines.length;

describe.each(conditions)('the labelled examples, %s', (name, view) => {
  const both = (name: string) => [`${name}.jsonl`, `${name}-more.jsonl`].flatMap((file) => dataLines(file, labelled));
  const utterances = both('utterances');
  const negation = both('negation');
  const vitals = both('vitals');
  const symptomsOf = (text: string) =>
    understand(view(text), { at: AT })
      .entities.filter(({ type }) => type === 'symptom')
      .map(({ value, status }) => `${value} ${status}`);

  test('intents, facts, statuses and readings', () => {
    const intent = share(utterances, (line) => understand(view(line.text), { at: AT }).intent === line.intent);
    const facts = entityF1(utterances, view);
    const status = share(
      negation,
      (line) =>
        symptomsOf(line.text).sort().join() ===
        (line.symptoms ?? [])
          .map((one) => `${one.code} ${one.status}`)
          .sort()
          .join(),
    );
    const exact = share(vitals, (line) => {
      const { entities, implausible } = understand(view(line.text), { at: AT });
      const got = entities
        .filter(({ type }) => /^(?:temperature|spo2|pulse|resp_rate|blood_pressure)$/.test(type))
        .map(({ type, value }) => `${type} ${value}`);
      const wanted = Object.entries(line.values ?? {}).map(([type, value]) => `${type} ${value}`);
      return got.sort().join() === wanted.sort().join() && implausible.join() === (line.implausible ?? []).join();
    });
    console.info(
      `${name}: intent ${intent.toFixed(3)}, entity F1 ${facts.toFixed(3)}, status ${status.toFixed(3)}, readings ${exact.toFixed(3)}`,
    );
    expect(intent).toBeGreaterThanOrEqual(0.93);
    expect(facts).toBeGreaterThanOrEqual(0.93);
    // whole lines, of several symptoms each
    expect(status).toBeGreaterThanOrEqual(0.93);
    expect(exact).toBeGreaterThanOrEqual(0.95);
  });

  test('every line with a red flag is looked at first', () => {
    const flagged = [...utterances, ...negation].filter((line) =>
      [...(line.entities ?? []).map(({ value }) => value), ...(line.symptoms ?? []).map(({ code }) => code)].some(
        (code) => RED_FLAGS.has(String(code)),
      ),
    );
    expect(flagged.map(({ text }) => view(text)).filter((text) => !mayBeDanger(text))).toEqual([]);
  });

  test('no red flag is lost', () => {
    const lost = [
      ...utterances.flatMap((line) =>
        (line.entities ?? [])
          .filter(
            (one) => one.type === 'symptom' && RED_FLAGS.has(String(one.value)) && !one.negated && !one.hypothetical,
          )
          .filter(
            (one) =>
              !symptomsOf(line.text).some((got) => got.startsWith(`${one.value} `) && !/absent|resolved/.test(got)),
          )
          .map((one) => `${view(line.text)}: ${one.value}`),
      ),
      ...negation.flatMap((line) =>
        (line.symptoms ?? [])
          .filter((one) => RED_FLAGS.has(one.code) && /^(?:present|uncertain|improving)$/.test(one.status))
          .filter((one) => !symptomsOf(line.text).includes(`${one.code} ${one.status}`))
          .map((one) => `${view(line.text)}: ${one.code}`),
      ),
    ];
    expect(lost).toEqual([]);
  });
});
