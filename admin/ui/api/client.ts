/** Calls the API from a page; a refusal is thrown as an `ApiProblem` whose message a clerk can act on. */

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

/**
 * Sends a request under `/api/v1`. Writes carry a fresh Idempotency-Key, so that the browser's own repeats do nothing.
 * @throws ApiProblem when refused or not reached
 */
export async function call<Answer>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['idempotency-key'] = newKey();
  if (body !== undefined) headers['content-type'] = 'application/json';
  let answer: Response;
  try {
    const init: RequestInit = { method, headers, credentials: 'same-origin' };
    if (body !== undefined) init.body = JSON.stringify(body);
    answer = await fetch(`/api/v1${path}`, init);
  } catch {
    throw new ApiProblem(0, UNREACHED);
  }
  if (!answer.ok) throw await problemOf(answer);
  const text = await answer.text();
  return (text === '' ? null : JSON.parse(text)) as Answer;
}

async function problemOf(answer: Response): Promise<ApiProblem> {
  const said = (await answer.json().catch(() => ({}))) as {
    detail?: string;
    totpRequired?: boolean;
    errors?: ApiProblem['fields'];
  };
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
