/** A claim as the flows know it: what was decided here, or what ships with the service. */
import type { ClaimDoc } from '../../adapters/storage/collections.ts';
import { TOLD } from '../../cases/claim.ts';
import type { KnownClaim } from '../../cases/claim.ts';
import { SHIPPED_CLAIMS } from '../../locales/content/claims/index.ts';
import { DOCUMENTS } from '../../locales/content/documents.ts';
import type { ShippedClaim } from '../../locales/content/types.ts';

const SHIPPED: ReadonlyMap<string, ShippedClaim> = new Map(SHIPPED_CLAIMS.map((claim) => [claim.id, claim]));

export function shippedClaim(id: string): ShippedClaim | null {
  return SHIPPED.get(id) ?? null;
}

/** Null where nothing has been decided. Without words of staff it has no title: the asker's own are not shown to others. */
export function knownClaim(claim: ClaimDoc): KnownClaim | null {
  const { id, title, verdict, explanation, sources, edition } = claim;
  if (claim.status !== 'decided' || verdict === null) return null;
  return { id, title: title ?? '', verdict, explanation, sources, edition };
}

export function knownShipped({ id, title, verdict, chat, sms, speech = chat, source }: ShippedClaim): KnownClaim {
  const sources = [DOCUMENTS[source]];
  return { id, title, verdict, explanation: { chat, sms, speech }, sources, edition: TOLD.shipped };
}
