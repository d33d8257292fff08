/** A claim that nobody has looked at yet. */
import type { ClaimDoc } from '../../adapters/storage/collections.ts';
import type { Insert, Store } from '../../adapters/storage/contract.ts';
import { claimKey } from '../../cases/claim.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import { DOCUMENTS } from '../../locales/content/documents.ts';
import { withPlainLinks } from '../../nlp/match/passages.ts';
import { shippedClaim } from './known.ts';

const CODES = 1_000_000;

/** The same words in any spelling, with the same link however it was passed on, are the same claim. */
export function textKeyOf(text: string): string {
  return claimKey(withPlainLinks(text));
}

/** Under which id and code a claim is kept. */
export function claimIdOf(store: Pick<Store, 'hash'>, text: string): { id: string; code: string } {
  const id = `q${store.hash(`claim:${textKeyOf(text)}`).slice(0, 16)}`;
  return { id, code: claimCode(store, id) };
}

/** Six digits, which can be read out over a telephone. */
export function claimCode(store: Pick<Store, 'hash'>, id: string): string {
  const digits = Array.from(store.hash(`code:${id}`).slice(0, 8), (sign) => sign.codePointAt(0) ?? 0);
  const number = digits.reduce((sum, sign) => (sum * 131 + sign) % CODES, 7);
  return String(number).padStart(6, '0');
}

export function newClaim(store: Pick<Store, 'hash'>, text: string, nowMs: number): Insert<ClaimDoc> {
  return emptyClaim(claimIdOf(store, text), text, nowMs);
}

/** One that ships with the service and waits for a signature: staff find its words as a draft. */
export function newOfShipped(store: Pick<Store, 'hash'>, id: string, nowMs: number): Insert<ClaimDoc> | null {
  const shipped = shippedClaim(id);
  if (shipped === null) return null;
  const { title, verdict, chat, source } = shipped;
  const by = 'binh-an';
  const draft = { verdict, title, explanation: chat, sources: [DOCUMENTS[source]], by, at: '' };
  return { ...emptyClaim({ id, code: claimCode(store, id) }, title, nowMs), title, draft };
}

function emptyClaim(ids: { id: string; code: string }, text: string, nowMs: number): Insert<ClaimDoc> {
  return {
    ...ids,
    text,
    textKey: textKeyOf(text),
    ...{ title: null, status: 'open', verdict: null, explanation: '', sources: [] },
    ...{ decidedBy: null, decidedAt: null, edition: 0, draft: null, joinedTo: null },
    ...{ openedMs: nowMs, askedMs: nowMs, changedMs: nowMs },
    ...{ sendDueMs: NEVER_MS, sendLeaseMs: 0, sendRound: 0, sendCursor: '' },
  };
}
