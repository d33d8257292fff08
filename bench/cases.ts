/** The list of cases as an operator loads it, in a store of a whole province, and the planning of everybody's next check-in. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cases, COLLECTIONS, people } from '../adapters/storage/collections.ts';
import type { CaseDoc, PersonDoc } from '../adapters/storage/collections.ts';
import type { Insert } from '../adapters/storage/contract.ts';
import { openStore } from '../adapters/storage/open.ts';
import { CASE_KINDS, SEVERITIES } from '../cases/codes.ts';
import { openCase } from '../cases/lifecycle.ts';
import { toIso, toMs } from '../cases/time.ts';
import { nextCheckIn } from '../flows/check-in/schedule.ts';
import { percentile } from './figures.ts';
import { launch } from './processes.ts';

const TOKEN = 'a-token-of-the-bench-that-opens-nothing-else';
const OPENED = '2026-03-10T09:00:00+07:00';
const BATCH = 2_000;
const CASES_A_PERSON = 10;
/** What operators ask for: all, the red ones, one kind, one commune. */
const ASKED = ['', '?severity=RED', '?kind=callback,question', '?area=51/21172', '?severity=ORANGE,YELLOW&limit=200'];
const COMMUNES = ['51/21172', '51/21187', '51/21211', '51/21238', '51/21241'];

/** 95th percentile in ms of loading the list through the API, `runs` times `rounds`, with `count` cases in the store; a tenth is open. */
export async function listP95(count: number, runs: number, rounds: number): Promise<number[]> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'binh-an-bench-cases-'));
  try {
    await fillStore(dataDir, count);
    const service = await launch('bots/main', { DATA_DIR: dataDir, ADMIN_TOKEN: TOKEN }, '/readyz');
    try {
      await loads(service.port, rounds);
      const all: number[] = [];
      for (let i = 0; i < runs; i += 1) all.push(percentile(await loads(service.port, rounds), 0.95));
      return all;
    } finally {
      await service.stop();
    }
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function loads(port: number, rounds: number): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const began = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/cases${ASKED[i % ASKED.length] ?? ''}`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    const { items } = (await answer.json()) as { items?: unknown[] };
    if (items === undefined || items.length === 0) throw new Error(`the list of cases answered ${answer.status}`);
    took.push(performance.now() - began);
  }
  return took;
}

async function fillStore(dataDir: string, count: number): Promise<void> {
  const store = await openStore({ dataDir, collections: COLLECTIONS });
  try {
    const residents = Math.ceil(count / CASES_A_PERSON);
    for (let i = 0; i < residents; i += BATCH) await store.insertMany(people, batch(i, residents, personOf));
    for (let i = 0; i < count; i += BATCH) await store.insertMany(cases, batch(i, count, caseOf));
  } finally {
    await store.close();
  }
}

function batch<T>(from: number, count: number, make: (i: number) => T): T[] {
  return Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => make(from + i));
}

function personOf(i: number): Insert<PersonDoc> {
  return {
    id: `person-${i}`,
    conversationId: `conversation-${i}`,
    name: `Nguyễn Thị Mẫu ${i}`,
    phone: `+8499${String(i).padStart(7, '0')}`,
    nameTokens: ['nguyen', 'thi', 'mau'],
    conditions: [],
    disease: 'covid19',
    status: i % 3 === 0 ? 'f0' : 'f1',
    since: OPENED.slice(0, 10),
    areaPath: areaOf(i),
    consents: {},
    stoppedAt: null,
    language: 'vi',
    level: null,
    synthetic: true,
  };
}

const areaOf = (i: number): string[] => ['51', COMMUNES[i % COMMUNES.length] ?? '51'];

/** Nine of ten are over. */
function caseOf(i: number): Insert<CaseDoc> {
  const person = Math.floor(i / CASES_A_PERSON);
  const { openKey: _, ...opened } = openCase(
    {
      kind: CASE_KINDS[i % CASE_KINDS.length] ?? 'callback',
      severity: SEVERITIES[Math.floor(i / CASES_A_PERSON) % SEVERITIES.length] ?? 'YELLOW',
      summary: [],
      areaPath: areaOf(i),
    },
    {
      id: `case-${i}`,
      personId: `person-${person}`,
      conversationId: `conversation-${person}`,
      at: toIso(toMs(OPENED) + i * 1000),
      effectId: `opened-${i}`,
    },
  );
  return i % CASES_A_PERSON === 0 ? opened : { ...opened, status: 'closed', open: false };
}

/** Seconds in which the next check-in of `count` people in households of four is planned, `runs` times. */
export function planSeconds(count: number, runs: number): number[] {
  const home = (i: number) =>
    Array.from({ length: 4 }, (_, k) => ({ status: (i + k) % 3 === 0 ? 'f0' : 'f1' }) as const);
  const homes = Array.from({ length: Math.ceil(count / 4) }, (_, i) => home(i));
  return Array.from({ length: runs }, () => {
    const began = performance.now();
    for (const members of homes) nextCheckIn(members, OPENED);
    return (performance.now() - began) / 1000;
  });
}
