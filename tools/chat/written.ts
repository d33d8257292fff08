/** What a scripted conversation writes: a line per message and per event, with names where a phone has several people. */
import { conversations, people } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { callName } from '../../cases/household.ts';
import { toIso } from '../../cases/time.ts';
import type { Happened, Said } from '../../bots/rehearsal.ts';

export type Out = Record<string, unknown>;

export function messageLine({ atMs, channel, address, part, rendered }: Said): Out {
  const to = address.startsWith('+') ? address : `${channel}:${address}`;
  const { segments } = rendered;
  return {
    at: toIso(atMs),
    to,
    channel,
    text: part.text,
    choices: (part.choices ?? []).map(({ id, label }) => ({ id, label })),
    ...(channel === 'sms' && segments !== undefined ? { segments } : {}),
  };
}

/** A rule that several signs met is named once. */
function once(reasons: NonNullable<Happened['reasons']>): { rule: string; document: string }[] {
  const named = new Map(reasons.map(({ rule, document }) => [`${document} ${rule}`, { rule, document }]));
  return [...named.values()];
}

/** @param name whom it is about, where several people share the phone */
export function eventLine(
  { atMs, event, kind, severity, reasons }: Happened,
  person: string,
  name: string | null,
): Out {
  return {
    at: toIso(atMs),
    event,
    person,
    ...(name === null ? {} : { name }),
    ...(kind === undefined ? {} : { kind }),
    ...(severity === undefined ? {} : { severity }),
    ...(reasons === undefined ? {} : { reasons: once(reasons) }),
  };
}

/** What each of several people on one phone is called; of one alone nothing. */
export async function nameOf(
  store: Store,
  { conversationId, personId }: Pick<Happened, 'conversationId' | 'personId'>,
): Promise<string | null> {
  const { members = [] } = (await store.get(conversations, conversationId)) ?? {};
  if (members.length === 0) return null;
  const person = await store.get(people, personId);
  return person === null ? null : (person.name ?? callName(person, [person]));
}
