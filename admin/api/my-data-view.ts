/** A copy of all that is kept of a conversation's people: what they said, declared, agreed to, and what was done for them. */
import { addresses, cases, consents, conversations, people, timeline } from '../../adapters/storage/collections.ts';
import type { EntryDoc, PersonDoc } from '../../adapters/storage/collections.ts';
import { shownCode } from '../../cases/declaration.ts';
import { toIso } from '../../cases/time.ts';
import type { Ports } from './ports.ts';
import type { MyData } from './schemas/my-data.ts';

/** Pages of the newest entries that are copied. */
const MOST_PAGES = 10;
const PAGE = 1000;

/** Notes of staff stay with the station: they may speak of others. */
export async function myDataOf(ports: Ports, conversationId: string): Promise<MyData> {
  const { store } = ports;
  const where = { conversationId };
  const [household, { items: places }, { items: agreed }, { items: opened }, said] = await Promise.all([
    householdOf(ports, conversationId),
    store.find(addresses, { where, limit: 50 }),
    store.find(consents, { where, order: [['atMs', 'asc']], limit: PAGE }),
    store.find(cases, { where, limit: PAGE }),
    entriesOf(ports, conversationId),
  ]);
  return {
    at: toIso(ports.now()),
    people: household.map((person) => personOf(ports, person)),
    addresses: places.map(({ channel, value }) => ({ channel, address: value })),
    consents: agreed.map(({ atMs, purpose, given }) => ({ at: toIso(atMs), purpose, given })),
    messages: said.entries.flatMap(messageOf),
    declarations: said.entries.flatMap((entry) => declarationOf(ports, entry)),
    cases: opened
      .toSorted((one, other) => one.openedAt.localeCompare(other.openedAt))
      .map(({ kind, status, openedAt, closedAt = null, outcome = null, summary }) => ({
        ...{ kind, status, openedAt, closedAt, outcome },
        summary: ports.say(summary),
      })),
    cut: said.cut,
  };
}

async function householdOf({ store }: Ports, conversationId: string): Promise<PersonDoc[]> {
  const talk = await store.get(conversations, conversationId);
  return talk === null ? [] : store.getMany(people, [...new Set([talk.personId, ...talk.members])]);
}

/** Oldest first. */
async function entriesOf(
  { store }: Ports,
  conversationId: string,
): Promise<{ entries: readonly EntryDoc[]; cut: boolean }> {
  const entries: EntryDoc[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found: { items: EntryDoc[]; next: string | null } = await store.find(timeline, {
      where: { conversationId },
      order: [['atMs', 'desc']],
      limit: PAGE,
      ...(cursor === null ? {} : { cursor }),
    });
    entries.push(...found.items);
    cursor = found.next;
    if (cursor === null) break;
  }
  return { entries: entries.toReversed(), cut: cursor !== null };
}

function personOf(ports: Ports, person: PersonDoc): MyData['people'][number] {
  const { name, phone, disease, status, areaPath, conditions } = person;
  return {
    ...{ name, phone, disease, status, conditions: [...conditions] },
    relation: person.relation ?? null,
    birthYear: person.birthYear ?? null,
    birthDate: person.birthDate ?? null,
    sex: person.sex ?? null,
    pregnant: person.pregnant ?? null,
    doses: person.doses ?? null,
    since: person.since ?? null,
    area: ports.areaName(areaPath),
  };
}

function messageOf({ at, body }: EntryDoc): MyData['messages'] {
  if (body.type !== 'message') return [];
  const { direction, channel, text } = body;
  return [{ at, direction, channel, text }];
}

function declarationOf(ports: Ports, { at, body }: EntryDoc): MyData['declarations'] {
  if (body.type !== 'declaration') return [];
  const lines = body.lines.map(({ label, value }) => ({ label: ports.say([label]), value: ports.say([value]) }));
  return [{ at, code: shownCode(body.code), validUntil: body.validUntil, lines }];
}
