/** Whom a check-in is about: one or several of the household, each looked at as if they were alone. */
import type { EntityType } from '../../cases/codes.ts';
import type { Understanding } from '../../nlp/understanding.ts';
import type { Answers, Json, View } from '../engine/flow.ts';
import type { Said } from '../engine/reaction.ts';
import type { TurnContext } from '../engine/turn.ts';
import { focusOn, holderOf, isHolder } from '../household/focus.ts';
import { piecesOf } from '../household/pieces.ts';
import type { Piece } from '../household/pieces.ts';

/** The question to all at once. */
export const EVERYBODY = 'everybody';

/** What is known of one person: their answers by plain names, their facts and cases, what the message says of them. */
export interface Seen {
  answers: Answers;
  context: TurnContext;
  said: Said | null;
}

type Known = Pick<View, 'answers' | 'context'>;

/** Name of a question about the person at this place. */
export function nameOf(index: number, question: string): string {
  return `${index}.${question}`;
}

/** Ids of those who are asked, in their order; a saved check-in without any was about the holder. */
export function whoIn({ answers, context }: Known): readonly string[] {
  const who: Json | undefined = answers['who'];
  return Array.isArray(who) ? who.map(String) : [holderOf(context).id];
}

/** The answers about one person, by plain names. */
export function answersOf({ answers }: Pick<View, 'answers'>, index: number): Answers {
  const ahead = nameOf(index, '');
  const own = Object.entries(answers).filter(([name]) => name.startsWith(ahead));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(ahead.length), value]));
}

/** Answers by plain names as answers about the person at this place. */
export function placed(index: number, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [nameOf(index, name), value]));
}

/** Place of the person whom the open question is about; null: it is about nobody alone. */
function openIndex({ open }: View): number | null {
  const [, index] = /^(\d+)\./.exec(open ?? '') ?? [];
  return index === undefined ? null : Number(index);
}

/** Who is meant by words that name nobody: whoever the open question is about, or the only one who is asked. */
export function addressed(view: View): number | null {
  return openIndex(view) ?? (whoIn(view).length === 1 ? 0 : null);
}

const EXPECTED: Readonly<Record<string, EntityType>> = {
  spo2: 'spo2',
  second: 'spo2',
  breaths: 'resp_rate',
  temperature: 'temperature',
  feeling: 'symptom',
};

function expecting({ open }: View): EntityType | undefined {
  return EXPECTED[(open ?? '').replace(/^\d+\./, '')];
}

export function piecesIn(view: View): readonly Piece[] {
  return view.said === null ? [] : piecesOf(view.said.understanding, view.context, expecting(view));
}

/** Several pieces about one person, as one understanding. */
function joined(pieces: readonly Piece[]): Understanding | null {
  const [first, ...rest] = pieces.map(({ understanding }) => understanding);
  if (first === undefined || rest.length === 0) return first ?? null;
  const all = [first, ...rest];
  return {
    ...first,
    text: all.map(({ text }) => text).join('; '),
    entities: all.flatMap(({ entities }) => entities),
    implausible: [...new Set(all.flatMap(({ implausible }) => implausible))],
  };
}

/** What was told before anybody knew of whom, once that was settled. */
function claimed({ answers, context }: View, index: number): Understanding[] {
  const { unclaimed, whose } = answers;
  if (typeof unclaimed !== 'string' || whose !== `who:${index}`) return [];
  return [context.understand(unclaimed, { at: context.now })];
}

/** What the message says of the person at this place; null: nothing. */
function saidOf(view: View, index: number): Said | null {
  const { said } = view;
  if (said === null) return null;
  const [settled] = claimed(view, index);
  if (settled !== undefined) return { content: { text: settled.text }, understanding: settled };
  const id = whoIn(view)[index];
  const own = piecesIn(view).filter(({ people, unclear }) =>
    people.length === 0 ? !unclear && addressed(view) === index : id !== undefined && people.includes(id),
  );
  const understanding = joined(own);
  if (understanding === null) return null;
  const isWhole = understanding.text === said.understanding.text;
  return { content: isWhole ? said.content : { text: understanding.text }, understanding };
}

export function seenOf(view: View, index: number): Seen {
  return { ...knownOf(view, index), said: saidOf(view, index) };
}

/** The same without the message, for what was learned before. */
export function knownOf({ answers, context }: Known, index: number): Seen {
  const id = whoIn({ answers, context })[index];
  return { answers: answersOf({ answers }, index), context: focusOn(context, id), said: null };
}

/** Must people be named? Not where only the holder is asked. */
export function isNamed(view: Known): boolean {
  const who = whoIn(view);
  return who.length > 1 || who.some((id) => !isHolder(view.context, id));
}

/** Places of those who are asked. */
export function places(view: Known): readonly number[] {
  return whoIn(view).map((_, index) => index);
}

export function isDone({ answers }: Pick<View, 'answers'>, index: number): boolean {
  return nameOf(index, 'done') in answers;
}
