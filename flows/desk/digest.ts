/** A digest as a station reads it: numbered lines under what they are about, and how to answer. */
import type { Digest, DigestGroup } from '../../cases/digest.ts';
import type { Person } from '../../cases/person.ts';
import type { TextPart } from '../../cases/text.ts';
import { timeOfDay, toIso } from '../../cases/time.ts';
import type { TextKey } from '../../locales/index.ts';
import { dayWords } from '../engine/moment.ts';
import { dialled } from '../../cases/phone.ts';
import type { Outbound } from '../engine/turn.ts';
import { text } from '../engine/words.ts';

const HEADINGS: Readonly<Record<DigestGroup, TextKey>> = {
  red: 'digest.red',
  silent: 'digest.silent',
  ending: 'digest.ending',
};

/** What a line says of a person. */
export interface DigestPerson {
  who: string;
  /** user name of whoever acknowledged the case already, null: nobody has */
  takenBy: string | null;
}

/** "Nguyễn Thị Hoa 1955 0912345678": enough to know whom to call; without a name the phone alone. */
export function digestName(
  person: Pick<Person, 'name' | 'birthYear' | 'birthDate' | 'phone'> | null,
  phone: string | null,
): string {
  const year = person?.birthYear ?? person?.birthDate?.slice(0, 4);
  const own = person?.phone ?? phone;
  return [person?.name, year, own && dialled(own)].filter(Boolean).join(' ');
}

function lineWords(n: number, { who, takenBy }: DigestPerson): TextPart {
  return takenBy === null ? text('digest.line', { n, who }) : text('digest.lineTaken', { n, who, by: takenBy });
}

/** @param people of the lines, in their order */
export function digestMessage({ atMs, lines, more }: Digest, people: readonly DigestPerson[]): Outbound {
  const at = toIso(atMs);
  const title = text('digest.title', { time: timeOfDay(at), day: dayWords(at) });
  if (lines.length === 0) return { parts: [title, text('digest.nobodyToday')] };
  const numbered = lines.flatMap(({ group }, i): TextPart[] => {
    const person = people[i];
    if (person === undefined) return [];
    return [...(lines[i - 1]?.group === group ? [] : [text(HEADINGS[group])]), lineWords(i + 1, person)];
  });
  const left = more === 0 ? [] : [text('digest.more', { n: more })];
  return { parts: [title, ...numbered, ...left, text('digest.howTo')] };
}
