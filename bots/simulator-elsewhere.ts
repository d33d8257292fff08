/** The simulator's phones when several processes serve one store: a reply made in one reaches the phone that lives in another. */
import type { Channel, SendResult } from '../adapters/channels/contract.ts';
import { unreachable } from '../adapters/channels/errors.ts';
import { createTelegram, declaredTelegram } from '../adapters/channels/telegram/index.ts';
import { settings } from '../adapters/storage/collections.ts';
import type { SettingDoc } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';

/** An emulated provider of one process on this host, with the token it made at its start. */
export interface Emulated {
  processId: string;
  apiRoot: string;
  token: string;
}

const ID = 'simulators';
/** Those of killed processes are pushed out by later ones. */
const KEPT = 8;

/** Says where the phones of this process are; rests sealed like every setting. */
export async function announce(store: Store, emulated: Emulated): Promise<void> {
  const value = (list: readonly Emulated[]): SettingDoc['value'] => list.map((one) => ({ ...one }));
  if ((await store.insert(settings, { id: ID, value: value([emulated]) })) === 'created') return;
  await store.modify(settings, ID, (doc) => ({ ...doc, value: value([...listOf(doc), emulated].slice(-KEPT)) }));
}

export async function withdraw(store: Store, processId: string): Promise<void> {
  await store.modify(settings, ID, (doc) => {
    const rest = listOf(doc).filter((one) => one.processId !== processId);
    return { ...doc, value: rest.map((one) => ({ ...one })) };
  });
}

/** Sends to whichever emulated provider has the phone. */
export function elsewhere(store: Store): Channel {
  const channels = new Map<string, Channel>();
  const channelOf = ({ token, apiRoot }: Emulated): Channel => {
    const known = channels.get(token) ?? createTelegram({ token, webhookSecret: null, apiRoot }, { publicUrl: '' });
    channels.set(token, known);
    return known;
  };
  return {
    ...declaredTelegram,
    async send(message) {
      const doc = await store.get(settings, ID).catch(() => null);
      let result: SendResult = { ok: false, error: unreachable('noSimulator') };
      for (const emulated of doc === null ? [] : listOf(doc).toReversed()) {
        result = await channelOf(emulated).send(message);
        if (result.ok || result.error.name === 'unknownOutcome') return result;
      }
      return result;
    },
  };
}

/** Written by this module only. */
function listOf(doc: SettingDoc): readonly Emulated[] {
  return doc.value as unknown as readonly Emulated[];
}
