/** Cases and people of digests in the store: whom a station is told of, and what a number means when it is answered. */
import { cases, digests, people, users } from '../adapters/storage/collections.ts';
import type { CaseDoc, PersonDoc, UserDoc } from '../adapters/storage/collections.ts';
import type { Query } from '../adapters/storage/contract.ts';
import type { Candidate, DigestLine } from '../cases/digest.ts';
import { toIso } from '../cases/time.ts';
import { digestName } from '../flows/desk/digest.ts';
import type { DigestPerson } from '../flows/desk/digest.ts';
import type { DigestEntry, TurnContext } from '../flows/engine/turn.ts';
import type { Deps } from './deps.ts';
import { personIdOf } from './ids.ts';

const PAGE = 500;

type Stores = Pick<Deps, 'store'>;
type Where = NonNullable<Query<CaseDoc>['where']>;

/** Open cases in this station's hands, and those in its areas that are in nobody's. */
export async function candidatesOf(deps: Stores, { id, areas = [] }: UserDoc): Promise<Candidate[]> {
  const where: Where[] = [{ assignee: id }, ...areas.map((areaPath) => ({ areaPath, assignee: null }))];
  const found = new Map<string, Candidate>();
  for (const one of where) {
    for await (const candidate of openCases(deps, one)) found.set(candidate.item.id, candidate);
  }
  return [...found.values()];
}

async function* openCases({ store }: Stores, where: Where): AsyncGenerator<Candidate> {
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await store.find(cases, {
      where: { ...where, open: true },
      order: [
        ['urgency', 'asc'],
        ['dueMs', 'asc'],
      ],
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const known = await store.getMany(people, [...new Set(page.items.map(({ personId }) => personId))]);
    const byId = new Map(known.map((person) => [person.id, person]));
    for (const item of page.items) yield { item, person: byId.get(item.personId) ?? null };
    cursor = page.next;
  }
}

interface Shown extends DigestPerson {
  item: CaseDoc | null;
  line: DigestLine;
}

/** The lines as they are to be read now, in their order. */
export async function shownLines({ store }: Stores, lines: readonly DigestLine[]): Promise<Shown[]> {
  const items = await store.getMany(
    cases,
    lines.map(({ caseId }) => caseId),
  );
  const holders = items.map(({ conversationId }) => personIdOf(conversationId));
  const known = await store.getMany(people, [...new Set([...lines.map(({ personId }) => personId), ...holders])]);
  const personOf = (id: string): PersonDoc | null => known.find((person) => person.id === id) ?? null;
  return lines.map((line) => {
    const item = items.find(({ id }) => id === line.caseId) ?? null;
    const phone = item === null ? null : (personOf(personIdOf(item.conversationId))?.phone ?? null);
    const isTaken = item !== null && item.status !== 'open' && item.dueAt === null;
    const takenBy = isTaken ? (item.acknowledgedBy ?? null) : null;
    return { who: digestName(personOf(line.personId), phone), takenBy, item, line };
  });
}

/** The last digest of a member of staff, its cases as they are now; undefined: they get none. */
export async function digestOf(
  deps: Stores,
  user: string,
): Promise<NonNullable<TurnContext['staff']>['digest'] | undefined> {
  const { store } = deps;
  const [account, last] = await Promise.all([
    store.get(users, user),
    store.find(digests, { where: { user }, order: [['atMs', 'desc']], limit: 1 }),
  ]);
  const [digest] = last.items;
  if (digest === undefined || account?.active !== true || account.role !== 'station') return undefined;
  const ids = digest.lines.map(({ personId }) => personId);
  const [shown, open] = await Promise.all([
    shownLines(deps, digest.lines),
    ids.length === 0 ? null : store.find(cases, { where: { personId: { in: ids }, open: true }, limit: 1000 }),
  ]);
  const entries = shown.map(({ line, who, item }): DigestEntry => ({
    ...{ group: line.group, who, item },
    cases: (open?.items ?? []).filter(({ personId }) => personId === line.personId),
  }));
  return { at: toIso(digest.atMs), entries };
}
