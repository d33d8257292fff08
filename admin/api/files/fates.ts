/** What becomes of each line of a list: who is new, whom it brings up to date, what is there already, what is refused. */
import { addresses, conversations, people } from '../../../adapters/storage/collections.ts';
import type { PersonDoc } from '../../../adapters/storage/collections.ts';
import type { Collection, Doc, Store } from '../../../adapters/storage/contract.ts';
import { enrolledPerson } from '../../../cases/household.ts';
import { checkDays, personOf } from '../enrolment.ts';
import type { User } from '../access.ts';
import type { Enrolment } from '../enrolment.ts';
import { ownEnrolment } from '../own-enrolment.ts';
import type { EnrolledPerson, Ports } from '../ports.ts';
import { Problem } from '../problem.ts';

/** What a line is compared with: those who are there, and those whom earlier lines bring. */
type Known = Pick<PersonDoc, 'id' | 'name' | 'status' | 'disease' | 'conditions' | 'areaPath'> &
  Partial<
    Pick<PersonDoc, 'since' | 'birthYear' | 'birthDate' | 'sex' | 'pregnant' | 'doses' | 'relation' | 'householdId'>
  > & {
    /** the line that brings them; absent: they are in the store */
    line?: number;
  };

export type Fate =
  | { fate: 'new' }
  | { fate: 'update'; whom: string; changes: string[] }
  | { fate: 'same'; whom: string }
  | { fate: 'refused'; reason: string };

/** Households by phone, the holder first; those who left one are not of it. */
export type Households = Map<string, Known[]>;

const BATCH = 500;

/** Who already answers under these phones, proven or enrolled. */
export async function householdsOf(store: Store, phones: readonly string[]): Promise<Households> {
  const idOf = new Map([...new Set(phones)].map((phone) => [store.hash(`phone:${phone}`), phone]));
  const found = await inBatches(store, addresses, [...idOf.keys()]);
  const talks = await inBatches(store, conversations, [...new Set(found.map(({ conversationId }) => conversationId))]);
  const ids = talks.flatMap(({ personId, members }) => [personId, ...members]);
  const persons = new Map((await inBatches(store, people, ids)).map((person) => [person.id, person]));
  const byTalk = new Map(
    talks.map(({ id, personId, members }) => [id, [personId, ...members].flatMap((one) => persons.get(one) ?? [])]),
  );
  return new Map(
    found.map(({ id, conversationId }) => {
      const household = (byTalk.get(conversationId) ?? []).filter(({ leftAt }) => leftAt === undefined);
      return [idOf.get(id) ?? '', household.map((person): Known => person)];
    }),
  );
}

/** Documents by any number of ids. */
export async function inBatches<T extends Doc>(
  store: Store,
  collection: Collection<T>,
  ids: readonly string[],
): Promise<T[]> {
  const all: T[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    all.push(...(await store.getMany(collection, ids.slice(from, from + BATCH))));
  }
  return all;
}

/** What becomes of one line, and the enrolment that it is. */
export interface Judged {
  fate: Fate;
  enrolment: Enrolment;
}

/** The fate of one line that could be read; what it brings is known to the lines after it. */
export function judge(ports: Ports, user: User, households: Households, line: number, enrolment: Enrolment): Judged {
  try {
    checkDays(ports, enrolment);
    const own = ownEnrolment(ports, user, enrolment, households.get(enrolment.phone) ?? []);
    return { fate: fateOf(households, line, personOf(ports, own), own.since), enrolment: own };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return { fate: { fate: 'refused', reason: fault.message }, enrolment };
  }
}

function fateOf(households: Households, line: number, given: EnrolledPerson, since: string): Fate {
  const household = households.get(given.phone) ?? [];
  const known = enrolledPerson(household, given);
  const brought = broughtBy(line, given, since, known);
  if (known === null) {
    households.set(given.phone, [...household, brought]);
    return { fate: 'new' };
  }
  if (known.line !== undefined) {
    return { fate: 'refused', reason: `trùng với dòng ${known.line}: cùng người, cùng số điện thoại` };
  }
  const reason = reasonAgainst(known, given, since);
  if (reason !== null) return { fate: 'refused', reason };
  households.set(
    given.phone,
    household.map((one) => (one.id === known.id ? brought : one)),
  );
  // a phone that wrote before anybody was enrolled on it: its holder is only now somebody
  if (known.name === null) return { fate: 'new' };
  const changes = changesOf(known, given, since);
  return changes.length === 0 ? { fate: 'same', whom: known.id } : { fate: 'update', whom: known.id, changes };
}

/** What an old list would undo. */
function reasonAgainst(known: Known, given: EnrolledPerson, since: string): string | null {
  if (known.status === 'f0' && given.status === 'f1') {
    return 'đang theo dõi là F0 mà danh sách ghi F1; nếu đúng, sửa trong hồ sơ người này';
  }
  if (known.status === 'none' && known.since !== undefined && since <= known.since) {
    return `đã kết thúc theo dõi đợt từ ngày ${known.since.split('-').toReversed().join('/')}; mắc lại thì ghi ngày mới`;
  }
  return null;
}

/** Fields that would be other than they are; what the line leaves out stays. */
function changesOf(known: Known, given: EnrolledPerson, since: string): string[] {
  const {
    name,
    status,
    birthYear,
    birthDate,
    sex,
    pregnant,
    doses,
    disease,
    relation,
    household,
    conditions,
    areaPath,
  } = given;
  const plain: [string, unknown, unknown][] = [
    ['name', name, known.name],
    ['status', status, known.status],
    ['since', since, known.since],
    ['birthYear', birthYear, known.birthYear],
    ['birthDate', birthDate, known.birthDate],
    ['sex', sex, known.sex],
    ['pregnant', pregnant, known.pregnant],
    ['doses', doses, known.doses],
    ['disease', disease, known.disease ?? 'covid19'],
    ['relation', relation, known.relation],
    ['household', household, known.householdId],
    ['area', areaPath?.at(-1), known.areaPath.at(-1)],
    ['conditions', conditions && [...conditions].sort().join(), [...known.conditions].sort().join()],
  ];
  return plain.filter(([, now, before]) => now !== undefined && now !== before).map(([field]) => field);
}

function broughtBy(line: number, given: EnrolledPerson, since: string, known: Known | null): Known {
  const { name, status, birthYear, birthDate, relation } = given;
  return {
    id: known?.id ?? `line ${line}`,
    line,
    name,
    status,
    since,
    disease: given.disease ?? null,
    conditions: given.conditions ?? [],
    areaPath: given.areaPath ?? [],
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(relation === undefined ? {} : { relation }),
  };
}
