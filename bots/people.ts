/** The people and addresses of a conversation, as a turn needs them. */
import { addresses, people } from '../adapters/storage/collections.ts';
import type { AddressDoc, ConversationDoc, PersonDoc } from '../adapters/storage/collections.ts';
import type { Insert } from '../adapters/storage/contract.ts';
import type { ChannelName } from '../cases/codes.ts';
import type { Deps } from './deps.ts';
import { personIdOf } from './ids.ts';
import type { From } from './inbound.ts';

/** Order of "the other channel" (contract promise 6). */
const OTHER: readonly ChannelName[] = ['zalo', 'telegram', 'sms', 'voice'];

/** Nothing is known of somebody who writes for the first time. */
export function newPerson(id: string, conversationId: string): Insert<PersonDoc> {
  return {
    id,
    name: null,
    phone: null,
    nameTokens: [],
    conditions: [],
    disease: null,
    status: 'none',
    areaPath: [],
    consents: {},
    stoppedAt: null,
    language: 'vi',
    conversationId,
    synthetic: false,
    level: null,
  };
}

export function newConversation(id: string): Insert<ConversationDoc> & { rev: number } {
  return {
    id,
    rev: 0,
    personId: personIdOf(id),
    personIds: [personIdOf(id)],
    members: [],
    session: null,
    handled: [],
    pending: null,
    sequence: 0,
    lastInboundMs: 0,
    lastAddressId: null,
  };
}

/** Addresses on which messages can be sent, last used first. */
export async function reachable({ store }: Pick<Deps, 'store'>, conversationId: string): Promise<AddressDoc[]> {
  const page = await store.find(addresses, {
    where: { conversationId },
    order: [
      ['lastMs', 'desc'],
      ['id', 'asc'],
    ],
  });
  return page.items.filter((address) => address.channel !== 'phone' && !address.stopped);
}

/** The holder of a conversation first, then the others of the household who have not left it. */
export async function householdOf(
  { store }: Pick<Deps, 'store'>,
  { id, personId, members }: ConversationDoc,
): Promise<readonly [PersonDoc, ...PersonDoc[]]> {
  const known = await store.getMany(people, [personId, ...members]);
  const holder = known.find((person) => person.id === personId) ?? { ...newPerson(personId, id), rev: 0 };
  const others = members.flatMap((member) => known.find((person) => person.id === member) ?? []);
  return [holder, ...others.filter(({ leftAt }) => leftAt === undefined)];
}

/** A person's conversation, and those of people who turned out to be them. */
export async function conversationsOf(
  { store }: Pick<Deps, 'store'>,
  { id, personIds }: ConversationDoc,
): Promise<readonly string[]> {
  const absorbed = await store.getMany(people, [...personIds]);
  return [...new Set([id, ...absorbed.map(({ conversationId }) => conversationId)])];
}

/** Where "last" and "other" lead; null where there is nothing. */
export function addressFor(
  list: readonly Pick<AddressDoc, 'id' | 'channel'>[],
  lastId: string | null,
  over: 'last' | 'other',
): { id: string; channel: ChannelName } | null {
  const last = list.find(({ id }) => id === lastId) ?? list[0];
  if (over === 'last') return last ? asTarget(last) : null;
  for (const channel of OTHER) {
    const other = list.find((address) => address.channel === channel && address.channel !== last?.channel);
    if (other) return asTarget(other);
  }
  return null;
}

function asTarget({ id, channel }: Pick<AddressDoc, 'id' | 'channel'>): { id: string; channel: ChannelName } | null {
  return channel === 'phone' ? null : { id, channel };
}

/** The sender's address as it is kept, new or come back. */
export function addressDoc(from: From, conversationId: string, nowMs: number): Insert<AddressDoc> {
  return {
    id: from.addressId,
    conversationId,
    channel: from.channel,
    value: from.value,
    lastMs: nowMs,
    stopped: false,
    user: null,
  };
}

/** A phone that was proven to be this conversation's. */
export function phoneDoc({ store }: Pick<Deps, 'store'>, phone: string, conversationId: string): Insert<AddressDoc> {
  return {
    id: store.hash(`phone:${phone}`),
    conversationId,
    channel: 'phone',
    value: phone,
    lastMs: 0,
    stopped: false,
    user: null,
  };
}

/** A phone that never wrote is reached by SMS. */
export function smsDoc({ store }: Pick<Deps, 'store'>, phone: string, conversationId: string): Insert<AddressDoc> {
  return { ...phoneDoc({ store }, phone, conversationId), id: store.hash(`sms:${phone}`), channel: 'sms' };
}
