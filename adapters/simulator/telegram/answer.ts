/** How the Bot API answers: a result, or an error with its number and words. */

export type Answer = { ok: true; result: unknown } | Failure;

export interface Failure {
  ok: false;
  error_code: number;
  description: string;
  parameters?: { retry_after?: number };
}

export function result(value: unknown): Answer {
  return { ok: true, result: value };
}

export function badRequest(what: string): Failure {
  return { ok: false, error_code: 400, description: `Bad Request: ${what}` };
}

export function forbidden(what: string): Failure {
  return { ok: false, error_code: 403, description: `Forbidden: ${what}` };
}

export function conflict(what: string): Failure {
  return { ok: false, error_code: 409, description: `Conflict: ${what}` };
}
