/** Every operation against its table; an operation without one fails. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OperationName } from '../../admin/api/access.ts';
import { ACCESS } from '../../admin/api/access.ts';
import { OPERATIONS } from '../../admin/api/index.ts';
import type { Operation } from '../../admin/api/operation.ts';
import { follow } from './follow.ts';
import type { Row } from './table.ts';
import { answerTables } from './tables/answers.ts';
import { claimTables } from './tables/claims.ts';
import { caseTables } from './tables/cases.ts';
import { chatTables } from './tables/chat.ts';
import { deskTables } from './tables/desk.ts';
import { healthTables } from './tables/health.ts';
import { myDataTables } from './tables/my-data.ts';
import { receiptTables } from './tables/receipts.ts';
import { resultTables } from './tables/results.ts';
import { sessionTables } from './tables/session.ts';
import { headersOf, openWorld } from './world.ts';
import type { World } from './world.ts';

const TABLES: Record<OperationName, readonly Row[]> = {
  ...sessionTables,
  ...caseTables,
  ...deskTables,
  ...healthTables,
  ...chatTables,
  ...claimTables,
  ...receiptTables,
  ...answerTables,
  ...resultTables,
  ...myDataTables,
};
const HEADERS: Record<Operation['kind'], Readonly<Record<string, string>>> = {
  json: { 'cache-control': 'no-store' },
  feed: { 'cache-control': 'no-store, no-transform', 'content-type': 'text/event-stream; charset=utf-8' },
  file: { 'cache-control': 'no-store', 'content-disposition': 'inline', 'x-content-type-options': 'nosniff' },
};
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

test('every operation is registered, has an access line and a table that holds a success', () => {
  const names = OPERATIONS.map(({ name }) => name).sort();
  expect(names).toEqual(Object.keys(ACCESS).sort());
  expect(names).toEqual(Object.keys(TABLES).sort());
  const without = names.filter((name) => !TABLES[name].some(({ status }) => status < 300));
  expect(without).toEqual([]);
});

describe.each(OPERATIONS.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  test.each(TABLES[name].map((row) => [row.label, row] as const))('%s', async (_label, row) => {
    await row.before?.(world);
    const answer = await ask(world, operation, row);
    expect(answer.status).toBe(row.status);
    if (row.status >= 400) checkProblem(row, answer);
    else checkSuccess(operation, answer);
    expect(answer.body).toMatchObject(row.body ?? {});
    await row.after?.(world, answer);
  });
});

interface Answer {
  status: number;
  body: unknown;
  headers: Readonly<Record<string, unknown>>;
}

async function ask(world: World, operation: Operation, row: Row): Promise<Answer> {
  if (operation.kind === 'feed' && row.status === 200) {
    // a stream does not end: its head is looked at, then it is left
    const stream = await follow(`${world.base}/api/v1${row.path}`, { ...headersOf(row.as), ...row.headers });
    stream.close();
    return { status: stream.status, body: {}, headers: stream.headers };
  }
  const request = world.as(row.as, operation.method, row.path);
  for (const [header, value] of Object.entries(row.headers ?? {})) {
    if (value === '') request.unset(header);
    else request.set(header, value);
  }
  const { status, body, headers } = await (row.send === undefined ? request : request.send(row.send));
  return { status, body, headers };
}

function checkProblem(row: Row, { body, headers }: Answer): void {
  expect(headers['content-type']).toMatch(/^application\/problem\+json\b/);
  expect(body).toMatchObject({ status: row.status, type: expect.any(String), title: expect.any(String) });
  expect(body).toMatchObject({ detail: expect.stringMatching(VIETNAMESE) });
  expect(body).toMatchObject({ detail: expect.stringMatching(row.detail ?? VIETNAMESE) });
}

/** The answer is what the document says, and no more: nothing slips out that no schema names. */
function checkSuccess({ kind, response }: Operation, { body, headers }: Answer): void {
  expect(headers).toMatchObject(HEADERS[kind]);
  const described = kind === 'json' ? (response?.parse(body) ?? {}) : body;
  expect(described).toEqual(body);
}
