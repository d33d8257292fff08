/** Calls the API from a page; a refusal is thrown as an `ApiProblem` whose message a clerk can act on. */
import { readJson } from '../parts/json.ts';
import type { ClientTypes } from '../../api/client-types.ts';
import type { Answer, Route } from './types.ts';

export class ApiProblem extends Error {
  /** HTTP status, 0 where the server was not reached */
  readonly status: number;
  readonly totpRequired: boolean;
  readonly fields: readonly { field: string; detail: string }[];

  constructor(status: number, detail: string, more: { totpRequired?: boolean; errors?: ApiProblem['fields'] } = {}) {
    super(detail);
    this.name = 'ApiProblem';
    this.status = status;
    this.totpRequired = more.totpRequired === true;
    this.fields = more.errors ?? [];
  }
}

const UNREACHED = 'Không tới được máy chủ. Kiểm tra mạng rồi thử lại.';

export interface Sent<R extends Route> {
  /** what stands in the path, e.g. `{ id }` for `/cases/:id` */
  params?: Readonly<Record<string, string>>;
  query?: ClientTypes[R]['query'];
  body?: ClientTypes[R]['body'];
  /** goes as the body, as it is */
  file?: Blob;
}

/**
 * Sends a request under `/api/v1`. Writes carry a fresh Idempotency-Key, so that the browser's own repeats do nothing.
 * @throws ApiProblem when refused or not reached
 */
export async function call<R extends Route>(route: R, sent: Sent<R> = {}): Promise<Answer<R>> {
  const [method = 'GET', path = ''] = route.split(' ');
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['idempotency-key'] = newKey();
  if (sent.body !== undefined) headers['content-type'] = 'application/json';
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (sent.body !== undefined) init.body = JSON.stringify(sent.body);
  if (sent.file !== undefined) init.body = sent.file;
  let answer: Response;
  try {
    answer = await fetch(`/api/v1${addressOf(path, sent.params ?? {}, sent.query ?? {})}`, init);
  } catch {
    throw new ApiProblem(0, UNREACHED);
  }
  if (!answer.ok) throw await problemOf(answer);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer<R>;
}

function addressOf(path: string, params: Readonly<Record<string, string>>, query: object): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

interface Said {
  detail: string;
  totpRequired: boolean;
  errors: ApiProblem['fields'];
}

async function problemOf(answer: Response): Promise<ApiProblem> {
  const said = readJson<Said>(await answer.text()) ?? {};
  return new ApiProblem(answer.status, said.detail ?? `Máy chủ trả lời ${answer.status}. Thử lại sau ít phút.`, said);
}

/** Random, for an Idempotency-Key. `randomUUID` exists only on secure origins. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

/** What to tell a person about any fault. */
export function saidOf(fault: unknown): string {
  return fault instanceof ApiProblem ? fault.message : 'Có lỗi trong trang này. Tải lại trang; nếu còn, báo quản trị.';
}
