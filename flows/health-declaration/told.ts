/** What one message tells a declaration: read once, in free talk and in one line without any order. */
import type { Entity } from '../../nlp/understanding.ts';
import type { View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { prefixLength } from './asked-for.ts';
import { birthIn } from './birth.ts';

export interface Told {
  /** as it was read: a one-line declaration without its prefix and birth, in the same offsets */
  text: string;
  entities: readonly Entity[];
  implausible: readonly string[];
  /** in one line everything is told, so that a bare year or a run of words means something */
  line: boolean;
  name: string | null;
  /** "1985" or "1985-03-12" */
  birth: string | null;
}

/** "nguyen van an" and "NGUYEN VAN AN" are written as names are. */
export function asName(words: string): string {
  const plain = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  const mixed = plain !== plain.toLowerCase() && plain !== plain.toUpperCase();
  return mixed ? plain : plain.toLowerCase().replace(/(^|\s)(\p{L})/gu, (letter) => letter.toUpperCase());
}

function blanked(text: string, from: number, to: number): string {
  return `${text.slice(0, from)}${text.slice(from, to).replace(/[^\s]/g, ' ')}${text.slice(to)}`;
}

/** Words that stand between the facts of a line and are part of no name. */
const FILLER =
  /^(?:ten|ho ten|ho va ten|la|toi|em|minh|sinh|nam|nu|o|tai|bi|co|khong|ko|k|dang|hien|thi|va|voi|sdt|dt|so|que|dia chi|khoe|binh thuong|gioi tinh|tiep xuc|tiem|mui|di|ve|tu|den|cho)$/;

/** Runs of words in a line that are no fact yet, in their order. */
export function leftover({ text, entities }: Pick<Told, 'text' | 'entities'>): string[] {
  const rest = entities.reduce((line, { start, end }) => {
    return `${line.slice(0, start)}${','.repeat(Math.max(0, end - start))}${line.slice(end)}`;
  }, text);
  return rest.split(/[^\p{L}\s]+/u).flatMap((run) => {
    const words = run.trim().split(/\s+/).filter(Boolean);
    while (words.length > 0 && FILLER.test(fold(words[0] ?? ''))) words.shift();
    while (words.length > 0 && FILLER.test(fold(words.at(-1) ?? ''))) words.pop();
    return words.length === 0 ? [] : [words.join(' ')];
  });
}

/** The run that begins with a family name, as understanding knows them. */
function nameIn(told: Pick<Told, 'text' | 'entities'>, { context }: View): string | null {
  for (const run of leftover(told)) {
    const words = run.split(' ');
    if (words.length < 2) continue;
    const { entities } = context.understand(`họ tên ${words.slice(0, 5).join(' ').toLowerCase()}`, { at: context.now });
    const name = entities.find(({ type, start }) => type === 'name' && start <= 8);
    if (name !== undefined) return String(name.value);
  }
  return null;
}

function readLine(view: View, whole: string): Told {
  const { context } = view;
  const quiet = whole === whole.toUpperCase() ? whole.toLowerCase() : whole;
  const facts = blanked(quiet, 0, prefixLength(quiet));
  const found = birthIn(facts, context.now, 'short');
  const text =
    found === null
      ? facts
      : `${facts.slice(0, found.start)}${' ,'.padEnd(found.end - found.start)}${facts.slice(found.end)}`;
  const { entities, implausible } = context.understand(text, { at: context.now });
  const said = entities.find(({ type }) => type === 'name');
  const name = said === undefined ? nameIn({ text, entities }, view) : String(said.value);
  return {
    text,
    entities,
    implausible,
    line: true,
    name: name === null ? null : asName(name),
    birth: found?.birth ?? null,
  };
}

function read(view: View, said: NonNullable<View['said']>): Told {
  const { text: whole, entities, implausible } = said.understanding;
  const text = whole.normalize('NFC');
  if (prefixLength(text) > 0) return readLine(view, text);
  const name = entities.find(({ type }) => type === 'name');
  const aboutBirth = name !== undefined || /\b(?:sinh|tuoi|born|birth)\b/.test(fold(text));
  const birth = birthIn(text, view.context.now, aboutBirth ? 'whole' : 'none');
  return {
    text,
    entities,
    implausible,
    line: false,
    name: name === undefined ? null : asName(String(name.value)),
    birth: birth?.birth ?? null,
  };
}

/** Every question of a form looks at the same message. */
const known = new WeakMap<readonly Entity[], Told>();

/** The message as a declaration reads it; null in turns without one. */
export function toldIn(view: View): Told | null {
  const { said } = view;
  if (said === null) return null;
  const { entities } = said.understanding;
  const told = known.get(entities) ?? read(view, said);
  known.set(entities, told);
  return told;
}

/** Words before a name in an answer to "what is the name?". */
const BEFORE =
  /^(?:(?:dạ|da|vâng|vang|em|tôi|toi|mình|minh|tui|cháu|chau|con|tên|ten|họ|ho|và|va|là|la|bé|be|mẹ|me|bố|bo) )*?(?:tên là|ten la|tên|ten|là|la) /iu;
/** Answers that are no name. */
const NO_NAME =
  /^(?:khong|ko|k|hong|sao|tai|de|chua|duoc|vang|da|ok|oke|alo|hello|xin|chao|co|gi|ai|lam|hoi|muon|can|thoi|ua|sot|met|dau|cho (?:em|toi|tui|minh|con|xem)|gio (?:em|toi|tui|minh))(?: |$)|\b(?:khong|lam sao|the nao|tai sao|la gi|de lam gi|duoc khong|bi|xem|cac|nhung|bam|gi|nao|menu|muc|nhu)\b/;

/** The name in an answer to the very question, which needs no cue. */
export function nameAnswered(view: View): string | null {
  const told = toldIn(view);
  if (told === null) return null;
  if (told.name !== null) return told.name;
  const cued = nameIn(told, view);
  if (cued !== null) return asName(cued);
  const words = told.text
    .trim()
    .replace(BEFORE, '')
    .replace(/ (?:ạ|a|nhé|nhe)$/iu, '');
  const plain = /^\p{L}[\p{L} .'’-]{1,60}$/u.test(words) && words.split(/\s+/).length <= 6;
  return plain && !NO_NAME.test(fold(words)) ? asName(words) : null;
}
