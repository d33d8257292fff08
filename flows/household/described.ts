/** What a family says of one of its own: "mẹ em 70 tuổi", "bé út 8 tháng", "mẹ em tên Hoa", "vợ đang mang thai". */
import { CONDITIONS } from '../../cases/codes.ts';
import { isSamePerson } from '../../cases/household.ts';
import type { Described } from '../../cases/household.ts';
import type { Person } from '../../cases/person.ts';
import type { Entity, Understanding } from '../../nlp/understanding.ts';
import { fold } from '../engine/fold.ts';
import type { PersonChange, TurnContext } from '../engine/turn.ts';
import { kinOf, relationSaid } from './called.ts';
import { piecesOf } from './pieces.ts';

const MALE: ReadonlySet<string> = new Set(['father', 'grandfather', 'husband', 'brother', 'father_in_law']);
const FEMALE: ReadonlySet<string> = new Set(['mother', 'grandmother', 'wife', 'sister', 'mother_in_law']);
const NAMED = /(?:^|[^\p{L}])tên(?: là)? ((?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*){0,4})/u;
const CHILD_SEX: readonly (readonly [RegExp, 'male' | 'female'])[] = [
  [/\b(?:con|be|chau) trai\b/, 'male'],
  [/\b(?:con|be|chau) gai\b/, 'female'],
];

function valueOf(entities: readonly Entity[], type: Entity['type']): string | undefined {
  const found = entities.find((one) => one.type === type && one.negated !== true && one.hypothetical !== true);
  return found === undefined ? undefined : String(found.value);
}

function daysInto(now: string, monthsAgo: number): string {
  const [year = 0, month = 1] = now.slice(0, 7).split('-').map(Number);
  const months = year * 12 + (month - 1) - monthsAgo;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** A birth year of an age in years, the first day of a birth month of an age in months ("8m", "70y"). */
export function bornOf(age: string, now: string): Pick<PersonChange, 'birthYear' | 'birthDate'> {
  const [, amount = '0', unit] = /^(\d+)(?:\.\d+)?([ym])$/.exec(age) ?? [];
  if (unit === 'm') return { birthDate: daysInto(now, Number(amount)) };
  return unit === 'y' ? { birthYear: Number(now.slice(0, 4)) - Number(amount) } : {};
}

/** "8 tháng" of a child is an age, whatever else it may be elsewhere; "70y", "8m". */
export function ageIn(entities: readonly Entity[]): string | undefined {
  const [, months] = /^P(\d+)M$/.exec(valueOf(entities, 'duration') ?? '') ?? [];
  return valueOf(entities, 'age') ?? (months === undefined ? undefined : `${months}m`);
}

function bornIn(entities: readonly Entity[], now: string): Pick<PersonChange, 'birthYear' | 'birthDate'> {
  const [age, year] = [ageIn(entities), valueOf(entities, 'birth_year')];
  if (age !== undefined) return bornOf(age, now);
  return year === undefined ? {} : { birthYear: Number(year) };
}

function sexIn(relation: string | undefined, text: string): PersonChange['sex'] {
  const kin = kinOf(relation) ?? '';
  if (MALE.has(kin)) return 'male';
  if (FEMALE.has(kin)) return 'female';
  return CHILD_SEX.find(([pattern]) => pattern.test(fold(text)))?.[1];
}

/** Illnesses that a message names, as codes; pregnancy is none of them. */
export function conditionsIn(entities: readonly Entity[]): readonly string[] {
  const named = entities.filter(({ type, negated }) => type === 'condition' && negated !== true);
  return CONDITIONS.filter((code) => named.some(({ value }) => value === code));
}

/** Facts about one person of the family, as far as the message tells them. */
export function describedIn({ text, entities }: Understanding, now: string): PersonChange {
  const relation = relationSaid(text);
  const name = NAMED.exec(text.normalize('NFC'))?.[1] ?? valueOf(entities, 'name');
  const sex = sexIn(relation, text);
  const conditions = conditionsIn(entities);
  const pregnant = entities.find(({ type, value }) => type === 'condition' && value === 'pregnancy');
  return {
    ...(relation === undefined ? {} : { relation }),
    ...(name === undefined ? {} : { name }),
    ...(sex === undefined ? {} : { sex }),
    ...bornIn(entities, now),
    ...(conditions.length === 0 ? {} : { conditions }),
    ...(pregnant === undefined ? {} : { pregnant: pregnant.negated !== true }),
  };
}

/** Which of the household is meant; null: nobody who is known. */
export function knownOne(context: TurnContext, understanding: Understanding, told: PersonChange): Person | null {
  const others = context.household.slice(1);
  const ids = new Set(piecesOf(understanding, context).flatMap(({ people }) => people));
  const byWords = others.filter(({ id }) => ids.has(id));
  const described: Described = { name: told.name, relation: told.relation };
  return (byWords.length === 1 ? byWords[0] : others.find((one) => isSamePerson(one, described))) ?? null;
}
