/** Idempotency-Key: the same write sent twice is done once and answered alike; kept for at least a day. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { dataExports, idempotency, sessions } from '../../adapters/storage/collections.ts';
import type { IdempotencyDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { Problem, refused } from './problem.ts';

const KEPT_MS = 48 * 3_600_000;
/** A write that takes longer was cut short by a crash: its key may be tried again. */
const UNDER_WAY_MS = 60_000;
/** Status of a write that is under way. */
const UNDER_WAY = 0;

export interface Answer {
  status: number;
  body: unknown;
}

/** An answer with what of its body is kept for a repeat. */
export interface FirstAnswer extends Answer {
  kept: unknown;
}

export interface Write {
  user: string;
  key: string;
  /** method, path and input: another write under the same key is refused */
  fingerprint: string;
  nowMs: number;
}

/** Method, path and the validated input as one short text. */
export function fingerprintOf(method: string, path: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([method, path, input]))
    .digest('base64url');
}

/**
 * Runs `work` once per user and key; later calls get the first one's answer.
 * Throws 422 for another write under the same key, 409 while the first is under way. What `work` throws is not kept.
 */
export async function once(store: Store, write: Write, work: () => Promise<FirstAnswer>): Promise<Answer> {
  const id = store.hash(`idempotency:${write.user}:${write.key}`);
  const earlier = await claim(store, id, write);
  if (earlier !== null) return earlier;
  try {
    const answer = await work();
    const body = keptBody(write, answer.kept);
    await store.modify(idempotency, id, (doc) => ({ ...doc, status: answer.status, body }));
    return answer;
  } catch (fault) {
    await store.remove(idempotency, id);
    throw fault;
  }
}

async function claim(store: Store, id: string, write: Write): Promise<Answer | null> {
  const row = { id, atMs: write.nowMs, status: UNDER_WAY, body: keptBody(write, null) };
  if ((await store.insert(idempotency, row)) === 'created') return null;
  const doc = await store.get(idempotency, id);
  if (doc === null) return claim(store, id, write);
  const { fingerprint, answer } = opened(doc);
  if (fingerprint !== write.fingerprint) {
    throw refused('Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng khoá mới.');
  }
  if (doc.status !== UNDER_WAY) return { status: doc.status, body: answer };
  const renewed = doc.atMs + UNDER_WAY_MS <= write.nowMs && (await store.replace(idempotency, row, doc.rev));
  if (renewed) return null;
  throw new Problem('busy', 'Yêu cầu này đang được xử lý, thử lại sau giây lát.', { retryAfter: 1 });
}

/** The answer rests as JSON text, whatever its shape. */
const keptSchema = z.object({ fingerprint: z.string(), answer: z.string() });

function keptBody({ fingerprint }: Write, answer: unknown): z.output<typeof keptSchema> {
  return { fingerprint, answer: JSON.stringify(answer ?? null) };
}

function opened({ body }: IdempotencyDoc): { fingerprint: string; answer: unknown } {
  const { fingerprint, answer } = keptSchema.parse(body);
  return { fingerprint, answer: JSON.parse(answer) };
}

/** Removes answers, sessions and links to copies that are over; to be called now and then. Gives how many were removed. */
export async function forgetExpired(store: Store, nowMs: number): Promise<number> {
  const [answers, ended, links] = await Promise.all([
    store.find(idempotency, { where: { atMs: { lt: nowMs - KEPT_MS } }, order: [['atMs', 'asc']], limit: 500 }),
    store.find(sessions, { where: { expiresMs: { lt: nowMs } }, order: [['expiresMs', 'asc']], limit: 500 }),
    store.find(dataExports, { where: { untilMs: { lt: nowMs } }, order: [['untilMs', 'asc']], limit: 500 }),
  ]);
  await Promise.all(answers.items.map(({ id }) => store.remove(idempotency, id)));
  await Promise.all(ended.items.map(({ id }) => store.remove(sessions, id)));
  await Promise.all(links.items.map(({ id }) => store.remove(dataExports, id)));
  return answers.items.length + ended.items.length + links.items.length;
}
