/** The doors that the API is given: everything that changes a case leads through an inbox. */
import { randomBytes } from 'node:crypto';
import type { Ports } from '../admin/api/ports.ts';
import { SHIPPED_ANSWERS, SHIPPED_HOTLINES } from './answers/shipped.ts';
import { act, enrol } from './act.ts';
import { findArea } from './areas.ts';
import { claimPorts } from './claims/ports.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { retryFailure } from './failures.ts';
import type { Intake } from './intake.ts';
import { tellAskers } from './questions.ts';
import { fatesOf, keptOf, takeResults } from './lab-results/take.ts';
import { createTableReader } from './table-reader.ts';
import { linkStaff } from './staff-addresses.ts';
import { followWeb } from './web-stream.ts';

export function createPorts(deps: Deps, intake: Intake, config: Config, simulator: boolean): Ports {
  const { areas, clock, count, desk, hub, log, media, receipts, say, store } = deps;
  return {
    store,
    now: () => clock.now(),
    randomToken: () => randomBytes(24).toString('base64url'),
    accept: intake.accept,
    act: (conversationId, by, what, key) => act(deps, conversationId, by, what, key),
    enrol: (person, since, by, key) => enrol(deps, person, since, by, key),
    retryFailure: (id) => retryFailure(deps, id),
    claims: claimPorts(deps),
    roster: {
      read: () => desk.roster(),
      async write(roster) {
        await desk.writeRoster(roster);
        hub.hint({ type: 'roster' });
      },
    },
    packs: { read: () => desk.packs(), write: (packs) => desk.writePacks(packs) },
    answers: {
      shipped: SHIPPED_ANSWERS,
      hotlines: SHIPPED_HOTLINES,
      requireReview: config.requireReview,
      changed: () => deps.answers.forget(),
      tell: (id) => tellAskers(deps, id),
    },
    readTable: createTableReader(),
    results: {
      fates: (rows) => fatesOf(store, rows),
      kept: (rows) => keptOf(store, rows),
      take: (rows, from) => takeResults({ ...deps, wake: (id) => deps.queue.wake('turns', id) }, rows, from),
    },
    receipts: { publicKeys: () => receipts.publicKeys(), read: (text) => receipts.read(text) },
    media: (id) => media?.get(id) ?? Promise.resolve(null),
    linkStaff: (user, addresses) => linkStaff(deps, user, addresses),
    onHint: (user, listener) => hub.onHint(user, listener),
    followWeb: (address, lastId, listener) => followWeb(deps, address, lastId, listener),
    onInside: simulator ? (listener) => hub.onInside(listener) : null,
    say: (parts) =>
      say(
        parts.map(({ key, params }) => (params === undefined ? { key } : { key, params })),
        'vi',
        'chat',
      ),
    areaName: (path) => areas.byCode(path.at(-1)?.split('/').at(-1) ?? '')?.fullName ?? null,
    findArea: (codeOrName) => findArea(areas, codeOrName),
    settings: {
      production: config.production,
      publicUrl: config.publicUrl,
      adminToken: config.adminToken,
      trustProxy: config.trustProxy,
      host: config.host,
    },
    count,
    report: (event, detail) => log.warn(event, detail ?? {}),
  };
}
