/** Splits one message into what is said of each person: "mẹ 37 độ spo2 97, bé 38 độ 5 ho, tôi bình thường". */
import type { EntityType } from '../../cases/codes.ts';
import type { Understanding } from '../../nlp/understanding.ts';
import { fold } from '../engine/fold.ts';
import type { TurnContext } from '../engine/turn.ts';
import { callsOf } from './called.ts';
import type { Called } from './called.ts';

/** What is said of some of the household; of nobody by name where `people` is empty. */
export interface Piece {
  people: readonly string[];
  /** several fit the word: nobody knows which of them */
  unclear: boolean;
  text: string;
  understanding: Understanding;
}

interface Word {
  word: string;
  folded: string;
  start: number;
  end: number;
  /** stands first in a clause */
  first: boolean;
}

interface Naming {
  called: Called;
  /** in words */
  from: number;
  to: number;
}

/** Between two people of whom the same is said. */
const JOINING: ReadonlySet<string> = new Set(['va', 'voi', 'cung', 'lan', 'cung voi', 'con', 'thi']);
/** After a word for kin: whose. */
const WHOSE: ReadonlySet<string> = new Set(['tôi', 'em', 'tui', 'mình', 'anh', 'nhà', 'của', 'tao']);
/** "con ho" without marks is "còn ho"; "bo bu" is "bỏ bú"; "ba muoi" is a number. */
const NOT_KIN: Readonly<Record<string, RegExp>> = {
  con: /^(?:ho|sot|met|dau|kho|so|chay|nghet|bi|hoi|thay|thi|non|lai|co|khong|nua|it|yeu)$/,
  bo: /^(?:bu|an|uong|com|chay|thuoc|me)$/,
  ba: /^(?:muoi|lan|ngay|gio|do|phay|cham)$/,
  toi: /^(?:nay|qua|hom|thu|mai|gio)$/,
  ma: /^(?:khong|k|ko|van|thay|lai|sao|con)$/,
  em: /^(?:be)$/,
  anh: /^(?:huong)$/,
  chi: /^(?:co|so|hoi|ho|bi|thay|la)$/,
};

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  return found.map((match, i) => {
    const before = text.slice((found[i - 1]?.index ?? 0) + (found[i - 1]?.[0].length ?? 0), match.index);
    const [word] = match;
    const first = i === 0 || /[,;.:!?\n+]/.test(before);
    return { word: word.toLowerCase(), folded: fold(word), start: match.index, end: match.index + word.length, first };
  });
}

/** In a message with marks a word without them is another word ("bỏ" is no "bố"); without marks all are compared so. */
function fits(words: readonly Word[], at: number, called: Called, marked: boolean): boolean {
  const same = called.words.every((word, i) => {
    const said = words[at + i];
    return said !== undefined && (marked ? said.word === word : said.folded === fold(word));
  });
  const only = called.words.length === 1 ? words[at] : undefined;
  if (!same || only === undefined || called.name === true) return same;
  const next = words[at + 1]?.folded ?? '';
  if (!marked && NOT_KIN[only.folded]?.test(next) === true) return false;
  const joined = JOINING.has(words[at - 1]?.folded ?? '') || /\d/.test(words[at - 2]?.word ?? '');
  return called.is !== 'self' || only.first || joined;
}

function namingAt(words: readonly Word[], at: number, calls: readonly Called[], marked: boolean): Naming | null {
  const called = calls.find((one) => fits(words, at, one, marked));
  if (called === undefined) return null;
  const end = at + called.words.length;
  if (called.is !== 'one' && called.is !== 'unclear') return { called, from: at, to: end };
  const whose = words.slice(end).findIndex(({ word, first }) => first || !WHOSE.has(word));
  return { called, from: at, to: whose < 0 ? words.length : end + whose };
}

