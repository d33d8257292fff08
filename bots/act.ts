/** Staff acts: they go through the person's inbox like everything else, and whoever acted waits for the turn's answer. */
import { inbox } from '../adapters/storage/collections.ts';
import type { InboxRow } from '../adapters/storage/collections.ts';
import { StorageError } from '../adapters/storage/errors.ts';
import type { ActResult } from '../admin/api/ports.ts';
import type { EnrolledPerson, Refusal, StaffAct } from '../flows/engine/turn.ts';
import { conversationOfPhone, waitingRow } from './accept.ts';
import type { Deps } from './deps.ts';

const PATIENCE_MS = 10_000;
/** First looks are close together; where another process does the act, its answer is found in the store all the same. */
const LOOK_MS = 15;
const LONGEST_LOOK_MS = 100;

/** @param key makes it once-only: the same key again gives the first answer */
export async function act(
  deps: Deps,
  conversationId: string,
  by: string,
  what: StaffAct,
  key: string,
): Promise<ActResult> {
  const id = `a${deps.store.hash(`act:${by}:${key}`)}`;
  const body = { type: 'act' as const, by, act: what };
  await deps.store.insert(inbox, waitingRow(deps, { id, conversationId, source: 'staff', urgent: true, body }));
  await deps.queue.wake('turns', conversationId, { urgent: true });
  return answered(deps, id);
}

/** The conversation of a phone gets the act, whether or not it ever wrote. */
export async function enrol(
  deps: Deps,
  person: EnrolledPerson,
  since: string | undefined,
  by: string,
  key: string,
): Promise<{ result: ActResult; conversationId: string }> {
  const conversationId = await conversationOfPhone(deps, person.phone);
  const what: StaffAct = { do: 'enrol', person, ...(since === undefined ? {} : { since }) };
  return { result: await act(deps, conversationId, by, what, key), conversationId };
}

async function answered(deps: Deps, id: string): Promise<ActResult> {
  // Real time, not the service's clock: a rehearsal's clock stands still while we wait.
  const end = performance.now() + PATIENCE_MS;
  for (let look = LOOK_MS; ; look = Math.min(LONGEST_LOOK_MS, look * 1.2)) {
    const row = await deps.store.get(inbox, id);
    if (row !== null && row.state !== 'waiting') return resultOf(row);
    if (performance.now() > end)
      throw new StorageError('away', 'the act is kept and will be done, but it was not done in time');
    await new Promise((wake) => setTimeout(wake, look));
  }
}

function resultOf(row: InboxRow): ActResult {
  if (row.state === 'failed') return { done: false, refused: { key: 'desk.refused.failed' } };
  const result = row.result as unknown as { refused: Refusal } | undefined;
  if (result?.refused !== undefined) return { done: false, refused: result.refused };
  return { done: true };
}
