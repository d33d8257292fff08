/** Failures: what a person looks at, and how it is tried again. */
import { failures, inbox, outbox } from '../adapters/storage/collections.ts';
import type { FailureDoc } from '../adapters/storage/collections.ts';
import type { Deps } from './deps.ts';

const SUFFIX = { inbound: '', outbound: '', media: '.media' } as const;

/** One failure for each row and kind; tried again in vain, the same one is open again. */
export async function openFailure(
  deps: Pick<Deps, 'store' | 'clock' | 'hub'>,
  what: Pick<FailureDoc, 'kind' | 'rowId' | 'conversationId' | 'code' | 'attempts'>,
): Promise<void> {
  const failure = { ...what, id: `f${what.rowId}${SUFFIX[what.kind]}`, state: 'open' as const, atMs: deps.clock.now() };
  if ((await deps.store.insert(failures, failure)) === 'exists') {
    await deps.store.modify(failures, failure.id, (now) => ({ ...failure, rev: now.rev }));
  }
  deps.hub.hint({ type: 'failures' });
}

/** False where there is no such failure. */
export async function retryFailure(deps: Deps, id: string): Promise<boolean> {
  const { store, queue, clock } = deps;
  const failure = await store.get(failures, id);
  if (failure === null) return false;
  const { rowId, conversationId } = failure;
  if (failure.kind === 'media') {
    await store.modify(inbox, rowId, (row) => ({ ...row, mediaTries: 0, mediaDueMs: clock.now() }));
    await queue.wake('media', rowId);
  } else if (failure.kind === 'inbound') {
    await store.modify(inbox, rowId, (row) =>
      row.state === 'failed' ? { ...row, state: 'waiting' as const, attempts: 0, notBeforeMs: 0 } : undefined,
    );
    await queue.wake('turns', conversationId);
  } else {
    await store.modify(outbox, rowId, (row) =>
      row.state === 'failed'
        ? { ...row, state: 'pending' as const, attempts: 0, unknown: 0, leaseMs: 0, dueMs: clock.now() }
        : undefined,
    );
    await queue.wake('deliveries', conversationId);
  }
  await store.modify(failures, id, (now) => ({ ...now, state: 'retried' as const }));
  deps.hub.hint({ type: 'failures' });
  return true;
}
