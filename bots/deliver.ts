/** Brings a conversation's messages out, in order, lane by lane; what cannot be brought ends where a person sees it. */
import { addresses, outbox, people } from '../adapters/storage/collections.ts';
import type { OutboxRow } from '../adapters/storage/collections.ts';
import { dayOf, toIso, toMs } from '../cases/time.ts';
import { afterError } from './backoff.ts';
import type { Deps } from './deps.ts';
import { gate, gateAsked } from './gate.ts';
import type { Gate } from './gate.ts';
import { personIdOf } from './ids.ts';
import { isLeased, outgoing, SENDING_MS } from './outgoing.ts';
import type { Step } from './outgoing.ts';
import { deliverPage } from './deliver-page.ts';
import { afterFailure, afterSent } from './delivered.ts';
import { withPicture } from './receipts/picture.ts';
import { sendParts } from './send-parts.ts';
import { goesAnotherWay, isReplaced } from './verdicts/row.ts';

const BATCH = 50;

const LANES = ['alarm', 'plain', 'asked', 'page'] as const;

/** Sends what may go now. Lanes do not wait for each other; within alarm and plain each row waits for the one before it. */
export async function deliverConversation(deps: Deps, conversationId: string): Promise<void> {
  for (;;) {
    const { items } = await deps.store.find(outbox, {
      where: { conversationId, state: { in: ['pending', 'sending'] } },
      order: [['sequence', 'asc']],
      limit: BATCH,
    });
    if (items.length === 0) return;
    const lanes = LANES.map((lane) => items.filter((row) => row.lane === lane)).filter((rows) => rows.length > 0);
    const done = await Promise.all(lanes.map((rows) => deliverInOrder(deps, rows)));
    if (items.length < BATCH || !done.includes(true)) return;
  }
}

/** True when something of the lane is over. */
async function deliverInOrder(deps: Deps, rows: readonly OutboxRow[]): Promise<boolean> {
  let done = false;
  for (const row of rows) {
    const step = row.lane === 'page' ? await deliverPage(deps, row) : await deliver(deps, row);
    if (step === 'wait') break;
    if (step === 'done') done = true;
  }
  return done;
}

async function deliver(deps: Deps, row: OutboxRow): Promise<Step> {
  const nowMs = deps.clock.now();
  // What waits for the morning does not hold up what may go now.
  if (row.dueMs > nowMs) return row.service ? 'pass' : 'wait';
  const handed = deps.handed.take(row.id);
  if (!handed && isLeased(deps, row)) return 'wait';
  if (row.notAfterMs < nowMs) return drop(deps, row, 'tooLate');
  if (row.service || row.lane === 'asked') {
    const held = await (row.service ? hold(deps, row, nowMs) : holdAsked(deps, row, nowMs));
    if (held !== null) return held;
  }
  const claimed = handed ? row : await claim(deps, row, nowMs);
  if (claimed === null) return 'wait';
  if (claimed.unknown > 1) return fail(deps, claimed, 'unknownOutcome');
  return attempt(deps, claimed);
}

/** Unasked messages: consent, opt-out, quiet hours, ceiling. Null: it may go. */
async function hold(deps: Deps, row: OutboxRow, nowMs: number): Promise<Step | null> {
  const person = await deps.store.get(people, personIdOf(row.conversationId));
  const midnight = toMs(`${dayOf(toIso(nowMs))}T00:00:00+07:00`);
  const sentToday = await deps.store.count(outbox, {
    addressId: row.addressId ?? '',
    service: true,
    sentMs: { gte: midnight },
  });
  const { purpose } = outgoing(row);
  const verdict = gate({ purpose }, person ?? { consents: {}, stoppedAt: null }, sentToday, toIso(nowMs));
  return obey(deps, row, verdict, 'pass');
}

