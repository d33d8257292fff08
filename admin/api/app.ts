/** The JSON API as an Express router: from each operation its route, with sign-in, access, origin, input and errors in one place. */
import express from 'express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { isAway, StorageError } from '../../adapters/storage/errors.ts';
import { ACCESS, mayDo } from './access.ts';
import type { OperationName, User } from './access.ts';
import { identify } from './auth/caller.ts';
import { createLimits } from './auth/limits.ts';
import type { Limits } from './auth/limits.ts';
import { sourceOf } from './auth/origin.ts';
import { simulatorFrom } from './auth/simulator.ts';
import { cookiesOf } from './cookies.ts';
import { docsPage } from './docs-page.ts';
import { readFileBody } from './files/upload.ts';
import { fingerprintOf, once } from './idempotency.ts';
import type { Answer, FirstAnswer } from './idempotency.ts';
import { OPERATIONS } from './index.ts';
import { createOpenApi } from './openapi.ts';
import type { Context, Cookies, FileAnswer, JsonOperation, Operation, RawInput } from './operation.ts';
import type { Ports } from './ports.ts';
import { Problem, refused } from './problem.ts';
import { createStreams } from './streams.ts';
import type { Streams } from './streams.ts';

const BODY_LIMIT = '256kb';
const KEY_FORM = /^[\x21-\x7e]{1,200}$/;

export interface Api {
  /** to be mounted at `/api` */
  router: express.Router;
  /** ends all live streams, so that the server can close */
  endStreams: () => void;
  streamCount: () => number;
}

interface Parts {
  ports: Ports;
  limits: Limits;
  streams: Streams;
  readJson: RequestHandler;
}

/** @param options.heartbeatMs of live streams */
export function createApi(ports: Ports, options: { heartbeatMs?: number } = {}): Api {
  const streams = createStreams(options.heartbeatMs);
  const parts: Parts = { ports, limits: createLimits(), streams, readJson: express.json({ limit: BODY_LIMIT }) };
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  const document = createOpenApi(OPERATIONS);
  router.get('/v1/openapi.json', (_request, response) => void response.json(document));
  router.use('/docs', docsPage(document));
  for (const operation of OPERATIONS) {
    router[operation.method](`/v1${operation.path}`, (request, response) => serve(parts, operation, request, response));
  }
  router.use(() => {
    throw new Problem('missing', 'Không có địa chỉ này. Xem các địa chỉ có thật ở /api/docs.');
  });
  router.use((fault: unknown, request: Request, response: Response, _next: NextFunction) => {
    answerProblem(ports, response, problemOf(ports, fault, request));
  });
  return { router, endStreams: streams.endAll, streamCount: streams.count };
}

async function serve(parts: Parts, operation: Operation, request: Request, response: Response): Promise<void> {
  const { ports, limits, streams } = parts;
  const cookies = cookiesOf(request, response, ports.settings.publicUrl.startsWith('https:'));
  const user = await callerOf(ports, operation.name, request, cookies);
  admit(ports, operation.name, user, request);
  if (operation.method !== 'get') refuseForeign(ports, user, request);
  const given = request.headers['idempotency-key'];
  const key = typeof given === 'string' ? given : ports.randomToken();
  const context: Context = { ports, user, key, cookies, limits, client: request.ip ?? '' };
  if (operation.kind === 'feed') {
    const query = { lastEventId: request.headers['last-event-id'], ...request.query };
    const feed = operation.open({ params: request.params, query, body: undefined }, context);
    const allowed = (): Promise<boolean> => staysAllowed(ports, operation.name, request, cookies);
    return streams.open(response, feed, allowed);
  }
  if (operation.kind === 'file') {
    const raw = { params: request.params, query: request.query, body: undefined };
    return answerFile(response, await operation.read(raw, context));
  }
  const body = await bodyOf(parts, operation, request, response);
  const input = { params: request.params, query: request.query, body };
  const answer = await answerOnce(operation, input, context, typeof given === 'string' ? given : null);
  ports.count('api_requests', { operation: operation.name, status: String(answer.status) });
  response.status(answer.status);
  if (answer.body === undefined || answer.status === 204) response.end();
  // a refusal given again under its Idempotency-Key
  else if (answer.status >= 400) response.type('application/problem+json').send(JSON.stringify(answer.body));
  else response.json(answer.body);
}