function namingsIn(words: readonly Word[], calls: readonly Called[]): Naming[] {
  const marked = words.some(({ word, folded }) => word !== folded);
  const found: Naming[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const naming = namingAt(words, at, calls, marked);
    if (naming === null) continue;
    found.push(naming);
    at = naming.to - 1;
  }
  return found;
}

const BETWEEN = /^[\s,;.:+-]+|[\s,;:+-]+$/g;

function bare(text: string): string {
  const trimmed = text.replace(BETWEEN, '');
  return trimmed.replace(/(?:^|\s)(?:còn|và|với|thì|con|va|voi|thi)$/iu, '').replace(BETWEEN, '');
}

/** "37 97" names neither: the first is read as a temperature, the second as SpO₂, where both can be. */
function withNames(text: string): string {
  return text
    .replace(
      /^(3[4-9]|4[0-3])((?:[.,]\d)?)(?: ?(?:độ|do|c|°c))?[ ,;/-]+(?=(?:[789]\d|100)(?:\D|$))/iu,
      'nhiệt độ $1$2 spo2 ',
    )
    .replace(/^(3[4-9]|4[0-3])((?:[.,]\d)?)(?= |$)/, 'nhiệt độ $1$2')
    .replace(/^([789]\d|100)%?$/, 'spo2 $1');
}

type Split = { people: readonly string[]; unclear: boolean; text: string };

/** Whoever is named without anything said goes with the next: "bố và mẹ đều bình thường". */
function grouped(splits: readonly Split[]): Split[] {
  const groups: Split[] = [];
  let waiting: Split | null = null;
  for (const split of splits) {
    const one: Split =
      waiting === null ? split : { ...split, people: [...new Set([...waiting.people, ...split.people])] };
    waiting = split.text === '' && split.people.length > 0 ? one : null;
    if (waiting === null) groups.push(one);
  }
  return waiting === null ? groups : [...groups, waiting];
}

function splitsOf(text: string, context: Pick<TurnContext, 'household' | 'now'>): Split[] {
  const normal = text.normalize('NFC');
  const words = wordsOf(normal);
  const namings = namingsIn(words, callsOf(context));
  if (namings.length === 0) return [{ people: [], unclear: false, text: normal }];
  const start = (at: number): number => words[at]?.start ?? normal.length;
  const ahead = bare(normal.slice(0, start(namings[0]?.from ?? 0)));
  const named = namings.map(({ called, to }, i): Split => {
    const body = bare(normal.slice(words[to - 1]?.end ?? 0, start(namings[i + 1]?.from ?? words.length)));
    const unclear = called.is === 'unclear';
    return { people: unclear ? [] : called.people, unclear, text: withNames(body) };
  });
  return grouped([...(ahead === '' ? [] : [{ people: [], unclear: false, text: ahead }]), ...named]);
}

/** One message is looked at by many questions of a turn: its facts are the same object in all of them. */
const known = new WeakMap<Understanding['entities'], Map<string, readonly Piece[]>>();

/**
 * The pieces of a message, in its order; a message that names nobody is one piece.
 * @param expecting the open question, which a bare number answers
 */
export function piecesOf(understanding: Understanding, context: TurnContext, expecting?: EntityType): readonly Piece[] {
  const whole = { people: [], unclear: false, text: understanding.text, understanding };
  if (context.household.length < 2) return [whole];
  const key = `${expecting ?? ''} ${context.household.map(({ id, rev }) => `${id}:${rev}`).join(' ')}`;
  const before = known.get(understanding.entities) ?? new Map<string, readonly Piece[]>();
  known.set(understanding.entities, before);
  const found =
    before.get(key) ??
    splitsOf(understanding.text, context).map((split): Piece => {
      if (split.people.length === 0 && !split.unclear && split.text === understanding.text.normalize('NFC'))
        return whole;
      const options = { at: context.now, ...(expecting === undefined ? {} : { expecting }) };
      return { ...split, understanding: context.understand(split.text, options) };
    });
  before.set(key, found);
  return found;
}