/** What was asked for: opt-out, quiet hours; a verdict that changed meanwhile is not told any more. */
async function holdAsked(deps: Deps, row: OutboxRow, nowMs: number): Promise<Step | null> {
  if (await isReplaced(deps, row)) return drop(deps, row, 'replaced');
  const person = await deps.store.get(people, personIdOf(row.conversationId));
  const may = gateAsked(outgoing(row).askedAt, person ?? { stoppedAt: null }, toIso(nowMs));
  return obey(deps, row, may, 'wait');
}

/** Null: it may go; else it is dropped, or waits for the morning (`held`: what that means for those behind it). */
async function obey(deps: Deps, row: OutboxRow, verdict: Gate, held: Step): Promise<Step | null> {
  if (verdict.go) return null;
  if (verdict.why !== 'quiet') return drop(deps, row, verdict.why);
  await deps.store.modify(outbox, row.id, (now) => ({ ...now, dueMs: toMs(verdict.until) }));
  return held;
}

/** Marks it as being sent before it is sent: after a crash in between its outcome is unknown, and it is tried once more. */
async function claim(deps: Deps, row: OutboxRow, nowMs: number): Promise<OutboxRow | null> {
  let mine = false;
  const claimed = await deps.store.modify(outbox, row.id, (now) => {
    mine = !isLeased(deps, now) && (now.state === 'pending' || now.state === 'sending');
    if (!mine) return undefined;
    const unknown = now.unknown + (now.state === 'sending' ? 1 : 0);
    return {
      ...now,
      state: 'sending' as const,
      leaseMs: nowMs + SENDING_MS,
      leasedBy: deps.processId,
      attempts: now.attempts + 1,
      unknown,
    };
  });
  return mine ? claimed : null;
}

async function attempt(deps: Deps, row: OutboxRow): Promise<Step> {
  const address = row.addressId === null ? null : await deps.store.get(addresses, row.addressId);
  const channel = row.channel === null ? undefined : deps.channels.get(row.channel);
  if (address === null || channel === undefined) return fail(deps, row, address === null ? 'noAddress' : 'noChannel');
  const person = await deps.store.get(people, personIdOf(row.conversationId));
  const { message } = outgoing(row);
  const language = person?.language ?? 'vi';
  const rendered = await withPicture(deps, channel, message, channel.render(message, language), language);
  const { result, partsSent } = await sendParts(channel, row, address, rendered);
  if (result.ok) return afterSent(deps, row, address, rendered);
  const unknown = row.unknown + (result.error.name === 'unknownOutcome' ? 1 : 0);
  if (result.error.name === 'stopped') {
    await deps.store.modify(addresses, address.id, (now) => ({ ...now, stopped: true }));
  }
  const decision = afterError(result.error, row.attempts, unknown, deps.random());
  if (decision.then === 'fail')
    return fail(deps, { ...row, partsSent, unknown }, `${result.error.name}:${result.error.code}`);
  deps.count('send_retry', { channel: channel.name, error: result.error.name });
  const dueMs = deps.clock.now() + decision.inMs;
  await deps.store.modify(outbox, row.id, (now) => ({
    ...now,
    state: 'pending' as const,
    dueMs,
    partsSent,
    unknown,
    leaseMs: 0,
  }));
  return 'wait';
}

async function drop(deps: Deps, row: OutboxRow, why: string): Promise<Step> {
  deps.count('send_dropped', { why });
  await deps.store.modify(outbox, row.id, (now) => ({ ...now, state: 'dropped' as const, failure: why }));
  return 'done';
}

async function fail(deps: Deps, row: OutboxRow, code: string): Promise<Step> {
  if (await goesAnotherWay(deps, row)) return drop(deps, row, 'otherWay');
  // Shown before it is marked: once the row says "failed" nobody comes back to it.
  await afterFailure(deps, row, code);
  await deps.store.modify(outbox, row.id, (now) => ({
    ...now,
    state: 'failed' as const,
    failure: code,
    partsSent: row.partsSent,
  }));
  return 'done';
}
