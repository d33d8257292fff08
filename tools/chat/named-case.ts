/** Which open case a scripted act means: by person where several share a phone, then by kind, then by age. */
import { cases, conversations, people } from '../../adapters/storage/collections.ts';
import type { CaseDoc, PersonDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { callName, peopleCalled } from '../../cases/household.ts';

interface Named {
  kind?: string | undefined;
  /** of one of several people on the phone */
  name?: string | undefined;
}

/**
 * The open case that an act names; of several of the same kind and person the oldest that nobody has taken yet.
 * @throws Error with a sentence in Vietnamese where none or more than one person or kind fits
 */
export async function oneCase(store: Store, conversationId: string, { kind, name }: Named): Promise<CaseDoc> {
  const where = { conversationId, open: true, ...(kind === undefined ? {} : { kind }) };
  const { items } = await store.find(cases, { where });
  const open = ofPerson(items, await householdOf(store, conversationId), name);
  const kinds = new Set(open.map((item) => item.kind));
  if (kinds.size > 1) throw new Error(`Người này có nhiều ca đang mở, ghi rõ kind: ${[...kinds].join(', ')}`);
  const byAge = open.toSorted(
    (one, other) => one.openedAt.localeCompare(other.openedAt) || one.urgency - other.urgency,
  );
  const item = byAge.find(({ status }) => status === 'open') ?? byAge[0];
  if (item !== undefined) return item;
  throw new Error(kind === undefined ? 'Người này không có ca nào đang mở' : `Người này không có ca ${kind} đang mở`);
}

/**
 * The id of the followed person whom an act names; without a name the only one who is followed.
 * @throws Error with a sentence in Vietnamese where none or more than one fits
 */
export async function followedPerson(store: Store, conversationId: string, name: string | undefined): Promise<string> {
  const [{ items }, doc] = await Promise.all([
    store.find(cases, { where: { conversationId, open: true } }),
    store.get(conversations, conversationId),
  ]);
  const followUps = items.filter(({ kind }) => kind === 'f0' || kind === 'f1');
  const [item] = ofPerson(followUps, await householdOf(store, conversationId), name);
  if (item === undefined) throw new Error('Người này không còn được theo dõi');
  return doc?.personIds.includes(item.personId) ? doc.personId : item.personId;
}

/**
 * Id of the person whom an act names; the holder where they have the phone alone.
 * @throws Error with a sentence in Vietnamese where none or more than one fits
 */
export async function onePerson(store: Store, conversationId: string, name: string | undefined): Promise<string> {
  const { people: everybody } = await householdOf(store, conversationId);
  if (everybody.length === 0) return (await store.get(conversations, conversationId))?.personId ?? '';
  const [one, ...more] = name === undefined ? everybody : peopleCalled(everybody, name);
  if (one === undefined) throw new Error(`Số này không có ai tên ${name ?? ''}: ${namesOf(everybody)}`);
  if (more.length > 0) throw new Error(`Số này có nhiều người, ghi rõ name: ${namesOf(everybody)}`);
  return one.id;
}

interface Household {
  /** ids of the holder, and of those absorbed into them */
  holder: readonly string[];
  /** the holder first; empty where the holder is alone on the phone */
  people: readonly PersonDoc[];
}

async function householdOf(store: Store, conversationId: string): Promise<Household> {
  const doc = await store.get(conversations, conversationId);
  if (doc === null || doc.members.length === 0) return { holder: [], people: [] };
  return { holder: doc.personIds, people: await store.getMany(people, [doc.personId, ...doc.members]) };
}

function ofPerson(
  items: readonly CaseDoc[],
  { holder, people: everybody }: Household,
  name: string | undefined,
): readonly CaseDoc[] {
  if (everybody.length === 0) return items;
  const wanted = name === undefined ? everybody : peopleCalled(everybody, name);
  if (wanted.length === 0) throw new Error(`Số này không có ai tên ${name ?? ''}: ${namesOf(everybody)}`);
  const isOf = ({ personId }: CaseDoc, { id }: PersonDoc): boolean =>
    personId === id || (holder.includes(personId) && holder.includes(id));
  const having = wanted.filter((person) => items.some((item) => isOf(item, person)));
  if (having.length > 1) throw new Error(`Số này có nhiều người đang có ca mở, ghi rõ name: ${namesOf(having)}`);
  const one = having[0] ?? wanted[0];
  return one === undefined ? [] : items.filter((item) => isOf(item, one));
}

function namesOf(everybody: readonly PersonDoc[]): string {
  return everybody.map((person) => person.name ?? callName(person, everybody) ?? 'chủ máy').join(', ');
}
