/** From what a call to a provider came to, to the named error: decided once for all channels. */
import { z } from 'zod';
import { misconfigured, refused, throttled, unknownOutcome, unreachable, type SendError } from '../errors.ts';
import { CONNECT } from './agents.ts';

/**
 * Of a status that is not 2xx. A provider with its own meaning of 4xx looks at its own error codes first.
 * 504 comes from a proxy that did forward the call: it may have been carried out.
 */
export function errorOfStatus(status: number, retryAfterMs?: number): SendError {
  const code = String(status);
  if (status === 429) return throttled(code, retryAfterMs);
  if (status === 408 || status === 504) return unknownOutcome(code);
  if (status >= 500) return unreachable(code);
  if (status === 401 || status === 403 || status === 404) return misconfigured(code);
  // A redirect is never followed: it would carry credentials elsewhere.
  if (status >= 300 && status < 400) return misconfigured(code);
  return refused(code);
}

/** Of a call that got no answer: `unreachable` only where no connection was ever made. */
export function errorOfNetwork(error: unknown): SendError {
  const code = codeOf(error);
  return code.startsWith(CONNECT) ? unreachable(code) : unknownOutcome(code);
}

/** Seconds, as in `Retry-After` and in answers of providers, as milliseconds. */
export function retryAfter(seconds: string | number | undefined): number | undefined {
  const value = Number(seconds);
  return seconds !== undefined && Number.isFinite(value) && value >= 0 ? Math.ceil(value * 1000) : undefined;
}

const causeSchema = z.object({ name: z.string().optional(), code: z.unknown().optional() });
const codeSchema = z.string().regex(/^[A-Z][A-Z0-9_]{1,60}$/);

/** A short code, never a message: messages of errors hold addresses with tokens in them. */
export function codeOf(error: unknown): string {
  const cause = causeSchema.safeParse(error);
  if (cause.data?.name === 'AbortError' || cause.data?.name === 'TimeoutError') return 'TIMEOUT';
  return codeSchema.safeParse(cause.data?.code).data ?? 'NETWORK';
}
