/** Walks all flows: every text that code names exists in every language and form, and choices of one message differ. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  CASE_KINDS,
  CASE_STATES,
  CHANNELS,
  SEVERITIES,
  SUPPLIES,
  SYMPTOM_STATUSES,
  SYMPTOMS,
  VITALS,
} from '../../cases/codes.ts';
import { fold } from '../../flows/engine/fold.ts';
import type { Step } from '../../flows/engine/flow.ts';
import type { Choice } from '../../flows/engine/turn.ts';
import { FLOWS } from '../../flows/index.ts';
import { sayText, wordsOf } from '../../locales/index.ts';
import { FORMS, LANGUAGES } from '../../locales/types.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const spaces = new Set([...wordsOf('vi').keys()].map((key) => key.split('.')[0]));

/** Everything in quotes that looks like a key of the word list. */
function keysIn(source: string): string[] {
  return [...source.matchAll(/'([a-z][A-Za-z]*)(\.[A-Za-z0-9_.-]+)'/g)]
    .filter(([, space]) => spaces.has(space ?? ''))
    .map(([, space, rest]) => `${space}${rest}`);
}

const notKeys = new Set(['engine.again']);

test.each(LANGUAGES)('all keys that the flows name exist in %s', (language) => {
  const known = wordsOf(language);
  const named = [...new Set([...sources('flows'), ...sources('cases')].flatMap(keysIn))];
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((key) => !known.has(key) && !notKeys.has(key))).toEqual([]);
});

test.each(LANGUAGES)('every code has a word in %s', (language) => {
  const known = wordsOf(language);
  const names = [
    ...SYMPTOMS.map((code) => `symptom.${code}`),
    ...SYMPTOM_STATUSES.map((code) => `status.${code}`),
    ...SUPPLIES.map((code) => `supply.${code}`),
    ...VITALS.map((code) => `vital.${code}`),
    ...CASE_STATES.map((code) => `state.${code}`),
    ...CASE_KINDS.map((code) => `kind.${code}`),
    ...SEVERITIES.map((code) => `severity.${code}`),
    ...CHANNELS.map((code) => `channel.${code}`),
  ];
  expect(names.filter((name) => !known.has(`facts.${name}`))).toEqual([]);
});

function offersOf(step: Step): readonly (readonly Choice[])[] {
  if (step.kind === 'choose') return [step.choices.map(({ choice }) => choice)];
  if (step.kind !== 'form') return [];
  return step.fields.flatMap(({ choices }) => (Array.isArray(choices) ? [choices as readonly Choice[]] : []));
}

describe.each(FLOWS.map((flow) => [flow.name, flow] as const))('%s', (_name, flow) => {
  test('labels of one message differ in every language and form, and are short', () => {
    for (const offered of Object.values(flow.steps).flatMap(offersOf)) {
      for (const language of LANGUAGES) {
        for (const form of FORMS) {
          const labels = offered.map(({ label }) => fold(sayText([label], language, form)));
          expect(new Set(labels).size).toBe(labels.length);
          expect(labels.filter((label) => label === '' || label.length > 40)).toEqual([]);
        }
      }
    }
  });
});
