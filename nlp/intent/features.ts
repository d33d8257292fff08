/** What the intent model sees of a text: words in both views, pairs, beginnings and ends, letters, and what was extracted. */
import type { Entity } from '../understanding.ts';
import type { Reading, Token } from '../text/read.ts';

export const LETTERS = 'c:';

/** The longest part of a message that the model looks at, in tokens. */
const LOOKED_AT = 60;

/** Takes one feature; its name is the kind and the words behind it, between blanks. The same feature may come twice and counts once. */
export type Note = (weight: number, kind: string, first: string, second?: string, third?: string) => void;

/** Takes the letters of a word: each four of them that stand side by side, a blank at both ends, are a feature of the kind `LETTERS`. */
export type NoteLetters = (weight: number, word: string) => void;

/** Tells all features of a text, the same for training and for scoring. Names are put together by who needs them. */
export type Features = (note: Note, noteLetters: NoteLetters) => void;

/** The groups of four letters of a word. */
export function lettersOf(word: string): string[] {
  const spaced = ` ${word} `;
  return Array.from({ length: spaced.length - 3 }, (_, k) => spaced.slice(k, k + 4));
}

export function featuresOf(reading: Reading, entities: readonly Entity[]): Features {
  const tokens = reading.tokens.slice(0, LOOKED_AT);
  const folded = tokens.map(nameOf);
  return (note, noteLetters) => {
    tokens.forEach(({ kind, marked, word: written }, i) => {
      const word = folded[i] ?? '';
      note(1, 'w:', word);
      if (marked) note(0.6, 'a:', written);
      note(1, 'b:', folded[i - 1] ?? '^', word);
      if (i > 1) note(0.6, 't:', folded[i - 2] ?? '', folded[i - 1], word);
      if (kind === 'word' && word.length > 3) noteLetters(0.3, word);
    });
    note(1, 'b:', folded.at(-1) ?? '^', '$');
    note(0.8, 's:', folded.slice(0, 2).join(' '));
    note(0.8, 'e:', folded.slice(-2).join(' '));
    note(0.5, 'n:', lengthOf(tokens.length));
    for (const flag of flagsOf(entities)) note(1, 'f:', flag);
  };
}

/** The features by their names. */
export function named(features: Features): Map<string, number> {
  const all = new Map<string, number>();
  features(
    (weight, kind, ...words) => all.set(kind + words.join(' '), weight),
    (weight, word) => {
      for (const letters of lettersOf(word)) all.set(LETTERS + letters, weight);
    },
  );
  return all;
}

function lengthOf(tokens: number): string {
  if (tokens < 3) return String(tokens);
  return tokens < 6 ? 'few' : tokens < 14 ? 'some' : 'many';
}

function nameOf(token: Token): string {
  if (token.kind !== 'number') return token.fold;
  return `#${Math.min(4, token.fold.length)}`;
}

function flagsOf(entities: readonly Entity[]): Set<string> {
  const flags = new Set<string>();
  for (const entity of entities) {
    flags.add(entity.type);
    if (entity.type === 'symptom') flags.add(`symptom ${entity.status ?? 'present'}`);
    if (entity.type === 'test_result' || entity.type === 'supply') flags.add(`${entity.type} ${entity.value}`);
  }
  return flags;
}
