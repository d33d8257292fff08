/** What is already known of the person of a declaration, so that nobody is asked for it again. */
import { ageInMonths } from '../../cases/person.ts';
import type { Person } from '../../cases/person.ts';
import type { Answers, Json, View } from '../engine/flow.ts';
import { areaAnswer } from '../fields/commune.ts';
import { holderOf } from '../household/focus.ts';
import { declaredPerson } from './for-whom.ts';

/** The birth of the answers, in the shape of a person. */
export function birthOf({ birth }: Answers): Pick<Person, 'birthYear' | 'birthDate'> {
  if (typeof birth !== 'string') return {};
  return birth.length === 4 ? { birthYear: Number(birth) } : { birthDate: birth };
}

/** In full years; null where it is not known. */
export function ageOf({ answers, context }: Pick<View, 'answers' | 'context'>): number | null {
  const months = ageInMonths(birthOf(answers), context.now);
  return months === null ? null : Math.floor(months / 12);
}

function homeKnown({ areaPath }: Person, { context }: Pick<View, 'context'>): Json | undefined {
  // A province alone is no address.
  const area = areaPath.length < 2 ? null : context.areas.byCode(areaPath.at(-1)?.split('/').at(-1) ?? '');
  return area === null ? undefined : { area: areaAnswer(area) };
}

/** Answers as the register has them; what this conversation told stands over them. */
export function knownAnswers(view: Pick<View, 'answers' | 'context'>): Answers {
  const person = declaredPerson(view);
  const holder = holderOf(view.context);
  // People of one house live in it and are reached over the same phone.
  const home = homeKnown(person ?? holder, view) ?? homeKnown(holder, view);
  const known: Readonly<Record<string, Json | undefined>> = {
    name: person?.name ?? undefined,
    birth: person?.birthDate ?? (person?.birthYear === undefined ? undefined : String(person.birthYear)),
    sex: person?.sex,
    phone: person?.phone ?? holder.phone ?? undefined,
    commune: home,
    doses: person?.doses,
    conditions: person === null || person.conditions.length === 0 ? undefined : [...person.conditions],
  };
  const told = Object.entries(known).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return { ...Object.fromEntries(told), ...view.answers };
}
