/** Who opened whose record: entered in the audit, so that the person can be told. */
import { audit } from '../../adapters/storage/collections.ts';
import type { LookAct } from '../../cases/data-request.ts';
import { staffOf } from './operation.ts';
import type { Context } from './operation.ts';

const HOUR_MS = 3_600_000;

/** A console that stays open looks again and again: one entry per user, record and hour. */
export async function noteLook(context: Context, act: LookAct, conversationId: string): Promise<void> {
  const { ports } = context;
  const by = staffOf(context).username;
  const atMs = ports.now();
  const id = ports.store.hash(`${act}:${by}:${conversationId}:${Math.floor(atMs / HOUR_MS)}`);
  await ports.store.insert(audit, { id, atMs, by, act, subject: conversationId, onBehalfOf: null });
}
