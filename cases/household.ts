/** People who share one phone: who is who when a name comes again, and what each is called. */
import type { Case } from './case.ts';
import { searchTokens } from './name-tokens.ts';
import type { Person } from './person.ts';

/** What staff or the family say of a person when they name one. */
export interface Described {
  name?: string | null | undefined;
  birthYear?: number | undefined;
  birthDate?: string | undefined;
  relation?: string | undefined;
}

/** An age told in years may be off by one from the birth year in a register. */
const YEARS_APART = 1;

function yearOf({ birthYear, birthDate }: Pick<Described, 'birthYear' | 'birthDate'>): number | undefined {
  return birthDate === undefined ? birthYear : Number(birthDate.slice(0, 4));
}

/** "Hoa" and "Nguyễn Thị Hoa" may be one person: a family uses the last words of a full name. */
function namesFit(one: string, other: string): boolean {
  const [short = [], long = []] = [searchTokens(one), searchTokens(other)].toSorted((a, b) => a.length - b.length);
  return short.length > 0 && short.every((word, i) => word === long[long.length - short.length + i]);
}

function yearsFit(one: Described, other: Described): boolean {
  const [first, second] = [yearOf(one), yearOf(other)];
  return first === undefined || second === undefined || Math.abs(first - second) <= YEARS_APART;
}

function relationsFit(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || searchTokens(one).join(' ') === searchTokens(other).join(' ');
}

/** Could both descriptions be of one person? A name that is not known yet fits any, if the relation is the same. */
export function isSamePerson(known: Described, given: Described): boolean {
  if (!yearsFit(known, given)) return false;
  if (known.name && given.name) return namesFit(known.name, given.name);
  return given.relation !== undefined && known.relation !== undefined && relationsFit(known.relation, given.relation);
}

/**
 * Whom an enrolment means: a person of the household by name and birth year; else the holder as long as nobody was
 * enrolled in their name and nothing says that it is somebody else; null: somebody new.
 */
export function enrolledPerson<Someone extends Described>(
  household: readonly Someone[],
  given: Described,
): Someone | null {
  const known = household.find((person) => isSamePerson(person, given));
  if (known !== undefined) return known;
  const [holder] = household;
  const unnamed = holder !== undefined && !holder.name && yearsFit(holder, given);
  return unnamed && given.relation === undefined ? holder : null;
}

/** People of the household by the name or relation that was typed: all of them whom it fits. */
export function peopleCalled<Someone extends Described>(household: readonly Someone[], called: string): Someone[] {
  const exact = household.filter(({ name }) => name && searchTokens(name).join(' ') === searchTokens(called).join(' '));
  if (exact.length > 0) return exact;
  return household.filter(
    ({ name, relation }) =>
      (name && namesFit(name, called)) || (relation !== undefined && relationsFit(relation, called)),
  );
}

/** What a person is called in talk with the family: by relation, with the name where two have the same; null: no word. */
export function callName(person: Described, household: readonly Described[]): string | null {
  const { relation, name } = person;
  if (relation === undefined) return name ?? null;
  const twins = household.filter((other) => other.relation !== undefined && relationsFit(other.relation, relation));
  const given = name?.split(/\s+/).at(-1);
  return twins.length > 1 && given !== undefined ? `${relation} ${given}` : relation;
}

/** Open cases of one person. */
export function casesOf<Item extends Pick<Case, 'personId'>>(
  cases: readonly Item[],
  { id }: Pick<Person, 'id'>,
): readonly Item[] {
  return cases.filter(({ personId }) => personId === id);
}
