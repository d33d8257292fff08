/** Claims as the API shows them, with how many asked and how far their verdict has come. */
import { claimAsks, claims } from '../../adapters/storage/collections.ts';
import type { ClaimAskDoc, ClaimDoc } from '../../adapters/storage/collections.ts';
import { claimKey } from '../../cases/claim.ts';
import { toIso } from '../../cases/time.ts';
import type { Ports } from './ports.ts';
import { notFound } from './problem.ts';
import type { ClaimDetail, ClaimShown } from './schemas/claim.ts';

/** Wordings are counted among so many askers, the latest included. */
const MOST_ASKS = 1000;
const MOST_WORDINGS = 12;
const MOST_ALIKE = 5;

export async function claimById(ports: Ports, id: string): Promise<ClaimDoc> {
  const doc = await ports.claims.kept(id);
  if (doc === null) throw notFound('tin này');
  return doc;
}

/** In the order given. */
export async function shownClaims({ store }: Ports, docs: readonly ClaimDoc[]): Promise<ClaimShown[]> {
  const ids = docs.map(({ id }) => id);
  const [asked, told, failed] = await Promise.all(
    [{}, { state: 'told' }, { state: 'failed' }].map((state) =>
      ids.length === 0
        ? Promise.resolve(new Map<string, number>())
        : store.countBy(claimAsks, 'claimId', { claimId: { in: ids }, ...state }),
    ),
  );
  return docs.map((doc) => {
    const askers = asked?.get(doc.id) ?? 0;
    const delivery = { told: told?.get(doc.id) ?? 0, failed: failed?.get(doc.id) ?? 0 };
    return shownClaim(doc, askers, { ...delivery, waiting: askers - delivery.told - delivery.failed });
  });
}

function shownClaim(doc: ClaimDoc, askers: number, delivery: ClaimShown['delivery']): ClaimShown {
  const { id, code, text, title, status, verdict, explanation, decidedBy, decidedAt, joinedTo } = doc;
  return {
    ...{ id, code, text, title, status, verdict, explanation, decidedBy, decidedAt, joinedTo, askers, delivery },
    sources: [...doc.sources],
    openedAt: toIso(doc.openedMs),
    lastAskedAt: toIso(doc.askedMs),
    draft: doc.draft === null ? null : { ...doc.draft, sources: [...doc.draft.sources] },
  };
}

export async function claimDetailOf(ports: Ports, doc: ClaimDoc): Promise<ClaimDetail> {
  const [[shown], asks, alike] = await Promise.all([
    shownClaims(ports, [doc]),
    ports.store.find(claimAsks, { where: { claimId: doc.id }, limit: MOST_ASKS }),
    ports.claims.alike(doc, MOST_ALIKE),
  ]);
  if (shown === undefined) throw notFound('tin này');
  return {
    ...shown,
    wordings: wordingsOf(asks.items),
    alike: alike.map(({ claim, score }) => ({
      ...{ id: claim.id, text: claim.title ?? claim.text, status: claim.status, score },
    })),
    preview: previewOf(ports, doc),
  };
}

/** The same words in any spelling are one wording, the most used first. */
function wordingsOf(asks: readonly ClaimAskDoc[]): ClaimDetail['wordings'] {
  const byKey = new Map<string, ClaimDetail['wordings'][number]>();
  for (const { id, text, mayQuote } of asks) {
    const known = byKey.get(claimKey(text)) ?? { ask: id, text, askers: 0, mayQuote: false };
    const quotable = known.mayQuote || mayQuote === true;
    byKey.set(claimKey(text), { ...known, askers: known.askers + 1, mayQuote: quotable });
  }
  return [...byKey.values()].toSorted((one, other) => other.askers - one.askers).slice(0, MOST_WORDINGS);
}

/** As it would be told to somebody who asked in the first asker's words: the draft, or what was published as it was then. */
function previewOf(ports: Ports, doc: ClaimDoc): ClaimDetail['preview'] {
  const { verdict, explanation, sources } = doc.draft ?? doc;
  if (verdict === null) return null;
  const edition = doc.draft === null ? doc.edition - 1 : doc.edition;
  return ports.claims.preview({ ...doc, edition }, { verdict, explanation, sources });
}

export async function claimAfter(ports: Ports, id: string): Promise<ClaimDetail> {
  const doc = await ports.store.get(claims, id);
  if (doc === null) throw notFound('tin này');
  return claimDetailOf(ports, doc);
}
