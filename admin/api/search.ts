/** Finding people by what an operator types: a phone number, or a name in any spelling. */
import { people } from '../../adapters/storage/collections.ts';
import type { PersonDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { searchTokens } from '../../cases/name-tokens.ts';
import { phone } from './schemas/person.ts';

const MOST_PEOPLE = 200;
/** Beginnings of names are stored three letters long. */
const BEGINNING = 3;

/** Ids of at most 200 people. */
export async function findPeople(store: Store, typed: string): Promise<string[]> {
  const number = phone.safeParse(typed);
  if (number.success) {
    const { items } = await store.find(people, { where: { phone: number.data }, limit: MOST_PEOPLE });
    return items.map(({ id }) => id);
  }
  const tokens = searchTokens(typed);
  const rarest = await rarestToken(store, tokens);
  if (rarest === null) return [];
  const { items } = await store.find(people, { where: nameHas(rarest), limit: 1000 });
  return items
    .filter((person) => bears(person, tokens))
    .slice(0, MOST_PEOPLE)
    .map(({ id }) => id);
}

// `nameTokens` is an array of which one member is asked for
function nameHas(token: string): { nameTokens: string } {
  return { nameTokens: token };
}

/** The token that the fewest people bear: half of the country is called Nguyễn. */
async function rarestToken(store: Store, tokens: readonly string[]): Promise<string | null> {
  const counted = await Promise.all(
    [...new Set(tokens.flatMap((token) => [token, token.slice(0, BEGINNING)]))].map(async (token) => ({
      token,
      people: await store.count(people, nameHas(token)),
    })),
  );
  const countOf = (token: string): number => counted.find((entry) => entry.token === token)?.people ?? 0;
  // a whole name first; an unfinished one by its beginning
  const usable = tokens.map((token) => (countOf(token) > 0 ? token : token.slice(0, BEGINNING)));
  const [best] = usable.filter((token) => countOf(token) > 0).sort((one, other) => countOf(one) - countOf(other));
  return usable.every((token) => countOf(token) > 0) ? (best ?? null) : null;
}

function bears(person: PersonDoc, tokens: readonly string[]): boolean {
  const names = searchTokens(person.name ?? '');
  return tokens.every((token) => names.some((name) => name.startsWith(token)));
}
