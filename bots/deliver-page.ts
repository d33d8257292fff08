/** Pages: whoever is on duty is called over their channels and the console; the alarm learns what became of it. */
import { addresses, outbox } from '../adapters/storage/collections.ts';
import type { OutboxRow } from '../adapters/storage/collections.ts';
import type { SendResult } from '../adapters/channels/contract.ts';
import { unreachable } from '../adapters/channels/errors.ts';
import { afterError } from './backoff.ts';
import type { Deps } from './deps.ts';
import { afterFailure, notice } from './delivered.ts';
import { isLeased, outgoing, SENDING_MS } from './outgoing.ts';
import type { Step } from './outgoing.ts';
import { sendParts } from './send-parts.ts';

/** A console that is not open is looked at again so often. */
const CONSOLE_MS = 5_000;

/** Pages do not wait for each other. */
export async function deliverPage(deps: Deps, row: OutboxRow): Promise<Step> {
  const nowMs = deps.clock.now();
  if (row.dueMs > nowMs || isLeased(deps, row)) return 'pass';
  if (row.notAfterMs < nowMs) return giveUp(deps, row, 'tooLate');
  const claimed = await deps.store.modify(outbox, row.id, (now) =>
    now.state === 'sent'
      ? undefined
      : {
          ...now,
          state: 'sending' as const,
          leaseMs: nowMs + SENDING_MS,
          leasedBy: deps.processId,
          attempts: now.attempts + 1,
          unknown: now.unknown + (now.state === 'sending' ? 1 : 0),
        },
  );
  if (claimed === null || claimed.state !== 'sending') return 'done';
  // A console is only looked at; a message may have gone out each time.
  if (claimed.unknown > 1 && claimed.addressId !== null) return giveUp(deps, claimed, 'unknownOutcome');
  const result =
    row.addressId === null ? await overConsole(deps, claimed) : await overChannel(deps, claimed, row.addressId);
  return result.ok ? accepted(deps, claimed) : later(deps, claimed, result);
}

async function overConsole(deps: Deps, row: OutboxRow): Promise<SendResult> {
  const caseId = outgoing(row).page?.caseId ?? '';
  return (await deps.pageConsole(row.pageUser ?? '', caseId))
    ? { ok: true }
    : { ok: false, error: unreachable('consoleClosed') };
}

async function overChannel(deps: Deps, row: OutboxRow, addressId: string): Promise<SendResult> {
  const address = await deps.store.get(addresses, addressId);
  const channel = row.channel === null ? undefined : deps.channels.get(row.channel);
  if (address === null || channel === undefined) return { ok: false, error: unreachable('noChannel') };
  const { result, partsSent } = await sendParts(channel, row, address, channel.render(outgoing(row).message, 'vi'));
  if (!result.ok && partsSent > row.partsSent)
    await deps.store.modify(outbox, row.id, (now) => ({ ...now, partsSent }));
  return result;
}

async function accepted(deps: Deps, row: OutboxRow): Promise<Step> {
  const { page } = outgoing(row);
  // Told before it is marked: once the row says "sent" nobody comes back to it.
  if (page) {
    await notice(deps, row, `${row.id}.accepted`, {
      is: 'pageAccepted',
      caseId: page.caseId,
      user: row.pageUser ?? '',
      round: page.round,
    });
  }
  const sentMs = deps.clock.now();
  await deps.store.modify(outbox, row.id, (now) => ({ ...now, state: 'sent' as const, sentMs }));
  return 'done';
}

async function later(deps: Deps, row: OutboxRow, result: Extract<SendResult, { ok: false }>): Promise<Step> {
  const overConsole = row.addressId === null;
  const unknown = row.unknown + (result.error.name === 'unknownOutcome' ? 1 : 0);
  const decision = overConsole
    ? { then: 'again' as const, inMs: CONSOLE_MS }
    : afterError(result.error, row.attempts, unknown, deps.random());
  if (decision.then === 'fail') return giveUp(deps, row, `${result.error.name}:${result.error.code}`);
  const dueMs = deps.clock.now() + decision.inMs;
  if (overConsole && row.attempts === 1) await sayUnattended(deps, row);
  await deps.store.modify(outbox, row.id, (now) => ({ ...now, state: 'pending' as const, leaseMs: 0, dueMs, unknown }));
  return 'pass';
}

async function giveUp(deps: Deps, row: OutboxRow, code: string): Promise<Step> {
  if (row.addressId !== null) await afterFailure(deps, row, code);
  await sayUnattended(deps, row);
  await deps.store.modify(outbox, row.id, (now) => ({ ...now, state: 'failed' as const, failure: code }));
  return 'done';
}

/** When no other page of a round reached anybody and none is under way over a channel, the alarm is unattended and says so. */
async function sayUnattended(deps: Deps, row: OutboxRow): Promise<void> {
  const { page } = outgoing(row);
  if (page === undefined) return;
  const { items } = await deps.store.find(outbox, {
    where: { conversationId: row.conversationId, lane: 'page', state: { in: ['pending', 'sending', 'sent'] } },
    limit: 200,
  });
  const hope = items.some((other) => {
    const theirs = outgoing(other).page;
    const same = theirs?.caseId === page.caseId && theirs.round === page.round;
    return same && other.id !== row.id && (other.state === 'sent' || other.addressId !== null);
  });
  if (!hope) await notice(deps, row, `${row.id}.failed`, { is: 'pageFailed', caseId: page.caseId, round: page.round });
}
