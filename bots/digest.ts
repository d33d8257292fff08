/** Tells every station at 07:00 and 17:00 who is red, silent or at the end of isolation: once each, whatever ends on the way. */
import { addresses, digests, outbox, settings, users } from '../adapters/storage/collections.ts';
import type { DigestDoc, OutboxRow, UserDoc } from '../adapters/storage/collections.ts';
import type { Insert } from '../adapters/storage/contract.ts';
import { digestLines, isMorning, lastDigest } from '../cases/digest.ts';
import { toIso, toMs } from '../cases/time.ts';
import { digestMessage } from '../flows/desk/digest.ts';
import type { Deps } from './deps.ts';
import { candidatesOf, shownLines } from './digest-people.ts';
import { sealableOut } from './outgoing.ts';

const JOB = 'digest';
const STATIONS_AT_A_TIME = 20;
/** A digest that could not be told by then is of no use: who is red was paged long ago. */
const USEFUL_MS = 2 * 3_600_000;

/** How far the round of one time has come. Done twice it changes nothing: all that is written has an id made of time and user. */
interface Job {
  at: string;
  /** where the list of stations goes on, null at its beginning */
  cursor: string | null;
  done: boolean;
}

type Worker = Pick<Deps, 'store' | 'clock' | 'queue' | 'count'>;

/** Tells what is due now, going on where somebody else ended. Only one process at a time should do it; two do no harm. */
export async function tellDigests(deps: Worker): Promise<void> {
  const nowMs = deps.clock.now();
  const at = lastDigest(toIso(nowMs));
  if (nowMs - toMs(at) > USEFUL_MS) return;
  let job = await jobOf(deps, at);
  while (!job.done) {
    const { items, next } = await deps.store.find(users, {
      where: { active: true, role: 'station' },
      order: [['createdMs', 'asc']],
      limit: STATIONS_AT_A_TIME,
      ...(job.cursor === null ? {} : { cursor: job.cursor }),
    });
    for (const user of items) await tell(deps, user, toMs(at));
    job = { at, cursor: next, done: next === null };
    await keep(deps, job);
  }
}

async function jobOf({ store }: Worker, at: string): Promise<Job> {
  const doc = await store.get(settings, JOB);
  // Written by this module only.
  const job = doc?.value as unknown as Job | undefined;
  return job?.at === at ? job : { at, cursor: null, done: false };
}

async function keep({ store }: Worker, job: Job): Promise<void> {
  const value = { ...job };
  if ((await store.insert(settings, { id: JOB, value })) === 'exists') {
    await store.modify(settings, JOB, (now) => ({ ...now, value }));
  }
}

/** The digest is kept before it is told: told again after a crash, it has the same lines under the same numbers. */
async function tell(deps: Worker, user: UserDoc, atMs: number): Promise<void> {
  const doc = await digestFor(deps, user, atMs);
  if (doc === null) return;
  const message = digestMessage(doc, await shownLines(deps, doc.lines));
  const { items } = await deps.store.find(addresses, { where: { user: user.id } });
  const rows = items.flatMap((address): Insert<OutboxRow>[] => {
    // A list is read, not heard: nobody is called for it.
    if (address.channel === 'phone' || address.channel === 'voice' || address.stopped) return [];
    const { conversationId, channel, id: addressId } = address;
    return [
      {
        ...{ id: `digest:${doc.id}:${addressId}`, conversationId, addressId, channel, lane: 'page', state: 'pending' },
        ...{ sequence: 0, dueMs: atMs, leaseMs: 0, notAfterMs: atMs + USEFUL_MS, attempts: 0, unknown: 0 },
        ...{ partsSent: 0, service: false, body: sealableOut({ message, reason: 'staff' }) },
      },
    ];
  });
  if (rows.length === 0) deps.count('digest_unreachable');
  const results = await deps.store.insertMany(outbox, rows);
  for (const [i, row] of rows.entries()) {
    if (results[i] !== 'created') continue;
    deps.count('digest_told');
    await deps.queue.wake('deliveries', row.conversationId);
  }
}

/** null: nothing is to be told, and it is not the morning. */
async function digestFor(deps: Worker, user: UserDoc, atMs: number): Promise<Insert<DigestDoc> | null> {
  const id = `${atMs}:${user.id}`;
  const known = await deps.store.get(digests, id);
  if (known !== null) return known;
  const at = toIso(atMs);
  const doc = { id, user: user.id, atMs, ...digestLines(await candidatesOf(deps, user), at) };
  if (doc.lines.length === 0 && !isMorning(at)) return null;
  // Another process may have been faster: its numbers count.
  return (await deps.store.insert(digests, doc)) === 'created' ? doc : deps.store.get(digests, id);
}
