/** What is kept of a household, and who opened it, in words. */
import type { KeptData, Look } from '../../cases/data-request.ts';
import type { Person } from '../../cases/person.ts';
import type { TextPart } from '../../cases/text.ts';
import type { TextKey } from '../../locales/index.ts';
import type { Answers, View } from '../engine/flow.ts';
import { birthWords, dayWords, momentWords } from '../engine/moment.ts';
import { dialled } from '../../cases/phone.ts';
import type { FoundEvent } from '../engine/turn.ts';
import { text } from '../engine/words.ts';

/** More are summed up: nobody reads a list of twenty. */
const MOST_LOOKS = 5;

const ROLES: Readonly<Record<string, TextKey>> = {
  admin: 'myData.roleAdmin',
  cdc: 'myData.roleCdc',
  operator: 'myData.roleOperator',
  station: 'myData.roleStation',
};

/** The found data as an answer: plain JSON. */
export function keepFound(found: FoundEvent['found']): Answers {
  if (found.of !== 'keptData') return {};
  const { looks, ...counts } = found.kept;
  return { kept: { ...counts, looks: looks.map((look) => ({ ...look })) } };
}

/** Written by `keepFound` only. */
function keptIn({ kept }: Answers): KeptData | null {
  const found: unknown = kept;
  return typeof found === 'object' && found !== null && 'looks' in found ? (found as KeptData) : null;
}

function bornWords({ birthDate, birthYear }: Person): TextPart[] {
  const birth = birthDate ?? birthYear?.toString();
  return birth === undefined ? [] : [text('myData.born', { birth: birthWords(birth) })];
}

/** Name, birth, sex, phone, commune, health, as far as they are known. */
function personWords(person: Person, view: View): TextPart {
  const { areas } = view.context;
  const area = areas.byCode(person.areaPath.at(-1)?.split('/').at(-1) ?? '');
  const facts = [
    ...(person.name === null ? [] : [text('myData.name', { name: person.name })]),
    ...bornWords(person),
    ...(person.sex === undefined ? [] : [text(person.sex === 'male' ? 'myData.male' : 'myData.female')]),
    ...(person.phone === null ? [] : [text('myData.phone', { phone: dialled(person.phone) })]),
    ...(area === null ? [] : [text('myData.commune', { area: area.fullName })]),
    ...(person.conditions.length === 0 ? [] : [text('myData.conditions', { n: person.conditions.length })]),
    ...(person.status === 'none' ? [] : [text('myData.followed', { status: person.status.toUpperCase() })]),
  ];
  return facts.length === 0 ? text('myData.nothingOfPerson') : text('myData.person', { facts });
}

function countWords(kept: KeptData): TextPart[] {
  const { messages, since, declarations, cases, pictures } = kept;
  return [
    ...(messages === 0 || since === null ? [] : [text('myData.messages', { n: messages, since: dayWords(since) })]),
    ...(pictures === 0 ? [] : [text('myData.pictures', { n: pictures })]),
    ...(declarations === 0 ? [] : [text('myData.declarations', { n: declarations })]),
    ...(cases === 0 ? [] : [text('myData.cases', { n: cases })]),
  ];
}

/** All that is kept, in a few lines. */
export function keptWords(view: View): readonly TextPart[] {
  const kept = keptIn(view.answers);
  const checkins = view.context.person.consents.checkins?.given === true;
  return [
    text('myData.kept'),
    ...view.context.household.map((person) => personWords(person, view)),
    ...(kept === null ? [] : countWords(kept)),
    text(checkins ? 'myData.consentGiven' : 'myData.consentNone'),
  ];
}

function lookWords({ who, role, times, lastAt }: Look, now: string): TextPart {
  const as = ROLES[role];
  return text('myData.look', {
    who,
    role: as === undefined ? role : text(as),
    n: times,
    at: momentWords(lastAt, now),
  });
}

/** Who opened the record, the latest first. */
export function looksWords(view: View): readonly TextPart[] {
  const looks = keptIn(view.answers)?.looks ?? [];
  if (looks.length === 0) return [text('myData.nobodyLooked')];
  const more = looks.length - MOST_LOOKS;
  return [
    text('myData.looks'),
    ...looks.slice(0, MOST_LOOKS).map((look) => lookWords(look, view.context.now)),
    ...(more > 0 ? [text('myData.moreLooks', { n: more })] : []),
  ];
}
