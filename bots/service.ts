/** The service without its outside: the parts of the pipeline joined, ready to be driven by a server or a rehearsal. */
import { randomUUID } from 'node:crypto';
import type { Channel } from '../adapters/channels/contract.ts';
import type { CodeReader, MediaStore } from '../adapters/media/contract.ts';
import type { Hints } from '../adapters/hints/contract.ts';
import type { Queue } from '../adapters/queue/contract.ts';
import { temporaryRing } from '../adapters/storage/ring-file.ts';
import type { Store } from '../adapters/storage/contract.ts';
import type { AreaIndex } from '../cases/area.ts';
import type { ChannelName } from '../cases/codes.ts';
import type { Roster } from '../cases/duty.ts';
import { sayText } from '../locales/index.ts';
import { mayBeDanger } from '../nlp/red-flag-scan.ts';
import type { Understand } from '../nlp/understanding.ts';
import { createAnswers } from './answers.ts';
import { createClaimFinder } from './claims/find.ts';
import type { Clock } from './clock.ts';
import { runConversation } from './converse.ts';
import { deliverConversation } from './deliver.ts';
import type { Deps } from './deps.ts';
import { createDesk } from './desk.ts';
import { HandedOver } from './handed.ts';
import { Hub } from './hub.ts';
import { createOrders } from './ids.ts';
import type { Log } from './log.ts';
import { fetchMedia } from './media.ts';
import { createReceipts } from './receipts/sign.ts';
import type { Receipts } from './receipts/sign.ts';
import { alone } from './presence.ts';

/** Files at a time: they are large, and nobody waits for them. */
const FILES_AT_A_TIME = 4;

export interface ServiceParts {
  store: Store;
  queue: Queue;
  /** keeps the files that people send; without it they stay with their provider */
  media?: MediaStore;
  /** reads QR codes in pictures; without it nobody looks */
  codes?: CodeReader;
  clock: Clock;
  channels: readonly Channel[];
  understand: Understand;
  areas: AreaIndex;
  /** absent: with a key of their own, for as long as the process lives */
  receipts?: Receipts;
  log: Log;
  /** default: this machine */
  publicUrl?: string;
  count: Deps['count'];
  /** what ships with the service and nobody has signed is for staff, not for citizens; default: false */
  requireReview?: boolean;
  /** code of the deploying province; default: the whole country */
  province?: string | null;
  /** who is on duty until somebody says so */
  roster: Roster;
  pageConsole?: Deps['pageConsole'];
  onEvent?: Deps['onEvent'];
  onWalked?: Deps['onWalked'];
  random?: () => number;
  processId?: string;
  /** turns and deliveries at a time; 1 where the order of everything must be the same each time */
  concurrency: number;
  /** other processes serve the same store: how they are told, and which have ended; default: there are none */
  others?: { hints: Hints; isGone: Deps['isGone'] };
  /** false: a process that only takes messages in and shows what others did */
  works?: boolean;
}

export function createService(parts: ServiceParts): Deps {
  const { store, queue, clock, understand, areas, log, count, roster, concurrency } = parts;
  const hub = new Hub(parts.others?.hints);
  const deps: Deps = {
    store,
    queue,
    media: parts.media ?? null,
    codes: parts.codes ?? null,
    clock,
    orders: createOrders(parts.random),
    channels: new Map<ChannelName, Channel>(parts.channels.map((channel) => [channel.name, channel])),
    understand,
    mayBeDanger,
    receipts: parts.receipts ?? createReceipts(temporaryRing().signingSeeds()),
    areas,
    answers: createAnswers(store, clock, {
      requireReview: parts.requireReview ?? false,
      province: parts.province ?? null,
    }),
    claims: createClaimFinder(store, parts.requireReview ?? false),
    say: (texts, language, form) => sayText(texts, language, form),
    hub,
    log,
    publicUrl: (parts.publicUrl ?? 'http://localhost:3000').replace(/\/$/, ''),
    count,
    pageConsole: parts.pageConsole ?? ((user, caseId) => hub.page(user, caseId)),
    desk: createDesk(store, clock, roster),
    onEvent: parts.onEvent ?? (() => {}),
    onWalked: parts.onWalked ?? (() => {}),
    processId: parts.processId ?? randomUUID(),
    alone: parts.others === undefined,
    handed: new HandedOver(),
    isGone: parts.others?.isGone ?? alone.isGone,
    random: parts.random ?? Math.random,
  };
  if (parts.works !== false) work(deps, concurrency);
  return deps;
}

function work(deps: Deps, concurrency: number): void {
  const { queue } = deps;
  queue.handle('turns', concurrency, (id) => runConversation(deps, id));
  queue.handle('deliveries', concurrency, (id) => deliverConversation(deps, id));
  queue.handle('media', FILES_AT_A_TIME, (id) => fetchMedia(deps, id));
}