/** What strangers sent is shown and never run: its type is what was found in it, and nothing else is guessed. */
function answerFile(response: Response, { bytes, type }: FileAnswer): void {
  response.set({
    'content-type': type,
    'content-disposition': 'inline',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.send(bytes);
}

/** Citizens are not asked who they are: their messages are taken also while the store is away. */
async function callerOf(ports: Ports, name: OperationName, request: Request, cookies: Cookies): Promise<User | null> {
  if (ACCESS[name] === 'citizen') return null;
  return identify(ports, request.headers.authorization, cookies);
}

function admit(ports: Ports, name: OperationName, user: User | null, request: Request): void {
  switch (mayDo(name, user, simulatorFrom(ports, request))) {
    case 'yes':
      return;
    case 'off':
      throw new Problem('missing', 'Trình mô phỏng đang tắt.');
    case 'signIn':
      throw new Problem('signIn', 'Cần đăng nhập để làm việc này. Phiên trước có thể đã hết hạn.');
    case 'enrolTotp':
      throw new Problem('forbidden', 'Quản trị viên phải bật xác thực hai bước trước khi làm việc khác.');
    case 'role':
      throw new Problem('forbidden', 'Vai trò của tài khoản này không được làm việc đó. Hãy nhờ quản trị viên.');
  }
}

async function staysAllowed(ports: Ports, name: OperationName, request: Request, cookies: Cookies): Promise<boolean> {
  // headers are sent by now, so a renewed cookie could not be set
  const readOnly = { ...cookies, set: () => undefined };
  const user = await callerOf(ports, name, request, readOnly);
  return mayDo(name, user, simulatorFrom(ports, request)) === 'yes';
}

function refuseForeign(ports: Ports, user: User | null, request: Request): void {
  if (user?.program) return;
  const { origin, host } = request.headers;
  const secFetchSite = request.get('sec-fetch-site');
  const source = sourceOf({ origin, secFetchSite, host }, ports.settings.publicUrl);
  if (source === 'own' || (source === 'unknown' && user === null)) return;
  throw new Problem('forbidden', 'Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở lại trang này và làm từ đây.');
}

async function bodyOf(
  parts: Parts,
  { body, takes }: JsonOperation,
  request: Request,
  response: Response,
): Promise<unknown> {
  if (body === null) return undefined;
  return takes === 'file' ? readFileBody(request) : readBody(parts, request, response);
}

async function readBody(parts: Parts, request: Request, response: Response): Promise<unknown> {
  const sent = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (!sent) return {};
  if (!request.is('application/json')) {
    throw new Problem('notJson', 'Nội dung phải là JSON (Content-Type: application/json).');
  }
  await new Promise<void>((resolve, reject) => {
    parts.readJson(request, response, (fault?: unknown) =>
      fault === undefined ? resolve() : reject(unreadable(fault)),
    );
  });
  return request.body;
}

function unreadable(fault: unknown): Problem {
  const type = typeof fault === 'object' && fault !== null && 'type' in fault ? fault.type : null;
  if (type === 'entity.too.large') return new Problem('tooLarge', `Nội dung lớn quá ${BODY_LIMIT}.`);
  return new Problem('malformed', 'Nội dung không phải JSON đúng dạng.');
}

async function answerOnce(
  operation: JsonOperation,
  raw: RawInput,
  context: Context,
  key: string | null,
): Promise<Answer> {
  const work = async (): Promise<FirstAnswer> => ({ status: operation.status, ...(await operation.run(raw, context)) });
  const { user, ports } = context;
  if (key === null || !operation.once || user === null) return work();
  if (!KEY_FORM.test(key)) {
    throw new Problem('rule', 'Idempotency-Key cần 1 đến 200 ký tự không dấu, không khoảng trắng.');
  }
  const fingerprint = fingerprintOf(operation.method, operation.path, [raw.params, operation.check(raw)]);
  const write = { user: user.username, key, fingerprint, nowMs: ports.now() };
  return once(ports.store, write, () => withRefusals(work));
}

/** What a rule refused is an answer too, and is given again under the same key. */
async function withRefusals(work: () => Promise<FirstAnswer>): Promise<FirstAnswer> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof Problem) || fault.kind !== 'rule') throw fault;
    const body = fault.toJSON();
    return { status: fault.status, body, kept: body };
  }
}

function problemOf(ports: Ports, fault: unknown, request: Request): Problem {
  if (fault instanceof Problem) return fault;
  if (isAway(fault)) {
    return new Problem('away', 'Kho dữ liệu đang gián đoạn. Thử lại sau ít phút; việc gấp thì gọi điện.', {
      retryAfter: 5,
    });
  }
  if (fault instanceof StorageError && fault.kind === 'unsupported' && request.query['cursor'] !== undefined) {
    return refused('Giá trị cursor không thuộc danh sách này. Hãy tải lại từ trang đầu.');
  }
  ports.report('api_fault', { name: fault instanceof Error ? fault.name : 'unknown', at: whereOf(fault) });
  return new Problem('broken', 'Máy chủ gặp lỗi, đã ghi lại. Thử lại; nếu vẫn lỗi hãy báo quản trị viên.');
}

/** The line of code, never the message: that may quote what somebody said. */
function whereOf(fault: unknown): string {
  const lines = fault instanceof Error ? (fault.stack ?? '').split('\n') : [];
  return lines.find((line) => /^\s+at /.test(line))?.trim() ?? '';
}

function answerProblem(ports: Ports, response: Response, problem: Problem): void {
  ports.count('api_problems', { kind: problem.kind });
  if (response.headersSent) {
    response.end();
    return;
  }
  if (problem.extras.retryAfter !== undefined) response.set('retry-after', String(problem.extras.retryAfter));
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
