/** A small province for the API's tests: accounts of every role, people, cases, a failure; and requests as any of them. */
import supertest from 'supertest';
import type { Test } from 'supertest';
import { failures, users } from '../../adapters/storage/collections.ts';
import { hashPassword } from '../../admin/api/auth/passwords.ts';
import { openSession, SESSION_COOKIE } from '../../admin/api/auth/sessions.ts';
import type { Method } from '../../admin/api/operation.ts';
import type { RoleName } from '../../admin/api/schemas/staff.ts';
import { createMetrics } from '../../bots/metrics.ts';
import { createServer } from '../../bots/server.ts';
import type { HttpService, ServerParts } from '../../bots/server.ts';
import { fakePorts, seedCase, seedEntry, seedPerson, TOKEN } from './fake-ports.ts';
import type { Fake } from './fake-ports.ts';

export const ORIGIN = 'http://localhost:3000';
export const PASSWORD = 'Cau-Tre-Dong-Thap-27';

/** `program`: the bearer of ADMIN_TOKEN; `nobody`: not signed in. */
export type Actor = RoleName | 'program' | 'nobody';

export interface World {
  fake: Fake;
  http: HttpService;
  base: string;
  as: (actor: Actor, method: Method, path: string) => Test;
  close: () => Promise<void>;
}

export async function openWorld(
  options: { settings?: Parameters<typeof fakePorts>[0]; parts?: Partial<ServerParts> } = {},
): Promise<World> {
  const fake = await fakePorts(options.settings);
  await seed(fake);
  const http = createServer({
    ports: fake.ports,
    channels: new Map(),
    accept: fake.ports.accept,
    health: async () => ({ ready: true, degraded: [], notes: [] }),
    metrics: createMetrics({ process: false }),
    pagesDir: '/nowhere',
    simulator: null,
    ...options.parts,
  });
  const base = `http://127.0.0.1:${await http.listen(0, '127.0.0.1')}`;
  return {
    fake,
    http,
    base,
    as: (actor, method, path) => requestAs(base, actor, method, path),
    close: async () => {
      await http.close();
      await fake.ports.store.close();
    },
  };
}

function cookieOf(actor: RoleName): string {
  return `${SESSION_COOKIE}=session-of-${actor}`;
}

/** The headers with which somebody calls from one of our pages, or as a program. */
export function headersOf(actor: Actor): Record<string, string> {
  if (actor === 'nobody') return { origin: ORIGIN };
  return actor === 'program'
    ? { origin: ORIGIN, authorization: `Bearer ${TOKEN}` }
    : { origin: ORIGIN, cookie: cookieOf(actor) };
}

function requestAs(base: string, actor: Actor, method: Method, path: string): Test {
  const agent = supertest(base);
  return agent[method](`/api/v1${path}`).set(headersOf(actor));
}

let passwordHash: Promise<string> | undefined;

async function seed(fake: Fake): Promise<void> {
  const { ports, clock } = fake;
  // one hash for all: making one is slow on purpose
  passwordHash ??= hashPassword(PASSWORD);
  for (const role of ['admin', 'cdc', 'operator', 'station'] as const) {
    await ports.store.insert(users, {
      id: role,
      name: `Người ${role}`,
      role,
      active: true,
      passwordHash: await passwordHash,
      totpSecret: null,
      addresses: role === 'operator' ? ['telegram:1'] : [],
      ...(role === 'station' ? { areas: ['46'] } : {}),
      createdMs: clock.ms,
    });
    await openSession(ports.store, `session-of-${role}`, role, clock.ms);
  }
  await seedPerson(ports, {
    id: 'p1',
    conversationId: 'c1',
    name: 'Đinh Thị Khế',
    phone: '+84987000170',
    birthYear: 1958,
    sex: 'female',
    conditions: ['copd'],
    status: 'f0',
    since: '2026-03-08',
    areaPath: ['46', '46/19753'],
  });
  await seedPerson(ports, {
    id: 'p2',
    conversationId: 'c2',
    name: 'Nguyễn Văn Ổi',
    phone: '+84987000171',
    birthDate: '2025-12-01',
  });
  await seedCase(ports, {
    id: 'red',
    conversationId: 'c1',
    personId: 'p1',
    severity: 'RED',
    openKey: 'sos:p1',
    unattended: true,
  });
  await seedCase(ports, {
    id: 'yellow',
    conversationId: 'c2',
    personId: 'p2',
    severity: 'YELLOW',
    kind: 'question',
    areaPath: ['46'],
    assignee: 'operator',
  });
  await seedCase(ports, {
    id: 'orange',
    conversationId: 'c2',
    personId: 'p2',
    severity: 'ORANGE',
    kind: 'supplies',
    item: 'oxygen',
  });
  await seedCase(ports, {
    id: 'old',
    conversationId: 'c1',
    personId: 'p1',
    severity: 'RED',
    status: 'closed',
    open: false,
    outcome: 'helped',
    note: 'ổn',
    closedBy: 'operator',
  });
  await seedTimeline(fake);
  await ports.store.insert(failures, {
    id: 'f1',
    kind: 'outbound',
    rowId: 'o1',
    conversationId: 'c1',
    state: 'open',
    code: 'refused',
    atMs: clock.ms,
    attempts: 3,
  });
  await ports.store.insert(failures, {
    id: 'f2',
    kind: 'inbound',
    rowId: 'i1',
    conversationId: 'c9',
    state: 'solved',
    code: 'turn',
    atMs: clock.ms,
    attempts: 5,
  });
}

async function seedTimeline({ ports }: Fake): Promise<void> {
  const text = 'bà tôi khó thở';
  const facts = [{ type: 'symptom', value: 'shortness_of_breath', start: 7, end: 14, status: 'present' as const }];
  const reasons = [{ rule: 'sign-1', document: '261/QĐ-BYT, 2022-01-31', detail: 'khó thở' }];
  const entry = { conversationId: 'c1', personId: 'p1' };
  await seedEntry(ports, {
    ...entry,
    id: 't3',
    caseId: 'red',
    body: { type: 'decision', level: 'RED', reasons, inputs: {}, version: '1' },
  });
  await seedEntry(ports, {
    ...entry,
    id: 't2',
    caseId: null,
    body: { type: 'message', direction: 'out', channel: 'web', text: 'Gọi 115 ngay.' },
  });
  await seedEntry(ports, {
    ...entry,
    id: 't9',
    caseId: null,
    body: { type: 'message', direction: 'in', channel: 'web', text, facts },
  });
  await seedEntry(ports, {
    ...entry,
    id: 't4',
    caseId: 'red',
    body: { type: 'act', act: 'page', by: null, detail: [{ key: 'paged' }] },
  });
  await seedEntry(ports, {
    ...entry,
    id: 't5',
    caseId: 'old',
    body: { type: 'act', act: 'close', by: 'operator', detail: [] },
  });
}
